import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/igw_delete.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

const vpc = targetOf("aws.ec2.vpc", "vpc-1");
const gateway = targetOf("aws.ec2.internet_gateway", "igw-1");

const detach = { api: "ec2:DetachInternetGateway", input: { InternetGatewayId: "igw-1", VpcId: "vpc-1" } };
const remove = { api: "ec2:DeleteInternetGateway", input: { InternetGatewayId: "igw-1" } };

function instance(id: string, state = "running", more: LiveObject = {}): LiveObject {
  return { InstanceId: id, VpcId: "vpc-1", State: { Name: state }, ...more };
}

/** An interface with a public address. */
function open(id: string, more: LiveObject = {}): LiveObject {
  return { NetworkInterfaceId: `eni-${id}`, VpcId: "vpc-1", Association: { PublicIp: "52.0.0.1" }, ...more };
}

function ofInstance(id: string): LiveObject {
  return open(id, { Attachment: { InstanceId: id } });
}

function live(interfaces: readonly LiveObject[] = [], instances: readonly LiveObject[] = []) {
  return {
    "aws.ec2.internet_gateway": [
      { InternetGatewayId: "igw-1", Attachments: [{ VpcId: "vpc-1", State: "available" }] },
      { InternetGatewayId: "igw-2", Attachments: [{ VpcId: "vpc-2", State: "available" }] },
      { InternetGatewayId: "igw-3", Attachments: [] },
    ],
    "aws.ec2.network_interface": [
      ...interfaces,
      { NetworkInterfaceId: "eni-private", VpcId: "vpc-1" },
      { NetworkInterfaceId: "eni-elsewhere", VpcId: "vpc-2", Association: { PublicIp: "52.0.0.9" } },
    ],
    "aws.ec2.instance": [...instances, instance("i-private"), { ...instance("i-elsewhere"), VpcId: "vpc-2" }],
    "aws.ec2.address": [
      { AllocationId: "eipalloc-1", AssociationId: "eipassoc-1", NetworkInterfaceId: "eni-i-2" },
      { AllocationId: "eipalloc-2", AssociationId: "eipassoc-9", NetworkInterfaceId: "eni-elsewhere" },
    ],
    "aws.ec2.route_table": [
      { RouteTableId: "rtb-1", Routes: [{ GatewayId: "local" }, { GatewayId: "igw-1" }] },
      { RouteTableId: "rtb-2", Routes: [{ GatewayId: "igw-2" }] },
    ],
  };
}

describe("igw_delete", () => {
  test.each([vpc, gateway])("detaches and deletes the gateway of a $type where nothing is public", async (target) => {
    expect(await planned(bot, target, live())).toEqual({
      outcome: "change",
      calls: [detach, remove],
      affected: [
        "Nothing in vpc-1 reaches the internet through igw-1 any more.",
        "Routes of rtb-1 to igw-1 lead nowhere.",
      ],
    });
  });

  test("stops what runs with a public address, takes Elastic IP addresses off, and leaves other instances alone", async () => {
    const interfaces = [ofInstance("i-2"), ofInstance("i-1"), ofInstance("i-3")];
    const instances = [instance("i-2"), instance("i-1"), instance("i-3", "stopped")];
    const plan = await planned(bot, vpc, live(interfaces, instances));
    expect(callsOf(plan)).toEqual([
      { api: "ec2:StopInstances", input: { InstanceIds: ["i-1", "i-2"] } },
      { api: "ec2:DisassociateAddress", input: { AssociationId: "eipassoc-1" } },
      detach,
      remove,
    ]);
  });

  test("sees the public address of a secondary private address", async () => {
    const secondary = {
      NetworkInterfaceId: "eni-i-2",
      VpcId: "vpc-1",
      Attachment: { InstanceId: "i-2" },
      PrivateIpAddresses: [{ Primary: true }, { Primary: false, Association: { PublicIp: "52.0.0.1" } }],
    };
    const plan = await planned(bot, vpc, live([secondary], [instance("i-2")]));
    expect(callsOf(plan)).toHaveLength(4);
  });

  test("only deletes a gateway that is attached to nothing", async () => {
    const plan = await planned(bot, targetOf("aws.ec2.internet_gateway", "igw-3"), live());
    expect(callsOf(plan)).toEqual([{ api: "ec2:DeleteInternetGateway", input: { InternetGatewayId: "igw-3" } }]);
  });

  test.each([
    [
      "a NAT gateway has a public address",
      [open("nat", { Description: "Interface for NAT Gateway nat-1" })],
      [],
      /NAT Gateway nat-1/,
    ],
    ["an address is on an interface that is attached to nothing", [open("idle")], [], /eni-idle/],
    [
      "an instance of another account has a public address",
      [ofInstance("i-foreign")],
      [],
      /no instance of this account/,
    ],
    [
      "an Auto Scaling group would replace the instance",
      [ofInstance("i-1")],
      [instance("i-1", "running", { Tags: [{ Key: "aws:autoscaling:groupName", Value: "web" }] })],
      /Auto Scaling group web/,
    ],
    ["an instance is on its way", [ofInstance("i-1")], [instance("i-1", "stopping")], /is stopping/],
  ])("is refused where %s", async (_, interfaces, instances, message) => {
    expect(await planned(bot, vpc, live(interfaces, instances))).toMatchObject({
      outcome: "refused",
      message: expect.stringMatching(message) as string,
    });
  });

  test.each([
    [targetOf("aws.ec2.vpc", "vpc-3"), "vpc-3 has no internet gateway."],
    [targetOf("aws.ec2.internet_gateway", "igw-9"), "Internet gateway igw-9 does not exist any more."],
  ])("has nothing to do where there is no gateway", async (target, message) => {
    expect(await planned(bot, target, live())).toEqual({ outcome: "nothing-to-do", message });
  });
});

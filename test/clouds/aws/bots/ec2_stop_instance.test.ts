import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_stop_instance.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");

function instance(state: string, more: LiveObject = {}) {
  return { "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: state }, RootDeviceType: "ebs", ...more }] };
}

const interfaces = [
  { Association: { IpOwnerId: "amazon", PublicIp: "52.0.0.1" } },
  { Association: { IpOwnerId: "111122223333", PublicIp: "52.0.0.2" } },
  {},
];

describe("ec2_stop_instance", () => {
  test("stops, and says what a later start does not give back", async () => {
    expect(await planned(bot, target, instance("running", { NetworkInterfaces: interfaces }))).toEqual({
      outcome: "change",
      calls: [{ api: "ec2:StopInstances", input: { InstanceIds: ["i-1"] } }],
      affected: [
        "What instance i-1 serves stops. Its memory, and what is on instance store volumes, is lost.",
        "Its public address 52.0.0.1 goes back to AWS; after a start it has another.",
      ],
    });
  });

  test.each([
    ["stopped", "Instance i-1 is already stopped."],
    ["stopping", "Instance i-1 is already stopping."],
    ["shutting-down", "Instance i-1 does not exist any more."],
    ["terminated", "Instance i-1 does not exist any more."],
  ])("has nothing to do with one that is %s", async (state, message) => {
    expect(await planned(bot, target, instance(state))).toEqual({ outcome: "nothing-to-do", message });
  });

  test.each([
    ["one that is starting", instance("pending"), /is pending/],
    [
      "a member of an Auto Scaling group",
      instance("running", { Tags: [{ Key: "aws:autoscaling:groupName", Value: "web" }] }),
      /Auto Scaling group web/,
    ],
    [
      "one with its root on an instance store",
      instance("running", { RootDeviceType: "instance-store" }),
      /instance store/,
    ],
    [
      "one that a service manages",
      instance("running", { Operator: { Managed: true, Principal: "eks.amazonaws.com" } }),
      /managed by eks/,
    ],
  ])("is refused for %s", async (_, live, message) => {
    expect(await planned(bot, target, live)).toMatchObject({
      outcome: "refused",
      message: expect.stringMatching(message) as string,
    });
  });
});

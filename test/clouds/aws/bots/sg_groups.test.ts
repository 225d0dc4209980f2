/** The bots that empty or delete security groups, and those that give instances others. */
import { describe, expect, test } from "vitest";
import attach from "../../../../src/clouds/aws/bots/ec2_attach_sg.ts";
import quarantine from "../../../../src/clouds/aws/bots/ec2_quarantine_instance.ts";
import closeDefault from "../../../../src/clouds/aws/bots/sg_default_close.ts";
import deleteGroup from "../../../../src/clouds/aws/bots/sg_delete.ts";
import deleteRules from "../../../../src/clouds/aws/bots/sg_rules_delete.ts";
import type { Json } from "../../../../src/model/json.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import { changeBy, objectsAfter, objectsUndone } from "./applied.ts";
import { account, callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.security_group", "sg-1");
const instance = targetOf("aws.ec2.instance", "i-1");

const everywhere: Json = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const everywhereIpv6: Json = { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
const members: Json = { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-1", UserId: account, Description: "us" }] };
const byList: Json = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId: "pl-1" }] };

function group(GroupId: string, GroupName: string, more: LiveObject = {}): LiveObject {
  return { GroupId, GroupName, OwnerId: account, VpcId: "vpc-1", IpPermissions: [], IpPermissionsEgress: [], ...more };
}

function networkInterface(id: string, groups: readonly string[], more: LiveObject = {}): LiveObject {
  const Groups = groups.map((GroupId) => ({ GroupId, GroupName: `name of ${GroupId}` }));
  return { NetworkInterfaceId: id, VpcId: "vpc-1", Attachment: { InstanceId: "i-1" }, Groups, ...more };
}

function stateOf(states: readonly ObjectState[], id: string) {
  return states.find((state) => state.id === id)?.fields;
}

describe.each([
  { bot: deleteRules, name: "web" },
  { bot: closeDefault, name: "default" },
])("$bot.name", ({ bot, name }) => {
  const open = { IpPermissions: [members, byList], IpPermissionsEgress: [everywhere, everywhereIpv6] };
  const objects = {
    "aws.ec2.security_group": [group("sg-1", name, open)],
    "aws.ec2.network_interface": [networkInterface("eni-1", ["sg-1"])],
  };

  test("deletes every kind of rule, inbound first, and says who uses the group", async () => {
    const plan = await planned(bot, target, objects);
    expect(callsOf(plan)).toEqual([
      { api: "ec2:RevokeSecurityGroupIngress", input: { GroupId: "sg-1", IpPermissions: [members, byList] } },
      { api: "ec2:RevokeSecurityGroupEgress", input: { GroupId: "sg-1", IpPermissions: [everywhere, everywhereIpv6] } },
    ]);
    expect(plan).toMatchObject({ affected: ["1 network interface uses group sg-1 (i-1)."] });
    const { after } = await changeBy(plan, objects);
    expect(stateOf(after, "sg-1")).toEqual({ IpPermissions: [], IpPermissionsEgress: [] });
  });

  test("has nothing to do a second time, and can be undone", async () => {
    const plan = await planned(bot, target, objects);
    expect(await planned(bot, target, await objectsAfter(plan, objects))).toMatchObject({
      outcome: "nothing-to-do",
      message: `Security group sg-1 (${name}) has no rules.`,
    });
    const restored = (await changeBy(plan, await objectsUndone(plan, objects))).before;
    expect(restored).toEqual((await changeBy(plan, objects)).before);
  });

  test("has nothing to do where the group is gone", async () => {
    expect(await planned(bot, target, {})).toMatchObject({ outcome: "nothing-to-do" });
  });
});

test("sg_default_close empties no other group", async () => {
  const objects = { "aws.ec2.security_group": [group("sg-1", "web", { IpPermissionsEgress: [everywhere] })] };
  expect(await planned(closeDefault, target, objects)).toMatchObject({
    outcome: "refused",
    message:
      "Security group sg-1 (web) is not the default group of its VPC. To empty another group, use the bot sg_rules_delete.",
  });
});

describe("sg_delete", () => {
  const lone = group("sg-1", "web", { IpPermissions: [members] });

  test("deletes a group that only names itself", async () => {
    const objects = { "aws.ec2.security_group": [lone, group("sg-2", "app")] };
    const plan = await planned(deleteGroup, target, objects);
    expect(callsOf(plan)).toEqual([{ api: "ec2:DeleteSecurityGroup", input: { GroupId: "sg-1" } }]);
    expect((await changeBy(plan, objects)).undo).toBeUndefined();
    expect(await planned(deleteGroup, target, await objectsAfter(plan, objects))).toMatchObject({
      outcome: "nothing-to-do",
    });
  });

  test.each([
    [
      "the default group",
      [group("sg-1", "default")],
      [],
      "It is the default group of its VPC: empty it with the bot sg_default_close.",
    ],
    [
      "a group in use",
      [lone],
      [networkInterface("eni-1", ["sg-1", "sg-2"], { Attachment: {} })],
      "1 network interface uses group sg-1. Give them another group first.",
    ],
    [
      "a group that others name",
      [
        lone,
        group("sg-2", "app", { IpPermissions: [members] }),
        group("sg-3", "db", { IpPermissionsEgress: [members] }),
      ],
      [],
      "Rules of sg-2 and sg-3 name it: delete those first.",
    ],
  ])("keeps %s", async (_, groups, interfaces, message) => {
    const objects = { "aws.ec2.security_group": groups, "aws.ec2.network_interface": interfaces };
    const plan = await planned(deleteGroup, target, objects);
    expect(plan.outcome).toBe("refused");
    expect(plan).toMatchObject({ message: expect.stringContaining(`cannot be deleted. ${message}`) as string });
  });
});

const machine = {
  "aws.ec2.instance": [{ InstanceId: "i-1", VpcId: "vpc-1", State: { Name: "running" } }],
  "aws.ec2.network_interface": [
    networkInterface("eni-2", ["sg-3"]),
    networkInterface("eni-1", ["sg-2", "sg-1"]),
    networkInterface("eni-9", ["sg-1"], { Attachment: { InstanceId: "i-9" } }),
  ],
  "aws.ec2.vpc": [{ VpcId: "vpc-1" }],
};

function replaceGroups(id: string, given: Json) {
  return { api: "ec2:ModifyNetworkInterfaceAttribute", input: { NetworkInterfaceId: id, Groups: [given] } };
}

describe("ec2_attach_sg", () => {
  const groups = [group("sg-3", "locked"), group("sg-4", "locked", { VpcId: "vpc-2" })];
  const objects = { ...machine, "aws.ec2.security_group": groups };

  test.each([[["locked"]], [["sg-3"]], [{ group: "locked" }]])(
    "gives all interfaces the one group: %j",
    async (params) => {
      const plan = await planned(attach, instance, objects, params);
      expect(callsOf(plan)).toEqual([replaceGroups("eni-1", "sg-3")]);
      expect(plan).toMatchObject({ affected: ["Interface eni-1 leaves the groups sg-1 and sg-2."] });
      const after = await objectsAfter(plan, objects);
      expect(await planned(attach, instance, after, params)).toMatchObject({ outcome: "nothing-to-do" });
    },
  );

  test("can be undone", async () => {
    const plan = await planned(attach, instance, objects, ["locked"]);
    expect((await changeBy(plan, objects)).undo).toEqual([
      { api: "ec2:ModifyNetworkInterfaceAttribute", input: { NetworkInterfaceId: "eni-1", Groups: ["sg-1", "sg-2"] } },
    ]);
  });

  test.each([["open"], ["sg-4"], ["lock*"]])("refuses a group that is not in the VPC: %s", async (name) => {
    const state = { ...objects, "aws.ec2.security_group": name.includes("*") ? [] : groups };
    expect(await planned(attach, instance, state, [name])).toMatchObject({
      outcome: "refused",
      message: `There is no security group ${name} in vpc-1, the VPC of instance i-1, to attach: create it first.`,
    });
  });

  test("refuses where an interface is in another VPC", async () => {
    const elsewhere = networkInterface("eni-3", ["sg-4"], { VpcId: "vpc-2" });
    const state = { ...objects, "aws.ec2.network_interface": [elsewhere, networkInterface("eni-1", ["sg-1"])] };
    expect(await planned(attach, instance, state, ["locked"])).toMatchObject({
      outcome: "refused",
      message:
        "Interface eni-3 of instance i-1 is not in the instance's VPC vpc-1, and no group is in two VPCs. Change the groups of " +
        "its interfaces by hand.",
    });
  });

  test("needs the name of a group", async () => {
    await expect(async () => planned(attach, instance, objects)).rejects.toThrow("group");
  });

  test("has nothing to do with an instance that is terminated", async () => {
    const terminated = { ...objects, "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: "terminated" } }] };
    expect(await planned(attach, instance, terminated, ["locked"])).toMatchObject({ outcome: "nothing-to-do" });
  });
});

describe("ec2_quarantine_instance", () => {
  const create = {
    api: "ec2:CreateSecurityGroup",
    input: { GroupName: "quarantine", Description: "Lets nothing in and nothing out", VpcId: "vpc-1" },
  };
  const created = { $answer: [0, "GroupId"] };

  test.each([
    [undefined, [everywhere]],
    ["associated", [everywhere, everywhereIpv6]],
    ["disassociated", [everywhere]],
  ])("makes a group without rules in a VPC whose IPv6 block is %s", async (State, revoked) => {
    const Ipv6CidrBlockAssociationSet =
      State === undefined ? [] : [{ Ipv6CidrBlockState: { State }, Ipv6CidrBlock: "2600::/56" }];
    const objects = { ...machine, "aws.ec2.vpc": [{ VpcId: "vpc-1", Ipv6CidrBlockAssociationSet }] };
    const plan = await planned(quarantine, instance, objects);
    expect(callsOf(plan)).toEqual([
      create,
      { api: "ec2:RevokeSecurityGroupEgress", input: { GroupId: created, IpPermissions: revoked } },
      replaceGroups("eni-1", created),
      replaceGroups("eni-2", created),
    ]);
    const { after, undo } = await changeBy(plan, objects);
    expect(stateOf(after, "$answer:0:GroupId")).toMatchObject({ IpPermissions: [], IpPermissionsEgress: [] });
    expect(stateOf(after, "eni-2")).toEqual({ Groups: [{ GroupId: "$answer:0:GroupId" }] });
    expect(undo?.at(-1)).toEqual({ api: "ec2:DeleteSecurityGroup", input: { GroupId: created } });
  });

  test("uses the group that is there, and says that connections go on", async () => {
    const objects = { ...machine, "aws.ec2.security_group": [group("sg-7", "quarantine")] };
    const plan = await planned(quarantine, instance, objects);
    expect(callsOf(plan)).toEqual([replaceGroups("eni-1", "sg-7"), replaceGroups("eni-2", "sg-7")]);
    expect(plan).toMatchObject({
      affected: [
        "Interface eni-1 leaves the groups sg-1 and sg-2.",
        "Interface eni-2 leaves group sg-3.",
        "Established connections may go on until they end or idle out: groups track connections.",
      ],
    });
    expect(await planned(quarantine, instance, await objectsAfter(plan, objects))).toMatchObject({
      outcome: "nothing-to-do",
      message: "Instance i-1 is in quarantine already.",
    });
  });

  test.each([{ IpPermissions: [members] }, { IpPermissionsEgress: [everywhereIpv6] }])(
    "does not trust a group with rules: %j",
    async (rules) => {
      const objects = { ...machine, "aws.ec2.security_group": [group("sg-7", "quarantine", rules)] };
      expect(await planned(quarantine, instance, objects)).toMatchObject({
        outcome: "refused",
        message:
          "Security group sg-7 (quarantine) has rules, so it would not cut instance i-1 off: delete them with sg_rules_delete.",
      });
    },
  );

  test("refuses an instance without interfaces in a VPC", async () => {
    const bare = { "aws.ec2.instance": [{ InstanceId: "i-1" }] };
    expect(await planned(quarantine, instance, bare)).toMatchObject({ outcome: "refused" });
  });
});

import type { IpPermission, SecurityGroup } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { account, ids, region, smallEstate, smallServer } from "./small-region.ts";

type Ask = Awaited<ReturnType<typeof smallServer>>["ask"];

describe("permissions that are given", () => {
  test("merge into those of their protocol and ports, spelt as EC2 spells them", async () => {
    const { ask } = await smallServer();
    const added = [
      { ...tcp(22), IpRanges: [{ CidrIp: "192.168.7.9/16", Description: "VPN" }] },
      { ...tcp(22), IpProtocol: "6", Ipv6Ranges: [{ CidrIpv6: "2A05:D018:0001:0::9/64" }] },
      { IpProtocol: "-1", FromPort: 5, ToPort: 6, UserIdGroupPairs: [{ GroupId: ids.database }] },
      { IpProtocol: "50", FromPort: 5, ToPort: 6, PrefixListIds: [{ PrefixListId: ids.list }] },
      { IpProtocol: "icmp", FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: "10.0.0.0/8" }] },
    ];
    const answer = await ask(authorize, { GroupId: ids.web, IpPermissions: added });
    expect(answer["Return"]).toBe(true);
    expect(answer["SecurityGroupRules"]).toHaveLength(5);
    expect(byTraffic(await groupOf(ask, ids.web))).toEqual({
      "tcp 443 443": { ...tcp(443), ...nobody, IpRanges: [{ CidrIp: "0.0.0.0/0" }] },
      "tcp 22 22": {
        ...tcp(22),
        ...nobody,
        IpRanges: expect.toSatisfy(
          (ranges: { CidrIp: string }[]) =>
            ranges.length === 2 && ranges.every(({ CidrIp }) => ["10.0.0.0/8", "192.168.0.0/16"].includes(CidrIp)),
        ) as unknown,
        Ipv6Ranges: [{ CidrIpv6: "2a05:d018:1::/64" }],
      },
      "-1": { IpProtocol: "-1", ...nobody, UserIdGroupPairs: [{ GroupId: ids.database, UserId: account }] },
      "50": { IpProtocol: "50", ...nobody, PrefixListIds: [{ PrefixListId: ids.list }] },
      "icmp 8 -1": { IpProtocol: "icmp", FromPort: 8, ToPort: -1, ...nobody, IpRanges: [{ CidrIp: "10.0.0.0/8" }] },
    });
  });

  test("come out in the same order, whatever that of the calls", async () => {
    const permissions = [80, 8080, 9090, 25].map((port) => ({ ...tcp(port), IpRanges: [{ CidrIp: "10.0.0.0/8" }] }));
    const shown = async (calls: IpPermission[]): Promise<unknown> => {
      const { ask } = await smallServer();
      for (const one of calls) await ask(authorize, { GroupId: ids.unused, IpPermissions: [one] });
      return (await groupOf(ask, ids.unused)).IpPermissions;
    };
    expect(await shown(permissions)).toEqual(await shown(permissions.toReversed()));
    expect(await shown(permissions)).not.toEqual(permissions);
  });

  test("go out too", async () => {
    const { ask } = await smallServer();
    const IpPermissions = [{ ...tcp(25), IpRanges: [{ CidrIp: "10.0.0.0/8" }] }];
    await ask("ec2:AuthorizeSecurityGroupEgress", { GroupId: ids.unused, IpPermissions });
    const group = await groupOf(ask, ids.unused);
    expect(group.IpPermissions).toEqual([]);
    expect(group.IpPermissionsEgress).toContainEqual({
      ...IpPermissions[0],
      ...nobody,
      IpRanges: [{ CidrIp: "10.0.0.0/8" }],
    });
  });

  const own = { ...tcp(22), IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "Other words" }] };
  test.each<[string, object, string]>([
    ["one that is there, with other words", own, "InvalidPermission.Duplicate"],
    ["a group that is not there", { ...tcp(1), UserIdGroupPairs: [{ GroupId: "sg-0000" }] }, "InvalidGroup.NotFound"],
    ["a group of another VPC", { ...tcp(1), UserIdGroupPairs: [{ GroupId: ids.elsewhere }] }, "InvalidGroup.NotFound"],
    ["no list", { ...tcp(1), PrefixListIds: [{ PrefixListId: "pl-0" }] }, "InvalidPrefixListID.NotFound"],
    ["no CIDR", { ...tcp(1), IpRanges: [{ CidrIp: "10.0.0.0" }] }, "InvalidParameterValue"],
    ["no ports", { IpProtocol: "tcp", IpRanges: [{ CidrIp: "10.0.0.0/8" }] }, "InvalidParameterValue"],
    [
      "ports the wrong way round",
      { ...tcp(2), ToPort: 1, IpRanges: [{ CidrIp: "10.0.0.0/8" }] },
      "InvalidParameterValue",
    ],
    [
      "no protocol",
      { ...tcp(2), IpProtocol: "carrier", IpRanges: [{ CidrIp: "10.0.0.0/8" }] },
      "InvalidParameterValue",
    ],
    ["nobody", tcp(1), "InvalidPermission.Malformed"],
    [
      "words that EC2 does not take",
      { ...tcp(1), IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "<b>" }] },
      "InvalidParameterValue",
    ],
    ["61 rules", { ...tcp(1), IpRanges: many(59) }, "RulesPerSecurityGroupLimitExceeded"],
  ])("are refused: %s", async (_, permission, name) => {
    const { ask, server } = await smallServer();
    const asked = ask(authorize, { GroupId: ids.web, IpPermissions: [permission] });
    await expect(asked).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
    expect(server.writes()).toEqual([]);
    expect(await groupOf(ask, ids.web)).toEqual(declared(ids.web));
  });

  test("are refused together: the good ones too", async () => {
    const { ask } = await smallServer();
    const IpPermissions = [{ ...tcp(1), IpRanges: [{ CidrIp: "10.0.0.0/8" }] }, own];
    await expect(ask(authorize, { GroupId: ids.web, IpPermissions })).rejects.toMatchObject({
      name: "InvalidPermission.Duplicate",
      message: 'the specified rule "peer: 10.0.0.0/8, TCP, from port: 22, to port: 22, ALLOW" already exists',
    });
    expect(await groupOf(ask, ids.web)).toEqual(declared(ids.web));
  });

  test("may be 60 of each family", async () => {
    const { ask } = await smallServer();
    const Ipv6Ranges = Array.from({ length: 60 }, (_, number) => ({
      CidrIpv6: `2001:db8:${number.toString(16)}::/48`,
    }));
    await ask(authorize, { GroupId: ids.unused, IpPermissions: [{ ...tcp(1), IpRanges: many(60), Ipv6Ranges }] });
    const one = { GroupId: ids.unused, IpPermissions: [{ ...tcp(2), UserIdGroupPairs: [{ GroupId: ids.web }] }] };
    await expect(ask(authorize, one)).rejects.toMatchObject({ name: "RulesPerSecurityGroupLimitExceeded" });
  });
});

describe("permissions that are taken", () => {
  test("are gone, and what is left stays with its words; words do not matter", async () => {
    const { ask } = await smallServer();
    const IpPermissions = [{ ...tcp(443), IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "Others" }] }];
    const answer = await ask(revoke, { GroupId: ids.web, IpPermissions });
    expect(answer).toMatchObject({
      Return: true,
      RevokedSecurityGroupRules: [{ CidrIpv4: "0.0.0.0/0", FromPort: 443 }],
    });
    expect((await groupOf(ask, ids.web)).IpPermissions).toEqual([
      { ...tcp(22), ...nobody, IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "Offices" }] },
    ]);
  });

  test.each([
    ["other ports", { ...tcp(22), ToPort: 23, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }],
    ["part of a source", { ...tcp(22), IpRanges: [{ CidrIp: "10.1.0.0/16" }] }],
    ["one of two", { ...tcp(22), IpRanges: [{ CidrIp: "10.0.0.0/8" }, { CidrIp: "10.1.0.0/16" }] }],
  ])("must be there exactly: %s", async (_, permission) => {
    const { ask } = await smallServer();
    const asked = ask(revoke, { GroupId: ids.web, IpPermissions: [permission] });
    await expect(asked).rejects.toMatchObject({ name: "InvalidPermission.NotFound" });
    expect(await groupOf(ask, ids.web)).toEqual(declared(ids.web));
  });

  test("of a group in a default VPC are only told to be unknown", async () => {
    const { ask } = await smallServer();
    const IpPermissions = [
      { ...tcp(80), IpRanges: [{ CidrIp: "0.0.0.0/0" }] },
      { ...tcp(81), IpRanges: [{ CidrIp: "0.0.0.0/0" }] },
    ];
    const answer = await ask(revoke, { GroupId: ids.elsewhere, IpPermissions });
    expect(answer).toMatchObject({ Return: true, UnknownIpPermissions: [{ FromPort: 81 }] });
    expect((await groupOf(ask, ids.elsewhere)).IpPermissions).toEqual([]);
  });

  test("can be named by the ids that giving them told", async () => {
    const { ask } = await smallServer();
    const IpPermissions = [{ ...tcp(1), IpRanges: [{ CidrIp: "10.0.0.0/8" }] }];
    const given = await ask("ec2:AuthorizeSecurityGroupEgress", { GroupId: ids.unused, IpPermissions });
    const SecurityGroupRuleIds = (given["SecurityGroupRules"] as { SecurityGroupRuleId: string }[]).map(
      ({ SecurityGroupRuleId }) => SecurityGroupRuleId,
    );
    await ask("ec2:RevokeSecurityGroupEgress", { GroupId: ids.unused, SecurityGroupRuleIds });
    const twice = ask("ec2:RevokeSecurityGroupEgress", { GroupId: ids.unused, SecurityGroupRuleIds });
    await expect(twice).rejects.toMatchObject({ name: "InvalidSecurityGroupRuleId.NotFound" });
  });

  test("and given again are what was before", async () => {
    const { ask } = await smallServer();
    const { IpPermissions } = declared(ids.web);
    await ask(revoke, { GroupId: ids.web, IpPermissions });
    expect((await groupOf(ask, ids.web)).IpPermissions).toEqual([]);
    await ask(authorize, { GroupId: ids.web, IpPermissions });
    expect(byTraffic(await groupOf(ask, ids.web))).toEqual(byTraffic(declared(ids.web)));
  });
});

describe("a group", () => {
  const input = { GroupName: "quarantine", Description: "Nothing", VpcId: ids.vpc };

  test.each([
    ["both families where the VPC has version 6", ids.vpc, [{ CidrIpv6: "::/0" }]],
    ["version 4 otherwise", ids.home, []],
  ])("is made with everything out, of %s", async (_, VpcId, Ipv6Ranges) => {
    const { ask } = await smallServer();
    const TagSpecifications = [{ ResourceType: "security-group", Tags: [{ Key: "k", Value: "v" }] }];
    const { GroupId } = await ask("ec2:CreateSecurityGroup", { ...input, VpcId, TagSpecifications });
    expect(await groupOf(ask, String(GroupId))).toEqual({
      GroupId,
      GroupName: "quarantine",
      Description: "Nothing",
      VpcId,
      OwnerId: account,
      SecurityGroupArn: `arn:aws:ec2:${region}:${account}:security-group/${String(GroupId)}`,
      IpPermissions: [],
      IpPermissionsEgress: [{ IpProtocol: "-1", ...nobody, IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges }],
      Tags: [{ Key: "k", Value: "v" }],
    });
  });

  test.each([
    ["a name that its VPC has", { GroupName: "web" }, "InvalidGroup.Duplicate"],
    ["the name of default groups", { GroupName: "Default" }, "InvalidGroup.Reserved"],
    ["a name that looks like an id", { GroupName: "sg-1" }, "InvalidParameterValue"],
    ["no VPC", { VpcId: "vpc-0bad" }, "InvalidVpcID.NotFound"],
    [
      "tags for something else",
      { TagSpecifications: [{ ResourceType: "instance", Tags: [] }] },
      "InvalidParameterValue",
    ],
  ])("is not made: %s", async (_, change, name) => {
    const { ask } = await smallServer();
    await expect(ask("ec2:CreateSecurityGroup", { ...input, ...change })).rejects.toMatchObject({ name });
  });

  test("is deleted, once", async () => {
    const { ask } = await smallServer();
    await ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused });
    const twice = ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused });
    await expect(twice).rejects.toMatchObject({ name: "InvalidGroup.NotFound" });
    await expect(groupOf(ask, ids.unused)).rejects.toMatchObject({ name: "InvalidGroup.NotFound" });
  });

  test.each([
    ["the default one", ids.defaultGroup, "CannotDelete"],
    ["one that interfaces have", ids.web, "DependencyViolation"],
    ["no id", "web", "InvalidGroupId.Malformed"],
  ])("is not deleted: %s", async (_, GroupId, name) => {
    const { ask } = await smallServer();
    await expect(ask("ec2:DeleteSecurityGroup", { GroupId })).rejects.toMatchObject({ name });
  });

  test("is not deleted while another one names it, but while it names itself", async () => {
    const { ask } = await smallServer();
    const naming = { IpPermissions: [{ ...tcp(1), UserIdGroupPairs: [{ GroupId: ids.unused }] }] };
    await ask(authorize, { GroupId: ids.unused, ...naming });
    await ask(authorize, { GroupId: ids.database, ...naming });
    await expect(ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused })).rejects.toMatchObject({
      name: "DependencyViolation",
    });
    await ask(revoke, { GroupId: ids.database, ...naming });
    await expect(ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused })).resolves.toMatchObject({ Return: true });
  });
});

const authorize = "ec2:AuthorizeSecurityGroupIngress";
const revoke = "ec2:RevokeSecurityGroupIngress";
const nobody = { IpRanges: [], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };

function tcp(port: number) {
  return { IpProtocol: "tcp", FromPort: port, ToPort: port };
}

function many(count: number) {
  return Array.from({ length: count }, (_, number) => ({ CidrIp: `10.0.${number}.0/24` }));
}

async function groupOf(ask: Ask, GroupId: string): Promise<SecurityGroup> {
  const { SecurityGroups } = await ask("ec2:DescribeSecurityGroups", { GroupIds: [GroupId] });
  return (SecurityGroups as SecurityGroup[])[0]!;
}

function declared(groupId: string): SecurityGroup {
  return smallEstate.accounts[0]!.regions[0]!.resources.securityGroups.find(({ GroupId }) => GroupId === groupId)!;
}

function byTraffic({ IpPermissions = [] }: SecurityGroup): Readonly<Record<string, IpPermission>> {
  return Object.fromEntries(
    IpPermissions.map((one) => [[one.IpProtocol, one.FromPort, one.ToPort].join(" ").trim(), one]),
  );
}

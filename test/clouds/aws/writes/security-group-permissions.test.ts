import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import type { Json } from "../../../../src/model/json.ts";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { after, change, lawful } from "./laws.ts";

const key = "aws.ec2.security_group sg-1";

const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "all" }] };
const https = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };

const call = (name: string, ...IpPermissions: Json[]) => ({
  api: `ec2:${name}`,
  input: { GroupId: "sg-1", IpPermissions },
});

const group = (...IpPermissions: Json[]) => ({ [key]: { GroupId: "sg-1", IpPermissions } });

describe("one spelling of permissions", () => {
  const spelled = (permissions: readonly Json[]) =>
    awsChanges.fieldsOf("aws.ec2.security_group", { IpPermissions: permissions }, ["IpPermissions"])["IpPermissions"];

  test("however EC2 groups and orders them", () => {
    const one = [
      {
        IpProtocol: "tcp",
        FromPort: 1,
        ToPort: 2,
        IpRanges: [{ CidrIp: "10.0.0.0/8" }, { CidrIp: "11.0.0.0/8" }],
        Ipv6Ranges: [{ CidrIpv6: "2001:DB8::/32" }],
        PrefixListIds: [],
        UserIdGroupPairs: [],
      },
      { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-2", UserId: "1", PeeringStatus: "active" }] },
    ];
    const other = [
      { IpProtocol: "-1", FromPort: -1, ToPort: -1, UserIdGroupPairs: [{ UserId: "1", GroupId: "sg-2" }] },
      { IpProtocol: "tcp", FromPort: 1, ToPort: 2, Ipv6Ranges: [{ CidrIpv6: "2001:db8::/32" }] },
      { IpProtocol: "6", FromPort: 1, ToPort: 2, IpRanges: [{ CidrIp: "11.0.0.0/8" }] },
      { IpProtocol: "tcp", FromPort: 1, ToPort: 2, IpRanges: [{ CidrIp: "10.1.2.3/8" }] },
    ];
    expect(spelled(one)).toEqual(spelled(other));
    expect(spelled(one)).toHaveLength(4);
  });

  test("a description makes a difference to the state", () => {
    expect(spelled([ssh])).not.toEqual(spelled([{ ...ssh, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }]));
  });

  test("other protocols have no ports, ICMP has all types where it names none", () => {
    const range = { IpRanges: [{ CidrIp: "10.0.0.0/8" }] };
    expect(spelled([{ IpProtocol: "50", FromPort: 0, ToPort: 0, ...range }])).toEqual([{ IpProtocol: "50", ...range }]);
    expect(spelled([{ IpProtocol: "icmp", ...range }])).toEqual([
      { IpProtocol: "icmp", FromPort: -1, ToPort: -1, ...range },
    ]);
  });

  test("an absent list is an empty one", () => {
    expect(spelled([])).toEqual(awsChanges.fieldsOf("aws.ec2.security_group", {}, ["IpPermissions"])["IpPermissions"]);
  });
});

describe("authorizing", () => {
  test("adds to what is there, and shows the account of a group that is named without one", () => {
    const pair = { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-2", Description: "peers" }] };
    const result = lawful([call("AuthorizeSecurityGroupIngress", https, pair)], group(ssh));
    expect(after(result, key)).toEqual(
      awsChanges.fieldsOf(
        "aws.ec2.security_group",
        {
          IpPermissions: [
            ssh,
            https,
            {
              IpProtocol: "-1",
              UserIdGroupPairs: [{ GroupId: "sg-2", UserId: "111122223333", Description: "peers" }],
            },
          ],
        },
        ["IpPermissions"],
      ),
    );
  });

  test("is refused for what is there already, whatever its description", () => {
    const undescribed = { ...ssh, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    expect(() => change([call("AuthorizeSecurityGroupIngress", https, undescribed)], group(ssh))).toThrow(
      /security group sg-1 has the permission .*"0.0.0.0\/0".* already/,
    );
  });

  test("a group of the same entry is named by its answer, also when that is taken back", () => {
    const created = {
      api: "ec2:CreateSecurityGroup",
      input: { GroupName: "new", Description: "New", VpcId: "vpc-1" },
    };
    const GroupId = { $answer: [0, "GroupId"] } as const;
    const pair = { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId, UserId: "111122223333" }] };
    const calls = [
      created,
      { api: "ec2:AuthorizeSecurityGroupIngress", input: { GroupId, IpPermissions: [pair] } },
      { api: "ec2:RevokeSecurityGroupIngress", input: { GroupId, IpPermissions: [pair] } },
    ];
    const result = lawful(calls, { "aws.ec2.vpc vpc-1": {} });
    expect(result.undoOfCall[2]).toEqual([calls[1]]);
    expect(result.undoOfCall[1]).toEqual([calls[2]]);
  });
});

describe("revoking", () => {
  test("takes away exactly what is named; its undo restores the description that the call did not name", () => {
    const undescribed = { ...ssh, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
    const result = lawful([call("RevokeSecurityGroupIngress", undescribed)], group(ssh, https));
    expect(after(result, key)).toEqual({ IpPermissions: [https] });
    expect(result.undo).toEqual([call("AuthorizeSecurityGroupIngress", ssh)]);
  });

  test.each([
    ["another range of ports", { ...ssh, ToPort: 23 }],
    ["another protocol", { ...ssh, IpProtocol: "udp" }],
    ["a part of the range", { ...ssh, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }],
  ])("of %s is refused", (_name, permission) => {
    expect(() => change([call("RevokeSecurityGroupIngress", permission)], group(ssh))).toThrow(ImpossibleCall);
  });

  test("outbound is apart from inbound", () => {
    const objects = { [key]: { IpPermissions: [ssh], IpPermissionsEgress: [https] } };
    const result = lawful([call("RevokeSecurityGroupEgress", https)], objects);
    expect(after(result, key)).toEqual({ IpPermissionsEgress: [] });
    expect(() => change([call("RevokeSecurityGroupEgress", ssh)], objects)).toThrow(ImpossibleCall);
  });
});

describe("inputs that posturegate does not know the effect of", () => {
  const api = "ec2:AuthorizeSecurityGroupIngress";
  test.each([
    ["flat fields", { GroupId: "sg-1", CidrIp: "0.0.0.0/0", IpProtocol: "tcp" }, "has CidrIp, IpProtocol"],
    ["rule ids", { GroupId: "sg-1", SecurityGroupRuleIds: ["sgr-1"] }, "has SecurityGroupRuleIds"],
    ["no permission", { GroupId: "sg-1", IpPermissions: [] }, "names no source"],
    ["a permission without a source", { GroupId: "sg-1", IpPermissions: [{ IpProtocol: "-1" }] }, "names no source"],
    ["a permission twice", { GroupId: "sg-1", IpPermissions: [ssh, ssh] }, "names a permission twice"],
    ["TCP without ports", { GroupId: "sg-1", IpPermissions: [{ ...https, FromPort: null }] }, "has no ports"],
    ["no group", { IpPermissions: [ssh] }, "has no GroupId"],
  ])("%s", (_name, input, message) => {
    expect(() => change([{ api, input }], group())).toThrow(message);
  });
});

const source = fc.oneof(
  fc
    .constantFrom("0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/16", "192.0.2.7/32")
    .map((CidrIp) => ({ IpRanges: [{ CidrIp }] })),
  fc.constantFrom("::/0", "2001:db8::/32").map((CidrIpv6) => ({ Ipv6Ranges: [{ CidrIpv6 }] })),
  fc.constantFrom("pl-1", "pl-2").map((PrefixListId) => ({ PrefixListIds: [{ PrefixListId }] })),
  fc.constantFrom("sg-1", "sg-2").map((GroupId) => ({ UserIdGroupPairs: [{ GroupId, UserId: "1" }] })),
);
const service = fc.constantFrom(
  { IpProtocol: "-1" },
  { IpProtocol: "tcp", FromPort: 0, ToPort: 65_535 },
  { IpProtocol: "tcp", FromPort: 22, ToPort: 22 },
  { IpProtocol: "udp", FromPort: 22, ToPort: 22 },
  { IpProtocol: "icmp", FromPort: -1, ToPort: -1 },
);
const single = fc
  .tuple(service, source, fc.option(fc.constantFrom("one", "two"), { nil: undefined }))
  .map(([protocol, from, Description]): Json => {
    const [[list, members]] = Object.entries(from) as [[string, object[]]];
    const described = members.map((member) => (Description === undefined ? member : { ...member, Description }));
    return { ...protocol, [list]: described };
  });
const identity = (permission: Json) => JSON.stringify(permission).replace(/,"Description":"(one|two)"/, "");
const rules = fc.uniqueArray(single, { selector: identity, maxLength: 12 });

describe("for all groups", () => {
  test("authorizing and revoking undo each other, and nothing else changes", () => {
    fc.assert(
      fc.property(rules, fc.nat(12), (all, size) => {
        const [some, others] = [all.slice(0, size), all.slice(size)];
        if (some.length === 0) return;
        const added = lawful([call("AuthorizeSecurityGroupIngress", ...some)], group(...others));
        const removed = lawful([call("RevokeSecurityGroupIngress", ...some)], group(...all));
        expect(added.after).toEqual(removed.before);
        expect(removed.after).toEqual(added.before);
      }),
    );
  });

  test("the spelling knows no order, and no grouping by protocol and ports", () => {
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(change([call("AuthorizeSecurityGroupIngress", extra)], group(...grouped(mixed))).after).toEqual(
          change([call("AuthorizeSecurityGroupIngress", extra)], group(...all)).after,
        );
      }),
    );
  });
});

const extra = { IpProtocol: "tcp", FromPort: 1, ToPort: 1, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };

/** As EC2 does: one permission for each protocol and range of ports. */
function grouped(permissions: readonly Json[]): Json[] {
  const lists = ["IpRanges", "Ipv6Ranges", "PrefixListIds", "UserIdGroupPairs"];
  const groups = new Map<string, Record<string, Json>>();
  for (const permission of permissions as Record<string, Json>[]) {
    const traffic = Object.fromEntries(Object.entries(permission).filter(([name]) => !lists.includes(name)));
    const held = groups.get(JSON.stringify(traffic)) ?? { ...traffic };
    for (const list of lists) held[list] = [...((held[list] ?? []) as Json[]), ...((permission[list] ?? []) as Json[])];
    groups.set(JSON.stringify(traffic), held);
  }
  return [...groups.values()];
}

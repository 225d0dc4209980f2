/** The question "is port 22 open to the world?", asked of permissions as EC2 gives them. */
import type { IpPermission, PrefixListEntry } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { securityGroup } from "../fixtures/well-configured.ts";
import { only, readScopes } from "../scope-parts.ts";

const world = [{ CidrIp: "0.0.0.0/0" }];
const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22 };
const list = [{ PrefixListId: "pl-1" }];

function rulesOf(IpPermissions: readonly IpPermission[], Entries?: readonly PrefixListEntry[]) {
  const group = { ...securityGroup, IpPermissions, IpPermissionsEgress: [] };
  const lists = Entries === undefined ? [] : [{ PrefixListId: "pl-1", OwnerId: "111122223333", Entries }];
  const resources = readScopes({ items: { security_group: [group], prefix_list: lists } });
  return only(resources, "aws.ec2.security_group").com.rules;
}

function exposureOf(permissions: readonly IpPermission[], entries?: readonly PrefixListEntry[]) {
  const { open, undecided } = internetExposure(rulesOf(permissions, entries), { protocols: ["tcp"], ports: [22] });
  return { facets: open.map(({ facet }) => facet), undecided: undecided.map(({ kind }) => kind) };
}

const open = (...facets: string[]) => ({ facets, undecided: [] });
const closed = open();

describe("port 22 and the world", () => {
  test.each<[string, IpPermission[], ReturnType<typeof open>]>([
    ["tcp 22 from 0.0.0.0/0", [{ ...ssh, IpRanges: world }], open("tcp/22 from 0.0.0.0/0")],
    ["tcp 22 from ::/0", [{ ...ssh, Ipv6Ranges: [{ CidrIpv6: "::/0" }] }], open("tcp/22 from ::/0")],
    [
      "tcp 20-30 from the world",
      [{ ...ssh, FromPort: 20, ToPort: 30, IpRanges: world }],
      open("tcp/22 from 0.0.0.0/0"),
    ],
    [
      "tcp 0-65535 from the world",
      [{ ...ssh, FromPort: 0, ToPort: 65_535, IpRanges: world }],
      open("tcp/22 from 0.0.0.0/0"),
    ],
    ["all traffic from the world", [{ IpProtocol: "-1", IpRanges: world }], open("tcp/22 from 0.0.0.0/0")],
    [
      "both halves of IPv4 in two permissions",
      [
        { ...ssh, IpRanges: [{ CidrIp: "0.0.0.0/1" }] },
        { ...ssh, FromPort: 20, IpRanges: [{ CidrIp: "128.0.0.0/1" }] },
      ],
      open("tcp/22 from 0.0.0.0/0"),
    ],
    [
      "both halves of IPv6",
      [{ ...ssh, Ipv6Ranges: [{ CidrIpv6: "::/1" }, { CidrIpv6: "8000::/1" }] }],
      open("tcp/22 from ::/0"),
    ],
    ["all of global unicast IPv6", [{ ...ssh, Ipv6Ranges: [{ CidrIpv6: "2000::/3" }] }], open("tcp/22 from 2000::/3")],
    ["udp 22", [{ ...ssh, IpProtocol: "udp", IpRanges: world }], closed],
    ["GRE", [{ IpProtocol: "47", IpRanges: world }], closed],
    ["ICMP echo, whose type is no port", [{ IpProtocol: "icmp", FromPort: 8, ToPort: -1, IpRanges: world }], closed],
    ["ICMP type 22", [{ IpProtocol: "icmp", FromPort: 22, ToPort: 22, IpRanges: world }], closed],
    ["a group only", [{ ...ssh, UserIdGroupPairs: [{ GroupId: "sg-2", UserId: "111122223333" }] }], closed],
    ["8.0.0.0/8", [{ ...ssh, IpRanges: [{ CidrIp: "8.0.0.0/8" }] }], closed],
    ["TCP by its number", [{ ...ssh, IpProtocol: "6", IpRanges: world }], open("tcp/22 from 0.0.0.0/0")],
    ["private ranges", [{ ...ssh, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }], closed],
  ])("%s", (_row, permissions, expected) => {
    expect(exposureOf(permissions)).toEqual(expected);
  });

  test("a prefix list that holds 0.0.0.0/0", () => {
    const permissions = [{ ...ssh, PrefixListIds: list }];
    expect(exposureOf(permissions, [{ Cidr: "0.0.0.0/0" }])).toEqual(open("tcp/22 from 0.0.0.0/0"));
    expect(exposureOf(permissions, [{ Cidr: "198.51.100.0/24" }])).toEqual(closed);
  });

  test("a prefix list that nobody can see is undecided, unless the port is open anyway", () => {
    expect(exposureOf([{ ...ssh, PrefixListIds: list }])).toEqual({ facets: [], undecided: ["outside-audit"] });
    expect(exposureOf([{ ...ssh, PrefixListIds: list, IpRanges: world, Ipv6Ranges: [{ CidrIpv6: "::/0" }] }])).toEqual(
      open("tcp/22 from 0.0.0.0/0", "tcp/22 from ::/0"),
    );
  });
});

describe("the rules of a permission", () => {
  test("are one for its CIDRs, one for each prefix list and one for its groups", () => {
    const permission = {
      ...ssh,
      IpRanges: [
        { CidrIp: "198.51.100.0/25", Description: "a" },
        { CidrIp: "198.51.100.128/25", Description: "b" },
      ],
      Ipv6Ranges: [{ CidrIpv6: "2600:1f18::/32", Description: "a" }],
      PrefixListIds: list,
      UserIdGroupPairs: [{ GroupId: "sg-3" }, { GroupId: "sg-2" }],
    };
    const rules = rulesOf([permission], []);
    expect(
      rules.map(({ id, sources, sourceReferences, addressLists }) => [id, sources, sourceReferences, addressLists]),
    ).toEqual([
      ["ingress-tcp-22", ["198.51.100.0/24", "2600:1f18::/32"], [], []],
      ["ingress-tcp-22-pl-1", [], [], ["pl-1"]],
      ["ingress-tcp-22-groups", [], ["sg-2", "sg-3"], []],
    ]);
    expect(rules[0]?.description).toBe("a; b");
  });

  test.each<[IpPermission, string, readonly (readonly [number, number])[]]>([
    [{ IpProtocol: "-1" }, "all", [[0, 65_535]]],
    [{ IpProtocol: "tcp", FromPort: 80, ToPort: 81 }, "6", [[80, 81]]],
    [{ IpProtocol: "udp" }, "17", [[0, 65_535]]],
    [{ IpProtocol: "icmpv6", FromPort: 128, ToPort: -1 }, "58", [[0, 65_535]]],
    [{ IpProtocol: "132", FromPort: 80, ToPort: 80 }, "132", [[0, 65_535]]],
  ])("%j has protocol %s and ports %j", (permission, protocol, ports) => {
    expect(rulesOf([{ ...permission, IpRanges: world }])).toEqual([expect.objectContaining({ protocol, ports })]);
  });
});

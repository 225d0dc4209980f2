import type { IpPermission, NetworkAclEntry, RouteTable, SecurityGroup } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import { isSubset, parseAddresses } from "../../../../src/net/addresses.ts";
import { effectiveTraffic } from "../../../../src/net/effective-traffic.ts";
import { holds, type Packet } from "../../../net/small-universe.ts";
import { instance, networkAcl, publicRouteTable, securityGroup, wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const publicSubnet = "subnet-0123456789abcdef0";
const privateSubnet = "subnet-0fedcba9876543210";
const address = { PublicIp: "52.16.10.20" };

function group(id: string, ...permissions: IpPermission[]): SecurityGroup {
  return { ...securityGroup, GroupId: id, GroupName: id, IpPermissions: permissions };
}

function tcp(from: number, to: number, ...cidrs: string[]): IpPermission {
  return { IpProtocol: "tcp", FromPort: from, ToPort: to, ...ranges(cidrs) };
}

function ranges(cidrs: readonly string[]) {
  return {
    IpRanges: cidrs.filter((cidr) => !cidr.includes(":")).map((CidrIp) => ({ CidrIp })),
    Ipv6Ranges: cidrs.filter((cidr) => cidr.includes(":")).map((CidrIpv6) => ({ CidrIpv6 })),
  };
}

function entry(RuleNumber: number, RuleAction: "allow" | "deny", CidrBlock: string, port?: number): NetworkAclEntry {
  const ports = port === undefined ? { Protocol: "-1" } : { Protocol: "6", PortRange: { From: port, To: port } };
  return { RuleNumber, RuleAction, Egress: false, CidrBlock, ...ports };
}

const everything = [
  entry(100, "allow", "0.0.0.0/0"),
  { RuleNumber: 110, RuleAction: "allow", Egress: false, Protocol: "-1", Ipv6CidrBlock: "::/0" } as const,
];

interface Machine {
  readonly groups?: readonly SecurityGroup[];
  readonly acl?: readonly NetworkAclEntry[];
  readonly routes?: RouteTable["Routes"];
  readonly interfaces?: readonly object[];
}

const attached = (groups: readonly SecurityGroup[]) => groups.map(({ GroupId }) => ({ GroupId }));

function read(
  { groups = [group("sg-1", tcp(22, 22, "0.0.0.0/0"))], acl = everything, routes, interfaces }: Machine,
  more: ScopeContents = {},
) {
  const shown = interfaces ?? [{ SubnetId: publicSubnet, Association: address, Groups: attached(groups) }];
  const machine = {
    ...instance,
    SecurityGroups: [],
    EnclaveOptions: { Enabled: true },
    NetworkInterfaces: shown.map((one, position) => ({ NetworkInterfaceId: `eni-${position}`, ...one })),
  };
  const [main, ...tables] = [
    wellConfigured["route_table"]?.[0] ?? {},
    { ...publicRouteTable, ...(routes === undefined ? {} : { Routes: routes }) },
  ];
  const items = {
    ...wellConfigured,
    instance: [machine],
    security_group: groups,
    network_acl: [{ ...networkAcl, Entries: acl }],
    route_table: [main, ...tables],
    ...more.items,
  };
  const { com, ext } = only(readScopes({ ...more, items }), "aws.ec2.instance");
  if (com.reachable instanceof Unknown || ext.enclaveRules instanceof Unknown) throw new Error("must be a list");
  return { reachable: com.reachable, enclaveRules: ext.enclaveRules ?? [] };
}

function exposed(machine: Machine, more: ScopeContents = {}) {
  const { open, undecided } = internetExposure(read(machine, more).reachable, { protocols: ["all"], ports: ["all"] });
  return { open: open.map(({ facet }) => facet), undecided: undecided.map(({ kind }) => kind) };
}

const nothing = { open: [], undecided: [] };
const denied = (api: string, kind: string): ScopeContents => ({ outcomes: { [api]: "denied" }, items: { [kind]: [] } });

describe("what of an instance the internet reaches", () => {
  const ssh = { open: ["tcp/22 from 0.0.0.0/0"], undecided: [] };
  const world = tcp(22, 22, "0.0.0.0/0");
  const igw = "igw-0123456789abcdef0";
  test.each<[string, Machine, typeof nothing | typeof ssh]>([
    ["what its group lets in", {}, ssh],
    [
      "nothing without a public address",
      { interfaces: [{ SubnetId: publicSubnet, Groups: [{ GroupId: "sg-1" }] }] },
      nothing,
    ],
    [
      "nothing in a subnet that no gateway answers from",
      { interfaces: [{ SubnetId: privateSubnet, Association: address, Groups: [{ GroupId: "sg-1" }] }] },
      nothing,
    ],
    ["nothing that the ACL denies first", { acl: [entry(90, "deny", "0.0.0.0/0", 22), ...everything] }, nothing],
    ["what the ACL denies too late", { acl: [...everything, entry(190, "deny", "0.0.0.0/0", 22)] }, ssh],
    ["nothing that the ACL does not mention", { acl: [entry(100, "allow", "0.0.0.0/0", 443)] }, nothing],
    [
      "what two groups let in together",
      { groups: [group("sg-1", tcp(22, 22, "0.0.0.0/1")), group("sg-2", tcp(22, 22, "128.0.0.0/1"))] },
      ssh,
    ],
    ["nothing over IPv4 through a rule for IPv6", { groups: [group("sg-1", tcp(22, 22, "::/0"))] }, nothing],
    [
      "nothing by a reference to a group",
      { groups: [group("sg-1", { ...tcp(22, 22), UserIdGroupPairs: [{ GroupId: "sg-9" }] })] },
      nothing,
    ],
    [
      "what a second interface has",
      {
        groups: [group("sg-1", world)],
        interfaces: [
          { SubnetId: privateSubnet, Groups: [] },
          { SubnetId: publicSubnet, Association: address, Groups: [{ GroupId: "sg-1" }] },
        ],
      },
      ssh,
    ],
    [
      "nothing that only another interface's group lets in",
      {
        groups: [group("sg-1", world), group("sg-2")],
        interfaces: [
          { SubnetId: privateSubnet, Groups: [{ GroupId: "sg-1" }] },
          { SubnetId: publicSubnet, Association: address, Groups: [{ GroupId: "sg-2" }] },
        ],
      },
      nothing,
    ],
    [
      "nothing over IPv6 behind an egress-only gateway",
      {
        groups: [group("sg-1", tcp(22, 22, "::/0"))],
        routes: [{ DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: "eigw-1", State: "active" }],
        interfaces: [
          { SubnetId: publicSubnet, Ipv6Addresses: [{ Ipv6Address: "2a05:d018::1" }], Groups: [{ GroupId: "sg-1" }] },
        ],
      },
      nothing,
    ],
    [
      "what its group lets in over IPv6",
      {
        groups: [group("sg-1", tcp(22, 22, "::/0"))],
        routes: [{ DestinationIpv6CidrBlock: "::/0", GatewayId: igw, State: "active" }],
        interfaces: [
          { SubnetId: publicSubnet, Ipv6Addresses: [{ Ipv6Address: "2a05:d018::1" }], Groups: [{ GroupId: "sg-1" }] },
        ],
      },
      { open: ["tcp/22 from ::/0"], undecided: [] },
    ],
    [
      "nothing through a gateway that is gone",
      { routes: [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw, State: "blackhole" }] },
      nothing,
    ],
  ])("%s", (_name, machine, expected) => {
    expect(exposed(machine)).toEqual(expected);
  });

  test("tells the way, and the address", () => {
    expect(read({}).reachable).toMatchObject([
      {
        id: "ingress-tcp-22 of sg-1 through acl-0123456789abcdef0 and rtb-0123456789abcdef0 at 52.16.10.20",
        destinations: ["52.16.10.20/32"],
        sources: ["0.0.0.0/0"],
        ports: [[22, 22]],
      },
    ]);
  });

  test("is apart from what the groups of a host of enclaves let in, whether or not there is a way", () => {
    const { reachable, enclaveRules } = read({ acl: [] });
    expect(reachable).toEqual([]);
    expect(enclaveRules.map(({ id }) => id)).toEqual(["ingress-tcp-22 of sg-1"]);
  });
});

describe("what is not known", () => {
  const undecided = { open: [], undecided: ["denied"] };
  const listed = (id: string): SecurityGroup =>
    group("sg-1", { ...tcp(22, 22), PrefixListIds: [{ PrefixListId: id }] });
  test.each<[string, Machine, ScopeContents]>([
    ["groups", {}, denied("ec2:DescribeSecurityGroups", "security_group")],
    ["ACLs", {}, denied("ec2:DescribeNetworkAcls", "network_acl")],
    ["routes", {}, denied("ec2:DescribeRouteTables", "route_table")],
    ["subnets", {}, denied("ec2:DescribeSubnets", "subnet")],
    ["prefix lists", { groups: [listed("pl-1")] }, denied("ec2:DescribeManagedPrefixLists", "prefix_list")],
  ])("is undecided: %s", (_what, machine, more) => {
    expect(exposed(machine, more)).toEqual(undecided);
  });

  test.each<[string, Machine, ScopeContents]>([
    ["groups, behind an ACL that lets nothing in", { acl: [] }, denied("ec2:DescribeSecurityGroups", "security_group")],
    [
      "ACLs, behind groups that let nothing in",
      { groups: [group("sg-1")] },
      denied("ec2:DescribeNetworkAcls", "network_acl"),
    ],
    [
      "routes, behind groups that let own networks in",
      { groups: [group("sg-1", tcp(22, 22, "10.0.0.0/8"))] },
      denied("ec2:DescribeRouteTables", "route_table"),
    ],
    [
      "everything, without a public address",
      { interfaces: [{ SubnetId: publicSubnet, Groups: [{ GroupId: "sg-1" }] }] },
      denied("ec2:DescribeSecurityGroups", "security_group"),
    ],
  ])("is closed all the same: %s", (_what, machine, more) => {
    expect(exposed(machine, more)).toEqual(nothing);
  });

  test("decides nothing of other ports", () => {
    const { reachable } = read(
      { acl: [entry(100, "allow", "0.0.0.0/0", 443)] },
      denied("ec2:DescribeSecurityGroups", "security_group"),
    );
    expect(internetExposure(reachable, { protocols: ["tcp"], ports: [22] }).undecided).toEqual([]);
    expect(internetExposure(reachable, { protocols: ["tcp"], ports: [443] }).undecided).toHaveLength(1);
  });

  test("takes nothing back that is open for certain", () => {
    const groups = [group("sg-1", tcp(22, 22, "0.0.0.0/0")), listed("pl-1")].map((one, number) => ({
      ...one,
      GroupId: `sg-${number}`,
    }));
    const { open } = exposed({ groups }, denied("ec2:DescribeManagedPrefixLists", "prefix_list"));
    expect(open).toEqual(["tcp/22 from 0.0.0.0/0"]);
  });
});

describe("against a packet that goes all the way", () => {
  const cidr = fc.constantFrom(
    "0.0.0.0/0",
    "8.8.8.0/30",
    "8.8.8.4/30",
    "8.8.8.8/29",
    "8.8.8.0/28",
    "::/0",
    "2600::/127",
  );
  const port = fc.integer({ min: 20, max: 24 });
  const permission = fc.tuple(port, port, cidr).map(([a, b, source]) => tcp(Math.min(a, b), Math.max(a, b), source));
  const groups = fc.array(fc.array(permission, { maxLength: 2 }), { minLength: 1, maxLength: 2 });
  const aclEntry = fc
    .tuple(fc.constantFrom("allow" as const, "deny" as const), cidr, fc.option(port))
    .map(([action, block, number]) => ({
      ...entry(0, action, "0.0.0.0/0", number ?? undefined),
      ...(block.includes(":") ? { CidrBlock: undefined, Ipv6CidrBlock: block } : { CidrBlock: block }),
    }));
  const routed = fc.uniqueArray(fc.tuple(cidr, fc.boolean()), { selector: ([block]) => block, maxLength: 4 });
  const packets: Packet[] = [
    ...Array.from({ length: 16 }, (_, host) => `8.8.8.${host}`),
    "2600::1",
    "2600::2",
    "9.9.9.9",
  ].flatMap((from) => [20, 21, 22, 23, 24].map((to) => ({ protocol: 6, port: to, address: from })));
  const isIn = (from: string, block: string) => isSubset(parseAddresses([from]), parseAddresses([block]));

  test("what is reached is exact", () => {
    fc.assert(
      fc.property(
        groups,
        fc.array(aclEntry, { maxLength: 4 }),
        routed,
        fc.boolean(),
        (permissions, entries, routes, hasIpv6) => {
          const acl = entries.map((one, position) => ({ ...one, RuleNumber: position + 1 }));
          const own = permissions.map((list, position) => group(`sg-${position}`, ...list));
          const addresses = {
            Association: address,
            ...(hasIpv6 ? { Ipv6Addresses: [{ Ipv6Address: "2a05:d018::1" }] } : {}),
          };
          const { reachable } = read({
            groups: own,
            acl,
            routes: routes.map(([block, leads]) => ({
              ...(block.includes(":") ? { DestinationIpv6CidrBlock: block } : { DestinationCidrBlock: block }),
              ...(leads ? { GatewayId: "igw-1" } : { NatGatewayId: "nat-1" }),
              State: "active",
            })),
            interfaces: [{ SubnetId: publicSubnet, Groups: attached(own), ...addresses }],
          });
          const { certain } = effectiveTraffic(reachable, "in");
          for (const packet of packets) {
            const { address: from, port: to } = packet;
            const admitted = permissions.flat().some((one) => {
              const blocks = [
                ...(one.IpRanges ?? []).map(({ CidrIp }) => CidrIp ?? ""),
                ...(one.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6 ?? ""),
              ];
              return (one.FromPort ?? 0) <= to && to <= (one.ToPort ?? 0) && blocks.some((block) => isIn(from, block));
            });
            const first = acl.find(
              (one) =>
                isIn(from, one.CidrBlock ?? one.Ipv6CidrBlock ?? "") &&
                (one.PortRange === undefined || one.PortRange.From === to),
            );
            const longest = routes
              .filter(([block]) => isIn(from, block))
              .toSorted(([a], [b]) => Number(b.split("/")[1]) - Number(a.split("/")[1]))[0];
            const has = from.includes(":") ? hasIpv6 : true;
            expect([packet, holds(certain, packet)]).toEqual([
              packet,
              has && admitted && first?.RuleAction === "allow" && longest?.[1] === true,
            ]);
          }
        },
      ),
    );
  });
});

import type { Route, RouteTable } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { privateSubnet, publicSubnet, publicRouteTable, wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const toInternet: Route = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-0123456789abcdef0", State: "active" };

/** What a subnet with these routes leads to. */
function routesWith(routes: readonly Route[], more: ScopeContents = {}, subnet: object = publicSubnet) {
  const table = { ...publicRouteTable, Routes: routes };
  const items = { ...wellConfigured, route_table: [table], subnet: [subnet], ...more.items };
  return only(readScopes({ ...more, items }), "aws.ec2.subnet").com.internetRoutes;
}

describe("a subnet leads to the internet", () => {
  const both = { ipv4: true, ipv6: true };
  const none = { ipv4: false, ipv6: false };

  test.each<[string, Route[], { ipv4: boolean; ipv6: boolean }]>([
    ["by a route to an internet gateway", [toInternet], { ipv4: true, ipv6: false }],
    [
      "over IPv6 by a route of its own",
      [toInternet, { ...toInternet, DestinationCidrBlock: undefined, DestinationIpv6CidrBlock: "::/0" }],
      both,
    ],
    ["not by a blackhole", [{ ...toInternet, State: "blackhole" }], none],
    ["not by NAT", [{ DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1", State: "active" }], none],
    [
      "not by an egress-only gateway",
      [{ DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: "eigw-1", State: "active" }],
      none,
    ],
    [
      "not by a VPN, a transit gateway or a peering",
      [
        { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "vgw-1", State: "active" },
        { DestinationCidrBlock: "0.0.0.0/1", TransitGatewayId: "tgw-1", State: "active" },
        { DestinationCidrBlock: "128.0.0.0/1", VpcPeeringConnectionId: "pcx-1", State: "active" },
      ],
      none,
    ],
    [
      "by a prefix list, over the families in it",
      [{ DestinationPrefixListId: "pl-0123456789abcdef0", GatewayId: "igw-0123456789abcdef0", State: "active" }],
      { ipv4: true, ipv6: false },
    ],
  ])("%s", (_name, routes, expected) => {
    expect(routesWith(routes)).toEqual(expected);
  });

  test("whatever block public access says, whose exclusions nobody has read", () => {
    const subnet = { ...publicSubnet, BlockPublicAccessStates: { InternetGatewayBlockMode: "block-ingress" } };
    expect(routesWith([toInternet], {}, subnet)).toEqual({ ipv4: true, ipv6: false });
  });

  test("perhaps, where the route's prefix list could not be read", () => {
    const list = { DestinationPrefixListId: "pl-gone", GatewayId: "igw-0123456789abcdef0", State: "active" } as const;
    const outcomes = { "ec2:DescribeManagedPrefixLists": "denied" } as const;
    const routes = routesWith([list, toInternet], { outcomes });
    expect(routes).toMatchObject({ ipv4: true, ipv6: expect.any(Unknown) as unknown });
  });
});

describe("the route table of a subnet", () => {
  const main = (VpcId: string, RouteTableId: string, routes: Route[]): RouteTable => ({
    VpcId,
    RouteTableId,
    Associations: [{ Main: true, RouteTableId, AssociationState: { State: "associated" } }],
    Routes: routes,
  });
  const tables = [
    main("vpc-other", "rtb-other", [toInternet]),
    main("vpc-0123456789abcdef0", "rtb-own", []),
    publicRouteTable,
  ];
  const resources = readScopes({ items: { ...wellConfigured, route_table: tables } });

  test("is the main one of its own VPC, never that of another", () => {
    const subnet = only(resources, "aws.ec2.subnet", privateSubnet.SubnetId);
    expect(subnet.com).toMatchObject({ routeTable: "rtb-own", internetRoutes: { ipv4: false, ipv6: false } });
    expect(only(resources, "aws.ec2.route_table", "rtb-own").com.subnets).toEqual([privateSubnet.SubnetId]);
    expect(only(resources, "aws.ec2.route_table", "rtb-other").com.subnets).toEqual([]);
  });

  test("is the one that names it", () => {
    const subnet = only(resources, "aws.ec2.subnet", publicSubnet.SubnetId);
    expect(subnet.com.routeTable).toBe(publicRouteTable.RouteTableId);
    expect(only(resources, "aws.ec2.route_table", publicRouteTable.RouteTableId).com.subnets).toEqual([
      publicSubnet.SubnetId,
    ]);
  });

  test("is unknown where tables are missing, even if a main one was seen", () => {
    const items = { ...wellConfigured, route_table: tables.slice(0, 2) };
    const cut = readScopes({ items, outcomes: { "ec2:DescribeRouteTables": "cut" } });
    const { com } = only(cut, "aws.ec2.subnet", publicSubnet.SubnetId);
    expect(com.routeTable).toMatchObject({ cause: { kind: "cut", api: "ec2:DescribeRouteTables" } });
    expect(com.internetRoutes).toBe(com.routeTable);
    expect(only(cut, "aws.ec2.route_table", "rtb-own").com.subnets).toBeInstanceOf(Unknown);
  });
});

test("a peering names the route tables that lead into it", () => {
  const route = { DestinationCidrBlock: "10.30.0.0/16", VpcPeeringConnectionId: "pcx-0123456789abcdef0" };
  const table = { ...publicRouteTable, Routes: [route] };
  const resources = readScopes({ items: { ...wellConfigured, route_table: [table] } });
  expect(only(resources, "aws.ec2.vpc_peering_connection").com.routeTables).toEqual([table.RouteTableId]);
});

describe("the network at the other end of a route", () => {
  const into = {
    DestinationCidrBlock: "10.30.0.0/16",
    VpcPeeringConnectionId: "pcx-0123456789abcdef0",
    State: "active",
  };
  const ranges = (route: object, contents: ScopeContents = {}) => {
    const table = { ...publicRouteTable, Routes: [route] };
    const items = { ...wellConfigured, route_table: [table], ...contents.items };
    return only(readScopes({ ...contents, items }), "aws.ec2.route_table").com.routes[0]?.peerRanges;
  };

  test("has the ranges that the peering says", () => {
    expect(ranges(into)).toEqual(["10.30.0.0/16"]);
  });

  test.each([
    ["leads elsewhere", { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-0123456789abcdef0", State: "active" }],
    ["is a blackhole", { ...into, State: "blackhole" }],
  ])("has none where the route %s", (_name, route) => {
    expect(ranges(route)).toEqual([]);
  });

  test("is unknown where peerings could not be read, or do not say", () => {
    const denied = { "ec2:DescribeVpcPeeringConnections": "denied" } as const;
    expect(ranges(into, { items: { vpc_peering_connection: [] }, outcomes: denied })).toMatchObject({
      cause: { kind: "denied" },
    });
    expect(ranges(into, { items: { vpc_peering_connection: [] } })).toMatchObject({ cause: { kind: "outside-audit" } });
    const silent = { VpcPeeringConnectionId: into.VpcPeeringConnectionId, Status: { Code: "active" } };
    expect(ranges(into, { items: { vpc_peering_connection: [silent] } })).toMatchObject({
      cause: { kind: "outside-audit" },
    });
  });
});

import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { networkId, subnetId } from "../fixtures/network.ts";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

function networkWith(properties: Written) {
  const raw = { id: networkId, name: "Shop", location: "West Europe", properties };
  return readScopes({ items: { "network.virtual_network": [raw] } });
}

function subnetWith(properties: Written, name = "web") {
  const subnets = [{ id: subnetId(name), name, properties }];
  return only(networkWith({ subnets }), "azure.network.subnet");
}

test("a network has one region, all its ranges, and its name as people wrote it", () => {
  const { com } = only(
    networkWith({ addressSpace: { addressPrefixes: ["10.0.0.0/9", "10.128.0.0/9", "fd00::/8"] } }),
    "azure.network.virtual_network",
  );
  expect(com).toMatchObject({ name: "Shop", region: "westeurope", addressRanges: ["10.0.0.0/8", "fd00::/8"] });
});

test("a network that says nothing has no protection, encryption or peering", () => {
  const { ext } = only(networkWith({}), "azure.network.virtual_network");
  expect(ext).toMatchObject({ hasDdosProtection: false, isEncrypted: false, peerings: [] });
});

test("a peering names the other network in one spelling, with its subscription", () => {
  const remote = idOf("Microsoft.Network/virtualNetworks", "Hub", "Net", "ABCD");
  const peering = {
    id: `${networkId}/virtualNetworkPeerings/To-Hub`,
    name: "To-Hub",
    properties: { peeringState: "Connected", remoteVirtualNetwork: { id: remote } },
  };
  const { ext } = only(networkWith({ virtualNetworkPeerings: [peering] }), "azure.network.virtual_network");
  expect(ext.peerings).toEqual([
    {
      id: peering.id.toLowerCase(),
      name: "To-Hub",
      state: "Connected",
      remoteNetwork: remote.toLowerCase(),
      remoteSubscription: "abcd",
      allowsForwardedTraffic: false,
      allowsGatewayTransit: false,
      usesRemoteGateways: false,
    },
  ]);
});

describe("a subnet", () => {
  test.each<[string, Written, string[]]>([
    ["of one range", { addressPrefix: "10.0.0.0/24" }, ["10.0.0.0/24"]],
    ["of several ranges", { addressPrefixes: ["10.0.0.0/24", "fd00::/64"] }, ["10.0.0.0/24", "fd00::/64"]],
  ])("%s", (_name, given, wanted) => {
    expect(subnetWith(given).com.addressRanges).toEqual(wanted);
  });

  test("is in the region of its network, and names it", () => {
    expect(subnetWith({}).com).toMatchObject({
      region: "westeurope",
      network: networkId.toLowerCase(),
      routeTable: "",
    });
  });

  test("holds each interface once, whatever addresses it has, gateways and load balancers among them", () => {
    const nic = idOf("Microsoft.Network/networkInterfaces", "nic");
    const balancer = idOf("Microsoft.Network/loadBalancers", "lb");
    const gateway = idOf("Microsoft.Network/applicationGateways", "gw");
    const { com, ext } = subnetWith({
      ipConfigurations: [
        { id: `${nic}/ipConfigurations/one` },
        { id: `${nic.toUpperCase()}/ipConfigurations/two` },
        { id: `${balancer}/frontendIPConfigurations/inside` },
      ],
      applicationGatewayIPConfigurations: [{ id: `${gateway}/gatewayIPConfigurations/one` }],
    });
    expect(ext.occupants.toSorted()).toEqual([gateway, balancer, nic].map((id) => id.toLowerCase()).sort());
    expect(com.interfaces).toBe(3);
  });

  test("without properties is refused: it is not one without a security group", () => {
    const properties = { subnets: [{ id: subnetId("web"), name: "web" }] };
    const items = { "network.virtual_network": [{ id: networkId, properties }] };
    expect(() => readScopes({ items })).toThrow(/subnets\[0\] has no properties/);
  });

  test("is in use by services that it was handed to", () => {
    const link = `${networkId}/subnets/web/serviceAssociationLinks/AppServiceLink`;
    expect(subnetWith({ serviceAssociationLinks: [{ id: link }] }).ext.occupants).toEqual([link.toLowerCase()]);
  });

  test.each([
    ["web", true],
    ["GatewaySubnet", false],
    ["gatewaysubnet", false],
    ["AzureFirewallSubnet", false],
    ["AzureBastionSubnet", false],
    ["RouteServerSubnet", false],
  ])("%s takes a security group: %s", (name, wanted) => {
    expect(subnetWith({}, name).ext.takesSecurityGroup).toBe(wanted);
  });

  test.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])("with default outbound access %s has it: %s", (written, wanted) => {
    expect(subnetWith({ defaultOutboundAccess: written }).ext.hasDefaultOutboundAccess).toBe(wanted);
  });
});

describe("a route", () => {
  const routeOf = (properties: Written) => {
    const raw = { id: idOf("Microsoft.Network/routeTables", "t"), properties: { routes: [{ id: "r", properties }] } };
    return only(readScopes({ items: { "network.route_table": [raw] } }), "azure.network.route_table").com.routes[0]!;
  };

  test.each([
    ["Internet", "internet", true],
    ["VirtualAppliance", "interface", true],
    ["VirtualNetworkGateway", "vpn", true],
    ["VnetLocal", "local", true],
    ["None", "other", false],
  ])("to %s is of the kind %s", (nextHopType, targetKind, isActive) => {
    expect(routeOf({ addressPrefix: "10.9.0.0/16", nextHopType })).toMatchObject({
      destinations: ["10.9.0.0/16"],
      targetKind,
      isActive,
    });
  });

  test("that does not say where to is refused: it may lead to the internet", () => {
    expect(() => routeOf({ addressPrefix: "0.0.0.0/0" })).toThrow(/has no nextHopType/);
  });

  test("to an appliance names its address", () => {
    const hop = { nextHopType: "VirtualAppliance", nextHopIpAddress: "10.0.0.4" };
    expect(routeOf({ addressPrefix: "0.0.0.0/0", ...hop }).target).toBe("10.0.0.4");
  });

  test("for the tag of a service has destinations that are not known", () => {
    const { destinations, addressLists } = routeOf({ addressPrefix: "Storage.WestEurope", nextHopType: "Internet" });
    expect(destinations).toBeInstanceOf(Unknown);
    expect(addressLists).toEqual(["Storage.WestEurope"]);
  });
});

test("a route table without a word takes what gateways learn", () => {
  const tableOf = (properties: Written) =>
    only(
      readScopes({
        items: { "network.route_table": [{ id: idOf("Microsoft.Network/routeTables", "t"), properties }] },
      }),
      "azure.network.route_table",
    ).ext.propagatesGatewayRoutes;
  expect(tableOf({})).toBe(true);
  expect(tableOf({ disableBgpRoutePropagation: true })).toBe(false);
});

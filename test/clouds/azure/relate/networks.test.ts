import { describe, expect, test } from "vitest";
import { idOf, only, readScopes, scopeOf, type ScopeContents } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

const networkId = idOf("Microsoft.Network/virtualNetworks", "net");
const subnetId = `${networkId}/subnets/web`;
const tableId = idOf("Microsoft.Network/routeTables", "table");

function network(id: string, properties: Written = {}, location = "westeurope") {
  return { id, name: id.slice(id.lastIndexOf("/") + 1), location, properties };
}

function withSubnet(properties: Written) {
  return network(networkId, { subnets: [{ id: subnetId, name: "web", properties }] });
}

function flowLog(target: string, name = "log") {
  return {
    id: `${idOf("Microsoft.Network/networkWatchers", "w")}/flowLogs/${name}`,
    properties: { targetResourceId: target, enabled: true, storageId: "/Account" },
  };
}

function read(contents: ScopeContents) {
  return readScopes(contents);
}

describe("flow logs", () => {
  test("of a network are its own, not those of a subnet", () => {
    const items = {
      "network.virtual_network": [withSubnet({})],
      "network.flow_log": [flowLog(networkId.toUpperCase()), flowLog(subnetId, "of-subnet")],
    };
    const resources = read({ items });
    const log = { isActive: true, isDelivering: true, traffic: "all", destination: "/account" };
    expect(only(resources, "azure.network.virtual_network").com.flowLogs).toEqual([
      { ...log, id: flowLog(networkId).id.toLowerCase() },
    ]);
    expect(only(resources, "azure.network.subnet").com.flowLogs).toMatchObject([log]);
  });

  test("that do not record leave open whether another does, where others could not be read", () => {
    const outcomes = { "Microsoft.Network/networkWatchers/flowLogs": "failed" as const };
    const off = { ...flowLog(networkId), properties: { ...flowLog(networkId).properties, enabled: false } };
    const items = { "network.virtual_network": [withSubnet({})], "network.flow_log": [off] };
    const { com } = only(read({ items, outcomes }), "azure.network.virtual_network");
    expect(com.flowLogs).toMatchObject({ cause: { kind: "failed" } });
    expect(only(read({ items }), "azure.network.virtual_network").com.flowLogs).toMatchObject([{ isActive: false }]);
  });

  test("that are known stay so where others could not be read", () => {
    const outcomes = { "Microsoft.Network/networkWatchers/flowLogs": "failed" as const };
    const items = { "network.virtual_network": [withSubnet({})], "network.flow_log": [flowLog(networkId)] };
    const resources = read({ items, outcomes });
    expect(only(resources, "azure.network.virtual_network").com.flowLogs).toHaveLength(1);
    expect(only(resources, "azure.network.subnet").com.flowLogs).toMatchObject({ cause: { kind: "failed" } });
  });
});

describe("routes of a subnet", () => {
  const table = {
    id: tableId,
    properties: {
      routes: [{ id: "r", properties: { addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance" } }],
      subnets: [{ id: subnetId }],
    },
  };
  const routed = withSubnet({ routeTable: { id: tableId.toUpperCase() } });

  test("are those of Azure itself where it names no table", () => {
    const resources = read({ items: { "network.virtual_network": [withSubnet({})] } });
    expect(only(resources, "azure.network.subnet").com.internetRoutes).toEqual({ ipv4: true, ipv6: true });
  });

  test("are those of the table that it names", () => {
    const resources = read({ items: { "network.virtual_network": [routed], "network.route_table": [table] } });
    expect(only(resources, "azure.network.subnet").com.internetRoutes).toEqual({ ipv4: false, ipv6: true });
    expect(only(resources, "azure.network.route_table").com).toMatchObject({
      network: networkId.toLowerCase(),
      internetRoutes: { ipv4: false, ipv6: true },
    });
  });

  test.each<[string, ScopeContents["outcomes"], string]>([
    ["were denied", { "Microsoft.Network/routeTables": "denied" }, "denied"],
    ["are missing from a complete listing", {}, "failed"],
  ])("are unknown where tables %s", (_name, outcomes = {}, kind) => {
    const resources = read({ items: { "network.virtual_network": [routed] }, outcomes });
    expect(only(resources, "azure.network.subnet").com.internetRoutes).toMatchObject({ cause: { kind } });
    const { subnets } = only(resources, "azure.network.virtual_network").com;
    expect(subnets).toMatchObject([{ internetRoutes: { ipv4: { cause: { kind } }, ipv6: { cause: { kind } } } }]);
  });
});

test("a network holds what its subnets hold, and counts peerings that are connected", () => {
  const peering = (name: string, peeringState: string) => ({
    id: `${networkId}/virtualNetworkPeerings/${name}`,
    name,
    properties: { peeringState, remoteVirtualNetwork: { id: "/x" } },
  });
  const raw = network(networkId, {
    subnets: [
      { id: subnetId, name: "web", properties: { ipConfigurations: [{ id: "/nic/1/ipConfigurations/a" }] } },
      {
        id: `${networkId}/subnets/db`,
        name: "db",
        properties: { ipConfigurations: [{ id: "/nic/2/ipConfigurations/a" }] },
      },
    ],
    virtualNetworkPeerings: [peering("one", "Connected"), peering("two", "Disconnected")],
  });
  const { com } = only(read({ items: { "network.virtual_network": [raw] } }), "azure.network.virtual_network");
  expect(com.interfaces).toBe(2);
  expect(com.peerings).toEqual([peering("one", "").id.toLowerCase()]);
});

test("an account's regions are those of its networks, and the first of each region is told", () => {
  const other = idOf("Microsoft.Network/virtualNetworks", "abroad");
  const second = idOf("Microsoft.Network/virtualNetworks", "zzz");
  const networks = [network(networkId), network(second), network(other, {}, "East US")];
  const resources = read({ items: { "network.virtual_network": networks } });
  const of = (name: string) => only(resources, "azure.network.virtual_network", name).com;
  expect(of("net")).toMatchObject({ isFirstOfAccount: true, accountRegions: ["eastus", "westeurope"] });
  expect(of("abroad").isFirstOfAccount).toBe(true);
  expect(of("zzz").isFirstOfAccount).toBe(false);
});

test("one region of a listing that broke off is not all", () => {
  const outcomes = { "Microsoft.Network/virtualNetworks": "failed" as const };
  const resources = read({ items: { "network.virtual_network": [network(networkId)] }, outcomes });
  expect(only(resources, "azure.network.virtual_network").com.accountRegions).toMatchObject({
    cause: { kind: "failed", scope: scopeOf("11111111-2222-4333-8444-555555555555").id },
  });
});

import { describe, expect, test } from "vitest";
import { machine } from "../fixtures/machines.ts";
import { idOf, only, readScopes, scopeOf, type ScopeContents, subscription } from "../scope-parts.ts";

const self = { id: `/subscriptions/${subscription}`, displayName: "Shop" };
const hubSubscription = "99999999-2222-4333-8444-555555555555";
const hubId = idOf("Microsoft.Network/virtualNetworks", "hub", "net", hubSubscription);
const spokeId = idOf("Microsoft.Network/virtualNetworks", "spoke");

function extOf(contents: ScopeContents, ...others: readonly ScopeContents[]) {
  const items = { "resources.subscription": [self], ...contents.items };
  return only(readScopes({ ...contents, items }, ...others), "azure.resources.subscription").ext;
}

const network = (location: string) => ({
  id: idOf("Microsoft.Network/virtualNetworks", location),
  location,
  properties: {},
});
const watcher = (location: string, provisioningState = "Succeeded") => ({
  id: idOf("Microsoft.Network/networkWatchers", location),
  location,
  properties: { provisioningState },
});

test("regions with networks, and those that are watched", () => {
  const ext = extOf({
    items: {
      "network.virtual_network": [network("West Europe"), network("eastus")],
      "network.network_watcher": [watcher("westeurope"), watcher("eastus", "Failed")],
      "compute.virtual_machine": [machine],
    },
  });
  expect(ext).toMatchObject({ networkRegions: ["eastus", "westeurope"], watchedRegions: ["westeurope"], machines: 1 });
});

test.each([
  ["virtualNetworks", "networkRegions"],
  ["networkWatchers", "watchedRegions"],
  ["networkSecurityPerimeters", "securityPerimeters"],
  ["bastionHosts", "bastionHosts"],
])("without %s nobody knows %s", (api, fact) => {
  const ext = extOf({ outcomes: { [`Microsoft.Network/${api}`]: "denied" } });
  expect(ext[fact]).toMatchObject({ cause: { kind: "denied", api: `Microsoft.Network/${api}` } });
});

test("a subscription in which nobody registered Microsoft.Network has nothing of it", () => {
  const apis = ["virtualNetworks", "networkWatchers", "networkSecurityPerimeters", "bastionHosts"];
  const outcomes = Object.fromEntries(apis.map((api) => [`Microsoft.Network/${api}`, "disabled" as const]));
  const nothing = { networkRegions: [], watchedRegions: [], securityPerimeters: [], bastionHosts: [] };
  expect(extOf({ outcomes })).toMatchObject(nothing);
});

describe("bastion hosts", () => {
  const spoke = (peeringState: string) => ({
    id: spokeId,
    properties: {
      virtualNetworkPeerings: [
        {
          id: `${spokeId}/virtualNetworkPeerings/hub`,
          properties: { peeringState, remoteVirtualNetwork: { id: hubId } },
        },
      ],
    },
  });
  const hub = (addresses: readonly unknown[]): ScopeContents => ({
    scope: scopeOf(hubSubscription),
    items: {
      "network.virtual_network": [
        {
          id: hubId,
          properties: {
            subnets: [
              {
                id: `${hubId}/subnets/AzureBastionSubnet`,
                name: "AzureBastionSubnet",
                properties: { ipConfigurations: addresses },
              },
            ],
          },
        },
      ],
    },
  });
  const used = [{ id: "/bastions/b/bastionHostIpConfigurations/one" }];
  const subnet = `${hubId}/subnets/AzureBastionSubnet`.toLowerCase();

  test.each<[string, string, ScopeContents[], object]>([
    ["of a peered network of another subscription count", "Connected", [hub(used)], [subnet]],
    ["are none where that network has an empty subnet for one", "Connected", [hub([])], []],
    ["are none where the peering is broken", "Disconnected", [hub(used)], []],
    ["may be in a network that the audit does not read", "Connected", [], { cause: { kind: "outside-audit" } }],
    [
      "may be in a network that could not be read",
      "Connected",
      [{ scope: scopeOf(hubSubscription), outcomes: { "Microsoft.Network/virtualNetworks": "denied" } }],
      { cause: { kind: "denied" } },
    ],
  ])("%s", (_name, state, others, wanted) => {
    const { bastionHosts } = extOf({ items: { "network.virtual_network": [spoke(state)] } }, ...others);
    expect({ bastionHosts }).toMatchObject({ bastionHosts: wanted });
  });

  test("of the subscription itself are enough, whatever else could not be read", () => {
    const own = { id: idOf("Microsoft.Network/bastionHosts", "own"), properties: {} };
    const items = { "network.virtual_network": [spoke("Connected")], "network.bastion_host": [own] };
    expect(extOf({ items }).bastionHosts).toEqual([own.id.toLowerCase()]);
  });
});

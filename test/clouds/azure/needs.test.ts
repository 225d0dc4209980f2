/** What is collected for a type is all that its facts are made from, and nothing that they are not. */
import { describe, expect, test } from "vitest";
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { azureModel } from "../../../src/clouds/azure/model.ts";
import { apisToAsk, collectedTypes } from "../../../src/clouds/azure/needs.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import { machineItems } from "./fixtures/machines.ts";
import { groupId, groupOf, networkItems, ruleOf, subnetId } from "./fixtures/network.ts";
import { relatedScopes } from "../related-scopes.ts";
import { idOf, partOf } from "./scope-parts.ts";

const items = { ...machineItems, ...networkItems };

const [wellConfiguredInterface] = networkItems["network.network_interface"];
const publicId = idOf("Microsoft.Network/publicIPAddresses", "web-1");

/** What decides something in rare cases only: a machine with a public address, and a set that machines join one by one. */
const open = {
  ...items,
  "network.security_group": [
    groupOf(groupId, [ruleOf("ssh", { destinationPortRange: "22", priority: 100 }), membersRule()], {
      subnets: [{ id: subnetId("web") }],
    }),
  ],
  "network.public_ip_address": [{ id: publicId, sku: { name: "Standard" }, properties: { ipAddress: "20.1.2.3" } }],
  "network.network_interface": [
    {
      ...wellConfiguredInterface,
      properties: {
        ...wellConfiguredInterface?.properties,
        ipConfigurations: wellConfiguredInterface?.properties.ipConfigurations.map((one) => ({
          ...one,
          properties: { ...one.properties, publicIPAddress: { id: publicId } },
        })),
      },
    },
  ],
  "compute.scale_set": [
    {
      id: idOf("Microsoft.Compute/virtualMachineScaleSets", "flexible"),
      properties: { orchestrationMode: "Flexible" },
    },
  ],
};

function membersRule() {
  const group = { id: idOf("Microsoft.Network/applicationSecurityGroups", "web-servers") };
  return ruleOf("members", {
    priority: 110,
    destinationAddressPrefix: "",
    destinationApplicationSecurityGroups: [group],
  });
}

const estates: Readonly<Record<string, readonly ScopeResult[]>> = {
  "the well-configured subscription": [partOf({ items }, "index"), partOf({ items }, "stream")],
  "the open subscription": [partOf({ items: open }, "index"), partOf({ items: open }, "stream")],
};

const types = azureModel.types.map(({ type }) => type);

describe.each(types)("%s", (type) => {
  test.each(Object.keys(estates))("in %s is the same as if everything had been collected", (estate) => {
    expect(resourcesOf(type, estate, collectedTypes([type]))).toEqual(resourcesOf(type, estate));
  });

  const others = [...collectedTypes([type])].filter((other) => other !== type && !isPartOf(type, other));
  test.each(others)("is not the same in every estate without %s", (other) => {
    const without = new Set([...collectedTypes([type])].filter((one) => one !== other));
    const differs = Object.keys(estates).some(
      (estate) => JSON.stringify(resourcesOf(type, estate, without)) !== JSON.stringify(resourcesOf(type, estate)),
    );
    expect(differs).toBe(true);
  });
});

test("the APIs to ask are all for a store, and else those that are needed", () => {
  expect(apisToAsk("all")).toEqual(azureApis);
  expect(apisToAsk(new Set(["azure.network.route_table"])).map(({ api }) => api)).toEqual([
    "Microsoft.Network/routeTables",
  ]);
});

test("every API lists a declared type, whose declaration names it", () => {
  for (const { api, type } of azureApis) {
    expect(azureModel.types.find((declaration) => declaration.type === type)?.apis).toEqual([api]);
  }
  const within = ["azure.network.security_rule", "azure.network.subnet"];
  expect(azureApis.map(({ type }) => type).sort()).toEqual(types.filter((type) => !within.includes(type)).sort());
});

/** Rules and subnets have no listing of their own. */
function isPartOf(type: ResourceType, whole: ResourceType): boolean {
  const parts: Readonly<Record<string, string>> = {
    "azure.network.security_rule": "azure.network.security_group",
    "azure.network.subnet": "azure.network.virtual_network",
  };
  return parts[type] === whole;
}

function resourcesOf(type: ResourceType, estate: string, collected?: ReadonlySet<ResourceType>) {
  const parts = (estates[estate] ?? []).map((part) => (collected === undefined ? part : only(part, collected)));
  return relatedScopes(parts).map(({ resources }) =>
    resources.filter(({ ext }) => ext.type === type).map(({ com, ext }) => ({ com, ext })),
  );
}

function only(part: ScopeResult, collected: ReadonlySet<ResourceType>): ScopeResult {
  const apis = new Set(azureApis.filter(({ type }) => collected.has(type)).map(({ api }) => api));
  return {
    ...part,
    resources: part.resources.filter((item) => collected.has(item.type)),
    ledger: part.ledger.filter(({ api }) => apis.has(api)),
  };
}

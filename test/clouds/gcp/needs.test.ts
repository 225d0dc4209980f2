/** What is collected for a type is all that its facts are made from, and nothing that they are not. */
import { describe, expect, test } from "vitest";
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { gcpModel } from "../../../src/clouds/gcp/model.ts";
import { apisToAsk, collectedTypes } from "../../../src/clouds/gcp/needs.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import { fernhollowGcp } from "../../estate/gcp/demo/fernhollow.ts";
import { hostileGcp } from "../../estate/gcp/hostile.ts";
import { gcpScopeResults } from "../../estate/gcp/scope-results.ts";
import { instance, instanceGroupManager, wellConfiguredMachines } from "./fixtures/well-configured-machines.ts";
import { backendService, firewall, link, wellConfiguredNetworks } from "./fixtures/well-configured-networks.ts";
import { relatedScopes } from "../related-scopes.ts";
import { partOf } from "./scope-parts.ts";

/**
 * What the estates do not have: machines behind Identity-Aware Proxy, one of them with an external address, and a load
 * balancer that hands packets on to machines of another group.
 */
const member = {
  ...instance,
  metadata: { items: [{ key: "created-by", value: "projects/1/zones/europe-west1-b/instanceGroupManagers/web" }] },
};
const [nic] = instance.networkInterfaces;
const group = link("zones/europe-west1-b/instanceGroups/web");
const passed = link("regions/europe-west1/backendServices/db");
const rare = {
  items: {
    ...wellConfiguredNetworks,
    instance: [
      { ...member, networkInterfaces: [{ ...nic, accessConfigs: [{ natIP: "34.76.10.20" }] }] },
      { ...member, name: "web-2", selfLink: link("zones/europe-west1-b/instances/web-2") },
    ],
    backend_service: [
      { ...backendService, iap: { enabled: true }, backends: [{ group }] },
      {
        ...backendService,
        name: "db",
        selfLink: passed,
        backends: [{ group: link("zones/europe-west1-b/instanceGroups/db") }],
      },
    ],
    forwarding_rule: [
      {
        kind: "compute#forwardingRule",
        name: "db",
        selfLink: link("regions/europe-west1/forwardingRules/db"),
        IPAddress: "35.195.1.2",
        IPProtocol: "TCP",
        ports: ["8080"],
        loadBalancingScheme: "EXTERNAL",
        backendService: passed,
      },
    ],
    firewall: [{ ...firewall, sourceRanges: ["0.0.0.0/0"] }],
    instance_group_manager: [
      {
        ...instanceGroupManager,
        name: "db",
        selfLink: link("zones/europe-west1-b/instanceGroupManagers/db"),
        instanceGroup: link("zones/europe-west1-b/instanceGroups/db"),
      },
    ],
  },
};

const wellConfigured = { items: { ...wellConfiguredNetworks, ...wellConfiguredMachines } };

const estates: Readonly<Record<string, readonly ScopeResult[]>> = {
  "the demo": gcpScopeResults(fernhollowGcp(), "test"),
  "the hostile estate": gcpScopeResults(hostileGcp(), "test"),
  "the rare project": [partOf(rare, "index"), partOf(rare, "stream")],
  "the well-configured project": [partOf(wellConfigured, "index"), partOf(wellConfigured, "stream")],
};

const types = gcpModel.types.map(({ type }) => type);

describe.each(types)("%s", (type) => {
  test.each(Object.keys(estates))("in %s is the same as if everything had been collected", (estate) => {
    expect(resourcesOf(type, estate, collectedTypes([type]))).toEqual(resourcesOf(type, estate));
  });

  const others = [...collectedTypes([type])].filter((other) => other !== type && `${other}_rule` !== type);
  test.each(others)("is not the same in every estate without %s", (other) => {
    const without = new Set([...collectedTypes([type])].filter((one) => one !== other));
    const differs = Object.keys(estates).some(
      (estate) => textOf(resourcesOf(type, estate, without)) !== textOf(resourcesOf(type, estate)),
    );
    expect(differs).toBe(true);
  });
});

test("everything is asked for everything", () => {
  expect(apisToAsk("all")).toEqual(gcpApis);
});

test("a firewall asks for the policies that decide before it, and for the machines that it is for", () => {
  expect(apisToAsk(new Set(["gcp.compute.firewall"])).map(({ api }) => api)).toEqual([
    "compute.projects.get",
    "compute.networks.list",
    "compute.networks.getEffectiveFirewalls",
    "compute.firewalls.list",
    "compute.instances.aggregatedList",
    "compute.instanceTemplates.aggregatedList",
  ]);
});

function resourcesOf(type: ResourceType, estate: string, collected?: ReadonlySet<ResourceType>) {
  const parts = (estates[estate] ?? []).map((part) => (collected === undefined ? part : only(part, collected)));
  return relatedScopes(parts).map(({ scope, resources }) => ({
    scope: scope.id,
    resources: resources.filter(({ ext }) => ext.type === type).map(({ com, ext }) => ({ com, ext })),
  }));
}

function only(part: ScopeResult, collected: ReadonlySet<ResourceType>): ScopeResult {
  const apis = new Set(gcpApis.filter(({ type }) => collected.has(type)).map(({ api }) => api));
  return {
    ...part,
    resources: part.resources.filter((item) => collected.has(item.type)),
    ledger: part.ledger.filter(({ api }) => apis.has(api)),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

import { describe, expect, test } from "vitest";
import {
  instanceGroup,
  instanceGroupManager,
  instanceTemplate,
  wellConfiguredMachines,
} from "../fixtures/well-configured-machines.ts";
import { wellConfiguredNetworks } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const gkeTemplate = {
  ...instanceTemplate,
  properties: { ...instanceTemplate.properties, labels: { "goog-gke-node": "" } },
};

function read(contents: ScopeContents = {}) {
  const items = { ...wellConfiguredNetworks, ...wellConfiguredMachines, ...contents.items };
  return readScopes({ ...contents, items });
}

function managerOf(contents: ScopeContents = {}) {
  return only(read(contents), "gcp.compute.instance_group_manager");
}

describe("a group stands behind", () => {
  test("the backend services that name it", () => {
    const service = "projects/shop-prod/global/backendServices/shop";
    expect(managerOf().com.loadBalancers).toEqual([service]);
    expect(only(read(), "gcp.compute.instance_group").com.loadBalancers).toEqual([service]);
  });

  test("target pools", () => {
    const targetPools = ["https://www.googleapis.com/compute/v1/projects/shop-prod/regions/r/targetPools/old"];
    const items = { backend_service: [], instance_group_manager: [{ ...instanceGroupManager, targetPools }] };
    expect(managerOf({ items }).com.loadBalancers).toEqual(["projects/shop-prod/regions/r/targetPools/old"]);
  });

  test("nothing, or nobody knows where backend services could not be listed", () => {
    const items = { backend_service: [] };
    const outcomes = { "compute.backendServices.aggregatedList": "denied" } as const;
    expect(managerOf({ items }).com.loadBalancers).toEqual([]);
    expect(managerOf({ items, outcomes }).com.loadBalancers).toMatchObject({ cause: { kind: "denied" } });
  });
});

describe("a group is managed by a service", () => {
  test("if its template makes nodes of GKE", () => {
    const resources = read({ items: { instance_template: [gkeTemplate] } });
    expect(only(resources, "gcp.compute.instance_group_manager").com.isManagedByService).toBe(true);
    expect(only(resources, "gcp.compute.instance_group").com.isManagedByService).toBe(true);
    expect(managerOf().com.isManagedByService).toBe(false);
  });

  test("perhaps, where templates could not be listed", () => {
    const outcomes = { "compute.instanceTemplates.aggregatedList": "denied" } as const;
    expect(managerOf({ outcomes, items: { instance_template: [] } }).com.isManagedByService).toMatchObject({
      cause: { kind: "denied" },
    });
  });

  test.each([
    ["k8s-ig--0123456789abcdef", {}, true],
    ["by-hand", {}, false],
    ["by-hand", { "compute.instanceGroupManagers.aggregatedList": "denied" }, { cause: { kind: "denied" } }],
    ["k8s-ig--0123456789abcdef", { "compute.instanceGroupManagers.aggregatedList": "denied" }, true],
  ] as const)("without a manager by its name %s, with %j: %j", (name, outcomes, expected) => {
    const items = { instance_group: [{ ...instanceGroup, name }], instance_group_manager: [] };
    const { com } = only(read({ items, outcomes }), "gcp.compute.instance_group");
    expect({ is: com.isManagedByService }).toMatchObject({ is: expected });
  });
});

describe("a template", () => {
  test("knows the groups that use it", () => {
    const { ext } = only(read(), "gcp.compute.instance_template");
    expect(ext.groups).toEqual(["projects/shop-prod/regions/europe-west1/instanceGroupManagers/web"]);
  });

  test("of no group, or nobody knows where managers could not be listed", () => {
    const items = { instance_group_manager: [] };
    const outcomes = { "compute.instanceGroupManagers.aggregatedList": "cut" } as const;
    expect(only(read({ items }), "gcp.compute.instance_template").ext.groups).toEqual([]);
    expect(only(read({ items, outcomes }), "gcp.compute.instance_template").ext.groups).toMatchObject({
      cause: { kind: "cut" },
    });
  });
});

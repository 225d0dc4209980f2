import { describe, expect, it } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { machine, resourceGroup, scaleSet } from "../fixtures/machines.ts";
import { only, readScopes } from "../scope-parts.ts";

const flexible = {
  ...scaleSet,
  sku: undefined,
  properties: { ...scaleSet.properties, orchestrationMode: "Flexible", virtualMachineProfile: undefined },
};
const member = { ...machine, properties: { ...machine.properties, virtualMachineScaleSet: { id: scaleSet.id } } };

function sizeOf(set: unknown, machines: readonly unknown[], outcome: "complete" | "denied" = "complete") {
  const items = {
    "compute.scale_set": [set],
    "compute.virtual_machine": machines,
    "resources.resource_group": [resourceGroup],
  };
  const resources = readScopes({ items, outcomes: { "Microsoft.Compute/virtualMachines": outcome } });
  return only(resources, "azure.compute.scale_set").com.size;
}

describe("the size of a scale set", () => {
  it("is what it is to have", () => {
    expect(sizeOf(scaleSet, [], "denied")).toBe(3);
    expect(sizeOf({ ...scaleSet, sku: { ...scaleSet.sku, capacity: 0 } }, [])).toBe(0);
  });

  it("is how many machines joined it, where it has no model", () => {
    expect(sizeOf(flexible, [member, { ...machine, id: `${machine.id}-2` }])).toBe(1);
    expect(sizeOf(flexible, [])).toBe(0);
  });

  it("is unknown where those could not be listed", () => {
    expect(sizeOf(flexible, [], "denied")).toBeInstanceOf(Unknown);
  });
});

import { describe, expect, it } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { dataDisk, disk, machineItems, snapshot } from "../fixtures/machines.ts";
import { idOf, only, readScopes, type ScopeContents } from "../scope-parts.ts";

function resourcesIn(over: ScopeContents = {}) {
  return readScopes({ ...over, items: { ...machineItems, ...over.items } });
}

function diskIn(over: ScopeContents = {}, name = "web-1-os") {
  return only(resourcesIn(over), "azure.compute.disk", name).com;
}

describe("a disk", () => {
  it("goes with its machine, or stays", () => {
    expect(diskIn().isDeletedWithMachine).toBe(true);
    expect(diskIn({}, "web-1-data").isDeletedWithMachine).toBe(false);
  });

  it("that is attached to nothing goes with nothing", () => {
    const items = { "compute.disk": [{ ...disk, managedBy: undefined }], "compute.virtual_machine": [] };
    expect(diskIn({ items, outcomes: { "Microsoft.Compute/virtualMachines": "denied" } }).isDeletedWithMachine).toBe(
      false,
    );
  });

  it("of a machine of a uniform scale set goes with it", () => {
    const managedBy = `${idOf("Microsoft.Compute/virtualMachineScaleSets", "workers")}/virtualMachines/workers_0`;
    expect(diskIn({ items: { "compute.disk": [{ ...disk, managedBy }] } }).isDeletedWithMachine).toBe(true);
  });

  it.each(["denied", "complete"] as const)("may go or stay where its machine was not listed (%s)", (outcome) => {
    const items = { "compute.virtual_machine": [] };
    const com = diskIn({ items, outcomes: { "Microsoft.Compute/virtualMachines": outcome } });
    expect(com.isDeletedWithMachine).toBeInstanceOf(Unknown);
  });

  it("has the snapshots that were taken of it, the latest that is complete", () => {
    const other = (name: string, properties: object) => ({
      ...snapshot,
      id: idOf("Microsoft.Compute/snapshots", name),
      properties: { ...snapshot.properties, ...properties },
    });
    const items = {
      "compute.snapshot": [
        snapshot,
        other("later", { timeCreated: "2026-02-28T20:00:00Z", provisioningState: "Creating" }),
        other("older", { timeCreated: "2026-01-28T20:00:00Z" }),
        other("data", { creationData: { sourceResourceId: dataDisk.id } }),
      ],
    };
    const com = diskIn({ items });
    expect(com.snapshots).toHaveLength(3);
    expect(com.lastSnapshotAt).toBe("2026-02-28T02:00:00.000Z");
  });

  it("may have snapshots where they could not be listed", () => {
    const com = diskIn({ items: { "compute.snapshot": [] }, outcomes: { "Microsoft.Compute/snapshots": "throttled" } });
    expect([com.snapshots, com.lastSnapshotAt].every((fact) => fact instanceof Unknown)).toBe(true);
  });

  it("is saved with its machine", () => {
    expect(diskIn().backups).toMatchObject([{ lastAt: "2026-03-01T02:00:00.000Z" }]);
    expect(diskIn({ items: { "recovery_services.protected_item": [] } }).backups).toEqual([]);
  });
});

it("who keeps a snapshot follows from its resource group", () => {
  const kept = (over?: ScopeContents) => only(resourcesIn(over), "azure.compute.snapshot").ext.isManagedByService;
  expect(kept()).toBe(false);
  expect(
    kept({ outcomes: { "Microsoft.Resources/resourceGroups": "denied" }, items: { "resources.resource_group": [] } }),
  ).toBeInstanceOf(Unknown);
});

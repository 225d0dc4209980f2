import { describe, expect, it, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import type { Resource } from "../../../../src/model/resource.ts";
import { dataDisk, disk, instanceView, machine, machineItems, resourceGroup } from "../fixtures/machines.ts";
import { only, readScopes, type ScopeContents, scopeOf, subscription } from "../scope-parts.ts";

const machineOf = (resources: readonly Resource[]) => only(resources, "azure.compute.virtual_machine");

/** The machine in the well-configured subscription, with other items or outcomes. */
function machineIn(over: ScopeContents = {}, ...others: ScopeContents[]) {
  return machineOf(readScopes({ ...over, items: { ...machineItems, ...over.items } }, ...others));
}

/** The scope of `azvm` with an instance view. */
function viewed(view: unknown = instanceView, over: Partial<ScopeContents> = {}): ScopeContents {
  const raw = view === undefined ? machine : { ...machine, instanceView: view };
  return { scope: scopeOf(subscription, "azvm"), items: { "azvm.compute.virtual_machine": [raw] }, ...over };
}

function powered(state: string) {
  return viewed({ ...instanceView, statuses: [{ code: `PowerState/${state}` }] });
}

const kindOf = (fact: unknown) => (fact instanceof Unknown ? fact.cause.kind : fact);

describe("the power state", () => {
  test.each([
    ["running", "running", false],
    ["starting", "pending", false],
    ["stopping", "stopping", true],
    ["stopped", "stopped", true],
    ["deallocating", "stopping", true],
    ["deallocated", "stopped", true],
  ])("%s is %s, and stopped: %s", (state, common, isStopped) => {
    const { com, ext } = machineIn({}, powered(state));
    expect([com.state, ext.powerState, ext.isStopped]).toEqual([common, state, isStopped]);
  });

  it("is not known without the cloud azvm, and nothing counts as stopped", () => {
    const { com, ext } = machineIn();
    expect(kindOf(com.state)).toBe("not-collected");
    expect(com.state instanceof Unknown && com.state.cause.message).toContain("azvm");
    expect(ext.isStopped).toBe(false);
  });

  it("is not known where azvm read another subscription", () => {
    const other = { ...powered("running"), scope: scopeOf("99999999-2222-4333-8444-555555555555", "azvm"), items: {} };
    expect(kindOf(machineIn({}, other).com.state)).toBe("not-collected");
  });

  it.each([
    ["denied", "denied"],
    ["complete", "failed"],
  ] as const)("is unknown where azvm's listing ended %s without the machine: %s", (outcome, kind) => {
    const view = viewed(instanceView, { items: {}, outcomes: { "Microsoft.Compute/virtualMachines": outcome } });
    expect(kindOf(machineIn({}, view).com.state)).toBe(kind);
  });

  it("is unknown where the view says none", () => {
    const { com, ext } = machineIn({}, powered("unknown"));
    expect([kindOf(com.state), kindOf(ext.powerState), ext.isStopped]).toEqual([
      "not-collected",
      "not-collected",
      false,
    ]);
  });
});

describe("just-in-time access", () => {
  const api = "Microsoft.Security/jitNetworkAccessPolicies";

  it("is the ports of all policies that name the machine", () => {
    const policy = (id: string, ports: number[]) => ({
      id: `/subscriptions/s/${id}`,
      properties: { virtualMachines: [{ id: machine.id.toUpperCase(), ports: ports.map((number) => ({ number })) }] },
    });
    const items = { "security.jit_policy": [policy("a", [3389, 22]), policy("b", [22, 5986])] };
    expect(machineIn({ items }).ext.justInTimePorts).toEqual([22, 3389, 5986]);
  });

  it("is none without a policy, or where nobody registered its provider", () => {
    const items = { "security.jit_policy": [] };
    expect(machineIn({ items }).ext.justInTimePorts).toEqual([]);
    expect(machineIn({ items, outcomes: { [api]: "disabled" } }).ext.justInTimePorts).toEqual([]);
  });

  it.each(["denied", "throttled", "cut", "failed"] as const)("is unknown where the listing was %s", (outcome) => {
    expect(kindOf(machineIn({ outcomes: { [api]: outcome } }).ext.justInTimePorts)).toBe(outcome);
  });
});

describe("encryption in the guest", () => {
  const encrypted = (raw: typeof disk | typeof dataDisk) => ({
    ...raw,
    properties: { ...raw.properties, encryptionSettingsCollection: { enabled: true } },
  });

  test.each([
    ["of all disks", [encrypted(disk), encrypted(dataDisk)], "complete", true],
    ["of one disk", [encrypted(disk), dataDisk], "complete", false],
    ["of one disk, and the other could not be listed", [dataDisk], "denied", false],
    ["of one disk, and the other could not be listed", [encrypted(disk)], "denied", "denied"],
    ["of one disk, and the other is missing", [encrypted(disk)], "complete", "failed"],
  ] as const)("%s", (_what, disks, outcome, expected) => {
    const outcomes = { "Microsoft.Compute/disks": outcome };
    const { ext } = machineIn({ items: { "compute.disk": disks }, outcomes });
    expect(kindOf(ext.isGuestEncrypted)).toBe(expected);
  });
});

describe("a machine is kept by a service", () => {
  const api = "Microsoft.Resources/resourceGroups";
  const cluster = "/subscriptions/s/resourceGroups/k/providers/Microsoft.ContainerService/managedClusters/k";

  test.each([
    ["where something manages its resource group", [{ ...resourceGroup, managedBy: cluster }], "complete", true],
    ["not in people's own", [resourceGroup], "complete", false],
    ["perhaps, where groups could not be listed", [], "denied", "denied"],
    ["perhaps, where its group is missing", [], "complete", "failed"],
  ] as const)("%s", (_what, groups, outcome, expected) => {
    const { com } = machineIn({ items: { "resources.resource_group": groups }, outcomes: { [api]: outcome } });
    expect(kindOf(com.isManagedByService)).toBe(expected);
  });
});

import { describe, expect, it, test } from "vitest";
import { azvmModel } from "../../../src/clouds/azvm/model.ts";
import type { ViewedMachine } from "../../../src/clouds/azvm/normalise.ts";
import type { Outcome } from "../../../src/model/scope.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { instanceView, machine } from "../azure/fixtures/machines.ts";
import { readScopes, scopeOf, subscription } from "../azure/scope-parts.ts";

const viewApi = "Microsoft.Compute/virtualMachines/instanceView";

function viewed(raw: unknown, outcomes: Record<string, Outcome> = {}): ViewedMachine {
  const items = { "azvm.compute.virtual_machine": [raw] };
  const [found] = readScopes({ scope: scopeOf(subscription, "azvm"), items, outcomes });
  return found as ViewedMachine;
}

const viewWith = (view: Record<string, unknown>) => viewed({ ...machine, instanceView: { ...instanceView, ...view } });

const disksOf = ({ com }: ViewedMachine) => (com.disks instanceof Unknown ? [] : com.disks);

describe("a machine", () => {
  it("is the machine of the cloud azure, as it runs", () => {
    const { com, ext } = viewed({ ...machine, instanceView });
    expect(com).toMatchObject({ cloud: "azure", type: "machine_view", state: "running", name: "web-1" });
    expect(com.id).toBe(machine.id.toLowerCase());
    expect(ext).toMatchObject({ powerState: "running", osType: "Linux", resourceGroup: "shop" });
    expect(com.extensions).toEqual([
      {
        name: "AzureMonitorLinuxAgent",
        kind: "Microsoft.Azure.Monitor.AzureMonitorLinuxAgent",
        status: "succeeded",
      },
    ]);
  });

  it.each([
    ["denied", "denied"],
    ["failed", "failed"],
    ["complete", "failed"],
  ] as const)("without an instance view is unknown, where those ended %s: %s", (outcome, kind) => {
    const { com, ext } = viewed(machine, { [viewApi]: outcome });
    for (const fact of [com.state, com.disks, com.extensions, ext.powerState]) {
      expect(fact instanceof Unknown ? fact.cause.kind : fact).toBe(kind);
    }
  });

  test.each([[[]], [null], [undefined], [[{ code: "ProvisioningState/succeeded" }]], [[{ code: "PowerState/" }]]])(
    "with the statuses %j has an unknown power state",
    (statuses) => {
      const { com, ext } = viewWith({ statuses });
      expect([com.state, ext.powerState].every((fact) => fact instanceof Unknown)).toBe(true);
    },
  );

  test.each(["constructor", "toString", "hibernated"])("with the power state %s is in none that is known", (state) => {
    expect(viewWith({ statuses: [{ code: `PowerState/${state}` }] }).com.state).toBeInstanceOf(Unknown);
  });
});

describe("a disk", () => {
  const osDiskWith = (encryptionSettings: unknown) =>
    disksOf(viewWith({ disks: [{ name: "WEB-1-OS", encryptionSettings }] }))[0]?.guestEncryption;

  test.each([
    [[{ enabled: true }], true],
    [[{ enabled: false }], false],
    [[{ enabled: true }, { enabled: false }], false],
    [[], false],
    [null, false],
    [undefined, false],
    [[{}], "unknown"],
    [[{ enabled: true }, {}], "unknown"],
    [[{ enabled: false }, {}], false],
  ])("with the settings %j is encrypted in the guest: %s", (settings, expected) => {
    const answer = osDiskWith(settings);
    expect(answer instanceof Unknown ? "unknown" : answer).toBe(expected);
  });

  test.each([[[]], [null], [undefined], [[{ name: "other" }]]])(
    "that the view's disks %j do not show may be encrypted in the guest",
    (disks) => {
      for (const one of disksOf(viewWith({ disks }))) expect(one.guestEncryption).toBeInstanceOf(Unknown);
      expect(disksOf(viewWith({ disks }))).toHaveLength(2);
    },
  );

  it("says what else encrypts it", () => {
    const [osDisk] = disksOf(viewed({ ...machine, instanceView }));
    expect(osDisk).toMatchObject({ hostEncryption: true, encryption: "customer-managed", confidential: false });
  });

  it("on the host has no storage that would encrypt it, and no guest encryption", () => {
    const { storageProfile } = machine.properties;
    const osDisk = { ...storageProfile.osDisk, diffDiskSettings: { option: "Local" } };
    const properties = { ...machine.properties, securityProfile: {}, storageProfile: { ...storageProfile, osDisk } };
    const [first] = disksOf(viewed({ ...machine, properties, instanceView: { ...instanceView, disks: [] } }));
    expect(first).toMatchObject({ isEphemeral: true, guestEncryption: false, hostEncryption: false });
    expect(first?.encryption).toBeUndefined();
  });
});

describe("extensions", () => {
  it("are none where a machine runs and shows none", () => {
    expect(viewWith({ extensions: undefined }).com.extensions).toEqual([]);
    expect(viewWith({ extensions: null }).com.extensions).toEqual([]);
  });

  it("are not known of a machine that does not run and shows none", () => {
    const stopped = [{ code: "PowerState/deallocated" }];
    expect(viewWith({ statuses: stopped, extensions: undefined }).com.extensions).toBeInstanceOf(Unknown);
    expect(viewWith({ statuses: stopped }).com.extensions).toHaveLength(1);
  });

  test.each([
    [[{ code: "ProvisioningState/failed/1009" }], "failed"],
    [[{ code: "ComponentStatus/x" }, { code: "provisioningstate/Transitioning" }], "transitioning"],
    [[], ""],
    [null, ""],
  ])("with the statuses %j ended %s", (statuses, expected) => {
    const { extensions } = viewWith({ extensions: [{ name: "x", type: "p.x", statuses }] }).com;
    expect(extensions).toEqual([{ name: "x", kind: "p.x", status: expected }]);
  });
});

test("the machines are of stage index, where the cloud azure looks them up", () => {
  expect([...azvmModel.indexTypes]).toEqual(["azvm.compute.virtual_machine"]);
});

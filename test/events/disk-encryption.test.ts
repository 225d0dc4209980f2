import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { declaration as osDeclaration } from "../../src/events/azvmosdiskencryptionevent/params.ts";
import osEvent from "../../src/events/azvmosdiskencryptionevent/plugin.ts";
import { declaration as dataDeclaration } from "../../src/events/azvmdatadiskencryptionevent/params.ts";
import dataEvent from "../../src/events/azvmdatadiskencryptionevent/plugin.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Outcome, Scope } from "../../src/model/scope.ts";
import type { EventPlugin } from "../../src/plugin.ts";
import { instanceView, machine } from "../clouds/azure/fixtures/machines.ts";
import { readScopes, scopeOf, subscription } from "../clouds/azure/scope-parts.ts";
import { viewOf } from "./views.ts";

type Patch = Record<string, unknown>;

const azvm = scopeOf(subscription, "azvm");
const listed = { "Microsoft.Compute/virtualMachines": "complete" } as const;

/** No encryption but that of the storage, with the platform's key. */
const { storageProfile } = machine.properties;
const osDisk = { ...storageProfile.osDisk, managedDisk: { id: "/disks/os" } };
const dataDisks = [
  { lun: 0, name: "data-0", managedDisk: { id: "/disks/data-0" } },
  { lun: 1, name: "data-1", managedDisk: { id: "/disks/data-1" } },
];
const plainDisks = ["web-1-os", "data-0", "data-1"].map((name): Patch => ({ name }));

interface Case {
  readonly osDisk?: Patch;
  readonly dataDisks?: readonly Patch[];
  readonly host?: boolean;
  /** Disks of the instance view; null: no view at all. */
  readonly seen?: readonly Patch[] | null;
  readonly power?: string;
}

function machineOf({ host = false, seen = plainDisks, power = "running", ...over }: Case) {
  const storage = { osDisk: { ...osDisk, ...over.osDisk }, dataDisks: over.dataDisks ?? dataDisks };
  const properties = {
    ...machine.properties,
    storageProfile: storage,
    securityProfile: host ? { encryptionAtHost: true } : {},
  };
  const statuses = [{ code: `PowerState/${power}` }];
  const raw = { ...machine, properties };
  return seen === null ? raw : { ...raw, instanceView: { ...instanceView, disks: seen, statuses } };
}

function evaluated(event: EventPlugin, one: Case): Evaluation | undefined {
  const outcomes: Record<string, Outcome> =
    one.seen === null ? { "Microsoft.Compute/virtualMachines/instanceView": "denied" } : {};
  const items = { "azvm.compute.virtual_machine": [machineOf(one)] };
  const resources = readScopes({ scope: azvm, items, outcomes });
  const [evaluation, ...more] = [...event.evaluate(viewOf(resources, { scope: azvm, outcomes: listed }))];
  expect(more).toEqual([]);
  return evaluation;
}

const events = {
  os: (params: unknown = {}) => osEvent.create(osDeclaration.params(z).parse(params)),
  data: (params: unknown = {}) => dataEvent.create(dataDeclaration.params(z).parse(params)),
};

const encrypted = plainDisks.map((disk) => ({ ...disk, encryptionSettings: [{ enabled: true }] }));
const oneOf = (name: string, enabled: unknown) =>
  plainDisks.map((disk) => (disk["name"] === name ? { ...disk, encryptionSettings: [{ enabled }] } : disk));
const confidential = { id: "/disks/os", securityProfile: { securityEncryptionType: "DiskWithVMGuestState" } };
const ephemeral = { diffDiskSettings: { option: "Local" } };

describe("the OS disk", () => {
  test.each<[string, Case, string]>([
    ["encrypted by the storage alone", {}, "fail"],
    ["encrypted in the guest", { seen: encrypted }, "pass"],
    ["encrypted by the host", { host: true }, "pass"],
    ["encrypted by the host, of a machine that shows no disks", { host: true, seen: [] }, "pass"],
    ["of a confidential machine", { osDisk: { managedDisk: confidential } }, "pass"],
    ["with a customer-managed key alone", { osDisk: { managedDisk: { diskEncryptionSet: { id: "/set" } } } }, "fail"],
    ["on the host, which does not encrypt", { osDisk: ephemeral }, "fail"],
    ["on the host, which encrypts", { osDisk: ephemeral, host: true }, "pass"],
    ["as a file", { osDisk: { managedDisk: undefined, vhd: { uri: "https://x/os.vhd" } } }, "fail"],
    ["with an empty list of settings", { seen: [{ name: "web-1-os", encryptionSettings: [] }] }, "fail"],
    ["with settings that are null", { seen: [{ name: "web-1-os", encryptionSettings: null }] }, "fail"],
    ["with settings that do not say", { seen: [{ name: "web-1-os", encryptionSettings: [{}] }] }, "unknown"],
    ["of a deallocated machine that shows no disks", { seen: [], power: "deallocated" }, "unknown"],
    ["without an instance view", { seen: null }, "unknown"],
    ["that is being encrypted on another machine's disk only", { seen: oneOf("data-0", true) }, "fail"],
  ])("%s: %s", (_what, one, expected) => {
    expect(evaluated(events.os(), one)?.status).toBe(expected);
  });

  it.each([
    [["customer-managed"], { osDisk: { managedDisk: { diskEncryptionSet: { id: "/set" } } } }, "pass"],
    [["customer-managed"], {}, "fail"],
    [["platform"], {}, "pass"],
    [["platform"], { seen: [], power: "deallocated" }, "pass"],
    [["platform"], { osDisk: ephemeral }, "fail"],
    [["guest"], { host: true }, "fail"],
  ])("where config accepts %j, and it is %j: %s", (accept, one: Case, expected) => {
    expect(evaluated(events.os({ accept }), one)?.status).toBe(expected);
  });

  it("is told with what it has", () => {
    const found = evaluated(events.os({ severity: "low" }), { osDisk: ephemeral });
    expect(found).toMatchObject({
      rule: { id: "vm_os_disk_encryption_event", severity: "low", resource: "azvm.compute.virtual_machine" },
      resource: { id: machine.id.toLowerCase(), cloud: "azure" },
      scope: azvm.id,
      message: "OS disk web-1-os is ephemeral, on the host, and not encrypted there",
      evidence: [{ disk: "web-1-os", guest: false, host: false, storage: "none", placement: "ephemeral" }],
      facets: ["OS disk web-1-os"],
      record: { com: { recommendation: expect.stringContaining("encryption at host") } },
    });
  });

  it.each([
    [{}, "encrypted by its storage only, with the platform's key"],
    [
      { osDisk: { managedDisk: { diskEncryptionSet: { id: "/set" } } } },
      "encrypted by its storage only, with a customer-managed key",
    ],
    [
      { osDisk: { managedDisk: undefined, vhd: { uri: "u" } } },
      "encrypted by its storage only, with the platform's key, as a file in a storage account",
    ],
  ])("%j is %s", (one: Case, expected) => {
    expect(evaluated(events.os(), one)?.message).toBe(`OS disk web-1-os is ${expected}`);
  });
});

describe("data disks", () => {
  test.each<[string, Case, string]>([
    ["encrypted by the storage alone", {}, "fail"],
    ["encrypted in the guest", { seen: encrypted }, "pass"],
    ["of which one is not", { seen: oneOf("data-0", true) }, "fail"],
    ["of which one is not, and the other is not known", { seen: [{ name: "data-0" }] }, "fail"],
    ["of which one is not known", { seen: encrypted.filter(({ name }: Patch) => name !== "data-1") }, "unknown"],
    ["that there are none", { dataDisks: [] }, "skip"],
    ["of a machine whose OS disk alone is encrypted", { seen: oneOf("web-1-os", true) }, "fail"],
    ["without an instance view", { seen: null }, "unknown"],
    ["that are being detached", { dataDisks: dataDisks.map((disk) => ({ ...disk, toBeDetached: true })) }, "skip"],
  ])("%s: %s", (_what, one, expected) => {
    expect(evaluated(events.data(), one)?.status).toBe(expected);
  });

  it("are one finding, with a facet for each", () => {
    const found = evaluated(events.data(), {});
    expect(found?.rule.id).toBe("vm_data_disk_encryption_event");
    expect(found?.rule.severity).toBe("medium");
    expect(found?.facets).toEqual(["data disk data-0", "data disk data-1"]);
    expect(found?.message).toContain("data disk data-0 is encrypted by its storage only");
  });
});

describe("what was not read", () => {
  const evaluationsIn = (scope: Scope, outcomes: Record<string, Outcome>) => [
    ...events.os().evaluate(viewOf([], { scope, outcomes })),
  ];

  it.each(["denied", "throttled", "cut", "failed"] as const)("is unknown where machines were %s", (outcome) => {
    const [evaluation, ...more] = evaluationsIn(azvm, { "Microsoft.Compute/virtualMachines": outcome });
    expect(more).toEqual([]);
    expect(evaluation).toMatchObject({ status: "unknown", resource: { id: azvm.id }, cause: { kind: outcome } });
  });

  it("is unknown where nobody asked", () => {
    expect(evaluationsIn(azvm, {})[0]?.cause?.kind).toBe("not-collected");
  });

  it("is nothing where there are no machines, or no such service", () => {
    expect(evaluationsIn(azvm, listed)).toEqual([]);
    expect(evaluationsIn(azvm, { "Microsoft.Compute/virtualMachines": "disabled" })).toEqual([]);
  });

  it("is unknown in a subscription that only the cloud azure read", () => {
    const [evaluation] = evaluationsIn(scopeOf(subscription), listed);
    expect(evaluation).toMatchObject({
      status: "unknown",
      cause: { kind: "not-collected", message: expect.stringContaining("azvm") },
    });
  });

  it("is told once where both clouds read a subscription", () => {
    const azure = scopeOf(subscription);
    const view = viewOf([], { scope: azure, outcomes: listed });
    const scopes = new Map([azure, azvm].map((one) => [one.id, one]));
    expect([...events.os().evaluate({ ...view, index: { ...view.index, scopes } })]).toEqual([]);
  });

  it("of other providers is none of its business", () => {
    const aws = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };
    expect(evaluationsIn(aws, {})).toEqual([]);
  });
});

test.each([{ accept: [] }, { accept: ["everything"] }, { severity: "fatal" }, { accepts: ["host"] }])(
  "the events refuse the params %j",
  (params) => {
    for (const declaration of [osDeclaration, dataDeclaration]) {
      expect(declaration.params(z).safeParse(params).success).toBe(false);
    }
  },
);

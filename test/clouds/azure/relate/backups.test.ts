import { describe, expect, it, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { backupPolicy, machineItems, protectedItem } from "../fixtures/machines.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const itemsApi = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
const policiesApi = "Microsoft.RecoveryServices/vaults/backupPolicies";

function backupsIn(over: ScopeContents = {}) {
  const resources = readScopes({ ...over, items: { ...machineItems, ...over.items } });
  return only(resources, "azure.compute.virtual_machine").ext.backups;
}

function itemWith(properties: Record<string, unknown>) {
  const raw = { ...protectedItem, properties: { ...protectedItem.properties, ...properties } };
  return { items: { "recovery_services.protected_item": [raw] } };
}

describe("backups of a machine", () => {
  it("have the retention of their policy", () => {
    expect(backupsIn()).toMatchObject([
      { state: "Protected", isActive: true, lastAt: "2026-03-01T02:00:00.000Z", dailyRetentionDays: 30 },
    ]);
  });

  it("of another machine are not its own", () => {
    expect(backupsIn(itemWith({ sourceResourceId: "/subscriptions/s/vm/other" }))).toEqual([]);
  });

  test.each([
    ["Protected", true],
    ["IRPending", true],
    ["ProtectionError", true],
    ["ProtectionStopped", false],
    ["protectionstopped", false],
    ["ProtectionPaused", false],
    ["BackupsSuspended", false],
  ])("in the state %s are active: %s", (protectionState, isActive) => {
    expect(backupsIn(itemWith({ protectionState }))).toMatchObject([{ isActive }]);
  });

  it("are unknown where Resource Graph gave only a part", () => {
    const backups = backupsIn({ outcomes: { [itemsApi]: "failed" } });
    expect(backups).toBeInstanceOf(Unknown);
  });

  it("have an unknown retention where policies could not be read, or theirs is missing", () => {
    const missing = { items: { "recovery_services.backup_policy": [] } };
    for (const over of [missing, { ...missing, outcomes: { [policiesApi]: "denied" as const } }]) {
      const backups = backupsIn(over);
      const [backup] = backups instanceof Unknown ? [] : backups;
      expect(backup?.dailyRetentionDays).toBeInstanceOf(Unknown);
      expect(backup?.isActive).toBe(true);
    }
  });

  it("have none where the policy takes no daily copies", () => {
    const raw = {
      ...backupPolicy,
      properties: { ...backupPolicy.properties, retentionPolicy: { weeklySchedule: {} } },
    };
    expect(backupsIn({ items: { "recovery_services.backup_policy": [raw] } })).toMatchObject([
      { dailyRetentionDays: undefined },
    ]);
  });
});

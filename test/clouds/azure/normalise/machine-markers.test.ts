import { describe, expect, it, test } from "vitest";
import { backupPolicy, protectedItem } from "../fixtures/machines.ts";
import { only, readScopes } from "../scope-parts.ts";

type Patch = Record<string, unknown>;

function policyWith(retentionPolicy: Patch | undefined) {
  const raw = { ...backupPolicy, properties: { ...backupPolicy.properties, retentionPolicy } };
  const resources = readScopes({ items: { "recovery_services.backup_policy": [raw] } });
  return only(resources, "azure.recovery_services.backup_policy").ext;
}

function itemWith(properties: Patch) {
  const raw = { ...protectedItem, properties: { ...protectedItem.properties, ...properties } };
  const resources = readScopes({ items: { "recovery_services.protected_item": [raw] } });
  return only(resources, "azure.recovery_services.protected_item").ext;
}

test.each([
  [{ dailySchedule: { retentionDuration: { count: 30, durationType: "Days" } } }, 30],
  [{ dailySchedule: { retentionDuration: { count: 2, durationType: "Weeks" } } }, 14],
  [{ retentionPolicyType: "SimpleRetentionPolicy", retentionDuration: { count: 9, durationType: "Days" } }, 9],
  [{ weeklySchedule: { retentionDuration: { count: 12, durationType: "Weeks" } } }, undefined],
  [undefined, undefined],
])("the retention policy %j keeps daily copies for %s days", (retention, expected) => {
  expect(policyWith(retention).dailyRetentionDays).toBe(expected);
});

test.each(["Fortnights", "constructor", undefined])("a duration in %s is refused", (durationType) => {
  expect(() => policyWith({ dailySchedule: { retentionDuration: { count: 1, durationType } } })).toThrow(
    /durationType/,
  );
});

describe("a protected item", () => {
  it("names machine and policy in lower case, whatever their spelling", () => {
    const { resource, policy } = itemWith({});
    expect(resource).toMatch(/^\/subscriptions\/.*\/virtualmachines\/web-1$/);
    expect(policy).toMatch(/^\/subscriptions\/.*\/backuppolicies\/daily$/);
  });

  it.each([
    { backupManagementType: "AzureWorkload", protectedItemType: "AzureVmWorkloadSQLDatabase" },
    { backupManagementType: "AzureStorage", protectedItemType: "AzureFileShareProtectedItem" },
    { backupManagementType: undefined, protectedItemType: undefined },
  ])("of %j is none of the machine, though it names it", (kind) => {
    expect(itemWith(kind).resource).toBeUndefined();
  });

  it.each([
    { backupManagementType: "azureIaasVm", protectedItemType: undefined },
    { backupManagementType: undefined, protectedItemType: "Microsoft.Compute/virtualMachines" },
  ])("of %j is of the machine", (kind) => {
    expect(itemWith(kind).resource).toMatch(/web-1$/);
  });

  it("was never saved where it says the first day of 2001", () => {
    expect(itemWith({ lastBackupTime: "2001-01-01T00:00:00Z" }).lastBackupAt).toBeUndefined();
    expect(itemWith({ lastBackupTime: null }).lastBackupAt).toBeUndefined();
    expect(itemWith({}).lastBackupAt).toBe("2026-03-01T02:00:00.000Z");
  });

  it("may be of something outside Azure", () => {
    expect(itemWith({ sourceResourceId: undefined, policyId: undefined })).toMatchObject({
      resource: undefined,
      policy: undefined,
    });
  });
});

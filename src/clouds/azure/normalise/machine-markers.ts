/** Just-in-time policies, and what Azure Backup protects and how: `relate` puts it into the machines. */
import type { Resource } from "../../../model/resource.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId } from "../arm-id.ts";
import { type ArmObject, bucket, type Collected, described, identityOf } from "./bucket.ts";

/** https://learn.microsoft.com/rest/api/defenderforcloud/jit-network-access-policies/list */
interface JitPolicy extends ArmObject {
  virtualMachines?: { id?: string; ports?: { number?: number }[] }[];
}

/** https://learn.microsoft.com/rest/api/backup/protected-items/get#azureiaascomputevmprotecteditem */
interface ProtectedItem extends ArmObject {
  backupManagementType?: string;
  protectedItemType?: string;
  sourceResourceId?: string;
  policyId?: string;
  protectionState?: string;
  lastBackupTime?: string;
}

interface Duration {
  count?: number;
  durationType?: string;
}

/** https://learn.microsoft.com/rest/api/backup/protection-policies/get#azureiaasvmprotectionpolicy */
interface BackupPolicy extends ArmObject {
  backupManagementType?: string;
  retentionPolicy?: { dailySchedule?: { retentionDuration?: Duration }; retentionDuration?: Duration };
}

export function jitPolicy(collected: Collected): Resource[] {
  const raw = described<JitPolicy>(collected);
  const machines = raw.objects("virtualMachines").map((one) => ({
    machine: armId(one.requiredText("id")),
    ports: one
      .objects("ports")
      .map((port) => port.integer("number"))
      .filter((port) => port !== undefined)
      .sort((a, b) => a - b),
  }));
  const facts = { type: "azure.security.jit_policy", comType: "marker", com: {}, ext: { machines } } as const;
  return [bucket(collected, identityOf(raw), facts)];
}

export function protectedItem(collected: Collected): Resource[] {
  const raw = described<ProtectedItem>(collected);
  const ext = {
    resource: isOfMachine(raw) ? lowerCased(raw.text("sourceResourceId")) : undefined,
    policy: lowerCased(raw.text("policyId")),
    state: raw.text("protectionState") ?? "",
    lastBackupAt: lastBackupAt(raw),
  };
  const facts = { type: "azure.recovery_services.protected_item", comType: "marker", com: {}, ext } as const;
  return [bucket(collected, identityOf(raw), facts)];
}

export function backupPolicy(collected: Collected): Resource[] {
  const raw = described<BackupPolicy>(collected);
  const retention = raw.object("retentionPolicy");
  const duration =
    retention?.object("dailySchedule")?.object("retentionDuration") ?? retention?.object("retentionDuration");
  const ext = {
    workload: raw.text("backupManagementType") ?? "",
    dailyRetentionDays: duration === undefined ? undefined : daysOf(duration),
  };
  const facts = { type: "azure.recovery_services.backup_policy", comType: "marker", com: {}, ext } as const;
  return [bucket(collected, identityOf(raw), facts)];
}

/** A database in a machine names the machine as its source, too, and its copies bring no machine back. */
function isOfMachine(raw: RawObject<ProtectedItem>): boolean {
  const told = raw.text("backupManagementType") ?? raw.text("protectedItemType");
  return ["azureiaasvm", "microsoft.compute/virtualmachines"].includes(told?.toLowerCase() ?? "");
}

/** Backup writes the first day of 2001 for what it has never saved. */
function lastBackupAt(raw: RawObject<ProtectedItem>): string | undefined {
  const time = raw.time("lastBackupTime");
  return time === undefined || time < "2002" ? undefined : time;
}

function daysOf(duration: RawObject<Duration>): number {
  const days = daysIn.get(duration.text("durationType") ?? "") ?? duration.refuse("has a durationType that is none");
  return (duration.integer("count") ?? 0) * days;
}

const daysIn: ReadonlyMap<string, number> = new Map([
  ["Days", 1],
  ["Weeks", 7],
  ["Months", 30],
  ["Years", 365],
]);

function lowerCased(id: string | undefined): string | undefined {
  return id === undefined ? undefined : armId(id);
}

/** Declares what says something of Azure's machines without being one: just-in-time policies, backups and their policies. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import { armFields } from "./azure.ts";

export const azureJitPolicy = {
  name: "azure_jit_policy",
  doc: "A policy of just-in-time access.",
  fields: {
    ...armFields,
    machines: { type: { list: { object: "AzureJitMachine" } }, doc: "Machines that it is for." },
  },
} as const satisfies ObjectType;

export const azureJitMachine = {
  name: "AzureJitMachine",
  doc: "A machine that a policy of just-in-time access is for.",
  fields: {
    machine: { type: "string", doc: "Id of the machine." },
    ports: { type: { list: "int" }, doc: "Ports that are closed until someone asks." },
  },
} as const satisfies ObjectType;

export const azureProtectedItem = {
  name: "azure_protected_item",
  doc: "Something that Azure Backup protects.",
  fields: {
    ...armFields,
    resource: {
      type: "string",
      doc: "Id of the machine that it protects as a whole; absent of all else, as of a database in a machine.",
      optional: true,
    },
    policy: { type: "string", doc: "Id of its backup policy.", optional: true },
    state: { type: "string", doc: "`Protected`, `ProtectionStopped`, `IRPending`, …; empty where it does not say." },
    lastBackupAt: { type: "timestamp", doc: "When it was last backed up.", optional: true },
  },
} as const satisfies ObjectType;

export const azureBackupPolicy = {
  name: "azure_backup_policy",
  doc: "When Azure Backup takes copies, and how long it keeps them.",
  fields: {
    ...armFields,
    workload: { type: "string", doc: "What it is for: `AzureIaasVM`, `AzureStorage`, …" },
    dailyRetentionDays: {
      type: "int",
      doc: "Days that daily copies are kept; absent where it takes none.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const azureMachineBackup = {
  name: "AzureMachineBackup",
  doc: "What Azure Backup keeps of a machine.",
  fields: {
    id: { type: "string", doc: "Id of the protected item." },
    state: { type: "string", doc: "`Protected`, `ProtectionStopped`, `IRPending`, …; empty where it does not say." },
    isActive: { type: "bool", doc: "Whether copies are still taken." },
    lastAt: { type: "timestamp", doc: "When it was last backed up; absent: never.", optional: true },
    policy: { type: "string", doc: "Id of the backup policy.", optional: true },
    dailyRetentionDays: {
      type: "int",
      doc: "Days that daily copies are kept; absent where the policy takes none.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export type JitMachineFacts = Facts<typeof azureJitMachine>;
export type JitPolicyExt = Facts<typeof azureJitPolicy, { AzureJitMachine: JitMachineFacts }>;
export type ProtectedItemExt = Facts<typeof azureProtectedItem>;
export type BackupPolicyExt = Facts<typeof azureBackupPolicy>;
export type MachineBackupFacts = Facts<typeof azureMachineBackup, unknown, "dailyRetentionDays">;

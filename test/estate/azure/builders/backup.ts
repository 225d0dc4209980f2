/** Recovery services: policies of a vault, and the machines that are saved in it, as Resource Graph has them. */
import { daysEarlier } from "../../identifier.ts";
import type { ArmResource } from "../estate.ts";
import { addResource, armId, asComputeSpells, type Place } from "./subscription.ts";

const type = "Microsoft.RecoveryServices/vaults";

/** A vault and its policy for machines. The vault itself nobody collects. */
export interface Vault {
  readonly id: string;
  readonly name: string;
  readonly policy: ArmResource;
}

/** https://learn.microsoft.com/en-us/rest/api/backup/protection-policies/get */
export function addVault(place: Place, name: string, retentionDays = 30): Vault {
  const id = armId(place, type, name);
  const policy = addResource(place, "azure.recovery_services.backup_policy", {
    name: "daily",
    id: `${id}/backupPolicies/daily`,
    type: `${type}/backupPolicies`,
    tags: {},
    properties: {
      backupManagementType: "AzureIaasVM",
      policyType: "V2",
      schedulePolicy: {
        schedulePolicyType: "SimpleSchedulePolicyV2",
        scheduleRunFrequency: "Daily",
        dailySchedule: { scheduleRunTimes: ["2026-01-01T02:00:00Z"] },
      },
      retentionPolicy: {
        retentionPolicyType: "LongTermRetentionPolicy",
        dailySchedule: {
          retentionTimes: ["2026-01-01T02:00:00Z"],
          retentionDuration: { count: retentionDays, durationType: "Days" },
        },
      },
      instantRpRetentionRangeInDays: 2,
      timeZone: "UTC",
      protectedItemsCount: 0,
    },
  });
  return { id, name, policy };
}

/** Puts a machine under a vault's policy. */
export function addProtectedItem(place: Place, vault: Vault, machine: ArmResource): ArmResource {
  const name = `VM;iaasvmcontainerv2;${place.group};${machine.name}`;
  const container = `IaasVMContainer;iaasvmcontainerv2;${place.group};${machine.name}`;
  return addResource(place, "azure.recovery_services.protected_item", {
    name,
    id: `${vault.id}/backupFabrics/Azure/protectionContainers/${container}/protectedItems/${name}`,
    type: `${type}/backupFabrics/protectionContainers/protectedItems`,
    tags: {},
    properties: {
      protectedItemType: "Microsoft.Compute/virtualMachines",
      backupManagementType: "AzureIaasVM",
      workloadType: "VM",
      containerName: container,
      friendlyName: machine.name,
      virtualMachineId: machine.id,
      sourceResourceId: asComputeSpells(machine.id),
      policyId: vault.policy.id,
      policyName: vault.policy.name,
      vaultId: vault.id,
      protectionStatus: "Healthy",
      protectionState: "Protected",
      protectionStateInPrimary: "Protected",
      healthStatus: "Passed",
      lastBackupStatus: "Completed",
      lastBackupTime: daysEarlier(1).toISOString(),
      lastRecoveryPoint: daysEarlier(1).toISOString(),
    },
  });
}

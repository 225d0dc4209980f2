/** What Azure Backup keeps of machines. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import type { MachineBackupFacts } from "../declarations/machine-markers.ts";
import { ofType } from "../resource-of.ts";
import { listingDoubt } from "./listing-doubt.ts";

const itemsApi = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
const policiesApi = "Microsoft.RecoveryServices/vaults/backupPolicies";

/** By id of the machine. A vault protects machines of its own subscription only, so that no other scope is asked. */
export function backupsOfMachines(
  resources: readonly Resource[],
  view: Viewpoint,
): (machine: string) => Known<MachineBackupFacts[]> {
  const retention = retentionByPolicy(resources, view);
  const items = groupedBy(ofType(resources, "azure.recovery_services.protected_item"), ({ ext }) =>
    ext.resource === undefined ? [] : [ext.resource],
  );
  const doubt = listingDoubt(view, itemsApi);
  return (machine) =>
    doubt ??
    (items.get(machine) ?? []).map(({ com, ext }) => ({
      id: com.id,
      state: ext.state,
      isActive: !inactive.has(ext.state.toLowerCase()),
      lastAt: ext.lastBackupAt,
      policy: ext.policy,
      dailyRetentionDays: ext.policy === undefined ? undefined : retention(ext.policy),
    }));
}

/** https://learn.microsoft.com/rest/api/backup/protected-items/get#protectionstate */
const inactive: ReadonlySet<string> = new Set(["protectionstopped", "protectionpaused", "backupssuspended", "invalid"]);

function retentionByPolicy(
  resources: readonly Resource[],
  view: Viewpoint,
): (policy: string) => Known<number> | undefined {
  const policies = ofType(resources, "azure.recovery_services.backup_policy");
  const days = new Map(policies.map(({ com, ext }) => [com.id, ext.dailyRetentionDays]));
  const doubt = listingDoubt(view, policiesApi);
  return (policy) =>
    days.has(policy) ? days.get(policy) : (doubt ?? notGiven(view, policiesApi, `the policy ${policy}`));
}

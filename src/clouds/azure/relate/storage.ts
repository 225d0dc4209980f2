/** Disks and snapshots: copies of disks, and who keeps them. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import type { BackupFacts } from "../../object-model/storage.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { listingDoubt } from "./listing-doubt.ts";
import { managedGroups } from "./managed-groups.ts";

const machinesApi = "Microsoft.Compute/virtualMachines";
const itemsApi = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";

/** Fills disks and snapshots. */
export function relateStorage(resources: readonly Resource[], view: Viewpoint): void {
  const isManaged = managedGroups(resources, view);
  const snapshots = ofType(resources, "azure.compute.snapshot");
  for (const { ext } of snapshots) ext.isManagedByService = isManaged(ext.resourceGroup);
  const snapshotsDoubt = doubtOf(view, "Microsoft.Compute/snapshots");
  const byDisk = groupedBy(snapshots, ({ com }) => (com.disk === undefined ? [] : [com.disk]));
  const goesWithMachine = disksThatGo(resources, view);
  const backups = backupsByMachine(resources, view);
  for (const disk of ofType(resources, "azure.compute.disk")) {
    const { com, ext } = disk;
    const its = byDisk.get(com.id) ?? [];
    com.isManagedByService = isManaged(ext.resourceGroup);
    com.isDeletedWithMachine = goesWithMachine(disk);
    com.snapshots = snapshotsDoubt ?? its.map((snapshot) => snapshot.com.id).sort();
    com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
    com.backups = backups(com.machines);
  }
}

/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots: readonly ResourceOf<"azure.compute.snapshot">[]): string | undefined {
  const completed = snapshots.filter(({ com }) => com.state === "Succeeded");
  return completed
    .map(({ com }) => com.createdAt)
    .toSorted()
    .at(-1);
}

/** Machines of uniform scale sets are not listed; they are made to be replaced, and their disks with them. */
function disksThatGo(
  resources: readonly Resource[],
  view: Viewpoint,
): (disk: ResourceOf<"azure.compute.disk">) => Known<boolean> {
  const machines = ofType(resources, "azure.compute.virtual_machine");
  const deleted = new Map(
    machines.flatMap(({ ext }) => ext.attachedDisks.map((one) => [one.id ?? "", one.isDeletedWithMachine] as const)),
  );
  const doubt = doubtOf(view, machinesApi);
  return ({ com }) => {
    if (com.machines.length === 0) return false;
    if (com.machines.every((id) => id.includes("/virtualmachinescalesets/"))) return true;
    return deleted.get(com.id) ?? doubt ?? notGiven(view, machinesApi, `the machine of ${com.id}`);
  };
}

/** Backup saves a machine with its disks. */
function backupsByMachine(
  resources: readonly Resource[],
  view: Viewpoint,
): (machines: readonly string[]) => Known<BackupFacts[]> {
  const items = groupedBy(ofType(resources, "azure.recovery_services.protected_item"), ({ ext }) =>
    ext.resource === undefined ? [] : [ext.resource],
  );
  const doubt = listingDoubt(view, itemsApi);
  return (machines) =>
    doubt ??
    machines.flatMap((machine) =>
      (items.get(machine) ?? []).map(({ ext }) => ({ resource: machine, lastAt: ext.lastBackupAt })),
    );
}

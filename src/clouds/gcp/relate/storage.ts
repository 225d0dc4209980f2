/** Disks, snapshots and images: which copies there are, and what everyone may use. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";

type Disk = ResourceOf<"gcp.compute.disk">;
type Snapshot = ResourceOf<"gcp.compute.snapshot">;

/** Fills disks, snapshots and images. */
export function relateStorage(resources: readonly Resource[], view: Viewpoint): void {
  relateSharing(resources, view);
  const snapshots = ofType(resources, "gcp.compute.snapshot");
  const snapshotsDoubt = doubtOf(view, "compute.snapshots.list");
  const instancesDoubt = doubtOf(view, "compute.instances.aggregatedList");
  const byDisk = groupedBy(snapshots, ({ com }) => (com.disk === undefined ? [] : [com.disk]));
  const keptBy = machinesThatKeep(resources);
  for (const disk of ofType(resources, "gcp.compute.disk")) {
    const its = (byDisk.get(disk.com.id) ?? []).filter((snapshot) => isOf(snapshot, disk));
    disk.com.snapshots = snapshotsDoubt ?? its.map(({ com }) => com.id).sort();
    disk.com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
    disk.com.isDeletedWithMachine = isDeletedWithMachine(disk, keptBy, instancesDoubt);
  }
}

/** A search of the project's policies. Where its API is off in the project nobody has looked: policies are there without it. */
function relateSharing(resources: readonly Resource[], view: Viewpoint): void {
  const doubt = doubtOf(view, "cloudasset.searchAllIamPolicies");
  const policies = ofType(resources, "gcp.compute.public_policy");
  const inherited = policies
    .filter(({ ext }) => isProject(ext.id))
    .flatMap(({ ext }) => ext.roles.filter(mayReachDisks));
  const own = new Map(policies.map(({ ext }) => [ext.id, ext.roles]));
  const rolesOn = (id: string) => [...new Set([...(own.get(id) ?? []), ...inherited])].sort();
  const copies = [...ofType(resources, "gcp.compute.snapshot"), ...ofType(resources, "gcp.compute.image")];
  for (const { com } of copies) com.public = rolesOn(com.id).length > 0 || (doubt ?? false);
  for (const { ext } of [...copies, ...ofType(resources, "gcp.compute.disk")]) {
    const roles = rolesOn(ext.id);
    ext.publicRoles = roles.length > 0 ? roles : (doubt ?? []);
  }
}

/** The policy of the project holds for all that is in it. */
function isProject(id: string): boolean {
  return /^projects\/[^/]+$/.test(id);
}

/** Of predefined roles only basic ones and those of Compute Engine reach disks; what a role of one's own allows is not read. */
function mayReachDisks(role: string): boolean {
  return !/^roles\/(?!compute\.|viewer$|editor$|owner$)/.test(role);
}

/** A snapshot names its disk, and a disk that was made later may have the same name. */
function isOf({ com }: Snapshot, disk: Disk): boolean {
  return com.createdAt >= disk.com.createdAt;
}

/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots: readonly Snapshot[]): string | undefined {
  const completed = snapshots.filter(({ com }) => com.state === "completed");
  return completed
    .map(({ com }) => com.createdAt)
    .toSorted()
    .at(-1);
}

/** Machines as pairs with disks, `true` where the disk goes with the machine. */
function machinesThatKeep(resources: readonly Resource[]): ReadonlyMap<string, boolean> {
  const pairs = ofType(resources, "gcp.compute.instance").flatMap(({ com, ext }) =>
    ext.disks.map(({ disk, isDeletedWithMachine: goes }) => [pairOf(com.id, disk ?? ""), goes] as const),
  );
  return new Map(pairs);
}

function isDeletedWithMachine(
  { com }: Disk,
  pairs: ReadonlyMap<string, boolean>,
  doubt: Unknown | undefined,
): Known<boolean> {
  if (com.machines.length === 0) return false;
  const said = com.machines.map((machine) => pairs.get(pairOf(machine, com.id)) ?? doubt ?? false);
  return !said.includes(false) && (said.find((one) => one instanceof Unknown) ?? true);
}

function pairOf(machine: string, disk: string): string {
  return `${machine} ${disk}`;
}

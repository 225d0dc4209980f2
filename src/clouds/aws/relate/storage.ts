/** Disks, snapshots and backups. */
import type { Resource } from "../../../model/resource.ts";
import { ec2Arn } from "../arn.ts";
import type { BackupFacts } from "../../object-model/storage.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";

/** Fills which snapshots and backups a disk has, and whether everyone may restore snapshots. */
export function relateStorage(resources: readonly Resource[], view: Viewpoint): void {
  const snapshots = ofType(resources, "aws.ec2.snapshot");
  relateSnapshots(snapshots, resources, view);
  const snapshotsDoubt = doubtOf(view, "ec2:DescribeSnapshots");
  const backupsDoubt = doubtOf(view, "backup:ListProtectedResources");
  const byDisk = groupedBy(snapshots, ({ com }) => (com.disk === undefined ? [] : [com.disk]));
  const backups = backupsByResource(resources);
  for (const disk of ofType(resources, "aws.ec2.volume")) {
    const { com, ext } = disk;
    const its = byDisk.get(ext.id) ?? [];
    com.snapshots = snapshotsDoubt ?? its.map((snapshot) => snapshot.ext.id).sort();
    com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
    com.backups = backupsDoubt ?? savedWith(disk).flatMap((arn) => backups.get(arn) ?? []);
  }
}

function relateSnapshots(
  snapshots: readonly ResourceOf<"aws.ec2.snapshot">[],
  resources: readonly Resource[],
  view: Viewpoint,
): void {
  const publicDoubt = doubtOf(view, "ec2:DescribeSnapshots#public");
  const marked = new Set(ofType(resources, "aws.ec2.public_snapshot").map(({ ext }) => ext.id));
  const isBlocked = blocksAllSharing(resources);
  for (const { com, ext } of snapshots) com.public = !isBlocked && (marked.has(ext.id) || (publicDoubt ?? false));
}

/**
 * In this mode snapshots that are shared with everyone are treated as private, though they still say that they are
 * shared. Where the mode was not read they are what they say.
 * https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
 */
function blocksAllSharing(resources: readonly Resource[]): boolean {
  return ofType(resources, "aws.ec2.snapshot_block_public_access").some(({ com }) => com.blocks === "all");
}

/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots: readonly ResourceOf<"aws.ec2.snapshot">[]): string | undefined {
  const completed = snapshots.filter(({ com }) => com.state === "completed");
  return completed
    .map(({ com }) => com.createdAt)
    .toSorted()
    .at(-1);
}

/** Whoever saves a machine saves the disks that are attached to it. */
function savedWith({ com, ext }: ResourceOf<"aws.ec2.volume">): string[] {
  const { account, region } = com;
  return [
    ec2Arn({ region, account, kind: "volume", id: ext.id }),
    ...com.machines.map((id) => ec2Arn({ region, account, kind: "instance", id })),
  ];
}

function backupsByResource(resources: readonly Resource[]): ReadonlyMap<string, BackupFacts> {
  const saved = ofType(resources, "aws.backup.protected_resource");
  return new Map(saved.map(({ ext }) => [ext.id, { resource: ext.id, lastAt: ext.lastBackupAt }]));
}

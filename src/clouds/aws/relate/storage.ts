/** Disks and snapshots. */
import type { Resource } from "../../../model/resource.ts";
import { ofType } from "../resource-of.ts";
import { doubtOf, type Viewpoint } from "./doubt.ts";
import { groupedBy } from "./region-index.ts";

/** Fills which snapshots a disk has, and whether everyone may restore them. */
export function relateStorage(resources: readonly Resource[], view: Viewpoint): void {
  const snapshots = ofType(resources, "aws.ec2.snapshot");
  const publicDoubt = doubtOf(view, "ec2:DescribeSnapshots#public");
  const marked = new Set(ofType(resources, "aws.ec2.public_snapshot").map(({ ext }) => ext.id));
  const isBlocked = blocksAllSharing(resources);
  for (const { com, ext } of snapshots) com.public = !isBlocked && (marked.has(ext.id) || (publicDoubt ?? false));
  const snapshotsDoubt = doubtOf(view, "ec2:DescribeSnapshots");
  const byDisk = groupedBy(snapshots, ({ com }) => (com.disk === undefined ? [] : [com.disk]));
  for (const { com, ext } of ofType(resources, "aws.ec2.volume")) {
    com.snapshots = snapshotsDoubt ?? (byDisk.get(ext.id) ?? []).map((snapshot) => snapshot.ext.id).sort();
  }
}

/**
 * In this mode snapshots that are shared with everyone are treated as private, though they still say that they are
 * shared. Where the mode was not read they are what they say.
 * https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
 */
function blocksAllSharing(resources: readonly Resource[]): boolean {
  return ofType(resources, "aws.ec2.snapshot_block_public_access").some(({ com }) => com.blocks === "all");
}

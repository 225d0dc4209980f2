/** The run's clock. */
import { readManifest } from "../clouds/replay/snapshot-reader.ts";
import type { Config } from "../config/configuration.ts";
import { resolvePath } from "../workspace.ts";
import { timeOf } from "./overrides.ts";
import type { RunRequest } from "./request.ts";
import { snapshotPaths } from "./snapshots.ts";

/**
 * What is judged again is judged at the time when it was read: a run of snapshots alone takes the newest one's clock, so
 * that the same snapshot gives the same findings on any day. `--now` wins.
 */
export async function runClock(config: Config, audits: readonly string[], request: RunRequest): Promise<Date> {
  const { overrides, bounds } = request;
  if (overrides.now !== undefined) return timeOf(overrides.now);
  const paths = snapshotPaths(config, audits, request);
  const snapshots = paths.filter((path) => path !== undefined);
  if (snapshots.length === 0 || snapshots.length < paths.length) return new Date();
  const manifests = await Promise.all(snapshots.map((path) => readManifest(resolvePath(bounds, path))));
  return new Date(Math.max(...manifests.map(({ collectedAt }) => Date.parse(collectedAt))));
}

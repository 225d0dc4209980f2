/** The run's clock. */
import { readManifest } from "../clouds/replay/snapshot-reader.ts";
import type { Config } from "../config/configuration.ts";
import { resolvePath } from "../workspace.ts";
import { timeOf } from "./overrides.ts";
import type { RunRequest } from "./request.ts";

/**
 * What is judged again is judged at the time when it was read: a run of snapshots alone takes the newest one's clock, so
 * that the same snapshot gives the same findings on any day. `--now` wins.
 */
export async function runClock(
  config: Config,
  audits: readonly string[],
  { overrides, bounds }: RunRequest,
): Promise<Date> {
  if (overrides.now !== undefined) return timeOf(overrides.now);
  const snapshots = overrides.replay === undefined ? replayedSnapshots(config, audits) : [overrides.replay];
  if (snapshots.length === 0) return new Date();
  const manifests = await Promise.all(snapshots.map((path) => readManifest(resolvePath(bounds, path))));
  return new Date(Math.max(...manifests.map(({ collectedAt }) => Date.parse(collectedAt))));
}

/** The snapshots of the audits' clouds; none if a cloud is read live. */
function replayedSnapshots(config: Config, audits: readonly string[]): string[] {
  const clouds = audits.flatMap((audit) => config.audits.get(audit)?.clouds ?? []);
  const paths = clouds.map((key) => {
    const use = config.plugins.get(key);
    const isReplay = use?.plugin === "replay" && typeof use.params === "object" && use.params !== null;
    const path: unknown = isReplay ? Reflect.get(Object(use.params), "path") : undefined;
    return typeof path === "string" ? path : undefined;
  });
  return paths.every((path) => path !== undefined) ? paths.filter((path) => path !== undefined) : [];
}

/** Which snapshots the audits of a run replay. */
import { ConfigError } from "../errors.ts";
import type { Config } from "../config/configuration.ts";
import { resolvePath } from "../workspace.ts";
import type { RunRequest } from "./request.ts";

/** The snapshot's path for each cloud that is read; undefined for one that is read live. */
export function snapshotPaths(
  config: Config,
  audits: readonly string[],
  { overrides }: RunRequest,
): (string | undefined)[] {
  if (overrides.replay !== undefined) return [overrides.replay];
  const clouds = audits.flatMap((audit) => config.audits.get(audit)?.clouds ?? []);
  return clouds.map((key) => {
    const use = config.plugins.get(key);
    const isReplay = use?.plugin === "replay" && typeof use.params === "object" && use.params !== null;
    const path: unknown = isReplay ? Reflect.get(Object(use.params), "path") : undefined;
    return typeof path === "string" ? path : undefined;
  });
}

/** A snapshot is data that no commit vouches for: on a pull request its author may have brought it. Says so. */
export function snapshotNotices(config: Config, audits: readonly string[], request: RunRequest): string[] {
  const { files, bounds } = request;
  if (files.commit === undefined) return [];
  return snapshotPaths(config, audits, request)
    .filter((path) => path !== undefined)
    .filter((path) => isInWorkspace(path, bounds))
    .map(
      (path) =>
        `The snapshot ${path} was read from the workspace: if a branch under review is checked out there, its author can have changed it.`,
    );
}

function isInWorkspace(path: string, { root, allowed, program }: RunRequest["bounds"]): boolean {
  if (path.startsWith("posturegate:")) return false;
  try {
    resolvePath({ root, allowed: allowed === undefined ? undefined : [root], program }, path);
    return true;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

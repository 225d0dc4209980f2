/** Writes what reading an estate would yield as a snapshot, secrets dropped, as a run with `--save-snapshot` would. */
import { redactedPart } from "../../src/audit/buckets.ts";
import { type SnapshotRun, SnapshotWriter } from "../../src/clouds/replay/snapshot-writer.ts";
import type { ScopeResult } from "../../src/model/resource.ts";
import { models } from "../../src/registry.ts";

/** What the parts do not say of the run that would have read them. */
export type SnapshotMeta = Pick<SnapshotRun, "version" | "rulesDigest" | "configDigest" | "collectedAt">;

/** The same parts, audit and meta give the same bytes. Throws ConfigError `invalid-snapshot` where the folder cannot be written. */
export async function writeSnapshot(
  folder: string,
  parts: readonly ScopeResult[],
  audit: string,
  meta: SnapshotMeta,
): Promise<void> {
  const writer = await SnapshotWriter.create(folder);
  for (const part of parts) {
    await writer.write(audit, redactedPart(part, await models[part.scope.cloud]?.(), audit).part);
  }
  await writer.finish({ ...meta, audits: [audit], failures: [] });
}

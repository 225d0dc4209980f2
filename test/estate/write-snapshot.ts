/** Writes what reading an estate would yield as a snapshot, secrets dropped, as a run with `--save-snapshot` would. */
import { redactedPart } from "../../src/audit/buckets.ts";
import { awsModel } from "../../src/clouds/aws/model.ts";
import { type SnapshotRun, SnapshotWriter } from "../../src/clouds/replay/snapshot-writer.ts";
import type { Estate } from "./estate.ts";
import { scopeResults } from "./scope-results.ts";

/** What an estate cannot know of the run that would have read it. */
export type SnapshotMeta = Pick<SnapshotRun, "version" | "rulesDigest" | "configDigest">;

/** The same estate, audit and meta give the same bytes. Throws ConfigError `invalid-snapshot` where the folder cannot be written. */
export async function writeSnapshot(folder: string, estate: Estate, audit: string, meta: SnapshotMeta): Promise<void> {
  const writer = await SnapshotWriter.create(folder);
  for (const part of scopeResults(estate, audit)) {
    await writer.write(audit, redactedPart(part, awsModel, audit).part);
  }
  await writer.finish({ ...meta, collectedAt: estate.collectedAt, audits: [audit], failures: [] });
}

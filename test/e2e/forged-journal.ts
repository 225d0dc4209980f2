/** A journal as somebody might write it who may push: whole, with digests that agree, and approved by nobody. */
import type { PlanPart } from "../../src/model/plan.ts";
import { entryDigest, partDigest } from "../../src/remediation/digests.ts";

/** The text of a run's journal, with the objects of its plan replaced by another one, and nothing done yet. */
export function recordedElsewhere(journal: string): string {
  const [first = "", run = ""] = journal.split("\n");
  const line = JSON.parse(first.replaceAll(/sg-[0-9a-f]{17}/g, "sg-00000000000000000")) as { part: PlanPart };
  const entries = line.part.entries.map((entry) => ({ ...entry, digest: entryDigest(entry.change) }));
  const digest = partDigest({ ...line.part, entries: entries.map((entry) => entry.digest) });
  return `${JSON.stringify({ ...line, part: { ...line.part, entries, digest } })}\n${run}\n`;
}

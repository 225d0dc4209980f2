/** Applies what was approved: the entries of one part of a plan, one after the other. */
import type { EntryResult, PlanPart } from "../model/plan.ts";
import { planLine } from "../remediation/journal.ts";
import { lineText } from "../remediation/journal-lines.ts";
import { applyEntry } from "./apply-entry.ts";
import { type EntryEnd, noteEnd, openEnd } from "./entry-end.ts";
import { JournalFailed, type JournalFile, journalName } from "./journal-file.ts";
import { callServices, type RemediationServices, type RunResult, runWithJournal } from "./remediation-run.ts";

/**
 * Approval, limits and windows are decided before. An entry that fails does not stop the others: those that were planned on
 * top of it find another state and send nothing. `leftOut` are those that are not planned in the same way any more: the
 * journal holds the part as it was approved, and says of them that they have ended.
 */
export async function applyPart(
  part: PlanPart,
  services: RemediationServices,
  leftOut: readonly EntryResult[] = [],
): Promise<RunResult> {
  const text = lineText(planLine(part, new Date(services.clock.now())));
  const start = { name: journalName(services.run.id), text, purpose: "apply" } as const;
  return runWithJournal(start, part.entries, services, async (journal) => {
    const ends: EntryEnd[] = [];
    for (const entry of part.entries) {
      const left = leftOut.find((result) => result.entry === entry.digest);
      ends.push(
        left === undefined
          ? await applyEntry(entry, undefined, callServices(entry, journal, services))
          : await noteLeftOut(left, journal, services),
      );
    }
    return ends;
  });
}

/** Where the journal does not take it, resuming finds out anew what to do about it. */
async function noteLeftOut(left: EntryResult, journal: JournalFile, { clock }: RemediationServices): Promise<EntryEnd> {
  try {
    return await noteEnd({ entry: left.entry, direction: "apply" }, left, { journal, clock });
  } catch (error) {
    if (error instanceof JournalFailed) return openEnd(left.entry, `${error.message}.`, 0);
    throw error;
  }
}

/** Goes on where a run ended before its time: nothing is lost, and nothing is done twice. */
import type { PlannedEntry } from "../model/plan.ts";
import { type Journal, parseJournal } from "../remediation/journal.ts";
import { applyEntry } from "./apply-entry.ts";
import { endedBefore, type EntryEnd } from "./entry-end.ts";
import { everythingShowsBy, progressOf, type RecordedJournal, statesOf } from "./recorded-run.ts";
import { callServices, type RemediationServices, type RunResult, runWithJournal } from "./remediation-run.ts";

/**
 * Applies what has not been applied of a run's entries, and finishes taking back what the provider refused to complete.
 * Entries that have ended keep their result. Throws ConfigError where the journal is damaged.
 */
export async function resumeRun(recorded: RecordedJournal, services: RemediationServices): Promise<RunResult> {
  const { name, text } = recorded;
  const journal = parseJournal(text, name);
  const { entries } = journal.part;
  return runWithJournal({ name, text, purpose: "resume" }, entries, services, async (file) => {
    const showsBy = everythingShowsBy(journal, services);
    const ends: EntryEnd[] = [];
    for (const [index, entry] of entries.entries()) {
      const later = statesOf(unfinished(entries.slice(index + 1), journal), journal, services);
      const progress = progressOf(journal, entry);
      const { result } = progress.apply;
      const begun = { progress, past: { showsBy, later } };
      ends.push(
        result === undefined
          ? await applyEntry(entry, begun, callServices(entry, file, services))
          : endedBefore(entry.digest, result),
      );
    }
    return ends;
  });
}

function unfinished(entries: readonly PlannedEntry[], journal: Journal): readonly PlannedEntry[] {
  return entries.filter((entry) => progressOf(journal, entry).apply.result === undefined);
}

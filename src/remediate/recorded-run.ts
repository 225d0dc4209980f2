/** What resuming and undoing know of the runs before them. */
import type { PlannedEntry } from "../model/plan.ts";
import type { ObjectState } from "../model/object-state.ts";
import { stateWithAnswers } from "../remediation/answers.ts";
import { type EntryProgress, type Journal, noProgress } from "../remediation/journal.ts";
import { applySequence, UnusableCalls } from "./call-sequence.ts";
import { secondsFor } from "./call-services.ts";
import type { RemediationServices } from "./remediation-run.ts";

/** A journal as it was found. */
export interface RecordedJournal {
  /** Its file name. */
  readonly name: string;
  /** It may lack the last seconds, as on a journal's branch. */
  readonly text: string;
}

/** Of an entry. */
export function progressOf({ entries }: Journal, { digest }: PlannedEntry): EntryProgress {
  return entries.get(digest) ?? { apply: noProgress, undo: noProgress };
}

/** Milliseconds since 1970: by then, everything shows that earlier runs sent. */
export function everythingShowsBy({ part }: Journal, services: RemediationServices): number {
  const writes = part.entries.flatMap(({ change }) => change.calls.map(({ api }) => services.changes.writes.get(api)));
  const known = writes.filter((write) => write !== undefined);
  return services.clock.now() + secondsFor(known, services) * 1000;
}

/** The states that objects may be in by what these entries do, or by undoing them. */
export function statesOf(
  entries: readonly PlannedEntry[],
  journal: Journal,
  { changes }: RemediationServices,
): readonly ObjectState[] {
  return entries.flatMap((entry) => {
    const { answers } = progressOf(journal, entry).apply;
    const states = stepsOf(entry, changes).flatMap((step) => step);
    return states.flatMap((state) => stateWithAnswers(state, answers, changes) ?? []);
  });
}

/** An entry that this version cannot follow has no states that it could tell. */
function stepsOf(entry: PlannedEntry, changes: RemediationServices["changes"]): readonly (readonly ObjectState[])[] {
  try {
    return applySequence(entry, changes).steps;
  } catch (error) {
    if (error instanceof UnusableCalls) return [];
    throw error;
  }
}

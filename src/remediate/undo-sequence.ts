/** The calls that take back what has been applied of an entry. */
import type { ChangeModel } from "../change-model.ts";
import type { CloudCall } from "../model/cloud-call.ts";
import type { PlannedEntry } from "../model/plan.ts";
import { type Answers, stateWithAnswers, withAnswers } from "../remediation/answers.ts";
import { changeOf } from "../remediation/change.ts";
import { applySequence, type CallSequence, sequenceOf } from "./call-sequence.ts";

/** What has been applied of an entry. */
export interface Applied {
  readonly entry: PlannedEntry;
  /** How many of its calls, from the first. */
  readonly done: number;
  readonly answers: Answers;
}

/** The calls that take back what was applied; undefined where nothing can. Throws UnusableCalls and MissingAnswer. */
export function undoSequence({ entry, done, answers }: Applied, changes: ChangeModel): CallSequence | undefined {
  const { scope } = entry.change;
  const { steps } = applySequence(entry, changes);
  const recorded = undoCalls(entry, done, changes);
  if (recorded === undefined) return undefined;
  const calls = withAnswers(recorded, answers);
  // What was not created has no id, and is of no interest any more.
  const states = (steps[done] ?? []).flatMap((state) => stateWithAnswers(state, answers, changes) ?? []);
  return sequenceOf({ entry: entry.digest, direction: "undo", calls, scope, states }, changes);
}

/** As the plan records them where all calls were made, so that exactly what was approved is sent. */
function undoCalls({ change }: PlannedEntry, done: number, { writes }: ChangeModel): readonly CloudCall[] | undefined {
  if (done === change.calls.length) return change.undo ?? undefined;
  const calls = change.calls.slice(0, done);
  return changeOf({ calls, writes, scope: change.scope, states: change.before }).undo;
}

/** Goes on with a sequence of calls that an earlier run has begun, or may have. */
import type { ObjectState } from "../model/object-state.ts";
import type { Progress } from "../remediation/journal.ts";
import type { CallSequence } from "./call-sequence.ts";
import { type CallServices, timeOf } from "./call-services.ts";
import { findPosition } from "./find-position.ts";
import { driftText, isExpected, type Reached, runSequence, type SequenceEnd } from "./run-sequence.ts";

/** What is known of the time before this run: its journal may lack the last seconds, in which calls may have been made. */
export interface Past {
  /** Milliseconds since 1970: by then, everything shows that was sent before this run. */
  readonly showsBy: number;
  /** What sequences after this one may have brought about already. */
  readonly later: readonly ObjectState[];
}

/** How far a sequence has come, or why that cannot be told. */
export type Found = Reached &
  ({ readonly kind: "found" } | Pick<Exclude<SequenceEnd, { kind: "done" }>, "kind" | "message">);

/** Sends what has not been done. As {@link runSequence}. */
export async function continueSequence(
  sequence: CallSequence,
  progress: Progress,
  past: Past,
  services: CallServices,
): Promise<SequenceEnd> {
  const found = await findReached(sequence, progress, past, services);
  return found.kind === "found" ? runSequence(sequence, found, services) : found;
}

/** How far a sequence has come, by the journal and by live state; what only live state knew is in the journal afterwards. */
export async function findReached(
  sequence: CallSequence,
  progress: Progress,
  past: Past,
  services: CallServices,
): Promise<Found> {
  const { done, answers } = progress;
  try {
    const search = { sequence, from: done, to: sequence.calls.length, answers, later: past.later, until: past.showsBy };
    const position = await findPosition(search, services);
    if (position.done === undefined)
      return { done, answers, kind: "drifted", message: driftText(position.difference, sequence, services.changes) };
    for (let call = done; call < position.done; call += 1) await noteSeen(sequence, call, position, services);
    return { kind: "found", done: position.done, answers: position.answers };
  } catch (error) {
    if (isExpected(error)) return { done, answers, kind: "open", message: error.message };
    throw error;
  }
}

async function noteSeen(
  { entry, direction }: CallSequence,
  call: number,
  { answers }: Reached,
  services: CallServices,
): Promise<void> {
  const answer = answers[call] ?? null;
  await services.journal.append({ kind: "done", at: timeOf(services), entry, direction, call, known: "seen", answer });
}

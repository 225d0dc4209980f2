/** Takes back what was applied of one entry, where live state still is what was recorded then. */
import type { Progress } from "../remediation/journal.ts";
import type { CallSequence } from "./call-sequence.ts";
import type { CallServices } from "./call-services.ts";
import { continueSequence, type Past } from "./continue-sequence.ts";
import { endedBefore, type Ending, type EntryEnd, noteEnd, openEnd } from "./entry-end.ts";
import { isExpected, nothingReached, runSequence, type SequenceEnd } from "./run-sequence.ts";
import { type Applied, undoSequence } from "./undo-sequence.ts";

/** An undoing that an earlier run has begun, or may have. */
export interface BegunUndo {
  readonly progress: Progress;
  readonly past: Past;
}

/** `begun` is undefined where nobody can have begun it. Undoing twice is nothing to do. */
export async function undoEntry(
  applied: Applied,
  begun: BegunUndo | undefined,
  services: CallServices,
): Promise<EntryEnd> {
  const entry = applied.entry.digest;
  const callsDone = begun?.progress.done ?? 0;
  const nothing = (message: string): EntryEnd => endedBefore(entry, { outcome: "nothing-to-do", message, callsDone });
  if (begun?.progress.result?.outcome === "done") return nothing("It was undone before.");
  if (applied.done === 0) return nothing("Nothing of it was applied.");
  try {
    return await sendUndo(applied, begun, services);
  } catch (error) {
    if (isExpected(error)) return openEnd(entry, `It was not undone: ${error.message}.`, callsDone);
    throw error;
  }
}

async function sendUndo(applied: Applied, begun: BegunUndo | undefined, services: CallServices): Promise<EntryEnd> {
  const { entry } = applied;
  const place = { entry: entry.digest, direction: "undo" } as const;
  const sequence = undoSequence(applied, services.changes);
  if (sequence === undefined)
    return noteEnd(
      place,
      { outcome: "refused", message: "What was applied cannot be undone.", callsDone: 0 },
      services,
    );
  const end = await (begun === undefined
    ? runSequence(sequence, nothingReached, services)
    : continueSequence(sequence, begun.progress, begun.past, services));
  const ending = endingOf(end, sequence);
  return end.kind === "open"
    ? openEnd(entry.digest, ending.message, ending.callsDone)
    : noteEnd(place, ending, services);
}

function endingOf({ done: callsDone, ...end }: SequenceEnd, { calls }: CallSequence): Ending {
  if (end.kind === "done")
    return { outcome: "done", message: "It is undone: live state is as it was before the change.", callsDone };
  const message = `${undoneSoFar(callsDone, calls.length)}: ${end.message}.`;
  return { outcome: end.kind === "drifted" ? "drifted" : "failed", message, callsDone };
}

function undoneSoFar(done: number, all: number): string {
  return done === 0 ? "It was not undone" : `It was undone by half, ${done} of ${all} calls were made`;
}

/** Applies one entry of a plan: all of its calls, or, where the provider refuses one, none. */
import type { PlannedEntry } from "../model/plan.ts";
import type { EntryProgress } from "../remediation/journal.ts";
import { applySequence, type CallSequence } from "./call-sequence.ts";
import type { CallServices } from "./call-services.ts";
import { continueSequence, type Past } from "./continue-sequence.ts";
import { type EntryEnd, noteEnd, openEnd } from "./entry-end.ts";
import { callName, isExpected, nothingReached, runSequence, type SequenceEnd } from "./run-sequence.ts";
import { type BegunUndo, undoEntry } from "./undo-entry.ts";

/** An applying that an earlier run has begun, or may have. */
export interface BegunEntry {
  readonly progress: EntryProgress;
  readonly past: Past;
}

/** `begun` is undefined where nobody can have begun it. */
export async function applyEntry(
  entry: PlannedEntry,
  begun: BegunEntry | undefined,
  services: CallServices,
): Promise<EntryEnd> {
  try {
    const sequence = applySequence(entry, services.changes);
    const end = await endOf(sequence, begun, services);
    return await concluded(entry, end, begun && { progress: begun.progress.undo, past: begun.past }, services);
  } catch (error) {
    if (!isExpected(error)) throw error;
    return openEnd(entry.digest, `${error.message}.`, begun?.progress.apply.done ?? 0);
  }
}

/** A refusal that the journal knows of is not asked for again. */
async function endOf(
  sequence: CallSequence,
  begun: BegunEntry | undefined,
  services: CallServices,
): Promise<SequenceEnd> {
  if (begun === undefined) return runSequence(sequence, nothingReached, services);
  const { done, answers, refusal } = begun.progress.apply;
  if (refusal === undefined) return continueSequence(sequence, begun.progress.apply, begun.past, services);
  const message = `${callName(sequence, done)} was refused: ${refusal.code}: ${refusal.message}`;
  return { kind: "refused", done, answers, message };
}

async function concluded(
  entry: PlannedEntry,
  end: SequenceEnd,
  begunUndo: BegunUndo | undefined,
  services: CallServices,
): Promise<EntryEnd> {
  const place = { entry: entry.digest, direction: "apply" } as const;
  const { done: callsDone } = end;
  if (end.kind === "refused") return refused(entry, end, begunUndo, services);
  if (end.kind === "done")
    return noteEnd(place, { outcome: "done", message: "Live state shows the change.", callsDone }, services);
  const told = `${sentence(end.message)}; ${callsDone} of ${entry.change.calls.length} calls were made`;
  if (end.kind === "open") return openEnd(entry.digest, `${told}: resume goes on from there.`, callsDone);
  return noteEnd(place, { outcome: "drifted", message: `${told}: plan again.`, callsDone }, services);
}

/** What was changed before the refused call is taken back: half of a change may be worse than none. */
async function refused(
  entry: PlannedEntry,
  { message, done, answers }: Extract<SequenceEnd, { kind: "refused" }>,
  begunUndo: BegunUndo | undefined,
  services: CallServices,
): Promise<EntryEnd> {
  const place = { entry: entry.digest, direction: "apply" } as const;
  if (done === 0)
    return noteEnd(place, { outcome: "failed", message: `${sentence(message)}.`, callsDone: 0 }, services);
  const told = (undone: string): string => `${sentence(message)}. ${undone}`;
  // A run that is lost from here on must know of the refusal: only then the calls that undo belong to what was planned.
  await services.journal.commit().catch(() => undefined);
  const { result, hasEnded } = await undoEntry({ entry, done, answers }, begunUndo, services);
  if (!hasEnded) return openEnd(entry.digest, told(`${result.message} Resume goes on from there.`), done);
  const undone = result.outcome === "done" ? "What was changed before it is undone." : result.message;
  return noteEnd(place, { outcome: "failed", message: told(undone), callsDone: done }, services);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

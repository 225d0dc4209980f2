/** Sends the calls of a sequence one after the other, each only once the one before it shows. */
import { AccessError } from "../errors.ts";
import type { CallRefused } from "../model/live-scope.ts";
import { type Answers, MissingAnswer } from "../remediation/answers.ts";
import { type CallSequence, UnusableCalls } from "./call-sequence.ts";
import { type CallServices, secondsFor } from "./call-services.ts";
import { driftBefore, unsettledAfter } from "./expect-state.ts";
import { JournalFailed } from "./journal-file.ts";
import { type Difference, differenceText } from "./live-objects.ts";
import { Interrupted } from "./poll.ts";
import { type CallEnd, type NextCall, placeOf, sendCall } from "./send-call.ts";

/** How far a sequence has come. */
export interface Reached {
  /** Calls that have been carried out. */
  readonly done: number;
  readonly answers: Answers;
}

/** Before the first call. */
export const nothingReached: Reached = { done: 0, answers: [] };

/** How a run through a sequence ended; `message` is one sentence without its full stop. */
export type SequenceEnd = Reached &
  (
    | { readonly kind: "done" }
    /** The provider said no to the next call. */
    | { readonly kind: "refused"; readonly message: string }
    /** Somebody else changed the objects: nothing more was sent. */
    | { readonly kind: "drifted"; readonly message: string }
    /** It did not end: resuming goes on from here. */
    | { readonly kind: "open"; readonly message: string }
  );

/** Sends what has not been done. Every error that is not a bug is an end. */
export async function runSequence(
  sequence: CallSequence,
  start: Reached,
  services: CallServices,
): Promise<SequenceEnd> {
  let reached = start;
  try {
    while (reached.done < sequence.calls.length) {
      const next: NextCall = { sequence, call: reached.done, answers: reached.answers };
      const end = await makeCall(next, services);
      if (end.kind !== "done") return { ...reached, ...stopAt(next, end, services) };
      reached = { done: next.call + 1, answers: end.answers };
      const unsettled = await unsettledAfter({ ...next, answers: end.answers }, services);
      if (unsettled !== undefined) return { ...reached, kind: "open", message: unseenText(next, unsettled, services) };
      await services.journal.append({ kind: "settled", ...placeOf(next, services) });
    }
    return { ...reached, kind: "done" };
  } catch (error) {
    if (isExpected(error)) return { ...reached, kind: "open", message: error.message };
    throw error;
  }
}

async function makeCall(next: NextCall, services: CallServices): Promise<CallEnd> {
  if (services.signal.aborted) throw new Interrupted("The run was cancelled");
  const difference = await driftBefore(next, services);
  return difference === undefined ? sendCall(next, services) : { kind: "drifted", difference };
}

function stopAt(
  { sequence, call }: NextCall,
  end: Exclude<CallEnd, { kind: "done" }>,
  { changes }: CallServices,
): Pick<Exclude<SequenceEnd, { kind: "done" }>, "kind" | "message"> {
  const name = callName(sequence, call);
  if (end.kind === "refused") return { kind: "refused", message: `${name} was refused: ${refusalText(end.refusal)}` };
  if (end.kind === "drifted") return { kind: "drifted", message: driftText(end.difference, sequence, changes) };
  return { kind: "open", message: `${name} was sent twice and not carried out: ${end.reason}` };
}

/** That the objects are no longer those that were planned for. */
export function driftText(
  difference: Difference,
  { direction }: CallSequence,
  changes: CallServices["changes"],
): string {
  const since = direction === "apply" ? "it was planned" : "it was applied";
  return `${changes.describe(difference.object)} has changed since ${since}: ${differenceText(difference)}`;
}

function refusalText({ code, message, permission }: CallRefused): string {
  const words = message.includes(code) ? message : `${code}: ${message}`;
  return `${words}${permission === undefined ? "" : ` (it takes the permission ${permission})`}`;
}

function unseenText({ sequence, call }: NextCall, difference: Difference, services: CallServices): string {
  const seconds = secondsFor(sequence.writes.slice(call, call + 1), services);
  const name = services.changes.describe(difference.object);
  const accepted = `${callName(sequence, call)} was accepted but not seen within ${seconds} seconds`;
  return `${accepted} in ${name}: ${differenceText(difference)}`;
}

/** Names a call at the beginning of a sentence or in it. */
export function callName({ calls }: CallSequence, call: number): string {
  return `call ${call + 1} of ${calls.length}, ${calls[call]?.api ?? "unknown"},`;
}

/** What can happen to a run that is in order. */
export function isExpected(error: unknown): error is Error {
  return [AccessError, Interrupted, JournalFailed, MissingAnswer, UnusableCalls].some((kind) => error instanceof kind);
}

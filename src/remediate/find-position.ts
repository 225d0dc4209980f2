/** How far a sequence of calls has come, told by live state alone. */
import type { Json } from "../model/json.ts";
import type { ObjectState } from "../model/object-state.ts";
import { type Answers, MissingAnswer, resolveAnswers } from "../remediation/answers.ts";
import type { CallSequence } from "./call-sequence.ts";
import type { CallServices } from "./call-services.ts";
import { type Difference, differencesFrom, readObjects } from "./live-objects.ts";
import { type Look, poll } from "./poll.ts";

/** What is known already. */
export interface Search {
  readonly sequence: CallSequence;
  /** Calls that have been done for sure. */
  readonly from: number;
  /** The most that can have been done. */
  readonly to: number;
  readonly answers: Answers;
  /** As {@link differencesFrom} takes it. */
  readonly later: readonly ObjectState[];
  /** Milliseconds since 1970: by then, everything that was done shows. */
  readonly until: number;
}

/** Calls done, with the answers that were found; or how live state differs from what it was after `from` calls. */
export type Position =
  | { readonly done: number; readonly answers: Answers }
  | { readonly done: undefined; readonly difference: Difference };

/**
 * The most calls after which live state would be as it is. Looks until all of `to` shows, or until time is up: a call that
 * was done may not show yet. Throws AccessError and Interrupted.
 */
export async function findPosition(search: Search, services: CallServices): Promise<Position> {
  const { clock, signal } = services;
  return poll(() => look(search, services), { clock, signal, until: search.until });
}

async function look(search: Search, { changes, live }: CallServices): Promise<Look<Position>> {
  const { sequence, from, to, later } = search;
  const answers = await recoveredAnswers(search, live);
  const objects = await readObjects(sequence, answers, live, changes);
  const differenceAt = (done: number): Difference | undefined =>
    differencesFrom({ sequence, done, answers, later }, objects, changes)[0];
  const fitting = sequence.steps.flatMap((_step, done) =>
    done <= to && differenceAt(done) === undefined ? [done] : [],
  );
  const done = fitting.findLast((one) => one >= from);
  const difference = differenceAt(from);
  if (done === undefined && difference !== undefined) return { found: { done, difference }, isEnough: false };
  // Where calls lead back to an earlier state, what is seen may be that one: what was done since may not show yet.
  const isEnough = done === to && fitting.length === 1;
  return { found: { done: done ?? from, answers: answers.slice(0, done ?? from) }, isEnough };
}

/** Null for an answer that cannot be recovered. Ends with the first call that has not been done for all one can see. */
async function recoveredAnswers(
  { sequence, from, to, answers: known }: Search,
  live: CallServices["live"],
): Promise<Answers> {
  const answers: (Json | undefined)[] = known.slice(0, from);
  for (let call = from; call < to; call += 1) {
    const write = sequence.writes[call];
    const input = write?.recover && inputWith(sequence, call, answers);
    const answer = input === undefined ? null : await write?.recover?.(input, live);
    if (answer === undefined) break;
    answers.push(answer);
  }
  return answers;
}

/** Undefined where it needs an answer that nobody knows. */
function inputWith(
  { calls }: CallSequence,
  call: number,
  answers: Answers,
): ReturnType<typeof resolveAnswers> | undefined {
  try {
    return resolveAnswers(calls[call]?.input ?? {}, answers);
  } catch (error) {
    if (error instanceof MissingAnswer) return undefined;
    throw error;
  }
}

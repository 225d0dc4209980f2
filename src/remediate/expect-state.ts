/** Waiting for live state to be what a sequence of calls expects it to be. */
import { isSameJson } from "../remediation/canonical-json.ts";
import type { CallSequence } from "./call-sequence.ts";
import { type CallServices, patienceFor } from "./call-services.ts";
import { type Difference, differencesFrom, readObjects } from "./live-objects.ts";
import { type Look, poll } from "./poll.ts";
import type { NextCall } from "./send-call.ts";

/**
 * How live state differs from what was planned for this call; undefined where it does not. Clouds may show again, for a
 * while, what was before an earlier call of the sequence: only that is waited out. Throws AccessError and Interrupted.
 */
export async function driftBefore(next: NextCall, services: CallServices): Promise<Difference | undefined> {
  const { sequence, call, answers } = next;
  const { changes, live, clock } = services;
  const earlier = sequence.writes.slice(0, call);
  const patience = patienceFor(earlier, services);
  const until = call === 0 ? clock.now() : patience.until;
  const look = async (): Promise<Look<Difference | undefined>> => {
    const objects = await readObjects(sequence, answers, live, changes);
    const differencesAt = (done: number): readonly Difference[] =>
      differencesFrom({ sequence, done, answers, later: [] }, objects, changes);
    const differences = differencesAt(call);
    const before = earlier.map((_write, done) => new Set(differencesAt(done).map(({ position }) => position)));
    const foreign = differences.find(({ position }) => before.every((different) => different.has(position)));
    return { found: foreign ?? differences[0], isEnough: differences.length === 0 || foreign !== undefined };
  };
  return poll(look, { ...patience, until });
}

/**
 * Waits until the effect of a call that was carried out shows; how live state still differs from it when time is up. Throws
 * AccessError and Interrupted.
 */
export async function unsettledAfter(
  { sequence, call, answers }: NextCall,
  services: CallServices,
): Promise<Difference | undefined> {
  const { changes, live } = services;
  const look = async (): Promise<Look<Difference | undefined>> => {
    const objects = await readObjects(sequence, answers, live, changes);
    const differences = differencesFrom({ sequence, done: call + 1, answers, later: [] }, objects, changes);
    const found = differences.find(({ position }) => isChangedBy(sequence, call, position));
    return { found, isEnough: found === undefined };
  };
  return poll(look, patienceFor(sequence.writes.slice(call, call + 1), services));
}

function isChangedBy({ steps }: CallSequence, call: number, position: number): boolean {
  const [before, after] = [steps[call]?.[position], steps[call + 1]?.[position]];
  return !isSameJson(before?.fields ?? null, after?.fields ?? null);
}

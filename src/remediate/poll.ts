/** Looking again and again, until something shows: clouds tell what has changed only after a while. */
import { setTimeout as wait } from "node:timers/promises";
import { AccessError } from "../errors.ts";

/** The time, and how to let it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after the milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};

/** A run was ended from outside before it had done all. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** How long to look. */
export interface Patience {
  readonly clock: Clock;
  /** Milliseconds since 1970; one look is taken even where that has passed. */
  readonly until: number;
  readonly signal: AbortSignal;
}

/** What was seen. */
export interface Look<T> {
  readonly found: T;
  /** Whether another look could not tell more. */
  readonly isEnough: boolean;
}

const firstPauseMs = 500;
const longestPauseMs = 5000;

/**
 * What the first look found that is enough; what the last one found when time is up. That live state cannot be read for a
 * moment is waited out. Throws Interrupted, and AccessError where the last look cannot read it.
 */
export async function poll<T>(look: () => Promise<Look<T>>, patience: Patience): Promise<T> {
  const { clock, until, signal } = patience;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const isLast = clock.now() >= until;
    const seen = await (isLast ? look() : unlessUnreadable(look));
    if (seen !== undefined && (seen.isEnough || isLast)) return seen.found;
    if (signal.aborted) throw new Interrupted("The run was cancelled while it waited for live state to show a change");
    await clock.sleep(Math.max(0, Math.min(pause, until - clock.now())), signal);
  }
}

async function unlessUnreadable<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof AccessError) return undefined;
    throw error;
  }
}

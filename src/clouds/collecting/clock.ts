/** The time that waiting is measured by; tests give one of their own. */
import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds, from any beginning. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that is aborted before. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own, which never goes back. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wait: async (milliseconds, signal) => {
    try {
      await pause(milliseconds, undefined, { signal });
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  },
};

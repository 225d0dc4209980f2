/** Work that ends in time: what is not done by then is cut, and says so. */

import { setMaxListeners } from "node:events";

/** Why something was cut: its time was over, or the run was. The message is a sentence without its end. */
export class CutError extends Error {
  override readonly name = "CutError";
}

/** A signal that is aborted with a {@link CutError} when the time is over, or when the outer signal is. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** To be called when the work is done: stops the timer, lets go of the outer signal. */
  readonly end: () => void;
}

/** `what` completes the sentence `… within 30 seconds`: `no answer`. */
export function deadline(milliseconds: number, what: string, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  // Dozens of calls wait for one signal, and each lets go of it: no leak, of which Node 20 would warn.
  setMaxListeners(0, controller.signal, outer);
  const onOuter = (): void => controller.abort(cutBy(outer));
  const timer = setTimeout(
    () => controller.abort(new CutError(`${what} within ${durationText(milliseconds)}`)),
    milliseconds,
  );
  if (outer.aborted) onOuter();
  outer.addEventListener("abort", onOuter, { once: true });
  const end = (): void => {
    clearTimeout(timer);
    outer.removeEventListener("abort", onOuter);
  };
  return { signal: controller.signal, end };
}

/** What `work` comes to, or the signal's reason as soon as it is aborted, whether the work heeds the signal or not. */
export async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(cutBy(signal));
    signal.addEventListener("abort", onAbort, { once: true });
    const end = (): void => signal.removeEventListener("abort", onAbort);
    void work().then(resolve, reject).finally(end);
  });
}

function cutBy(signal: AbortSignal): CutError {
  const reason: unknown = signal.reason;
  return reason instanceof CutError ? reason : new CutError("cut: the run is over its time or was interrupted");
}

/** In the larger of seconds and minutes that gives a number people read easily. */
function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 100) / 10;
  if (seconds < 120) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  return `${Math.round(seconds / 6) / 10} minutes`;
}

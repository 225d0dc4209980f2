/** Waits that end: no plugin, store or cloud can hold a run longer than its limit. */

/** A wait that took longer than its limit. */
export class CutError extends Error {
  override readonly name = "CutError";
}

/** The time a thing may take, and what to call it when it takes longer. */
export interface Bound {
  readonly milliseconds: number;
  /** Completes the sentence `… did not end within 60 seconds`. */
  readonly what: string;
  /** Ends the wait early. */
  readonly signal?: AbortSignal;
}

/**
 * What `start` resolves to, or a {@link CutError} when the bound has passed or the signal is aborted. What was started
 * is not stopped by this, and its later rejection is not unhandled.
 */
export async function bounded<T>(start: () => Promise<T> | T, bound: Bound): Promise<T> {
  const { promise: cut, reject } = rejection();
  const onAbort = (): void =>
    reject(new CutError(`${bound.what} was cut: the run is over its time or was interrupted`));
  const timer = setTimeout(
    () => reject(new CutError(`${bound.what} did not end within ${secondsText(bound.milliseconds)}`)),
    bound.milliseconds,
  );
  if (bound.signal?.aborted === true) onAbort();
  bound.signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([Promise.resolve().then(start), cut]);
  } finally {
    clearTimeout(timer);
    bound.signal?.removeEventListener("abort", onAbort);
  }
}

/** Reads an iterable whose every step is bounded. When a step is cut, the iterable is asked to end, and not waited for. */
export async function* boundedSteps<T>(iterable: AsyncIterable<T>, bound: Bound): AsyncGenerator<T> {
  const iterator = iterable[Symbol.asyncIterator]();
  let ended = false;
  try {
    for (;;) {
      const step = await bounded(() => iterator.next(), bound);
      if (step.done === true) {
        ended = true;
        return;
      }
      yield step.value;
    }
  } finally {
    if (!ended) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

function rejection(): { promise: Promise<never>; reject: (error: Error) => void } {
  const rejects: ((error: Error) => void)[] = [];
  const promise = new Promise<never>((_resolve, reject) => void rejects.push(reject));
  promise.catch(() => undefined);
  return { promise, reject: (error) => rejects.forEach((reject) => reject(error)) };
}

function secondsText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 100) / 10;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Does work on what a source yields, some of it at once, and hands over what is done first. */

/**
 * The results in the order in which they are done. At most `atOnce` works are begun whose result has not been taken, so a
 * slow taker slows the work, and what is held is bounded however much the source has. `work` must not reject unless it is
 * a bug; what the source throws is thrown on once it is reached.
 */
export async function* asCompleted<T, Result>(
  source: AsyncIterable<T>,
  work: (element: T) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result, void, undefined> {
  const elements = source[Symbol.asyncIterator]();
  const working = new Set<Promise<Done<Result>>>();
  let coming: Promise<Coming<T>> | undefined = nextOf(elements);
  try {
    while (coming !== undefined || working.size > 0) {
      const mayBegin: Promise<Coming<T>>[] = coming !== undefined && working.size < atOnce ? [coming] : [];
      const event: Coming<T> | Done<Result> = await Promise.race([...working, ...mayBegin]);
      if (event.kind === "done") {
        working.delete(event.self());
        yield event.result;
      } else if (event.step.done === true) {
        coming = undefined;
      } else {
        working.add(begun(work(event.step.value)));
        coming = nextOf(elements);
      }
    }
  } finally {
    if (coming !== undefined) void Promise.resolve(elements.return?.()).catch(() => undefined);
  }
}

interface Coming<T> {
  readonly kind: "coming";
  readonly step: IteratorResult<T, unknown>;
}

interface Done<Result> {
  readonly kind: "done";
  readonly result: Result;
  readonly self: () => Promise<Done<Result>>;
}

function nextOf<T>(elements: AsyncIterator<T>): Promise<Coming<T>> {
  const coming = elements.next().then((step): Coming<T> => ({ kind: "coming", step }));
  coming.catch(() => undefined);
  return coming;
}

/** A rejection is seen when the result is taken; if nobody takes it any more, it is nobody's. */
function begun<Result>(work: Promise<Result>): Promise<Done<Result>> {
  const self: Promise<Done<Result>> = work.then((result) => ({ kind: "done", result, self: () => self }));
  self.catch(() => undefined);
  return self;
}

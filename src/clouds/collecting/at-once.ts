/** Work on many things, some of them at once. */

/** What `work` comes to for each, in their order. Rejects with the first rejection. */
export async function atOnce<T, Result>(
  most: number,
  things: readonly T[],
  work: (thing: T) => Promise<Result>,
): Promise<Result[]> {
  const waiting = things.entries();
  const done: Result[] = [];
  const worker = async (): Promise<void> => {
    for (const [position, thing] of waiting) done[position] = await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  return done;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asCompleted } from "../../../src/clouds/collecting/as-completed.ts";

async function* from<T>(elements: readonly T[]): AsyncGenerator<T> {
  for (const element of elements) yield element;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

/** Settles after so many turns of the microtask queue. */
async function after<T>(turns: number, value: T): Promise<T> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return value;
}

describe("work as it is completed", () => {
  test("gives every result once, whatever is done first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), async (turns, atOnce) => {
        const numbered = turns.map((count, position) => ({ count, position }));
        const results = await all(asCompleted(from(numbered), ({ count, position }) => after(count, position), atOnce));
        expect(results.sort((a, b) => a - b)).toEqual(numbered.map(({ position }) => position));
      }),
    );
  });

  test("begins no more than it may while nobody takes a result", async () => {
    let begun = 0;
    let taken = 0;
    const endless = from(Array.from({ length: 100 }, (_, position) => position));
    const results = asCompleted(endless, async (number) => number + (begun += 1), 5);
    for await (const result of results) {
      taken += result > 0 ? 1 : 0;
      await after(50, undefined);
      expect(begun - taken).toBeLessThanOrEqual(5);
    }
    expect(taken).toBe(100);
  });

  test("hands over what is done while the source has not come to its next element", async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = asCompleted(slow(), (number) => Promise.resolve(number), 5);
    expect(await results.next()).toEqual({ value: 1, done: false });
  });

  test("throws what the source throws, after what it gave before", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error("no more");
    }
    const results = asCompleted(broken(), (number) => Promise.resolve(number), 1);
    expect(await results.next()).toEqual({ value: 1, done: false });
    await expect(results.next()).rejects.toThrow("no more");
  });

  test("tells the source when nobody wants more", async () => {
    let ended = false;
    async function* source(): AsyncGenerator<number> {
      try {
        for (let number = 0; ; number += 1) yield number;
      } finally {
        ended = true;
      }
    }
    const results = asCompleted(source(), (number) => Promise.resolve(number), 2);
    await results.next();
    await results.return();
    await after(20, undefined);
    expect(ended).toBe(true);
  });
});

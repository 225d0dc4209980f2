import { describe, expect, it } from "vitest";
import { bounded, boundedSteps, CutError } from "../../src/audit/bounded.ts";

const never = new Promise<never>(() => undefined);

describe("a bounded wait", () => {
  it("gives what was waited for", async () => {
    await expect(bounded(async () => 7, { milliseconds: 1000, what: "x" })).resolves.toBe(7);
  });

  it("passes on what was thrown, thrown synchronously too", async () => {
    const throwing = (): never => {
      throw new Error("no");
    };
    await expect(bounded(throwing, { milliseconds: 1000, what: "x" })).rejects.toThrow("no");
  });

  it("is cut when the bound has passed, and says what was waited for", async () => {
    const error = await bounded(() => never, { milliseconds: 20, what: "store a: done" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(CutError);
    expect(String(error)).toContain("store a: done did not end within 0 seconds");
  });

  it("is cut when the signal is aborted, before or during the wait", async () => {
    await expect(bounded(() => never, { milliseconds: 1000, what: "x", signal: AbortSignal.abort() })).rejects.toThrow(
      CutError,
    );
    const controller = new AbortController();
    const wait = bounded(() => never, { milliseconds: 1000, what: "x", signal: controller.signal });
    controller.abort();
    await expect(wait).rejects.toThrow("x was cut");
  });
});

describe("bounded steps", () => {
  it("yield all, and end the iterable when the reader stops early", async () => {
    let ended = false;
    async function* numbers(): AsyncGenerator<number> {
      try {
        yield 1;
        yield 2;
        yield 3;
      } finally {
        ended = true;
      }
    }
    const seen: number[] = [];
    for await (const n of boundedSteps(numbers(), { milliseconds: 1000, what: "x" })) {
      seen.push(n);
      if (n === 2) break;
    }
    expect(seen).toEqual([1, 2]);
    expect(ended).toBe(true);
  });

  it("are cut when one step hangs, keeping those before", async () => {
    const seen: number[] = [];
    async function* hanging(): AsyncGenerator<number> {
      yield 1;
      await never;
    }
    const read = async (): Promise<void> => {
      for await (const n of boundedSteps(hanging(), { milliseconds: 20, what: "cloud c" })) seen.push(n);
    };
    await expect(read()).rejects.toThrow(CutError);
    expect(seen).toEqual([1]);
  });
});

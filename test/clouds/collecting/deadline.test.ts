import { describe, expect, test } from "vitest";
import { CutError, deadline, unlessAborted } from "../../../src/clouds/collecting/deadline.ts";

const never = new AbortController().signal;
const hang = (): Promise<never> => new Promise(() => undefined);

describe("a deadline", () => {
  test.each([
    [10, "no answer within 0 seconds"],
    [100, "no answer within 0.1 seconds"],
  ])("cuts work that does not heed the signal after %d ms", async (milliseconds, message) => {
    const time = deadline(milliseconds, "no answer", never);
    await expect(unlessAborted(hang, time.signal)).rejects.toThrow(new CutError(message));
    time.end();
  });

  test("cuts when the outer signal is aborted, before or after it was made", async () => {
    const outer = new AbortController();
    const before = deadline(60_000, "no answer", outer.signal);
    const work = unlessAborted(hang, before.signal);
    outer.abort();
    await expect(work).rejects.toThrow("cut: the run is over its time or was interrupted");
    const after = deadline(60_000, "no answer", outer.signal);
    await expect(unlessAborted(hang, after.signal)).rejects.toThrow("cut: the run is over");
    before.end();
    after.end();
  });

  test("keeps the reason of an outer deadline", async () => {
    const scope = deadline(5, "the scope was not read", never);
    const call = deadline(60_000, "no answer", scope.signal);
    await expect(unlessAborted(hang, call.signal)).rejects.toThrow("the scope was not read within");
    call.end();
    scope.end();
  });

  test("lets through what the work comes to", async () => {
    const time = deadline(60_000, "no answer", never);
    await expect(unlessAborted(() => Promise.resolve(1), time.signal)).resolves.toBe(1);
    await expect(unlessAborted(() => Promise.reject(new Error("no")), time.signal)).rejects.toThrow("no");
    time.end();
  });

  test("does not begin work when it is over", async () => {
    const outer = new AbortController();
    outer.abort();
    const time = deadline(60_000, "no answer", outer.signal);
    let begun = false;
    await expect(unlessAborted(async () => void (begun = true), time.signal)).rejects.toThrow(CutError);
    expect(begun).toBe(false);
    time.end();
  });
});

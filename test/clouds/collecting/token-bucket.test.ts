import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/clouds/collecting/clock.ts";
import { TokenBucket } from "../../../src/clouds/collecting/token-bucket.ts";
import { ManualClock } from "./manual-clock.ts";

const signal = new AbortController().signal;

describe("a token bucket", () => {
  test("lets the burst through at once and the rest one by one at its rate", async () => {
    const clock = new ManualClock();
    const bucket = new TokenBucket({ burst: 3, perSecond: 20 }, clock);
    for (let call = 0; call < 6; call += 1) await bucket.take(signal);
    expect(clock.waits).toEqual([50, 100, 150]);
  });

  test("fills up again with time, to the burst and no further", async () => {
    const clock = new ManualClock();
    const bucket = new TokenBucket({ burst: 2, perSecond: 10 }, clock);
    for (let call = 0; call < 2; call += 1) await bucket.take(signal);
    clock.nowMs += 60_000;
    for (let call = 0; call < 3; call += 1) await bucket.take(signal);
    expect(clock.waits).toEqual([100]);
  });

  test("never lets more through in any time than burst and rate allow", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2000), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 50 }),
        async (pauses, burst, perSecond) => {
          const clock = new ManualClock();
          const bucket = new TokenBucket({ burst, perSecond }, clock);
          const sent: number[] = [];
          for (const pause of pauses) {
            clock.nowMs += pause;
            const before = clock.waits.length;
            await bucket.take(signal);
            sent.push(clock.nowMs + (clock.waits[before] ?? 0));
          }
          for (const [first, from] of sent.entries()) {
            for (const [last, to] of sent.entries()) {
              if (last < first) continue;
              const allowed = burst + ((to - from) / 1000) * perSecond;
              expect(last - first + 1).toBeLessThanOrEqual(allowed + 1e-6);
            }
          }
        },
      ),
    );
  });

  test("gives a waiting call up when its signal is aborted, with the signal's reason", async () => {
    const controller = new AbortController();
    const bucket = new TokenBucket({ burst: 1, perSecond: 0.001 }, systemClock);
    await bucket.take(controller.signal);
    const waiting = bucket.take(controller.signal);
    controller.abort(new Error("the run is over"));
    await expect(waiting).rejects.toThrow("the run is over");
    await expect(bucket.take(controller.signal)).rejects.toThrow("the run is over");
  });
});

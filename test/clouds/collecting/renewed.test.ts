import { describe, expect, test } from "vitest";
import { Renewed } from "../../../src/clouds/collecting/renewed.ts";
import { AccessError } from "../../../src/errors.ts";

const minute = 60_000;

/** Tokens `1`, `2`, …, or what `fails` throws; and a clock to be set. */
function tokens(fails: (nth: number) => AccessError | undefined = () => undefined, lifetimeMs = 60 * minute) {
  const time = { nowMs: 0 };
  const asked: boolean[] = [];
  const source = new Renewed({
    now: () => time.nowMs,
    obtain: (isRefused) => {
      asked.push(isRefused);
      const failure = fails(asked.length);
      return failure === undefined
        ? Promise.resolve({ value: String(asked.length), lifetimeMs })
        : Promise.reject(failure);
    },
  });
  return { source, time, asked };
}

function error(code: AccessError["code"]): AccessError {
  return new AccessError(code, "no", { scope: "s", api: "a" });
}

test("nothing is asked before it is needed, and all who wait share one", async () => {
  const { source, asked } = tokens();
  expect(asked).toEqual([]);
  expect(await Promise.all([source.get(), source.get(), source.get()])).toEqual(["1", "1", "1"]);
  expect(await source.get()).toBe("1");
  expect(asked).toEqual([false]);
});

test.each([
  [60 * minute, 55 * minute - 1, 55 * minute],
  [5 * minute, 2.5 * minute - 1, 2.5 * minute],
])(
  "one that lasts %d ms is renewed before its end, once for all who ask then, and not before",
  async (lasts, still, due) => {
    const { source, time, asked } = tokens(() => undefined, lasts);
    await source.get();
    time.nowMs = still;
    expect(await source.get()).toBe("1");
    time.nowMs = due;
    expect(await Promise.all([source.get(), source.get()])).toEqual(["2", "2"]);
    expect(asked).toEqual([false, false]);
  },
);

test("its time begins when it is asked for, not when it comes", async () => {
  const time = { nowMs: 0 };
  let asked = 0;
  const obtain = async () => {
    asked += 1;
    time.nowMs += minute;
    return { value: asked, lifetimeMs: 60 * minute };
  };
  const source = new Renewed({ obtain, now: () => time.nowMs });
  await source.get();
  time.nowMs = 55 * minute;
  expect(await source.get()).toBe(2);
});

describe("one that the provider refuses", () => {
  test("is replaced by a new one, which may come from no memory", async () => {
    const { source, asked } = tokens();
    source.forget(await source.get());
    expect(await source.get()).toBe("2");
    expect(asked).toEqual([false, true]);
  });

  test("is replaced once, however many calls were refused with it", async () => {
    const { source, asked } = tokens();
    const old = await source.get();
    const renewals = [0, 1, 2].map(() => {
      source.forget(old);
      return source.get();
    });
    expect(await Promise.all(renewals)).toEqual(["2", "2", "2"]);
    source.forget(old);
    expect(await source.get()).toBe("2");
    expect(asked).toHaveLength(2);
  });
});

describe("a failure", () => {
  test("that is a refusal is kept for five minutes: asking again would not change it", async () => {
    const { source, time, asked } = tokens((nth) => (nth === 1 ? error("denied") : undefined));
    await expect(source.get()).rejects.toThrow("no");
    await expect(source.get()).rejects.toThrow("no");
    expect(asked).toHaveLength(1);
    time.nowMs = 5 * minute;
    expect(await source.get()).toBe("2");
  });

  test("to renew is an error of whoever needs it", async () => {
    const { source, time } = tokens((nth) => (nth === 2 ? error("denied") : undefined));
    await source.get();
    time.nowMs = 56 * minute;
    await expect(source.get()).rejects.toThrow("no");
  });

  test.each(["failed", "cut", "lost-login"] as const)("that is %s is tried again", async (code) => {
    const { source } = tokens((nth) => (nth === 1 ? error(code) : undefined));
    await expect(source.get()).rejects.toThrow("no");
    expect(await source.get()).toBe("2");
  });
});

import { describe, expect, test } from "vitest";
import { AccessTokens } from "../../../../src/clouds/azure/login/access-tokens.ts";
import { AccessError } from "../../../../src/errors.ts";

const minute = 60_000;

/** Tokens `1`, `2`, … that live for an hour, or what `fails` throws; and a clock to be set. */
function tokens(fails: (nth: number) => AccessError | undefined = () => undefined) {
  const time = { nowMs: 0 };
  const asked: boolean[] = [];
  const source = new AccessTokens({
    now: () => time.nowMs,
    obtain: (fresh) => {
      asked.push(fresh);
      const failure = fails(asked.length);
      if (failure !== undefined) return Promise.reject(failure);
      return Promise.resolve({ token: String(asked.length), expiresOnTimestamp: time.nowMs + 60 * minute });
    },
  });
  return { source, time, asked };
}

function error(code: AccessError["code"]): AccessError {
  return new AccessError(code, "no", { scope: "azure", api: "entra:token" });
}

test("all who wait share one", async () => {
  const { source, asked } = tokens();
  expect(await Promise.all([source.token(), source.token(), source.token()])).toEqual(["1", "1", "1"]);
  expect(asked).toEqual([false]);
});

test("it is renewed five minutes before it ends, and not before", async () => {
  const { source, time } = tokens();
  await source.token();
  time.nowMs = 54 * minute;
  expect(await source.token()).toBe("1");
  time.nowMs = 55 * minute;
  expect(await source.token()).toBe("2");
});

describe("one that Azure refuses", () => {
  test("is replaced by a new one, which may come from no memory", async () => {
    const { source, asked } = tokens();
    source.forget(await source.token());
    expect(await source.token()).toBe("2");
    expect(asked).toEqual([false, true]);
  });

  test("is replaced once, however many calls were refused with it", async () => {
    const { source, asked } = tokens();
    const old = await source.token();
    source.forget(old);
    source.forget(old);
    await source.token();
    source.forget(old);
    expect(await source.token()).toBe("2");
    expect(asked).toHaveLength(2);
  });
});

describe("a failure", () => {
  test("that is a refusal is kept for five minutes", async () => {
    const { source, time, asked } = tokens((nth) => (nth === 1 ? error("denied") : undefined));
    await expect(source.token()).rejects.toThrow("no");
    await expect(source.token()).rejects.toThrow("no");
    expect(asked).toHaveLength(1);
    time.nowMs = 5 * minute;
    expect(await source.token()).toBe("2");
  });

  test.each(["failed", "cut", "lost-login"] as const)("that is %s is tried again", async (code) => {
    const { source } = tokens((nth) => (nth === 1 ? error(code) : undefined));
    await expect(source.token()).rejects.toThrow("no");
    expect(await source.token()).toBe("2");
  });
});

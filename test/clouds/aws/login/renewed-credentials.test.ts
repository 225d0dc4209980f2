import { describe, expect, test } from "vitest";
import { renewedCredentials } from "../../../../src/clouds/aws/login/renewed-credentials.ts";
import { AccessError } from "../../../../src/errors.ts";

const minute = 60_000;

function source(failures: Readonly<Record<number, Error>> = {}) {
  const clock = { now: 0 };
  let asked = 0;
  const provider = renewedCredentials({
    lifetimeSeconds: 3600,
    now: () => clock.now,
    obtain: async () => {
      asked += 1;
      const failure = failures[asked];
      if (failure !== undefined) throw failure;
      return { accessKeyId: `key ${asked}`, secretAccessKey: "secret" };
    },
  });
  return {
    clock,
    asked: () => asked,
    key: async () => (await provider()).accessKeyId,
    provider,
  };
}

describe("credentials that are renewed", () => {
  test("are asked for once, by whoever comes first", async () => {
    const { key, asked } = source();
    expect(asked()).toBe(0);
    expect(await Promise.all([key(), key(), key()])).toEqual(["key 1", "key 1", "key 1"]);
    expect(await key()).toBe("key 1");
  });

  test("are renewed five minutes before they expire, once for all who ask then", async () => {
    const { key, clock, asked } = source();
    await key();
    clock.now = 55 * minute - 1;
    expect(await key()).toBe("key 1");
    clock.now = 55 * minute;
    expect(await Promise.all([key(), key()])).toEqual(["key 2", "key 2"]);
    clock.now = 109 * minute;
    expect(await key()).toBe("key 2");
    expect(asked()).toBe(2);
  });

  test("are not asked for again once they were refused: a 4xx is not retried", async () => {
    const refusal = new AccessError("denied", "no", { scope: "s", api: "sts:AssumeRole" });
    const { key, asked } = source({ 1: refusal });
    await expect(key()).rejects.toBe(refusal);
    await expect(key()).rejects.toBe(refusal);
    expect(asked()).toBe(1);
  });

  test("are asked for again after what may pass", async () => {
    const outage = new AccessError("failed", "503", { scope: "s", api: "sts:AssumeRole" });
    const { key } = source({ 1: outage });
    await expect(key()).rejects.toBe(outage);
    expect(await key()).toBe("key 2");
  });

  test("that cannot be renewed are an error of the call that needed them", async () => {
    const refusal = new AccessError("denied", "no longer trusted", { scope: "s", api: "sts:AssumeRole" });
    const { key, clock } = source({ 2: refusal });
    await key();
    clock.now = 56 * minute;
    await expect(key()).rejects.toBe(refusal);
  });

  test("are kept by nobody else: the SDK's clients do not memoise them once more", () => {
    expect(source().provider).toHaveProperty("memoized", true);
  });
});

import { describe, expect, it } from "vitest";
import { Interrupted, poll, systemClock } from "../../src/remediate/poll.ts";
import { lostLogin, ToyClock } from "./toy-cloud.ts";

const { signal } = new AbortController();

/** Looks that find what the list says, and when they were taken: seconds after the first. */
function looks(found: readonly ("enough" | "more" | "unreadable" | "bug")[]) {
  const clock = new ToyClock();
  const begin = clock.now();
  const taken: number[] = [];
  const look = async () => {
    const one = found[taken.length] ?? found.at(-1);
    taken.push((clock.now() - begin) / 1000);
    if (one === "unreadable") throw lostLogin();
    if (one === "bug") throw new TypeError("a bug");
    return { found: taken.length, isEnough: one === "enough" };
  };
  const within = (seconds: number, over = signal) => poll(look, { clock, until: begin + seconds * 1000, signal: over });
  return { taken, within };
}

describe("polling", () => {
  it("ends with the first look that is enough", async () => {
    const { taken, within } = looks(["more", "more", "enough"]);
    expect(await within(60)).toBe(3);
    expect(taken).toEqual([0, 0.5, 1.5]);
  });

  it("looks less often by and by, and a last time when time is up", async () => {
    const { taken, within } = looks(["more"]);
    expect(await within(20)).toBe(8);
    expect(taken).toEqual([0, 0.5, 1.5, 3.5, 7.5, 12.5, 17.5, 20]);
  });

  it("takes one look where there is no time", async () => {
    const { taken, within } = looks(["more"]);
    expect(await within(0)).toBe(1);
    expect(taken).toEqual([0]);
  });

  it("waits out what cannot be read, but not at the end", async () => {
    expect(await looks(["unreadable", "unreadable", "enough"]).within(60)).toBe(3);
    await expect(looks(["unreadable"]).within(60)).rejects.toThrow("The login has ended");
  });

  it("does not wait out a bug", async () => {
    const { taken, within } = looks(["bug"]);
    await expect(within(60)).rejects.toThrow("a bug");
    expect(taken).toHaveLength(1);
  });

  it("is ended from outside, after a look", async () => {
    const { taken, within } = looks(["more"]);
    await expect(within(60, AbortSignal.abort())).rejects.toThrow(Interrupted);
    expect(taken).toHaveLength(1);
  });
});

describe("the machine's clock", () => {
  it("sleeps as long as asked, or until the run is cancelled", async () => {
    const before = systemClock.now();
    await systemClock.sleep(20, signal);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(15);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    await systemClock.sleep(60_000, controller.signal);
    expect(systemClock.now() - before).toBeLessThan(30_000);
  });
});

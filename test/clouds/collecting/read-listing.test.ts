import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/clouds/collecting/clock.ts";
import {
  type Call,
  type Ending,
  type Listing,
  type Page,
  readListing,
} from "../../../src/clouds/collecting/read-listing.ts";

const bounds = { callMs: 60_000, signal: new AbortController().signal, clock: systemClock };

function endingOf(error: unknown): Ending {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("slow down")) return { outcome: "throttled", message };
  return message.startsWith("no, ")
    ? { outcome: "denied", message, permission: "read" }
    : { outcome: "failed", message };
}

type Answers = Readonly<Record<string, Page<number> | Error>>;

/** Answers by token; the first page is the one of `""`. */
function listingOf(answers: Answers): Listing<number> {
  return {
    page: async (token, call) => {
      call.attempts += 1;
      const answer = answers[token ?? ""];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error(`no page ${token}`);
      return answer;
    },
    endingOf,
  };
}

describe("a listing", () => {
  test("is complete when its last page has no token, and an empty one is no token", async () => {
    const answers = { "": { items: [1, 2], next: "b" }, b: { items: [], next: "c" }, c: { items: [3], next: "" } };
    const listed = await readListing(listingOf(answers), bounds);
    expect(listed).toMatchObject({ items: [1, 2, 3], ending: { outcome: "complete" }, pages: 3, attempts: 3 });
  });

  test("is complete and empty where the only page is", async () => {
    const listed = await readListing(listingOf({ "": { items: [], next: undefined } }), bounds);
    expect(listed).toMatchObject({ items: [], ending: { outcome: "complete" }, pages: 1 });
  });

  const begun = { "": { items: [1], next: "b" } };
  test.each<[string, Answers, Ending, number]>([
    [
      "the first page is refused",
      { "": new Error("no, never") },
      { outcome: "denied", message: "no, never", permission: "read" },
      0,
    ],
    [
      "a later page is refused",
      { ...begun, b: new Error("no, not now") },
      { outcome: "denied", message: "no, not now", permission: "read" },
      1,
    ],
    [
      "a later page is throttled",
      { ...begun, b: new Error("slow down") },
      { outcome: "throttled", message: "slow down" },
      1,
    ],
    ["a later page breaks", { ...begun, b: new Error("broken") }, { outcome: "failed", message: "broken" }, 1],
    [
      "a page has no list",
      { ...begun, b: { items: undefined, next: undefined } },
      { outcome: "failed", message: "answer 2 has no list, not even an empty one" },
      2,
    ],
    [
      "the only page has no list",
      { "": { items: undefined, next: undefined } },
      { outcome: "failed", message: "answer 1 has no list, not even an empty one" },
      1,
    ],
    [
      "a page repeats its own token",
      { ...begun, b: { items: [], next: "b" } },
      { outcome: "failed", message: "answer 2 leads back to a page that was read before" },
      2,
    ],
    [
      "a page repeats an earlier token",
      { ...begun, b: { items: [], next: "c" }, c: { items: [], next: "d" }, d: { items: [], next: "b" } },
      { outcome: "failed", message: "answer 4 leads back to a page that was read before" },
      4,
    ],
  ])("keeps what came and says how it ended, where %s", async (_name, answers, ending, pages) => {
    const listed = await readListing(listingOf(answers), bounds);
    expect(listed.ending).toEqual(ending);
    expect(listed.pages).toBe(pages);
    expect(listed.items).toEqual("" in answers && !(answers[""] instanceof Error) ? (answers[""]?.items ?? []) : []);
  });

  test.each([
    ["pages", [1], "the listing did not end within 5000 answers"],
    ["empty pages", [], "500 answers in a row held nothing but a token"],
  ])("of %s that go on for ever ends as failed", async (_name, items, message) => {
    let pages = 0;
    const endless: Listing<number> = { page: async () => ({ items, next: `t${(pages += 1)}` }), endingOf };
    const listed = await readListing(endless, bounds);
    expect(listed.ending).toEqual({ outcome: "failed", message });
    expect(listed.pages).toBe(pages);
  });

  test("goes on after some empty pages", async () => {
    const page = async (token = "0"): Promise<Page<number>> => {
      const next = Number(token) + 1;
      return { items: next % 400 === 0 ? [next] : [], next: next === 1200 ? undefined : String(next) };
    };
    const listed = await readListing({ page, endingOf }, bounds);
    expect(listed).toMatchObject({ items: [400, 800, 1200], ending: { outcome: "complete" }, pages: 1200 });
  });

  test("is cut where a call hangs, with the attempts that were made", async () => {
    const hanging: Listing<number> = {
      page: (_token, call) => {
        call.attempts += 2;
        return new Promise(() => undefined);
      },
      endingOf,
    };
    const listed = await readListing(hanging, { ...bounds, callMs: 20 });
    expect(listed).toMatchObject({
      ending: { outcome: "cut", message: "no answer within 0 seconds" },
      pages: 0,
      attempts: 2,
    });
  });

  test.each<[string, Ending]>([
    [
      "slow down, please",
      { outcome: "throttled", message: "no answer within 0 seconds; the last attempt ended with: slow down, please" },
    ],
    ["broken", { outcome: "cut", message: "no answer within 0 seconds; the last attempt ended with: broken" }],
  ])("that was tried until its time was over tells that the last attempt ended with %s", async (message, ending) => {
    const page = (_token: unknown, call: Call): Promise<never> => {
      call.lastError = new Error(message);
      return new Promise(() => undefined);
    };
    expect((await readListing({ page, endingOf }, { ...bounds, callMs: 20 })).ending).toEqual(ending);
  });

  test("is cut when the run is, and the call in flight is told", async () => {
    const run = new AbortController();
    let told = false;
    const page = (token: string | undefined, call: Call): Promise<Page<number>> => {
      if (token === undefined) return Promise.resolve({ items: [1], next: "b" });
      call.signal.addEventListener("abort", () => (told = true));
      run.abort();
      return new Promise(() => undefined);
    };
    const listed = await readListing({ page, endingOf }, { ...bounds, signal: run.signal });
    expect(listed.items).toEqual([1]);
    expect(listed.ending).toEqual({ outcome: "cut", message: "cut: the run is over its time or was interrupted" });
    expect(told).toBe(true);
  });

  test("asks nothing when the run is over", async () => {
    const signal = AbortSignal.abort();
    const listed = await readListing(listingOf({ "": { items: [1], next: undefined } }), { ...bounds, signal });
    expect(listed).toMatchObject({ items: [], ending: { outcome: "cut" }, pages: 0, attempts: 0 });
  });

  test("is complete only if every page was read, whichever page breaks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer()), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(8)),
        async (pages, broken) => {
          const page = async (token: string | undefined): Promise<Page<number>> => {
            const position = Number(token ?? 0);
            if (position === broken) throw new Error("broken");
            const next = position + 1 < pages.length ? String(position + 1) : undefined;
            return { items: pages[position], next };
          };
          const listed = await readListing({ page, endingOf }, bounds);
          const readable = broken === null ? pages : pages.slice(0, broken);
          expect(listed.items).toEqual(readable.flat());
          expect(listed.pages).toBe(readable.length);
          expect(listed.ending.outcome).toBe(readable.length === pages.length ? "complete" : "failed");
        },
      ),
    );
  });
});

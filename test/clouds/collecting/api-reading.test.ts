import { expect, test } from "vitest";
import { allAbout, apiReading, type ListedAbout, notAsked } from "../../../src/clouds/collecting/api-reading.ts";

function listed(over: Partial<ListedAbout>): ListedAbout {
  return { items: [], ending: { outcome: "complete" }, pages: 1, attempts: 2, ms: 3, ...over };
}

const denied = { outcome: "denied", message: "no", permission: "a:B" } as const;

test("the ledger has what all listings took together, and the longest time", () => {
  const { entry, items } = apiReading("a:B", [listed({ items: [1], ms: 5 }), listed({ items: [2, 3] })]);
  expect(entry).toEqual({ api: "a:B", outcome: "complete", pages: 2, attempts: 4, ms: 5 });
  expect(items).toEqual([1, 2, 3]);
});

test("nothing to ask about is complete", () => {
  expect(apiReading("a:B", []).entry).toEqual({ api: "a:B", outcome: "complete", pages: 0, attempts: 0, ms: 0 });
});

test.each([
  [undefined, "y: no (2 of 3 were not read)"],
  ["networks", "y: no (2 of 3 networks were not read)"],
])("the first failure is that of the whole, and says how many there were of %s", (ofWhat, message) => {
  const reading = apiReading(
    "a:B",
    [listed({ about: "x" }), listed({ about: "y", ending: denied }), listed({ about: "z", ending: denied })],
    ofWhat,
  );
  expect(reading.entry).toMatchObject({ ...denied, message });
});

test("a single listing about nothing keeps its words, and one about one object is not counted", () => {
  expect(apiReading("a:B", [listed({ ending: denied })]).entry.message).toBe("no");
  expect(apiReading("a:B", [listed({ about: "x", ending: denied })]).entry.message).toBe("x: no");
});

test("an answer about an object counts only if it all came", () => {
  const { answers } = apiReading("a:B", [
    listed({ about: "x", items: [1] }),
    listed({ about: "y", items: [2], ending: denied }),
  ]);
  expect(allAbout("x", answers)).toEqual([1]);
  expect(allAbout("y", answers)).toBeUndefined();
});

test("what was not asked has the cause of what it waited for, and no calls", () => {
  const { entry } = apiReading("a:List", [listed({ ending: denied })]);
  expect(notAsked("a:Get", entry, "unread").entry).toEqual({ ...denied, api: "a:Get", pages: 0, attempts: 0, ms: 0 });
  expect(notAsked("a:Get", undefined, "unread").entry).toMatchObject({ outcome: "failed", message: "unread" });
});

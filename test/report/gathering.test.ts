import { expect, test } from "vitest";
import { distinct, groupedBy } from "../../src/report/gathering.ts";

test("distinct texts are sorted", () => {
  expect(distinct(["b", "a", "b"])).toEqual(["a", "b"]);
});

test("groups keep every item, in order", () => {
  expect([...groupedBy([3, 1, 4, 1, 5], (number) => (number % 2 === 0 ? "even" : "odd"))]).toEqual([
    ["odd", [3, 1, 1, 5]],
    ["even", [4]],
  ]);
});

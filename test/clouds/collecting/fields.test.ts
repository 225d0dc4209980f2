import { expect, test } from "vitest";
import { fieldOf, listOf, textOf } from "../../../src/clouds/collecting/fields.ts";

test("only properties of the value itself count", () => {
  expect(fieldOf({}, "constructor")).toBeUndefined();
  expect(fieldOf(null, "a")).toBeUndefined();
  expect(textOf({ a: "" }, "a")).toBeUndefined();
  expect(textOf({ a: 1 }, "a")).toBeUndefined();
  expect(listOf({ a: {} }, "a")).toBeUndefined();
  expect(listOf({ a: [] }, "a")).toEqual([]);
});

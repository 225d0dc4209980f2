import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, mergePatch, removes } from "../../src/engine/merge-patch.ts";
import type { Json } from "../../src/model/json.ts";

/** The examples of RFC 7396, appendix A. */
test.each<[Json, Json, Json]>([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [
    ["a", "b"],
    ["c", "d"],
    ["c", "d"],
  ],
  [{ a: "b" }, ["c"], ["c"]],
  [{ a: "foo" }, null, null],
  [{ a: "foo" }, "bar", "bar"],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: "b", c: null }, { a: "b" }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])("%j with %j becomes %j", (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

const json: fc.Arbitrary<Json> = fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value)));

test("patching twice with the same patch changes nothing more", () => {
  fc.assert(
    fc.property(json, json, (target, patch) => {
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
    }),
  );
});

test.each<[Json, boolean]>([
  [{ com: { a: null } }, true],
  [{ com: { a: [null] } }, false],
  [{ com: {} }, false],
])("%j removes something: %s", (patch, answer) => {
  expect(removes(patch)).toBe(answer);
});

test("an object that is a value of its own replaces what was there", () => {
  const isMark = (patch: Json): boolean => isObject(patch) && "$mark" in patch;
  expect(mergePatch({ tags: { a: "1" } }, { tags: { $mark: "x" } }, isMark)).toEqual({ tags: { $mark: "x" } });
});

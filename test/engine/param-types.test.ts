import { expect, test } from "vitest";
import { isAcceptable, paramType, paramValue } from "../../src/engine/param-types.ts";
import type { Json } from "../../src/model/json.ts";

test.each<[Json, string | undefined]>([
  ["a", "string"],
  [true, "bool"],
  [3, "int"],
  [1.5, "double"],
  [[22, 3389], "list<int>"],
  [["a"], "list<string>"],
  [[22, "20-21"], "list<dyn>"],
  [[], "list<dyn>"],
  [[["a"]], "list<list<string>>"],
  [{ ipv4: 8, ipv6: 16 }, "map<string, int>"],
  [{ a: 1, b: "x" }, "map<string, dyn>"],
  [{}, "map<string, dyn>"],
  [null, undefined],
  [[null], undefined],
])("the type of %j is %s", (value, type) => {
  expect(paramType(value)).toBe(type);
});

test("integers become BigInt and mappings Map", () => {
  expect(paramValue({ ports: [22, "a", 1.5] })).toEqual(new Map([["ports", [22n, "a", 1.5]]]));
  expect(paramValue(2, "double")).toBe(2);
});

test.each<[Json, string, boolean]>([
  [[443], "list<int>", true],
  [[], "list<int>", true],
  [["443"], "list<int>", false],
  [["443", 22], "list<dyn>", true],
  ["443", "list<int>", false],
  [2, "double", true],
  [2.5, "int", false],
  [{ ipv4: 12 }, "map<string, int>", true],
  [{ ipv4: "x" }, "map<string, int>", false],
  [{ ipv4: "x" }, "map<string, dyn>", true],
  [[], "map<string, int>", false],
  [null, "string", false],
])("%j for a param of type %s: %s", (value, type, answer) => {
  expect(isAcceptable(value, type)).toBe(answer);
});

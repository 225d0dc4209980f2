import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, isSameJson } from "../../src/remediation/canonical-json.ts";

test.each([
  [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
  [
    { "\u20ac": 1, "\r": 2, "1": 3, "\u{1F600}": 4, "\uFB33": 5 },
    '{"\\r":2,"1":3,"\u20ac":1,"\u{1F600}":4,"\uFB33":5}',
  ],
  [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]"],
  [{ kept: 1, left: undefined }, '{"kept":1}'],
  ['\u000f\n"\\', String.raw`"\u000f\n\"\\"`],
  [{ ["__proto__"]: 1, constructor: 2 }, '{"__proto__":1,"constructor":2}'],
  ["lone \uD800", String.raw`"lone \ud800"`],
])("%j is written in one way", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

describe("any JSON", () => {
  test("is the same text whatever order its keys came in, and the same value again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  test("is the same only as itself", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isSameJson(a, a)).toBe(true);
        expect(isSameJson({ a }, { a: [a] })).toBe(false);
        expect(isSameJson(a, b)).toBe(isSameJson(b, a));
        expect(isSameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
    );
  });
});

test.each([[Number.NaN], [Infinity], [undefined], [[1, undefined]], [new Date(0)], [new Map()], [() => 1], [1n]])(
  "%s is no JSON",
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as intervals from "../../src/net/interval-set.ts";
import type { IntervalSet } from "../../src/net/interval-set.ts";

const universe = Array.from({ length: 20 }, (_, value) => value);
const ranges = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 });
const pair = fc.tuple(ranges, ranges);

function members(list: readonly (readonly [number, number])[]): Set<number> {
  return new Set(universe.filter((value) => list.some(([from, end]) => from <= value && value < end)));
}

function held(set: IntervalSet<number>): number[] {
  return universe.filter((value) => intervals.contains(set, value));
}

describe("against brute force", () => {
  test("a set holds what its ranges hold, in strictly increasing bounds", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const set = intervals.fromRanges(list);
        expect(held(set)).toEqual([...members(list)]);
        expect(set.every((bound, index) => index === 0 || bound > set[index - 1]!)).toBe(true);
      }),
    );
  });

  test.each([
    ["union", intervals.union, (a: Set<number>, b: Set<number>, value: number) => a.has(value) || b.has(value)],
    ["intersect", intervals.intersect, (a: Set<number>, b: Set<number>, value: number) => a.has(value) && b.has(value)],
    ["subtract", intervals.subtract, (a: Set<number>, b: Set<number>, value: number) => a.has(value) && !b.has(value)],
  ])("%s is exact and canonical", (_name, operation, expected) => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const result = operation(intervals.fromRanges(a), intervals.fromRanges(b));
        const wanted = universe.filter((value) => expected(members(a), members(b), value));
        expect(held(result)).toEqual(wanted);
        expect(result).toEqual(intervals.fromRanges(wanted.map((value) => [value, value + 1])));
      }),
    );
  });

  test("the questions agree with the members", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [inA, inB] = [members(a), members(b)];
        const [setA, setB] = [intervals.fromRanges(a), intervals.fromRanges(b)];
        expect(intervals.overlaps(setA, setB)).toBe([...inA].some((value) => inB.has(value)));
        expect(intervals.isSubset(setA, setB)).toBe([...inA].every((value) => inB.has(value)));
        expect(intervals.equals(setA, setB)).toBe([...inA].join() === [...inB].join());
        expect(intervals.isEmpty(setA)).toBe(inA.size === 0);
        expect(intervals.count(setA)).toBe(BigInt(inA.size));
        expect(intervals.fromRanges(intervals.toRanges(setA))).toEqual(setA);
      }),
    );
  });
});

test("bigints are counted beyond what numbers can hold", () => {
  expect(intervals.count([0n, 1n << 128n])).toBe(2n ** 128n);
});

test("adjacent ranges become one and inverted ranges nothing", () => {
  expect(
    intervals.fromRanges<number>([
      [5, 7],
      [9, 8],
      [7, 9],
    ]),
  ).toEqual([5, 9]);
});

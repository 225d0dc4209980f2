import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as family from "../../src/net/family-traffic.ts";
import type { FamilyTraffic } from "../../src/net/family-traffic.ts";
import { contains, fromRanges } from "../../src/net/interval-set.ts";

const universe = Array.from({ length: 8 }, (_, value) => value);
const set = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 }).map((ranges) => fromRanges<number>(ranges));
const boxes = fc.array(fc.tuple(set, set), { maxLength: 4 });

function together(list: readonly (readonly [readonly number[], readonly number[]])[]): FamilyTraffic<number> {
  return list.reduce<FamilyTraffic<number>>((sum, [services, addresses]) => {
    return family.union(sum, family.box(services, addresses));
  }, []);
}

function grid(isIn: (service: number, address: number) => boolean): boolean[][] {
  return universe.map((service) => universe.map((address) => isIn(service, address)));
}

function held(traffic: FamilyTraffic<number>): boolean[][] {
  return grid((service, address) =>
    traffic.some(({ from, end, addresses }) => from <= service && service < end && contains(addresses, address)),
  );
}

test("union, intersection and difference are exact and in normal form", () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) => {
      const inBoxes = (list: typeof a, service: number, address: number) =>
        list.some(([services, addresses]) => contains(services, service) && contains(addresses, address));
      const [trafficA, trafficB] = [together(a), together(b)];
      expect(held(trafficA)).toEqual(grid((s, x) => inBoxes(a, s, x)));
      expect(held(family.intersect(trafficA, trafficB))).toEqual(grid((s, x) => inBoxes(a, s, x) && inBoxes(b, s, x)));
      const rest = family.subtract(trafficA, trafficB);
      expect(held(rest)).toEqual(grid((s, x) => inBoxes(a, s, x) && !inBoxes(b, s, x)));
      expect(family.union(rest, family.intersect(trafficA, trafficB))).toEqual(trafficA);
      expect(together(a.toReversed())).toEqual(trafficA);
    }),
    { numRuns: 300 },
  );
});

test("segments that become alike are merged, those that become empty dropped", () => {
  const traffic = together([
    [
      [0, 4],
      [1, 2],
    ],
    [
      [4, 6],
      [1, 3],
    ],
    [
      [6, 7],
      [5, 6],
    ],
  ]);
  expect(family.mapAddresses(traffic, (addresses) => (addresses[0] === 1 ? [1, 2] : []))).toEqual([
    { from: 0, end: 6, addresses: [1, 2] },
  ]);
  expect(family.reachedServices(traffic)).toEqual([0, 7]);
});

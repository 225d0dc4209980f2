/** Traffic of one address family: which addresses reach which services. */
import * as intervals from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";
import type { ServiceSet } from "./services.ts";

/** One interval of services, `end` exclusive, and the addresses that reach all of it. Never without addresses. */
interface Segment<T extends number | bigint> {
  readonly from: number;
  readonly end: number;
  readonly addresses: IntervalSet<T>;
}

/** Sorted and disjoint; adjacent segments differ in addresses. So equal traffic has equal segments. */
export type FamilyTraffic<T extends number | bigint> = readonly Segment<T>[];

/** All the addresses to all the services. */
export function box<T extends number | bigint>(services: ServiceSet, addresses: IntervalSet<T>): FamilyTraffic<T> {
  if (intervals.isEmpty(addresses)) return [];
  return intervals.toRanges(services).map(([from, end]) => ({ from, end, addresses }));
}

/** What is in `a` or `b`. */
export function union<T extends number | bigint>(a: FamilyTraffic<T>, b: FamilyTraffic<T>): FamilyTraffic<T> {
  if (a.length === 0) return b;
  return b.length === 0 ? a : combine(a, b, intervals.union);
}

/** What is in `a` and `b`. */
export function intersect<T extends number | bigint>(a: FamilyTraffic<T>, b: FamilyTraffic<T>): FamilyTraffic<T> {
  return a.length === 0 || b.length === 0 ? [] : combine(a, b, intervals.intersect);
}

/** What is in `a` and not in `b`. */
export function subtract<T extends number | bigint>(a: FamilyTraffic<T>, b: FamilyTraffic<T>): FamilyTraffic<T> {
  return a.length === 0 || b.length === 0 ? a : combine(a, b, intervals.subtract);
}

/** The traffic with other addresses: `change` is asked once a segment. */
export function mapAddresses<T extends number | bigint>(
  traffic: FamilyTraffic<T>,
  change: (addresses: IntervalSet<T>) => IntervalSet<T>,
): FamilyTraffic<T> {
  const segments: Segment<T>[] = [];
  for (const { from, end, addresses } of traffic) append(segments, { from, end, addresses: change(addresses) });
  return segments;
}

/** The services that some address reaches. */
export function reachedServices<T extends number | bigint>(traffic: FamilyTraffic<T>): ServiceSet {
  return intervals.fromRanges(traffic.map(({ from, end }) => [from, end]));
}

/** The addresses that reach some service. */
export function reachingAddresses<T extends number | bigint>(traffic: FamilyTraffic<T>): IntervalSet<T> {
  return intervals.fromRanges(traffic.flatMap(({ addresses }) => intervals.toRanges(addresses)));
}

function combine<T extends number | bigint>(
  a: FamilyTraffic<T>,
  b: FamilyTraffic<T>,
  operation: (a: IntervalSet<T>, b: IntervalSet<T>) => IntervalSet<T>,
): FamilyTraffic<T> {
  const segments: Segment<T>[] = [];
  let i = 0;
  let j = 0;
  let from = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const end = Math.min(nextEdge(left, from), nextEdge(right, from));
    append(segments, { from, end, addresses: operation(addressesAt(left, from), addressesAt(right, from)) });
    if (left?.end === end) i += 1;
    if (right?.end === end) j += 1;
    from = end;
  }
  return segments;
}

/** The first place after `from` where the segment begins or ends. */
function nextEdge(segment: Segment<number | bigint> | undefined, from: number): number {
  if (segment === undefined) return Infinity;
  return from < segment.from ? segment.from : segment.end;
}

function addressesAt<T extends number | bigint>(segment: Segment<T> | undefined, service: number): IntervalSet<T> {
  return segment === undefined || service < segment.from ? [] : segment.addresses;
}

function append<T extends number | bigint>(segments: Segment<T>[], segment: Segment<T>): void {
  if (intervals.isEmpty(segment.addresses)) return;
  const last = segments.at(-1);
  if (last?.end === segment.from && intervals.equals(last.addresses, segment.addresses)) {
    segments[segments.length - 1] = { ...last, end: segment.end };
  } else {
    segments.push(segment);
  }
}

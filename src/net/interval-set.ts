/** Exact sets of numbers: of ports, of protocols × ports, of addresses. */

/**
 * A set as its sorted bounds `[from, end, from, end, …]`, each `end` exclusive. Strictly increasing, so adjacent
 * intervals are always merged and equal sets have equal bounds. Ends are exclusive because then every operation needs
 * comparisons only and serves `number` (ports, IPv4) and `bigint` (IPv6) alike.
 */
export type IntervalSet<T extends number | bigint> = readonly T[];

/** The set of all ranges together; each is `[from, end]`, `end` exclusive; in any order, overlapping or not. */
export function fromRanges<T extends number | bigint>(ranges: readonly (readonly [T, T])[]): IntervalSet<T> {
  const bounds: T[] = [];
  for (const [from, end] of ranges.toSorted((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])))) {
    const last = bounds.at(-1);
    if (end <= from) continue;
    if (last === undefined || from > last) bounds.push(from, end);
    else if (end > last) bounds[bounds.length - 1] = end;
  }
  return bounds;
}

/** The intervals, `[from, end]`, `end` exclusive, in order. */
export function toRanges<T extends number | bigint>(set: IntervalSet<T>): [from: T, end: T][] {
  const ranges: [T, T][] = [];
  let from: T | undefined;
  for (const bound of set) {
    if (from === undefined) {
      from = bound;
    } else {
      ranges.push([from, bound]);
      from = undefined;
    }
  }
  return ranges;
}

/** What is in `a` or `b`. */
export function union<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): IntervalSet<T> {
  if (a.length === 0 || a === b) return b;
  return b.length === 0 ? a : combine(a, b, inEither);
}

/** What is in `a` and `b`. */
export function intersect<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): IntervalSet<T> {
  if (a.length === 0 || a === b) return a;
  return b.length === 0 ? b : combine(a, b, inBoth);
}

/** What is in `a` and not in `b`. */
export function subtract<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): IntervalSet<T> {
  return a.length === 0 || b.length === 0 ? a : combine(a, b, inFirstOnly);
}

/** Whether `value` is in the set. */
export function contains<T extends number | bigint>(set: IntervalSet<T>, value: T): boolean {
  let inside = false;
  for (const bound of set) {
    if (bound > value) break;
    inside = !inside;
  }
  return inside;
}

/** Whether something is in both. */
export function overlaps<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const [fromA, endA, fromB, endB] = [a[i], a[i + 1], b[j], b[j + 1]];
    if (fromA === undefined || endA === undefined || fromB === undefined || endB === undefined) return false;
    if (endA <= fromB) i += 2;
    else if (endB <= fromA) j += 2;
    else return true;
  }
}

/** Whether all of `a` is in `b`. */
export function isSubset<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): boolean {
  return !sweep(a, b, (_at, inA, inB) => inA && !inB);
}

/** Whether nothing is in it. */
export function isEmpty<T extends number | bigint>(set: IntervalSet<T>): boolean {
  return set.length === 0;
}

/** Whether the same is in both. */
export function equals<T extends number | bigint>(a: IntervalSet<T>, b: IntervalSet<T>): boolean {
  return a === b || (a.length === b.length && a.every((bound, index) => bound === b[index]));
}

/** How many numbers are in the set. */
export function count<T extends number | bigint>(set: IntervalSet<T>): bigint {
  return toRanges(set).reduce((sum, [from, end]) => sum + BigInt(end) - BigInt(from), 0n);
}

function combine<T extends number | bigint>(
  a: IntervalSet<T>,
  b: IntervalSet<T>,
  keep: (inA: boolean, inB: boolean) => boolean,
): IntervalSet<T> {
  const bounds: T[] = [];
  let inside = false;
  sweep(a, b, (at, inA, inB) => {
    if (keep(inA, inB) !== inside) {
      bounds.push(at);
      inside = !inside;
    }
    return false;
  });
  return bounds;
}

function inEither(inA: boolean, inB: boolean): boolean {
  return inA || inB;
}

function inBoth(inA: boolean, inB: boolean): boolean {
  return inA && inB;
}

function inFirstOnly(inA: boolean, inB: boolean): boolean {
  return inA && !inB;
}

/** Tells `visit` at each bound of `a` and `b`, in order, what it is in from there on; until `visit` says true. */
function sweep<T extends number | bigint>(
  a: IntervalSet<T>,
  b: IntervalSet<T>,
  visit: (at: T, inA: boolean, inB: boolean) => boolean,
): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const nextA = a[i];
    const nextB = b[j];
    const at = nextA === undefined || (nextB !== undefined && nextB < nextA) ? nextB : nextA;
    if (at === undefined) return false;
    if (nextA === at) i += 1;
    if (nextB === at) j += 1;
    if (visit(at, i % 2 === 1, j % 2 === 1)) return true;
  }
}

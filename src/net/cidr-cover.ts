/** CIDRs for addresses where some addresses beside them do not matter. */
import { ipv4Cidrs, ipv6Cidrs } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import * as intervals from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";

/** The fewest CIDRs that hold all that is `needed` and `permitted`, and nothing that is not permitted; in order. */
export function cidrCover(needed: AddressSet, permitted: AddressSet): string[] {
  const ipv4 = cover(needed.ipv4, permitted.ipv4, [0, 2 ** 32], (from, end) => (from + end) / 2);
  const ipv6 = cover(needed.ipv6, permitted.ipv6, [0n, 1n << 128n], (from, end) => (from + end) / 2n);
  return [...ipv4.flatMap((block) => ipv4Cidrs(block)), ...ipv6.flatMap((block) => ipv6Cidrs(block))];
}

/** CIDRs either nest or are apart, so taking the largest that is permitted, from the top down, gives the fewest. */
function cover<T extends number | bigint>(
  needed: IntervalSet<T>,
  permitted: IntervalSet<T>,
  block: readonly [from: T, end: T],
  middleOf: (from: T, end: T) => T,
): IntervalSet<T>[] {
  const wanted = intervals.intersect(needed, intervals.intersect(permitted, block));
  if (intervals.isEmpty(wanted)) return [];
  if (intervals.isSubset(block, permitted)) return [block];
  const [from, end] = block;
  const middle = middleOf(from, end);
  return [...cover(wanted, permitted, [from, middle], middleOf), ...cover(wanted, permitted, [middle, end], middleOf)];
}

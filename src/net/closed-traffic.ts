/** What denies of a part of the other side close to a rule that allows. */
import { allAddresses, isSubset } from "./addresses.ts";
import * as family from "./family-traffic.ts";
import type { FamilyTraffic } from "./family-traffic.ts";
import * as intervals from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";
import type { RuleSide } from "./rule-sides.ts";
import type { TrafficSet } from "./traffic.ts";

/** A deny that is about a part of the other side. */
export interface PartialDeny {
  readonly traffic: TrafficSet;
  readonly opposite: RuleSide;
}

/** A deny within one family. */
interface FamilyDeny<T extends number | bigint> {
  readonly traffic: FamilyTraffic<T>;
  readonly addresses: IntervalSet<T>;
  readonly opposite: RuleSide;
}

/** A part of the other side, and the denies that are about all of it. */
interface Part<T extends number | bigint, Deny> {
  readonly set: IntervalSet<T>;
  readonly denies: readonly Deny[];
}

/**
 * More parts are not told apart. A deny that is about some of a part then closes nothing of it, so that more counts as
 * open than is: an allow is never hidden by mistake.
 */
const mostParts = 256;

/**
 * The traffic that is closed to all that an allow opens, exactly: who may send to one place and from one port is let in,
 * so traffic is closed only if it is at each place and from each port.
 */
export function closedTo(allow: RuleSide, denies: readonly PartialDeny[]): TrafficSet {
  const ipv4 = denies.map(({ traffic, opposite }) => ({
    traffic: traffic.ipv4,
    addresses: opposite.addresses.ipv4,
    opposite,
  }));
  const ipv6 = denies.map(({ traffic, opposite }) => ({
    traffic: traffic.ipv6,
    addresses: opposite.addresses.ipv6,
    opposite,
  }));
  return { ipv4: closedIn(allow.addresses.ipv4, allow, ipv4), ipv6: closedIn(allow.addresses.ipv6, allow, ipv6) };
}

function closedIn<T extends number | bigint>(
  addresses: IntervalSet<T>,
  { references, sourcePorts }: RuleSide,
  denies: readonly FamilyDeny<T>[],
): FamilyTraffic<T> {
  const places = [
    ...(intervals.isEmpty(addresses) ? [] : partsOf(addresses, denies, (deny) => deny.addresses)),
    ...references.map((reference) => ({ denies: denies.filter((deny) => isAbout(deny, reference)) })),
  ];
  let closed: FamilyTraffic<T> | undefined;
  for (const place of places) {
    for (const part of partsOf(sourcePorts, place.denies, (deny) => deny.opposite.sourcePorts)) {
      const here = part.denies.reduce<FamilyTraffic<T>>((sum, { traffic }) => family.union(sum, traffic), []);
      closed = closed === undefined ? here : family.intersect(closed, here);
      if (closed.length === 0) return [];
    }
  }
  return closed ?? [];
}

/** Whom a reference means is not known, so only a deny that names it too, or is about everyone, is surely about it. */
function isAbout({ opposite }: FamilyDeny<number | bigint>, reference: string): boolean {
  return opposite.references.includes(reference) || isSubset(allAddresses, opposite.addresses);
}

/** Splits a set where a deny begins or ends. */
function partsOf<T extends number | bigint, Deny>(
  set: IntervalSet<T>,
  denies: readonly Deny[],
  setOf: (deny: Deny) => IntervalSet<T>,
): readonly Part<T, Deny>[] {
  let parts: readonly Part<T, Deny>[] = [{ set, denies: [] }];
  for (const deny of denies) {
    const mayGrow = parts.length < mostParts;
    parts = parts.flatMap((part) => {
      const inside = intervals.intersect(part.set, setOf(deny));
      if (intervals.isEmpty(inside)) return [part];
      const outside = intervals.subtract(part.set, inside);
      const closed = { set: inside, denies: [...part.denies, deny] };
      if (intervals.isEmpty(outside)) return [closed];
      return mayGrow ? [closed, { ...part, set: outside }] : [part];
    });
  }
  return parts;
}

/** Which of the rules that let something in are to be named where it is open to the internet. */
import type { Family } from "./addresses.ts";
import type { Contribution } from "./effective-traffic.ts";
import { reachedServices } from "./family-traffic.ts";
import * as intervals from "./interval-set.ts";
import { openTraffic, type Threshold } from "./open-traffic.ts";
import type { ServiceSet } from "./services.ts";
import { type TrafficSet, unionAll } from "./traffic.ts";

/** A rule that lets something of the internet in, and what of that is open by this rule alone. */
export interface OpeningRule {
  readonly id: string;
  readonly certain: TrafficSet;
  readonly alone: TrafficSet;
}

/** The rules with what each of them opens, in their order. */
export function openingRules(contributions: readonly Contribution[], threshold: Threshold): OpeningRule[] {
  return contributions.map(({ rule, certain }) => ({ id: rule.id, certain, alone: openTraffic(certain, threshold) }));
}

/**
 * Those of the rules by which services are open over a family: the ones that open them by themselves, and the others where
 * these open them together, or are needed to. A narrow rule beside a wide one is not named: closing it changes nothing, and
 * it may stay once the wide one is closed.
 */
export function rulesToName(
  reaching: readonly OpeningRule[],
  { family, services }: { readonly family: Family; readonly services: ServiceSet },
  threshold: Threshold,
): readonly OpeningRule[] {
  const isWide = ({ alone }: OpeningRule): boolean => intervals.overlaps(servicesOf(alone, family), services);
  const wide = reaching.filter((rule) => isWide(rule));
  if (wide.length === reaching.length) return reaching;
  const narrow = reaching.filter((rule) => !isWide(rule));
  const together = openTraffic(unionAll(narrow.map(({ certain }) => certain)), threshold);
  const byOne = wide.reduce<ServiceSet>((sum, { alone }) => intervals.union(sum, servicesOf(alone, family)), []);
  const isOpenByNarrow = intervals.overlaps(servicesOf(together, family), services);
  return isOpenByNarrow || !intervals.isSubset(services, byOne) ? reaching : wide;
}

function servicesOf(traffic: TrafficSet, family: Family): ServiceSet {
  return family === "ipv4" ? reachedServices(traffic.ipv4) : reachedServices(traffic.ipv6);
}

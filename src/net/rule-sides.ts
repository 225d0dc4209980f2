/** The two sides of a firewall rule: who is asking, and who is asked. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import type { Known } from "../model/unknown.ts";
import { allAddresses, parseAddresses } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import { isSubset } from "./interval-set.ts";
import { noTraffic } from "./traffic.ts";
import type { TrafficSet } from "./traffic.ts";

/** One side of a rule. */
export interface RuleSide {
  readonly addresses: AddressSet;
  /** Groups, tags or service accounts meant besides. */
  readonly references: readonly string[];
}

/** The addresses that a rule is about: of `in` its sources, of `out` its destinations. No list is no address. */
export function ruleAddresses(rule: FirewallRule): Known<AddressSet> {
  const cidrs = rule.direction === "in" ? rule.sources : rule.destinations;
  return cidrs instanceof Unknown ? cidrs : parseAddresses(cidrs);
}

/** The other side: of `in` the destinations, of `out` the sources. Neither a list nor a reference is everything. */
export function oppositeSide(rule: FirewallRule): Known<RuleSide> {
  const [cidrs, references] =
    rule.direction === "in" ? [rule.destinations, rule.destinationReferences] : [rule.sources, rule.sourceReferences];
  if (cidrs instanceof Unknown) return cidrs;
  const everything = cidrs.length === 0 && references.length === 0;
  return { addresses: everything ? allAddresses : parseAddresses(cidrs), references };
}

/** Whether a rule is about everything on this side. */
export function isEverything({ addresses }: RuleSide): boolean {
  return isSubset(allAddresses.ipv4, addresses.ipv4) && isSubset(allAddresses.ipv6, addresses.ipv6);
}

/**
 * The part of a deny's traffic that is closed to all that an allow opens. A deny of some destinations leaves the others
 * of an allow open, so it counts only for a family in which it covers the whole opposite side of the allow.
 */
export function closedTo(allow: RuleSide, deny: { traffic: TrafficSet; opposite: RuleSide }): TrafficSet {
  const { traffic, opposite } = deny;
  if (!isEverything(opposite) && !allow.references.every((reference) => opposite.references.includes(reference))) {
    return noTraffic;
  }
  return {
    ipv4: isSubset(allow.addresses.ipv4, opposite.addresses.ipv4) ? traffic.ipv4 : [],
    ipv6: isSubset(allow.addresses.ipv6, opposite.addresses.ipv6) ? traffic.ipv6 : [],
  };
}

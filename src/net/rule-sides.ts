/** The two sides of a firewall rule: who is asking, and who is asked. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import type { Known } from "../model/unknown.ts";
import { allAddresses, isSubset as isSubsetOfAddresses, parseAddresses } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import { isSubset } from "./interval-set.ts";
import { allPorts, portsFromRanges } from "./ports.ts";
import type { PortSet } from "./ports.ts";

/** What a rule is about beside the addresses that are asked for: the other end, and the ports that traffic comes from. */
export interface RuleSide {
  readonly addresses: AddressSet;
  /** Groups, tags or service accounts meant besides. */
  readonly references: readonly string[];
  readonly sourcePorts: PortSet;
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
  const sourcePorts = rule.sourcePorts === undefined ? allPorts : portsFromRanges(rule.sourcePorts);
  return { addresses: everything ? allAddresses : parseAddresses(cidrs), references, sourcePorts };
}

/** Whether a rule is about everything on this side. */
export function isEverything({ addresses, sourcePorts }: RuleSide): boolean {
  return isSubsetOfAddresses(allAddresses, addresses) && isSubset(allPorts, sourcePorts);
}

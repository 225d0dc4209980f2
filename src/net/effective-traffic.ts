/** What firewall rules let through, taken together in the order in which they decide. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import type { Known } from "../model/unknown.ts";
import { allAddresses } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import { closedTo } from "./closed-traffic.ts";
import type { PartialDeny } from "./closed-traffic.ts";
import * as intervals from "./interval-set.ts";
import { portsFromRanges } from "./ports.ts";
import { isEverything, oppositeSide, ruleAddresses } from "./rule-sides.ts";
import type { RuleSide } from "./rule-sides.ts";
import { allServices, servicesFrom } from "./services.ts";
import type { ServiceSet } from "./services.ts";
import { noTraffic, subtract, trafficTo, union, unionAll } from "./traffic.ts";
import type { TrafficSet } from "./traffic.ts";

/** What is let through: at least `certain`, at most `possible`. The same where nothing was unknown. */
export interface EffectiveTraffic {
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
  /** Why the two differ, or could. */
  readonly unknowns: readonly Unknown[];
}

/** A rule with its services and addresses made out. */
export interface ReadRule {
  readonly rule: FirewallRule;
  readonly services: ServiceSet;
  readonly addresses: Known<AddressSet>;
}

/** What one allowing rule contributes after the denies before it. */
export interface Contribution {
  readonly rule: FirewallRule;
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
}

/** Services of which something unknown decides. */
interface Doubt {
  readonly services: ServiceSet;
  readonly unknown: Unknown;
}

/** What each allowing rule contributes, and what is doubtful about it. */
export interface Decision {
  readonly contributions: readonly Contribution[];
  readonly doubts: readonly Doubt[];
}

/**
 * What the enabled rules of a direction let through: the lowest priority decides first, where equal deny wins. Of `in`
 * the addresses are the sources, of `out` the destinations. What is let through to any destination (of `out`: from any
 * source), from any port, is let through: a deny of only some of them leaves the others open. Takes the plain rules: unknown
 * facts as {@link Unknown} values, not as getters that throw. Throws RangeError naming an address, port or protocol that
 * is none.
 */
export function effectiveTraffic(
  rules: readonly FirewallRule[],
  direction: FirewallRule["direction"],
): EffectiveTraffic {
  const read = rules
    .filter((rule) => rule.enabled && rule.direction === direction)
    .map((rule) => ({ rule, services: ruleServices(rule), addresses: ruleAddresses(rule) }));
  const { contributions, doubts } = decide(read);
  return {
    certain: unionAll(contributions.map(({ certain }) => certain)),
    possible: unionAll(contributions.map(({ possible }) => possible)),
    unknowns: [...new Set(doubts.map(({ unknown }) => unknown))],
  };
}

/** The services of a rule. Throws RangeError naming a port or protocol that is none. */
export function ruleServices({ id, protocol, ports }: FirewallRule): ServiceSet {
  const [only, ...others] = ports;
  if (only === undefined) throw new RangeError(`Firewall rule ${JSON.stringify(id)} has no ports`);
  if (protocol === "all" && others.length === 0 && only[0] === 0 && only[1] === 65_535) return allServices;
  return servicesFrom([protocol], portsFromRanges(ports));
}

/** Decides rules of one direction, all enabled. An allow needs no memory: no later deny takes back what it let through. */
export function decide(rules: readonly ReadRule[]): Decision {
  const contributions: Contribution[] = [];
  const doubts: Doubt[] = [];
  const denies = new Denies();
  for (const read of rules.toSorted(decidesFirst)) {
    if (read.rule.access === "deny") {
      doubts.push(...denies.add(read));
      continue;
    }
    const { addresses, services } = read;
    const opposite = oppositeSide(read.rule);
    const { closed, doubtful, unknown } = denies.against(opposite);
    const possible = subtract(trafficBetween(read, opposite), closed);
    const certain = addresses instanceof Unknown ? noTraffic : subtract(possible, doubtful);
    contributions.push({ rule: read.rule, certain, possible });
    if (addresses instanceof Unknown) doubts.push({ services, unknown: addresses });
    if (unknown !== undefined) doubts.push({ services, unknown });
  }
  return { contributions, doubts };
}

/** Both ends of traffic are of one family: what is for IPv4 destinations alone is for no IPv6 source. */
function trafficBetween({ services, addresses }: ReadRule, opposite: Known<RuleSide>): TrafficSet {
  const traffic = trafficTo(services, addresses instanceof Unknown ? allAddresses : addresses);
  if (opposite instanceof Unknown || opposite.references.length > 0) return traffic;
  return {
    ipv4: intervals.isEmpty(opposite.addresses.ipv4) ? [] : traffic.ipv4,
    ipv6: intervals.isEmpty(opposite.addresses.ipv6) ? [] : traffic.ipv6,
  };
}

function decidesFirst(a: ReadRule, b: ReadRule): number {
  if (a.rule.priority !== b.rule.priority) return a.rule.priority - b.rule.priority;
  return Number(a.rule.access === "allow") - Number(b.rule.access === "allow");
}

/** The denies so far: those of everything on the other side, which is nearly all, together. */
class Denies {
  #closed = noTraffic;
  /** What a deny that is not wholly known may close. */
  #doubtful = noTraffic;
  /** Of something on the other side. */
  readonly #partial: PartialDeny[] = [];
  readonly #doubtfulPartial: PartialDeny[] = [];

  /** Returns what is doubtful about it. */
  add({ rule, services, addresses }: ReadRule): Doubt[] {
    const opposite = oppositeSide(rule);
    const traffic = trafficTo(services, addresses instanceof Unknown ? allAddresses : addresses);
    const isPartial = !(opposite instanceof Unknown) && !isEverything(opposite);
    const unknown = [addresses, opposite].find((side) => side instanceof Unknown);
    if (unknown === undefined) {
      if (isPartial) this.#partial.push({ traffic, opposite });
      else this.#closed = union(this.#closed, traffic);
      return [];
    }
    if (isPartial) this.#doubtfulPartial.push({ traffic, opposite });
    else this.#doubtful = union(this.#doubtful, traffic);
    return [{ services, unknown }];
  }

  /** What is closed to a rule that allows, what may be, and why it is not known whether. */
  against(opposite: Known<RuleSide>): { closed: TrafficSet; doubtful: TrafficSet; unknown?: Unknown } {
    const partial = [...this.#partial, ...this.#doubtfulPartial];
    if (partial.length === 0) return { closed: this.#closed, doubtful: this.#doubtful };
    if (opposite instanceof Unknown) {
      const any = unionAll(partial.map(({ traffic }) => traffic));
      return { closed: this.#closed, doubtful: union(this.#doubtful, any), unknown: opposite };
    }
    return {
      closed: union(this.#closed, closedTo(opposite, this.#partial)),
      doubtful: union(this.#doubtful, closedTo(opposite, partial)),
    };
  }
}

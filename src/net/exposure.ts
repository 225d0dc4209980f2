/** Which services firewall rules open to the internet. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import type { UnknownCause } from "../model/unknown.ts";
import { isEmpty } from "./addresses.ts";
import type { Family } from "./addresses.ts";
import { decide, ruleServices } from "./effective-traffic.ts";
import type { Contribution, Decision, ReadRule } from "./effective-traffic.ts";
import { describeTraffic } from "./facets.ts";
import type { TrafficFacet } from "./facets.ts";
import { reachedServices } from "./family-traffic.ts";
import type { FamilyTraffic } from "./family-traffic.ts";
import { internetWithout, publicBlocks } from "./internet.ts";
import type { Internet } from "./internet.ts";
import * as intervals from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";
import { openTraffic, thresholdOf } from "./open-traffic.ts";
import type { Threshold, Widest } from "./open-traffic.ts";
import { type OpeningRule, openingRules, rulesToName } from "./opening-rules.ts";
import { parsePorts } from "./ports.ts";
import { ruleAddresses } from "./rule-sides.ts";
import { servicesFrom } from "./services.ts";
import type { ServiceSet } from "./services.ts";
import { unionAll } from "./traffic.ts";
import type { TrafficSet } from "./traffic.ts";
import { weakMemo } from "./weak-memo.ts";

/** What is asked of {@link internetExposure}. */
export interface ExposureQuestion {
  /** As `parseProtocol` reads them; `all` for every protocol. */
  readonly protocols: readonly string[];
  /** As `parsePorts` reads them; protocols without ports are meant whole. */
  readonly ports: readonly (string | number)[];
  /** A /8 of IPv4 and a /16 of IPv6 unless given. */
  readonly widest?: Widest;
  /** CIDRs of the organization, which are not the internet. */
  readonly trusted?: readonly string[];
}

/** A protocol × port range that is open to the internet over one family. */
export interface Exposure {
  readonly family: Family;
  /** `tcp`, `udp`, `icmp`, …, `all`, a number, or a range of numbers `7-16` where all of those are open alike. */
  readonly protocol: string;
  /** `22`, `20-21`, or `all`. */
  readonly ports: string;
  /** Smallest cover of what rules allow and no rule before denies, without blocks that hold no address of the internet. */
  readonly sources: readonly string[];
  /** Ids of the rules that open it, in the order in which they decide: without those that add only a few addresses to others. */
  readonly rules: readonly string[];
  /** Its canonical text, as in net/facets. */
  readonly facet: string;
}

/** What is open for certain, and why more may be. Closed for certain is: neither. */
export interface InternetExposure {
  readonly open: readonly Exposure[];
  readonly undecided: readonly UnknownCause[];
}

/**
 * The asked services that rules of direction `in` open to the internet. A service is open to it over a family if the
 * union of all sources let through, without trusted ones, holds more public addresses than a block of
 * {@link ExposureQuestion.widest}. What is not known is undecided where it could open a service that is not open anyway.
 *
 * Takes the plain rules: unknown facts as {@link Unknown} values, not as getters that throw. What was made out of a list
 * is remembered for as long as the list is there, so lists of rules, ports and protocols must not change. Throws RangeError naming an
 * address, port, protocol or prefix length that is none, and where no protocol or no port is asked for.
 */
export function internetExposure(rules: readonly FirewallRule[], question: ExposureQuestion): InternetExposure {
  const internet = internetWithout(question.trusted ?? []);
  const threshold = thresholdOf(internet, question.widest ?? { ipv4: 8, ipv6: 16 });
  const read = readRules(rules, askedServices(question), internet);
  if (!read.some(({ rule }) => rule.access === "allow")) return { open: [], undecided: [] };
  const decision = decide(read);
  const open = openTraffic(unionAll(decision.contributions.map(({ certain }) => certain)), threshold);
  return {
    open: exposuresOf(open, decision.contributions, threshold),
    undecided: decision.doubts.length === 0 ? [] : undecidedCauses(decision, open, threshold),
  };
}

function askedServices({ protocols, ports }: ExposureQuestion): ServiceSet {
  if (protocols.length === 0 || ports.length === 0) {
    throw new RangeError("Exposure of no protocol or no port was asked for: name at least one of each, or all");
  }
  return servicesByPorts(ports)(protocols);
}

/** Many firewalls are asked the same questions. */
const servicesByPorts = weakMemo((ports: ExposureQuestion["ports"]) =>
  weakMemo((protocols: readonly string[]) => servicesFrom(protocols, parsePorts(ports))),
);

/** The rules that can matter, cut to what is asked. */
function readRules(rules: readonly FirewallRule[], asked: ServiceSet, internet: Internet): ReadRule[] {
  const read: ReadRule[] = [];
  for (const { rule, services } of inboundRules(rules)) {
    if (!intervals.overlaps(services, asked)) continue;
    const addresses =
      rule.access === "deny" || rule.sources instanceof Unknown
        ? ruleAddresses(rule)
        : publicBlocks(internet, rule.sources);
    if (!(addresses instanceof Unknown) && isEmpty(addresses)) continue;
    read.push({ rule, services: intervals.intersect(services, asked), addresses });
  }
  return read;
}

/** The enabled rules of direction `in` with their services. */
const inboundRules = weakMemo((rules: readonly FirewallRule[]) =>
  rules
    .filter((rule) => rule.enabled && rule.direction === "in")
    .map((rule) => ({ rule, services: ruleServices(rule) })),
);

function exposuresOf(open: TrafficSet, contributions: readonly Contribution[], threshold: Threshold): Exposure[] {
  const facets = describeTraffic(open);
  if (facets.length === 0) return [];
  const rules = openingRules(contributions, threshold);
  return facets.map((facet) => exposureOf(facet, rules, threshold));
}

function exposureOf(facet: TrafficFacet, opening: readonly OpeningRule[], threshold: Threshold): Exposure {
  const { family, protocol, ports, cidrs, services } = facet;
  const { addresses } = threshold.internet;
  const reaching = opening.filter(({ certain }) =>
    family === "ipv4"
      ? reachesAny(certain.ipv4, services, addresses.ipv4)
      : reachesAny(certain.ipv6, services, addresses.ipv6),
  );
  const rules = rulesToName(reaching, { family, services }, threshold).map(({ id }) => id);
  return { family, protocol, ports, sources: cidrs, rules: [...new Set(rules)], facet: facet.facet };
}

function reachesAny<T extends number | bigint>(
  traffic: FamilyTraffic<T>,
  services: ServiceSet,
  addresses: IntervalSet<T>,
): boolean {
  return traffic.some(
    (segment) =>
      intervals.overlaps([segment.from, segment.end], services) && intervals.overlaps(segment.addresses, addresses),
  );
}

/** Causes that touch a service which may be open over a family and is not open for certain. */
function undecidedCauses({ contributions, doubts }: Decision, open: TrafficSet, threshold: Threshold): UnknownCause[] {
  const possible = openTraffic(unionAll(contributions.map((contribution) => contribution.possible)), threshold);
  const undecided = intervals.union(
    intervals.subtract(reachedServices(possible.ipv4), reachedServices(open.ipv4)),
    intervals.subtract(reachedServices(possible.ipv6), reachedServices(open.ipv6)),
  );
  const causes = doubts
    .filter(({ services }) => intervals.overlaps(services, undecided))
    .map(({ unknown }) => unknown.cause);
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

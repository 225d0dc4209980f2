/** A rule of which a part goes → the rules for all the rest of it, with its description. */
import { ipv4Cidrs, ipv6Cidrs, subtract as withoutAddresses, toCidrs } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import * as intervals from "../../../net/interval-set.ts";
import { allServices } from "../../../net/services.ts";
import type { ServiceSet } from "../../../net/services.ts";
import { intersect, reachingAddresses, subtract, trafficTo } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { cidrSource } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { groupServices, servicesOf } from "./group-service.ts";
import type { GroupService } from "./group-service.ts";

/** Which part goes. */
export interface RemovedPart {
  readonly services: ServiceSet;
  /** Of a rule for all protocols that has to be split, what may stay: there are 256, and rules for one each. */
  readonly kept: ServiceSet;
}

/** The rule without some services, from the same source; undefined where a group cannot say it: some ports of SCTP, say. */
export function withoutServices(rule: GroupRule, { services, kept }: RemovedPart): readonly GroupRule[] | undefined {
  const own = servicesOf(rule.service);
  return splitServices(rule, intervals.subtract(own, services), kept)?.map((service) => ({ ...rule, service }));
}

/**
 * The rule, whose source has these addresses, without some traffic. Addresses that lose nothing keep the rule as it is.
 * Undefined as above.
 */
export function withoutTraffic(
  rule: GroupRule,
  addresses: AddressSet,
  removed: TrafficSet,
  kept: ServiceSet,
): readonly GroupRule[] | undefined {
  const whole = trafficTo(servicesOf(rule.service), addresses);
  const touched = reachingAddresses(intersect(whole, removed));
  const rules = toCidrs(withoutAddresses(addresses, touched)).map((cidr) => from(cidr, rule, rule.service));
  const rest = subtract(trafficTo(servicesOf(rule.service), touched), removed);
  for (const { services, cidrs } of segmentsOf(rest)) {
    const split = splitServices(rule, services, kept);
    if (split === undefined) return undefined;
    rules.push(...cidrs.flatMap((cidr) => split.map((service) => from(cidr, rule, service))));
  }
  return rules;
}

function from(cidr: string, rule: GroupRule, service: GroupService): GroupRule {
  return { ...rule, service, source: cidrSource(cidr) };
}

/** The rule's own way to say its services stays where all of them do: it may be one type of ICMP. */
function splitServices(rule: GroupRule, services: ServiceSet, kept: ServiceSet): readonly GroupService[] | undefined {
  const own = servicesOf(rule.service);
  if (intervals.equals(services, own)) return [rule.service];
  return groupServices(intervals.equals(own, allServices) ? intervals.intersect(services, kept) : services);
}

function segmentsOf({ ipv4, ipv6 }: TrafficSet): readonly { services: ServiceSet; cidrs: readonly string[] }[] {
  return [
    ...ipv4.map((segment) => ({ services: [segment.from, segment.end], cidrs: ipv4Cidrs(segment.addresses) })),
    ...ipv6.map((segment) => ({ services: [segment.from, segment.end], cidrs: ipv6Cidrs(segment.addresses) })),
  ];
}

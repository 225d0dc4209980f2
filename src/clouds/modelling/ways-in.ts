/** Ways from the internet to something, each open at least and at most, as the firewall rules that let exactly that in. */
import type { Unknown } from "../../model/unknown.ts";
import { allAddresses } from "../../net/addresses.ts";
import { reachedServices } from "../../net/family-traffic.ts";
import * as intervals from "../../net/interval-set.ts";
import type { ServiceSet } from "../../net/services.ts";
import { isEmpty, subtract, type TrafficSet, trafficTo, unionAll } from "../../net/traffic.ts";
import { inboundRules } from "../../net/traffic-rules.ts";
import type { ListedFirewallRule } from "../object-model/firewall.ts";

/** One way. */
export interface WayIn {
  /** What it leads through, for people. */
  readonly id: string;
  readonly description: string;
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
  /** Why the two differ, if they do. */
  readonly unknown: Unknown | undefined;
  /** CIDRs that it leads to; none: everything. */
  readonly destinations: readonly string[];
}

/**
 * First what is open for certain, one rule for each way. Then, where something is not known: what is closed in any case,
 * and a rule of unknown sources for what may be open, so that conditions are undecided about nothing else.
 */
export function rulesOfWays(ways: readonly WayIn[]): ListedFirewallRule[] {
  const certain = ways.flatMap(({ id, description, destinations, certain: traffic }) =>
    listed(inboundRules(traffic, { id, description, access: "allow", priority: 0, destinations })),
  );
  return [...certain, ...undecided(ways)];
}

function undecided(ways: readonly WayIn[]): ListedFirewallRule[] {
  if (ways.every(({ unknown }) => unknown === undefined)) return [];
  const open = unionAll(ways.map(({ certain }) => certain));
  const possible = unionAll(ways.map((way) => way.possible));
  const doubts = ways.flatMap((way) => {
    const { unknown } = way;
    const services = unknown === undefined ? [] : servicesOf(subtract(way.possible, open));
    return unknown === undefined || intervals.isEmpty(services) ? [] : [{ id: way.id, unknown, services }];
  });
  const services = doubts.reduce<ServiceSet>((sum, doubt) => intervals.union(sum, doubt.services), []);
  const closed = subtract(trafficTo(services, allAddresses), possible);
  const label = { description: "", destinations: [] };
  const denies = inboundRules(closed, { ...label, id: "closed in any case", access: "deny", priority: 1 });
  const allows = doubts.flatMap(({ id, unknown, services: its }) =>
    inboundRules(trafficTo(its, { ...allAddresses, ipv6: [] }), { ...label, id, access: "allow", priority: 2 }).map(
      (rule) => ({ ...rule, sources: unknown }),
    ),
  );
  return listed([...denies, ...allows]);
}

/** The services of which something is open. */
export function servicesOf(traffic: TrafficSet): ServiceSet {
  return isEmpty(traffic) ? [] : intervals.union(reachedServices(traffic.ipv4), reachedServices(traffic.ipv6));
}

/** Rules whose addresses were taken from no list. */
export function listed(rules: readonly Omit<ListedFirewallRule, "addressLists">[]): ListedFirewallRule[] {
  return rules.map((rule) => ({ ...rule, addressLists: [] }));
}

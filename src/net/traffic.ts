/** Exact sets of traffic: protocol × port × address, both families. */
import type { AddressSet } from "./addresses.ts";
import * as family from "./family-traffic.ts";
import type { FamilyTraffic } from "./family-traffic.ts";
import type { PortSet } from "./ports.ts";
import { servicesFrom } from "./services.ts";
import type { ServiceSet } from "./services.ts";

/** A set of traffic in normal form: equal sets are deeply equal. A protocol without ports has all or none of them. */
export interface TrafficSet {
  readonly ipv4: FamilyTraffic<number>;
  readonly ipv6: FamilyTraffic<bigint>;
}

/** The empty set. */
export const noTraffic: TrafficSet = { ipv4: [], ipv6: [] };

/** What {@link trafficFrom} makes a set of. */
export interface TrafficParts {
  /** As `parseProtocol` reads them. */
  readonly protocols: readonly string[];
  readonly ports: PortSet;
  readonly addresses: AddressSet;
}

/**
 * All addresses to all ports of all protocols. Protocols without ports are whole, and `all` with some ports means the
 * protocols that have ports. Throws RangeError naming a text that is no protocol.
 */
export function trafficFrom({ protocols, ports, addresses }: TrafficParts): TrafficSet {
  return trafficTo(servicesFrom(protocols, ports), addresses);
}

/** All addresses to all services. */
export function trafficTo(services: ServiceSet, addresses: AddressSet): TrafficSet {
  return { ipv4: family.box(services, addresses.ipv4), ipv6: family.box(services, addresses.ipv6) };
}

/** What is in `a` or `b`. */
export function union(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { ipv4: family.union(a.ipv4, b.ipv4), ipv6: family.union(a.ipv6, b.ipv6) };
}

/** What is in any of them. Halves, because adding a thousand rules one by one would look at each a thousand times. */
export function unionAll(sets: readonly TrafficSet[]): TrafficSet {
  const [first, second] = sets;
  if (first === undefined) return noTraffic;
  if (second === undefined) return first;
  const half = sets.length >> 1;
  return union(unionAll(sets.slice(0, half)), unionAll(sets.slice(half)));
}

/** What is in `a` and `b`. */
export function intersect(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { ipv4: family.intersect(a.ipv4, b.ipv4), ipv6: family.intersect(a.ipv6, b.ipv6) };
}

/** What is in `a` and not in `b`. */
export function subtract(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { ipv4: family.subtract(a.ipv4, b.ipv4), ipv6: family.subtract(a.ipv6, b.ipv6) };
}

/** The addresses that reach some service. */
export function reachingAddresses({ ipv4, ipv6 }: TrafficSet): AddressSet {
  return { ipv4: family.reachingAddresses(ipv4), ipv6: family.reachingAddresses(ipv6) };
}

/** Whether all of `a` is in `b`. */
export function isSubset(a: TrafficSet, b: TrafficSet): boolean {
  return isEmpty(subtract(a, b));
}

/** Whether nothing is in it. */
export function isEmpty(traffic: TrafficSet): boolean {
  return traffic.ipv4.length === 0 && traffic.ipv6.length === 0;
}

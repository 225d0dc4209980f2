/**
 * Traffic in words, one text per protocol × port range × family: `tcp/22 from 0.0.0.0/0`, `all from ::/0`,
 * `icmp from 10.0.0.0/8,192.168.0.0/16`, `protocol 99 from …`, `protocols 7-16 from …`. Equal traffic has equal texts.
 */
import { ipv4Cidrs, ipv6Cidrs, parseAddresses } from "./addresses.ts";
import type { Family } from "./addresses.ts";
import type { FamilyTraffic } from "./family-traffic.ts";
import type { IntervalSet } from "./interval-set.ts";
import { allPorts, parsePorts } from "./ports.ts";
import { hasPorts, parseProtocol } from "./protocols.ts";
import { describeServices } from "./services.ts";
import type { ServiceSet, ServiceText } from "./services.ts";
import { isSubset, trafficFrom, unionAll } from "./traffic.ts";
import type { TrafficSet } from "./traffic.ts";

/** One facet and what it is made of. */
export interface TrafficFacet extends ServiceText {
  readonly family: Family;
  /** Smallest cover. */
  readonly cidrs: readonly string[];
  /** `tcp/22 from 0.0.0.0/0` */
  readonly facet: string;
}

/** Traffic as facets: IPv4 first, then by protocol number and port. */
export function facetsOf(traffic: TrafficSet): string[] {
  return describeTraffic(traffic).map(({ facet }) => facet);
}

/** {@link facetsOf} with the parts of each. */
export function describeTraffic(traffic: TrafficSet): TrafficFacet[] {
  return [...describeFamily("ipv4", traffic.ipv4, ipv4Cidrs), ...describeFamily("ipv6", traffic.ipv6, ipv6Cidrs)];
}

/** A facet as traffic; undefined where the text is something else. */
export function parseTrafficFacet(text: string): TrafficSet | undefined {
  const [, service, cidrs] = /^(\S+|protocols? \S+) from (\S+)$/.exec(text) ?? [];
  if (service === undefined || cidrs === undefined) return undefined;
  try {
    const parts = parseService(service);
    return parts && trafficFrom({ ...parts, addresses: parseAddresses(cidrs.split(",")) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** All facets together as traffic; undefined where one is something else. */
export function parseTrafficFacets(texts: readonly string[]): TrafficSet | undefined {
  const sets = texts.map((text) => parseTrafficFacet(text)).filter((set) => set !== undefined);
  return sets.length === texts.length ? unionAll(sets) : undefined;
}

/**
 * Whether what is wrong now was accepted: traffic as sets, so that `tcp/0-65535` covers `tcp/22` and `0.0.0.0/0` covers
 * `8.0.0.0/7`; other facets by their exact text.
 */
export function facetsCovered(now: readonly string[], accepted: readonly string[]): boolean {
  const exact = new Set(accepted);
  const unlisted = now.filter((facet) => !exact.has(facet));
  const traffic = unlisted.map((facet) => parseTrafficFacet(facet)).filter((set) => set !== undefined);
  if (traffic.length < unlisted.length) return false;
  const acceptedTraffic = accepted.map((facet) => parseTrafficFacet(facet)).filter((set) => set !== undefined);
  return isSubset(unionAll(traffic), unionAll(acceptedTraffic));
}

function describeFamily<T extends number | bigint>(
  family: Family,
  traffic: FamilyTraffic<T>,
  cidrsOf: (addresses: IntervalSet<T>) => string[],
): TrafficFacet[] {
  return traffic.flatMap(({ from, end, addresses }) => {
    const cidrs = cidrsOf(addresses);
    return describeServices(from, end).map((text) => ({
      ...text,
      family,
      cidrs,
      facet: `${serviceName(text)} from ${cidrs.join(",")}`,
    }));
  });
}

function serviceName({ protocol, ports }: ServiceText): string {
  if (/^\d+$/.test(protocol)) return `protocol ${protocol}`;
  if (/^\d/.test(protocol)) return `protocols ${protocol}`;
  return ports === "all" ? protocol : `${protocol}/${ports}`;
}

function parseService(text: string): { protocols: string[]; ports: ServiceSet } | undefined {
  const [, first, last] = /^protocols (\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    if (Number(last) <= Number(first)) return undefined;
    const protocols = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
    return { protocols: protocols.map(String), ports: allPorts };
  }
  const [, protocolText, portText] = /^(?:protocol )?([^\s/]+)(?:\/(\S+))?$/.exec(text) ?? [];
  if (protocolText === undefined) return undefined;
  const protocol = parseProtocol(protocolText);
  if (portText === undefined) return { protocols: [protocol], ports: allPorts };
  return hasPorts(protocol) ? { protocols: [protocol], ports: parsePorts([portText]) } : undefined;
}

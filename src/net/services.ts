/** Exact sets of services: protocol × port. */
import { isEmpty } from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";
import * as intervals from "./interval-set.ts";
import { allPorts, portsText } from "./ports.ts";
import type { PortSet } from "./ports.ts";
import { hasPorts, parseProtocol, protocolName, protocolsWithPorts } from "./protocols.ts";

/**
 * A set of points `protocol number × 65536 + port` on one line, so that one kind of set does for both. A protocol
 * without ports is in it with all of them or not at all.
 */
export type ServiceSet = IntervalSet<number>;

const portsPerProtocol = 65_536;
const endOfLine = 256 * portsPerProtocol;

/** Every port of every protocol. */
export const allServices: ServiceSet = [0, endOfLine];

/**
 * The ports of the protocols; those without ports whole. `all` with some ports means the protocols that have ports,
 * because a packet without a port matches no port. Throws RangeError naming a text that is no protocol.
 */
export function servicesFrom(protocols: readonly string[], ports: PortSet): ServiceSet {
  if (isEmpty(ports)) return [];
  const everyPort = intervals.equals(ports, allPorts);
  return protocols
    .map((text) => parseProtocol(text))
    .map((protocol) => (protocol === "all" && everyPort ? allServices : servicesOf(protocol, ports)))
    .reduce((sum, services) => intervals.union(sum, services), []);
}

function servicesOf(protocol: string, ports: PortSet): ServiceSet {
  if (protocol === "all") return servicesFrom([...protocolsWithPorts], ports);
  const start = Number(protocol) * portsPerProtocol;
  return (hasPorts(protocol) ? ports : allPorts).map((bound) => start + bound);
}

/** One range of ports of one protocol, both ends inclusive. */
export interface ProtocolRange {
  /** By number. */
  readonly protocol: string;
  /** 0 to 65535 of a protocol without ports. */
  readonly range: [number, number];
}

/** Each protocol on its own, as rules of firewalls have them: in order, and as few ranges as there are. */
export function protocolRanges(services: ServiceSet): ProtocolRange[] {
  return intervals.toRanges(services).flatMap(([from, end]) => {
    const parts: ProtocolRange[] = [];
    for (let at = from; at < end;) {
      const protocol = Math.floor(at / portsPerProtocol);
      const start = protocol * portsPerProtocol;
      const next = Math.min(end, start + portsPerProtocol);
      parts.push({ protocol: String(protocol), range: [at - start, next - 1 - start] });
      at = next;
    }
    return parts;
  });
}

/** Services as people read them. */
export interface ServiceText {
  /** `tcp`, `all`, a number, or a range of numbers `7-16`. */
  readonly protocol: string;
  /** `22`, `20-21`, or `all`. */
  readonly ports: string;
  readonly services: ServiceSet;
}

/**
 * One interval of services in words, in order: the protocols of which it holds a part each on its own, those between
 * them, which it holds whole, together.
 */
export function describeServices(from: number, end: number): ServiceText[] {
  const firstWhole = Math.ceil(from / portsPerProtocol);
  const endWhole = Math.floor(end / portsPerProtocol);
  if (firstWhole > endWhole) return [describePart(from, end)];
  return [
    ...(from < firstWhole * portsPerProtocol ? [describePart(from, firstWhole * portsPerProtocol)] : []),
    ...(firstWhole < endWhole ? [describeWhole(firstWhole, endWhole)] : []),
    ...(endWhole * portsPerProtocol < end ? [describePart(endWhole * portsPerProtocol, end)] : []),
  ];
}

function describePart(from: number, end: number): ServiceText {
  const protocol = Math.floor(from / portsPerProtocol);
  const start = protocol * portsPerProtocol;
  return {
    protocol: protocolName(String(protocol)),
    ports: portsText([from - start, end - start]),
    services: [from, end],
  };
}

function describeWhole(first: number, end: number): ServiceText {
  const services = [first * portsPerProtocol, end * portsPerProtocol];
  if (intervals.equals(services, allServices)) return { protocol: "all", ports: "all", services };
  const protocol = end - first === 1 ? protocolName(String(first)) : `${first}-${end - 1}`;
  return { protocol, ports: "all", services };
}

/** Sets of traffic so small that every packet can be tried, and rules as every cloud has them. */
import * as fc from "fast-check";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { Unknown } from "../../src/model/unknown.ts";
import type { UnknownCause } from "../../src/model/unknown.ts";
import { parseAddresses } from "../../src/net/addresses.ts";
import { contains } from "../../src/net/interval-set.ts";
import { parsePorts } from "../../src/net/ports.ts";
import { trafficFrom, unionAll } from "../../src/net/traffic.ts";
import type { TrafficSet } from "../../src/net/traffic.ts";

export interface Packet {
  readonly protocol: number;
  readonly port: number;
  readonly address: string;
}

/** 33 and 99 stand for all protocols that are not named below, with and without ports; port 1 for all other ports. */
const protocols = [6, 17, 33, 47, 99];
const ports = [1, 20, 21, 22, 23, 24];
export const ipv4Addresses = Array.from({ length: 16 }, (_, host) => `8.8.8.${host}`);
export const ipv6Addresses = Array.from({ length: 4 }, (_, host) => `2600::${host}`);

export const packets: readonly Packet[] = [...ipv4Addresses, ...ipv6Addresses].flatMap((address) =>
  protocols.flatMap((protocol) => ports.map((port) => ({ protocol, port, address }))),
);

export function holds(traffic: TrafficSet, { protocol, port, address }: Packet): boolean {
  const service = protocol * 65_536 + port;
  const { ipv4, ipv6 } = parseAddresses([address]);
  const inSegment = ({ from, end }: { from: number; end: number }) => from <= service && service < end;
  return ipv4[0] === undefined
    ? traffic.ipv6.some((segment) => inSegment(segment) && contains(segment.addresses, ipv6[0]!))
    : traffic.ipv4.some((segment) => inSegment(segment) && contains(segment.addresses, ipv4[0]!));
}

export function packetsIn(traffic: TrafficSet): Packet[] {
  return packets.filter((packet) => holds(traffic, packet));
}

export const cidr = fc.oneof(
  fc.tuple(fc.nat(15), fc.integer({ min: 28, max: 32 })).map(([host, prefix]) => `8.8.8.${host}/${prefix}`),
  fc.tuple(fc.nat(3), fc.integer({ min: 126, max: 128 })).map(([host, prefix]) => `2600::${host}/${prefix}`),
);

const portRange = fc
  .tuple(fc.integer({ min: 20, max: 24 }), fc.nat(4))
  .map(([first, more]): [number, number] => [first, Math.min(24, first + more)]);

const protocolText = fc.constantFrom("6", "17", "47", "all");

const box = fc
  .record({
    protocols: fc.array(protocolText, { minLength: 1, maxLength: 2 }),
    ports: fc.oneof(
      portRange.map(([first, last]) => `${first}-${last}`),
      fc.constant("all"),
    ),
    cidrs: fc.array(cidr, { maxLength: 3 }),
  })
  .map((parts) =>
    trafficFrom({
      protocols: parts.protocols,
      ports: parsePorts([parts.ports]),
      addresses: parseAddresses(parts.cidrs),
    }),
  );

export const traffic = fc.array(box, { maxLength: 4 }).map((boxes) => unionAll(boxes));

/** An inbound allow of tcp/22 with what is given instead. */
export function rule(given: Partial<FirewallRule> = {}): FirewallRule {
  return {
    id: "rule",
    description: "",
    direction: "in",
    access: "allow",
    priority: 0,
    enabled: true,
    protocol: "6",
    sources: [],
    sourceReferences: [],
    destinations: [],
    destinationReferences: [],
    ports: [[22, 22]],
    ...given,
  };
}

export function unknown(message: string): Unknown {
  return new Unknown(cause(message));
}

export function cause(message: string): UnknownCause {
  return { kind: "denied", scope: "aws:111122223333:eu-west-1", message };
}

/** Rules in any order; `sources` are CIDRs of the small universe, or unknown. */
export const firewallRule = fc
  .record({
    access: fc.constantFrom("allow" as const, "deny" as const),
    priority: fc.nat(3),
    enabled: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
    protocol: protocolText,
    range: portRange,
    sources: fc.oneof(
      { weight: 4, arbitrary: fc.array(cidr, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant("unknown" as const) },
    ),
  })
  .map(({ range, sources, ...given }) =>
    rule({
      ...given,
      ports: given.protocol === "47" || given.protocol === "all" ? [[0, 65_535]] : [range],
      sources: sources === "unknown" ? unknown("sources") : sources,
    }),
  );

/** Whether the services of a rule hold the packet, read from the rule itself. */
export function matchesService(read: FirewallRule, packet: Packet): boolean {
  if (read.protocol !== "all" && Number(read.protocol) !== packet.protocol) return false;
  return read.ports.some(([first, last]) => first <= packet.port && packet.port <= last);
}

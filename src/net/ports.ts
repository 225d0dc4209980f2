/** Exact sets of ports. */
import { fromRanges, isEmpty, toRanges } from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";

/** A set of ports, 0 to 65535; ends exclusive, as in every {@link IntervalSet}. */
export type PortSet = IntervalSet<number>;

/** 0 to 65535. */
export const allPorts: PortSet = [0, 65_536];

/** Ports as people and clouds write them: `22`, `20-21`, `20-21,3389`, `*`, `all`. Throws RangeError naming the text. */
export function parsePorts(ports: readonly (string | number)[]): PortSet {
  const parts = ports.flatMap((port) => String(port).split(","));
  return fromRanges(parts.map((part) => parsePortRange(part.trim())));
}

/** Inclusive ranges, as firewall rules have them. Throws RangeError naming a range that is none. */
export function portsFromRanges(ranges: readonly (readonly [number, number])[]): PortSet {
  return fromRanges(ranges.map(([first, last]) => portRange(first, last)));
}

/** Canonical text: `20-22,3389`, `all`; empty for no ports. */
export function portsText(ports: PortSet): string {
  if (isEmpty(ports)) return "";
  if (ports[0] === allPorts[0] && ports[1] === allPorts[1]) return "all";
  return toRanges(ports)
    .map(([from, end]) => (end - from === 1 ? String(from) : `${from}-${end - 1}`))
    .join(",");
}

function parsePortRange(text: string): [from: number, end: number] {
  if (text === "*" || text.toLowerCase() === "all") return [0, 65_536];
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    throw new RangeError(`${JSON.stringify(text)} is not a port: write 22, 20-21 or all`);
  }
  return portRange(Number(first), Number(last));
}

function portRange(first: number, last: number): [from: number, end: number] {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first || last > 65_535) {
    throw new RangeError(`${first}-${last} is not a range of ports: the first to the last, from 0 to 65535`);
  }
  return [first, last + 1];
}

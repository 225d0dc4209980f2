/**
 * IP protocols: names people and clouds use, and the numbers of the IANA registry
 * (https://www.iana.org/assignments/protocol-numbers).
 */

/** The first name of a number is the one it is shown by. */
const numbers: ReadonlyMap<string, string> = new Map([
  ["icmp", "1"],
  ["tcp", "6"],
  ["udp", "17"],
  ["dccp", "33"],
  ["gre", "47"],
  ["esp", "50"],
  ["ah", "51"],
  ["icmpv6", "58"],
  ["icmp6", "58"],
  ["ipv6-icmp", "58"],
  ["sctp", "132"],
  ["udplite", "136"],
  ["udp-lite", "136"],
  ["all", "all"],
  ["any", "all"],
  ["*", "all"],
  ["-1", "all"],
]);

const names: ReadonlyMap<string, string> = new Map([...numbers].toReversed().map(([name, number]) => [number, name]));

/** The protocols whose header has ports, by number. */
export const protocolsWithPorts: ReadonlySet<string> = new Set(["6", "17", "33", "132", "136"]);

/** A name in any case, a decimal number, `-1` or `*` → `all` or the number as text. Throws RangeError naming the text. */
export function parseProtocol(text: string): string {
  const number = numbers.get(text) ?? numbers.get(text.toLowerCase());
  if (number !== undefined) return number;
  if (/^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= 255) return text;
  throw new RangeError(
    `${JSON.stringify(text)} is not an IP protocol: write all, ${[...names.values()].filter((name) => name !== "all").join(", ")} or a number from 0 to 255`,
  );
}

/** `6` → `tcp`; a number without a usual name stays a number; `all` stays `all`. */
export function protocolName(protocol: string): string {
  return names.get(protocol) ?? protocol;
}

/** Whether the header of a protocol, by number, has ports. Of `all`: no, not each has. */
export function hasPorts(protocol: string): boolean {
  return protocolsWithPorts.has(protocol);
}

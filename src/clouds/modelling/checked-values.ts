/** Values of the provider's objects that are texts or numbers to it, and addresses, ports and protocols to us. */
import { normaliseCidrs } from "../../net/addresses.ts";
import { boundedMemo } from "../../net/bounded-memo.ts";
import { parseProtocol } from "../../net/protocols.ts";
import type { RawObject } from "./raw-object.ts";

/** A range of ports that both ends of exist. Throws an Error that names the object where it is none. */
export function portRange(raw: RawObject<object>, from: number, to: number): readonly [number, number] {
  if (from < 0 || from > to || to > 65_535) raw.refuse(`has the ports ${from} to ${to}`);
  return [from, to];
}

/** The IANA number of a protocol, or `all`. Throws an Error that names the object where it is none. */
export function protocolOf(raw: RawObject<object>, text: string): string {
  try {
    return parseProtocol(text);
  } catch (error) {
    return raw.refuse(`has a protocol that is none: ${String(error)}`);
  }
}

/** The fewest CIDRs. Throws an Error that names the object where one is none. */
export function cidrsOf(raw: RawObject<object>, cidrs: readonly string[]): readonly string[] {
  try {
    const [only = ""] = cidrs;
    return cidrs.length === 1 ? cidrsOfOne(only) : normaliseCidrs(cidrs);
  } catch (error) {
    return raw.refuse(`has an address range that is none: ${String(error)}`);
  }
}

/** Few ranges stand in most rules, and the rules of a whole audit are in memory at once: they share their lists. */
const cidrsOfOne = boundedMemo(10_000, (cidr): readonly string[] => normaliseCidrs([cidr]));

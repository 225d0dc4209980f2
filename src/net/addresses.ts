/** Exact sets of IP addresses. */
import { ipv4Number, ipv4Text, ipv6Number, ipv6Text } from "./address-text.ts";
import { boundedMemo } from "./bounded-memo.ts";
import * as intervals from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";

/** The two kinds of address. `::ffff:1.2.3.4` is an IPv6 address. */
export type Family = "ipv4" | "ipv6";

/** A set of addresses, the families apart. Equal sets have equal bounds. */
export interface AddressSet {
  readonly ipv4: IntervalSet<number>;
  readonly ipv6: IntervalSet<bigint>;
}

/** The empty set. */
export const noAddresses: AddressSet = { ipv4: [], ipv6: [] };

/** Every address of both families. */
export const allAddresses: AddressSet = { ipv4: [0, 2 ** 32], ipv6: [0n, 1n << 128n] };

/**
 * The addresses of CIDRs and plain addresses of both families together. Host bits may be set: `10.1.2.3/8` is
 * `10.0.0.0/8`. Throws RangeError that names the text which is neither.
 */
export function parseAddresses(cidrs: readonly string[]): AddressSet {
  const [first, ...others] = cidrs;
  if (first === undefined) return noAddresses;
  if (others.length === 0) return blockOf(first);
  const blocks = cidrs.map((cidr) => blockOf(cidr));
  return {
    ipv4: intervals.fromRanges(blocks.flatMap((block) => intervals.toRanges(block.ipv4))),
    ipv6: intervals.fromRanges(blocks.flatMap((block) => intervals.toRanges(block.ipv6))),
  };
}

/** The fewest CIDRs that hold exactly these addresses: IPv4 first, ascending, IPv6 as RFC 5952 writes it. */
export function toCidrs(addresses: AddressSet): string[] {
  return [...ipv4Cidrs(addresses.ipv4), ...ipv6Cidrs(addresses.ipv6)];
}

/** {@link toCidrs} for IPv4. */
export function ipv4Cidrs(addresses: IntervalSet<number>): string[] {
  return intervals
    .toRanges(addresses)
    .flatMap(([from, end]) => alignedBlocks(BigInt(from), BigInt(end), 32))
    .map(({ from, prefix }) => `${ipv4Text(Number(from))}/${prefix}`);
}

/** {@link toCidrs} for IPv6. */
export function ipv6Cidrs(addresses: IntervalSet<bigint>): string[] {
  return intervals
    .toRanges(addresses)
    .flatMap(([from, end]) => alignedBlocks(from, end, 128))
    .map(({ from, prefix }) => `${ipv6Text(from)}/${prefix}`);
}

/** The same addresses as the fewest CIDRs, in canonical text and order. Throws RangeError as {@link parseAddresses}. */
export function normaliseCidrs(cidrs: readonly string[]): string[] {
  return toCidrs(parseAddresses(cidrs));
}

/** What is in `a` or `b`. */
export function union(a: AddressSet, b: AddressSet): AddressSet {
  return { ipv4: intervals.union(a.ipv4, b.ipv4), ipv6: intervals.union(a.ipv6, b.ipv6) };
}

/** What is in `a` and `b`. */
export function intersect(a: AddressSet, b: AddressSet): AddressSet {
  return { ipv4: intervals.intersect(a.ipv4, b.ipv4), ipv6: intervals.intersect(a.ipv6, b.ipv6) };
}

/** What is in `a` and not in `b`. */
export function subtract(a: AddressSet, b: AddressSet): AddressSet {
  return { ipv4: intervals.subtract(a.ipv4, b.ipv4), ipv6: intervals.subtract(a.ipv6, b.ipv6) };
}

/** Whether something is in both. */
export function overlaps(a: AddressSet, b: AddressSet): boolean {
  return intervals.overlaps(a.ipv4, b.ipv4) || intervals.overlaps(a.ipv6, b.ipv6);
}

/** Whether all of `a` is in `b`. */
export function isSubset(a: AddressSet, b: AddressSet): boolean {
  return intervals.isSubset(a.ipv4, b.ipv4) && intervals.isSubset(a.ipv6, b.ipv6);
}

/** Whether there is no address in it. */
export function isEmpty(addresses: AddressSet): boolean {
  return intervals.isEmpty(addresses.ipv4) && intervals.isEmpty(addresses.ipv6);
}

/** How many addresses of each family. */
export function countAddresses(addresses: AddressSet): { ipv4: bigint; ipv6: bigint } {
  return { ipv4: intervals.count(addresses.ipv4), ipv6: intervals.count(addresses.ipv6) };
}

const blockOf = boundedMemo(10_000, parseBlock);

function parseBlock(text: string): AddressSet {
  const [address = "", prefix, ...rest] = text.split("/");
  const ipv4 = ipv4Number(address);
  const ipv6 = ipv4 === undefined ? ipv6Number(address) : undefined;
  const bits = ipv4 === undefined ? 128 : 32;
  const length = prefix === undefined ? bits : prefixLength(prefix, bits);
  if (rest.length > 0 || length === undefined || (ipv4 === undefined && ipv6 === undefined)) {
    throw new RangeError(`${JSON.stringify(text)} is not an IP address or CIDR block`);
  }
  return {
    ipv4: ipv4 === undefined ? [] : ipv4Block(ipv4, length),
    ipv6: ipv6 === undefined ? [] : ipv6Block(ipv6, length),
  };
}

function prefixLength(text: string, bits: number): number | undefined {
  return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= bits ? Number(text) : undefined;
}

function ipv4Block(address: number, length: number): IntervalSet<number> {
  const size = 2 ** (32 - length);
  const from = address - (address % size);
  return [from, from + size];
}

function ipv6Block(address: bigint, length: number): IntervalSet<bigint> {
  const size = 1n << BigInt(128 - length);
  const from = address - (address % size);
  return [from, from + size];
}

/** Taking the largest block that starts at `from` and fits gives the fewest blocks. */
function alignedBlocks(from: bigint, end: bigint, bits: number): { from: bigint; prefix: number }[] {
  const blocks: { from: bigint; prefix: number }[] = [];
  let at = from;
  while (at < end) {
    let size = at === 0n ? 1n << BigInt(bits) : at & -at;
    while (at + size > end) size >>= 1n;
    blocks.push({ from: at, prefix: bits + 1 - size.toString(2).length });
    at += size;
  }
  return blocks;
}

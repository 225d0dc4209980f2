/** The internet as one audit sees it: without the addresses that it trusts. */
import { overlaps, parseAddresses, subtract } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import { boundedMemo } from "./bounded-memo.ts";
import { weakMemo } from "./weak-memo.ts";
import { publicAddresses } from "./special-ranges.ts";

/** What is the internet, and which blocks reach it. */
export interface Internet {
  readonly addresses: AddressSet;
  /** Whether a CIDR block holds an address of the internet. Throws RangeError naming a text that is none. */
  readonly reaches: (cidr: string) => boolean;
  /** Those of the blocks, whole, that do. The list must not change: many rules have the same. */
  readonly blocksOf: (cidrs: readonly string[]) => AddressSet;
}

/** The internet without trusted CIDRs. Throws RangeError naming one that is none. */
export function internetWithout(trusted: readonly string[]): Internet {
  return trusted.length === 0 ? wholeInternet : internetByTrusted(trusted.join(","));
}

/** Those of the blocks, whole, that hold an address of the internet. Throws RangeError naming a text that is no block. */
export function publicBlocks({ blocksOf }: Internet, cidrs: readonly string[]): AddressSet {
  return blocksOf(cidrs);
}

const wholeInternet = internetOf(publicAddresses);

const internetByTrusted = boundedMemo(100, (trusted) =>
  internetOf(subtract(publicAddresses, parseAddresses(trusted.split(",")))),
);

function internetOf(addresses: AddressSet): Internet {
  const reaches = boundedMemo(10_000, (cidr) => overlaps(parseAddresses([cidr]), addresses));
  return { addresses, reaches, blocksOf: weakMemo((cidrs) => parseAddresses(cidrs.filter(reaches))) };
}

/** The part of traffic that is open to the internet. */
import { ipv4Cidrs, ipv6Cidrs } from "./addresses.ts";
import { mapAddresses } from "./family-traffic.ts";
import { publicBlocks } from "./internet.ts";
import type { Internet } from "./internet.ts";
import { count, intersect } from "./interval-set.ts";
import type { IntervalSet } from "./interval-set.ts";
import type { TrafficSet } from "./traffic.ts";

/** Prefix length of the widest block of each family that is not yet the internet. */
export interface Widest {
  readonly ipv4: number;
  readonly ipv6: number;
}

/** What counts as open: more addresses of the internet than are tolerated. */
export interface Threshold {
  readonly internet: Internet;
  readonly tolerated: { readonly ipv4: bigint; readonly ipv6: bigint };
}

/** Throws RangeError naming a prefix length that is none. */
export function thresholdOf(internet: Internet, { ipv4, ipv6 }: Widest): Threshold {
  return { internet, tolerated: { ipv4: blockSize(ipv4, 32), ipv6: blockSize(ipv6, 128) } };
}

/** The services that more than the tolerated addresses reach, by the blocks among those that reach the internet. */
export function openTraffic({ ipv4, ipv6 }: TrafficSet, { internet, tolerated }: Threshold): TrafficSet {
  return {
    ipv4: mapAddresses(ipv4, (addresses) =>
      isMore(addresses, internet.addresses.ipv4, tolerated.ipv4)
        ? publicBlocks(internet, ipv4Cidrs(addresses)).ipv4
        : [],
    ),
    ipv6: mapAddresses(ipv6, (addresses) =>
      isMore(addresses, internet.addresses.ipv6, tolerated.ipv6)
        ? publicBlocks(internet, ipv6Cidrs(addresses)).ipv6
        : [],
    ),
  };
}

function isMore<T extends number | bigint>(
  addresses: IntervalSet<T>,
  internet: IntervalSet<T>,
  tolerated: bigint,
): boolean {
  return count(intersect(addresses, internet)) > tolerated;
}

function blockSize(prefix: number, bits: number): bigint {
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) {
    throw new RangeError(`${prefix} is not a prefix length: a whole number from 0 to ${bits}`);
  }
  return 1n << BigInt(bits - prefix);
}

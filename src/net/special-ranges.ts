/**
 * Which addresses are the internet. From the IANA special-purpose address registries
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry): an address is not public
 * where the registry says "Globally Reachable: False" and public where it says True or N/A, because taking too much for
 * the internet is seen at once and taking too little is not. Multicast is not public: it is never a source.
 */
import { ipv4Number, ipv6Number } from "./address-text.ts";
import { parseAddresses, subtract, union } from "./addresses.ts";
import type { AddressSet } from "./addresses.ts";
import { contains } from "./interval-set.ts";

const ipv4NotPublic = [
  "0.0.0.0/8", // this network: RFC 791 section 3.2
  "10.0.0.0/8", // private use: RFC 1918
  "100.64.0.0/10", // shared address space: RFC 6598
  "127.0.0.0/8", // loopback: RFC 1122 section 3.2.1.3
  "169.254.0.0/16", // link local: RFC 3927
  "172.16.0.0/12", // private use: RFC 1918
  "192.0.0.0/24", // IETF protocol assignments: RFC 6890 section 2.1
  "192.0.2.0/24", // documentation: RFC 5737
  "192.88.99.2/32", // 6a44 relay anycast: RFC 6751
  "192.168.0.0/16", // private use: RFC 1918
  "198.18.0.0/15", // benchmarking: RFC 2544
  "198.51.100.0/24", // documentation: RFC 5737
  "203.0.113.0/24", // documentation: RFC 5737
  "224.0.0.0/4", // multicast: RFC 5771
  "240.0.0.0/4", // reserved: RFC 1112 section 4; holds limited broadcast: RFC 919 section 7
];

/** Parts of the above that are globally reachable. */
const ipv4Public = [
  "192.0.0.9/32", // Port Control Protocol anycast: RFC 7723
  "192.0.0.10/32", // TURN anycast: RFC 8155
];

/**
 * Global unicast: RFC 4291 section 2.4. Outside it are unspecified, loopback, IPv4-mapped and IPv4-translated
 * (RFC 4291, RFC 6052, RFC 8215), discard only (RFC 6666), segment routing (RFC 9602), unique local (RFC 4193),
 * link local (RFC 4291) and multicast (RFC 4291).
 */
const ipv6Unicast = ["2000::/3"];

const ipv6NotPublic = [
  "2001::/23", // IETF protocol assignments, with benchmarking (RFC 5180) and the old ORCHID (RFC 4843): RFC 2928
  "2001:db8::/32", // documentation: RFC 3849
  "3fff::/20", // documentation: RFC 9637
];

/** Parts of the above that are globally reachable, or where the registry says N/A. */
const ipv6Public = [
  "2001::/32", // Teredo, N/A: RFC 4380
  "2001:1::1/128", // Port Control Protocol anycast: RFC 7723
  "2001:1::2/128", // TURN anycast: RFC 8155
  "2001:1::3/128", // DNS-SD service registration anycast: RFC 9665
  "2001:3::/32", // automatic multicast tunneling: RFC 7450
  "2001:4:112::/48", // AS112: RFC 7535
  "2001:20::/28", // ORCHIDv2: RFC 7343
  "2001:30::/28", // drone remote identification: RFC 9374
];

/** The internet: every address that a packet from outside the organization can come from. */
export const publicAddresses: AddressSet = union(
  subtract(parseAddresses(["0.0.0.0/0", ...ipv6Unicast]), parseAddresses([...ipv4NotPublic, ...ipv6NotPublic])),
  parseAddresses([...ipv4Public, ...ipv6Public]),
);

/** Whether an address is on the internet. Throws RangeError that names the text where it is not one plain address. */
export function isPublicAddress(address: string): boolean {
  const ipv4 = ipv4Number(address);
  if (ipv4 !== undefined) return contains(publicAddresses.ipv4, ipv4);
  const ipv6 = ipv6Number(address);
  if (ipv6 === undefined) throw new RangeError(`${JSON.stringify(address)} is not an IP address`);
  return contains(publicAddresses.ipv6, ipv6);
}

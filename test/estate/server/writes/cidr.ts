/** CIDR blocks as EC2 spells them: `100.68.0.18/18` is `100.68.0.0/18`. */
import { isIPv4, isIPv6 } from "node:net";

/**
 * Undefined where it is no CIDR of the family.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
export function canonicalCidr(text: string, family: 4 | 6): string | undefined {
  const [address = "", length = "", ...rest] = text.split("/");
  const bits = family === 4 ? 32 : 128;
  const isAddress = family === 4 ? isIPv4(address) : isIPv6(address) && !address.includes("%");
  if (!isAddress || rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined;
  const host = BigInt(bits - Number(length));
  const network = (numberOf(address, family) >> host) << host;
  return `${family === 4 ? ipv4Text(network) : ipv6Text(network)}/${Number(length)}`;
}

function numberOf(address: string, family: 4 | 6): bigint {
  if (family === 4) return address.split(".").reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  const [head = "", tail = ""] = shortened(address).split("::");
  const [front, back] = [groups(head), groups(tail)];
  const middle = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...middle, ...back].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function groups(text: string): string[] {
  return text === "" ? [] : text.split(":");
}

function ipv4Text(number: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join(".");
}

function ipv6Text(number: bigint): string {
  const all = Array.from({ length: 8 }, (_, position) => (number >> BigInt(112 - 16 * position)) & 0xffffn);
  return shortened(all.map((group) => group.toString(16)).join(":"));
}

/** The one spelling of RFC 5952, which URLs have too. */
function shortened(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

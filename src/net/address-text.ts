/** IPv4 and IPv6 addresses as text and as numbers. Strict: what two programs could read differently is refused. */

/** Four decimal octets without leading zeros (`010.0.0.1` is octal to some, RFC 6943 section 3.1.1) → number; else undefined. */
export function ipv4Number(text: string): number | undefined {
  const octets = text.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet))) return undefined;
  const numbers = octets.map(Number);
  return numbers.every((octet) => octet <= 255) ? numbers.reduce((sum, octet) => sum * 256 + octet, 0) : undefined;
}

/** RFC 4291 section 2.2, with `::` and with IPv4 in the last 32 bits; no zone id → number; else undefined. */
export function ipv6Number(text: string): bigint | undefined {
  const dotted = text.slice(text.lastIndexOf(":") + 1);
  const embedded = ipv4Number(dotted);
  if (embedded !== undefined) return ipv6Number(text.slice(0, -dotted.length) + groupsOf(embedded));
  const halves = text.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const [head, tail] = halves;
  if (head === undefined || halves.length > 2) return undefined;
  const given = head.length + (tail?.length ?? 0);
  if (tail === undefined ? given !== 8 : given > 7) return undefined;
  const groups = [...head, ...Array.from({ length: 8 - given }, () => "0"), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? BigInt(`0x${groups.map((group) => group.padStart(4, "0")).join("")}`)
    : undefined;
}

/** Dotted decimal. */
export function ipv4Text(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** RFC 5952: lower case, no leading zeros, the first longest run of zero groups as `::`, `::ffff:0:0/96` with IPv4. */
export function ipv6Text(address: bigint): string {
  if (address >> 32n === 0xffffn) return `::ffff:${ipv4Text(Number(address & 0xffff_ffffn))}`;
  const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(112 - 16 * index)) & 0xffffn));
  const zeros = longestZeroRun(groups);
  if (zeros.length < 2) return hexText(groups);
  return `${hexText(groups.slice(0, zeros.start))}::${hexText(groups.slice(zeros.start + zeros.length))}`;
}

function groupsOf(ipv4: number): string {
  return hexText([Math.floor(ipv4 / 65_536), ipv4 % 65_536]);
}

function hexText(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(":");
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > longest.length) longest = { start: index + 1 - length, length };
  });
  return longest;
}

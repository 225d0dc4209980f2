/** Security groups so small that every packet can be tried, read without any code of ours but the parser of CIDRs. */
import * as fc from "fast-check";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { overlaps, parseAddresses } from "../../../../src/net/addresses.ts";
import { cidr, ipv4Addresses, ipv6Addresses } from "../../../net/small-universe.ts";
import type { Packet } from "../../../net/small-universe.ts";

/** 33 and 99 stand for all protocols that no rule names; of ICMP, the port is the type. */
export const packets: readonly Packet[] = [...ipv4Addresses, ...ipv6Addresses].flatMap((address) =>
  [1, 6, 17, 33, 47, 99].flatMap((protocol) => [1, 8, 20, 21, 22, 23, 24].map((port) => ({ protocol, port, address }))),
);

interface Range {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly Description?: string;
}

export interface Permission {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly Range[];
  readonly Ipv6Ranges?: readonly Range[];
  readonly PrefixListIds?: readonly { readonly PrefixListId: string; readonly Description?: string }[];
  readonly UserIdGroupPairs?: readonly {
    readonly GroupId: string;
    readonly UserId: string;
    readonly Description?: string;
  }[];
}

/** Whether permissions admit a packet from an address that is in no security group. */
export function admits(
  permissions: readonly Permission[],
  packet: Packet,
  lists: Readonly<Record<string, readonly string[]>>,
) {
  return permissions.some(
    (permission) => isAbout(permission, packet) && cidrsOf(permission, lists).some((one) => holds(one, packet)),
  );
}

function isAbout({ IpProtocol, FromPort = -1, ToPort = -1 }: Permission, { protocol, port }: Packet): boolean {
  const numbers: Record<string, number> = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58 };
  if (IpProtocol === "-1") return true;
  if ((numbers[IpProtocol] ?? Number(IpProtocol)) !== protocol) return false;
  if (IpProtocol === "icmp") return FromPort === -1 || FromPort === port;
  return !(IpProtocol in numbers) || FromPort === -1 || (FromPort <= port && port <= ToPort);
}

function cidrsOf(
  { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [] }: Permission,
  lists: Readonly<Record<string, readonly string[]>>,
) {
  const ranges = [...IpRanges, ...Ipv6Ranges].flatMap(({ CidrIp, CidrIpv6 }) => CidrIp ?? CidrIpv6 ?? []);
  return [...ranges, ...PrefixListIds.flatMap(({ PrefixListId }) => lists[PrefixListId] ?? [])];
}

function holds(one: string, { address }: Packet): boolean {
  return overlaps(parseAddresses([one]), parseAddresses([address]));
}

const service = fc.oneof(
  fc
    .record({
      IpProtocol: fc.constantFrom("tcp", "udp"),
      FromPort: fc.integer({ min: 20, max: 24 }),
      more: fc.nat(4),
    })
    .map(({ more, ...from }) => ({ ...from, ToPort: Math.min(24, from.FromPort + more) })),
  fc.constantFrom(
    { IpProtocol: "-1" },
    { IpProtocol: "tcp", FromPort: 0, ToPort: 65_535 },
    { IpProtocol: "icmp", FromPort: -1, ToPort: -1 },
    { IpProtocol: "icmp", FromPort: 8, ToPort: -1 },
    { IpProtocol: "47" },
  ),
);

const Description = fc.constantFrom("office", "partner", "old");

const source = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ cidr, Description }, { requiredKeys: ["cidr"] })
      .map(({ cidr: one, ...described }) =>
        one.includes(":")
          ? { Ipv6Ranges: [{ CidrIpv6: network(one), ...described }] }
          : { IpRanges: [{ CidrIp: network(one), ...described }] },
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ PrefixListId: fc.constantFrom("pl-1", "pl-2"), Description })
      .map((list) => ({ PrefixListIds: [list] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ GroupId: fc.constantFrom("sg-1", "sg-2"), UserId: fc.constant("111122223333"), Description })
      .map((pair) => ({ UserIdGroupPairs: [pair] })),
  },
);

/** Up to five permissions, none of them twice. */
export const permissions = fc.uniqueArray(
  fc.tuple(service, source).map(([one, other]): Permission => ({ ...one, ...other })),
  {
    maxLength: 5,
    selector: (permission) =>
      JSON.stringify(permission, (key, value: unknown) => (key === "Description" ? undefined : value)),
  },
);

/** The entries of the lists that permissions name. */
export const prefixLists = fc.record({
  "pl-1": fc.array(cidr, { maxLength: 3 }),
  "pl-2": fc.array(cidr, { maxLength: 2 }),
});

export function listObjects(lists: Readonly<Record<string, readonly string[]>>): LiveObject[] {
  return Object.entries(lists).map(([PrefixListId, cidrs]) => ({
    PrefixListId,
    Entries: cidrs.map((Cidr) => ({ Cidr })),
  }));
}

/** Host bits cleared, as EC2 does. */
function network(one: string): string {
  const [address = "", prefix] = one.split("/");
  const size = 2 ** ((address.includes(":") ? 128 : 32) - Number(prefix));
  return address.replace(/\d+$/, (host) => String(Number(host) - (Number(host) % size))) + `/${prefix}`;
}

/** Addresses and groups of network interfaces, which interfaces and instances show alike. */
import { isPublicAddress } from "../../../net/special-ranges.ts";
import type { RawObject } from "../../modelling/raw-object.ts";

/** What `NetworkInterface` and `InstanceNetworkInterface` have in common. */
export interface AddressedInterface {
  PrivateIpAddress?: string | undefined;
  Association?: { PublicIp?: string | undefined } | undefined;
  PrivateIpAddresses?: { PrivateIpAddress?: string | undefined; Association?: { PublicIp?: string | undefined } }[];
  Ipv6Addresses?: { Ipv6Address?: string | undefined }[];
}

/** Public: IPv4 addresses that are associated with any of its private ones, and global IPv6 addresses. Sorted. */
export function interfaceAddresses(interfaces: readonly RawObject<AddressedInterface>[]) {
  const found = interfaces.flatMap((one) =>
    addressesOf(one).map((address) => ({ address, isPublic: isPublic(one, address) })),
  );
  const those = (wanted: boolean) =>
    [...new Set(found.filter((one) => one.isPublic === wanted).map(({ address }) => address))].sort();
  return { publicAddresses: those(true), privateAddresses: those(false) };
}

/** Ids of the groups in a list of `GroupIdentifier`. */
export function groupIds(groups: readonly RawObject<{ GroupId?: string | undefined }>[]): string[] {
  return groups.map((group) => group.requiredText("GroupId"));
}

function addressesOf(raw: RawObject<AddressedInterface>): string[] {
  const ipv4 = raw.objects("PrivateIpAddresses");
  return [
    raw.text("PrivateIpAddress"),
    raw.object("Association")?.text("PublicIp"),
    ...ipv4.flatMap((one) => [one.text("PrivateIpAddress"), one.object("Association")?.text("PublicIp")]),
    ...raw.objects("Ipv6Addresses").map((one) => one.text("Ipv6Address")),
  ].filter((address) => address !== undefined);
}

function isPublic(raw: RawObject<AddressedInterface>, address: string): boolean {
  try {
    return isPublicAddress(address);
  } catch (error) {
    return raw.refuse(`has an address that is none: ${String(error)}`);
  }
}

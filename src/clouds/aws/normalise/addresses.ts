/** The addresses of network interfaces, as interfaces and instances show them. */
import type { InstanceNetworkInterface, NetworkInterface } from "@aws-sdk/client-ec2";
import { isPublicAddress } from "../../../net/special-ranges.ts";
import type { RawObject } from "../raw-object.ts";

type RawInterface = RawObject<NetworkInterface> | RawObject<InstanceNetworkInterface>;

/** Public: associated IPv4 addresses, of secondary private addresses too, and global IPv6 addresses. */
export function addressesOfInterfaces(interfaces: readonly RawInterface[], others: readonly (string | undefined)[] = []) {
  const addresses = interfaces.flatMap((one) => addressesOf(one));
  const associated = interfaces.flatMap((one) => associatedAddresses(one));
  const all = [...addresses, ...associated, ...others].filter((address) => address !== undefined);
  const isPublic = Object.groupBy(new Set(all), (address) => (isPublicText(interfaces, address) ? "yes" : "no"));
  return { publicAddresses: (isPublic.yes ?? []).sort(), privateAddresses: (isPublic.no ?? []).sort() };
}

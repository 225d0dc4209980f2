/** Whom the route table of a subnet answers over the internet. */
import { Unknown } from "../../../model/unknown.ts";
import {
  type AddressSet,
  allAddresses,
  intersect,
  isEmpty,
  noAddresses,
  parseAddresses,
  subtract,
  union,
} from "../../../net/addresses.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import type { InternetRoutesFacts, RouteFacts } from "../../object-model/network.ts";

/**
 * The addresses whose most specific route leads to the internet, as Azure's own route does where the table has no other
 * (https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route). An answer
 * that goes to an appliance or into a gateway does not come back from where it was asked for. Left out are routes for
 * the tags of services, which are for few addresses, and those that gateways learn, which no list has.
 */
export function internetReturns(routes: readonly RouteFacts[]): AddressSet {
  let decided: AddressSet = noAddresses;
  let answered: AddressSet = noAddresses;
  for (const { cidr, targetKind } of routes.flatMap((route) => destinationsOf(route)).toSorted(mostSpecificFirst)) {
    const left = subtract(parseAddresses([cidr]), decided);
    decided = union(decided, left);
    if (targetKind === "internet") answered = union(answered, left);
  }
  const left = union(answered, subtract(allAddresses, decided));
  return isEmpty(intersect(left, publicAddresses)) ? left : union(left, notInternet);
}

/** Addresses that are no part of the internet are counted in, so that own networks make no holes in `0.0.0.0/0`. */
const notInternet = subtract(allAddresses, publicAddresses);

/** Over each family: whether some of the internet is answered. */
export function internetRoutesOf(routes: readonly RouteFacts[]): InternetRoutesFacts {
  const answers = intersect(internetReturns(routes), publicAddresses);
  return { ipv4: answers.ipv4.length > 0, ipv6: answers.ipv6.length > 0 };
}

interface Destination {
  readonly cidr: string;
  readonly prefix: number;
  readonly targetKind: string;
}

function destinationsOf({ destinations, targetKind }: RouteFacts): Destination[] {
  if (destinations instanceof Unknown) return [];
  return destinations.map((cidr) => ({ cidr, prefix: Number(cidr.split("/")[1]), targetKind }));
}

function mostSpecificFirst(a: Destination, b: Destination): number {
  return b.prefix - a.prefix;
}

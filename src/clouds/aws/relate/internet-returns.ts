/** Whom a route table answers through an internet gateway. */
import { type Known, Unknown } from "../../../model/unknown.ts";
import {
  type AddressSet,
  allAddresses,
  isEmpty,
  noAddresses,
  parseAddresses,
  subtract,
  union,
} from "../../../net/addresses.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import type { RouteFacts } from "../../object-model/network.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { addressesOfLists } from "./address-lists.ts";

/** At least `certain`, at most `possible`; the same where nothing is unknown. */
export interface Returns {
  readonly certain: AddressSet;
  readonly possible: AddressSet;
  readonly unknowns: readonly Unknown[];
}

/**
 * Addresses that are no part of the internet are counted in, so that own networks, which other routes lead to, make no
 * holes in `0.0.0.0/0`.
 */
const notInternet = subtract(allAddresses, publicAddresses);

/**
 * The addresses whose most specific route leads to an internet gateway; where two are alike, plain CIDRs decide before
 * lists (https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#route-tables-priority). A gateway
 * endpoint takes out the few addresses of one AWS service, which attack nobody, and is left out. What the appliance behind
 * another endpoint lets through is not known.
 */
export function internetReturns(routes: readonly RouteFacts[], view: Viewpoint): Returns {
  const returns: Mutable = { certain: noAddresses, doubtful: noAddresses, unknowns: [] };
  let decided = noAddresses;
  for (const one of routes.flatMap((route) => destinationsOf(route, view)).toSorted(mostSpecificFirst)) {
    const addresses = parseAddresses([one.cidr]);
    const left = subtract(addresses, decided);
    decided = union(decided, addresses);
    if (!one.route.isActive) continue;
    if (one.route.targetKind === "internet") returns.certain = union(returns.certain, left);
    if (one.route.targetKind !== "endpoint") continue;
    returns.doubtful = union(returns.doubtful, left);
    returns.unknowns.push(appliance(one.route, view));
  }
  for (const route of routes) addUnread(returns, route, view);
  const possible = union(returns.certain, returns.doubtful);
  return {
    certain: isEmpty(returns.certain) ? noAddresses : union(returns.certain, notInternet),
    possible: isEmpty(possible) ? noAddresses : union(possible, notInternet),
    unknowns: returns.unknowns,
  };
}

interface Mutable {
  certain: AddressSet;
  doubtful: AddressSet;
  readonly unknowns: Unknown[];
}

interface Destination {
  readonly cidr: string;
  readonly prefix: number;
  readonly route: RouteFacts;
}

function destinationsOf(route: RouteFacts, view: Viewpoint): Destination[] {
  const destinations = destinationsRead(route, view);
  if (destinations instanceof Unknown || isGatewayEndpoint(route)) return [];
  return destinations.map((cidr) => ({ cidr, prefix: Number(cidr.split("/")[1] ?? 128), route }));
}

function destinationsRead({ destinations, addressLists }: RouteFacts, view: Viewpoint): Known<readonly string[]> {
  return destinations instanceof Unknown && addressLists.length > 0
    ? addressesOfLists(addressLists, view)
    : destinations;
}

function mostSpecificFirst(a: Destination, b: Destination): number {
  return b.prefix - a.prefix || a.route.addressLists.length - b.route.addressLists.length;
}

/** Their routes name the list of the service, and only those do. */
function isGatewayEndpoint({ targetKind, addressLists }: RouteFacts): boolean {
  return targetKind === "endpoint" && addressLists.length > 0;
}

/** A list that was not read may hold everything: it leads to the internet, or away from it. */
function addUnread(returns: Mutable, route: RouteFacts, view: Viewpoint): void {
  const destinations = destinationsRead(route, view);
  if (!(destinations instanceof Unknown) || isGatewayEndpoint(route)) return;
  returns.unknowns.push(destinations);
  const leadsThere = route.targetKind === "internet" && route.isActive;
  returns.doubtful = leadsThere ? allAddresses : union(returns.doubtful, returns.certain);
  if (!leadsThere) returns.certain = noAddresses;
}

function appliance({ target }: RouteFacts, { scope }: Viewpoint): Unknown {
  return new Unknown({
    kind: "not-collected",
    scope: scope.id,
    message: `What the appliance behind ${target} lets through is not collected.`,
  });
}

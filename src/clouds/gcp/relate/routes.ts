/** Whom a network answers through the default internet gateway. */
import type { Known } from "../../../model/unknown.ts";
import { Unknown } from "../../../model/unknown.ts";
import {
  type AddressSet,
  allAddresses,
  isSubset,
  noAddresses,
  parseAddresses,
  subtract,
  union,
} from "../../../net/addresses.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import type { InternetRoutesFacts } from "../../object-model/network.ts";
import type { ResourceOf } from "../resource-of.ts";
import { networkIndex } from "./network-index.ts";
import { notInternet } from "./not-internet.ts";
import { outsideAudit, ownersView } from "./owners.ts";

type Route = ResourceOf<"gcp.compute.route">;

/** Whether some machine of a network is led to the internet: routes for machines with a tag count, too. */
export function internetRoutesOf(network: string, view: Viewpoint): InternetRoutesFacts {
  const routes = routesOf(network, view);
  if (routes instanceof Unknown) return { ipv4: routes, ipv6: routes };
  const cidrs = routes.filter((one) => leadsOut(one)).flatMap((one) => destinationsOf(one));
  const addresses = parseAddresses(cidrs);
  return { ipv4: addresses.ipv4.length > 0, ipv6: addresses.ipv6.length > 0 };
}

/** Addresses that a machine answers through the gateway: at least, and at most. */
interface Returns {
  readonly certain: AddressSet;
  readonly possible: AddressSet;
  /** Why they differ, if they do. */
  readonly unknown: Unknown | undefined;
}

/**
 * The addresses that a machine answers through the gateway. The most specific route decides, then the lowest priority; of
 * routes that are alike in both each is taken for some connections. A route to something that does not run is ignored, and
 * what runs is not collected. Routes by policy are not collected either. https://cloud.google.com/vpc/docs/routes#routeselection
 */
export function internetReturns(network: string, tags: readonly string[], view: Viewpoint): Returns {
  const routes = routesOf(network, view);
  if (routes instanceof Unknown) return { certain: noAddresses, possible: allAddresses, unknown: routes };
  const applied = routes.filter(({ com }) => isFor(com.targets, tags)).toSorted(decidesFirst);
  const certain = answeredBy(applied);
  const ignored = applied.find(({ ext }) => ext.needsRunningHop);
  if (ignored === undefined) return { certain, possible: certain, unknown: undefined };
  const possible = answeredBy(applied.filter(({ ext }) => !ext.needsRunningHop));
  const differs = !isSubset(possible, certain);
  return { certain, possible, unknown: differs ? mayNotRun(ignored, view) : undefined };
}

function answeredBy(routes: readonly Route[]): AddressSet {
  let answered = noAddresses;
  let decided = noAddresses;
  for (const group of alike(routes)) {
    const addresses = parseAddresses(group.flatMap((one) => destinationsOf(one)));
    const left = subtract(addresses, decided);
    decided = union(decided, addresses);
    if (group.some((one) => leadsOut(one))) answered = union(answered, left);
  }
  return isNone(answered) ? noAddresses : union(answered, notInternet);
}

function isNone({ ipv4, ipv6 }: AddressSet): boolean {
  return ipv4.length === 0 && ipv6.length === 0;
}

function mayNotRun({ com }: Route, { scope }: Viewpoint): Unknown {
  const message = `Whether ${com.target} runs, to which the route ${com.name} leads, is not collected: if it does not, the route is ignored.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function routesOf(network: string, view: Viewpoint): Known<readonly Route[]> {
  const owner = ownersView(view, network);
  if (owner === undefined) return outsideAudit(view, network);
  const doubt = doubtOf(owner, "compute.routes.list");
  const routes = networkIndex(view.index).routes.get(network) ?? [];
  return doubt ?? routes.filter(({ com }) => com.isActive);
}

function leadsOut({ com }: Route): boolean {
  return com.targetKind === "internet";
}

function destinationsOf({ com }: Route): readonly string[] {
  return com.destinations instanceof Unknown ? [] : com.destinations;
}

function isFor(targets: readonly string[], tags: readonly string[]): boolean {
  return targets.length === 0 || targets.some((tag) => tags.includes(tag));
}

function decidesFirst(a: Route, b: Route): number {
  return prefixOf(b) - prefixOf(a) || a.com.priority - b.com.priority;
}

function prefixOf(route: Route): number {
  return Number(destinationsOf(route)[0]?.split("/")[1] ?? 0);
}

/** Neighbours that are for the same addresses with the same priority. */
function alike(routes: readonly Route[]): Route[][] {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const key = `${destinationsOf(route).join(",")} ${route.com.priority}`;
    groups.set(key, [...(groups.get(key) ?? []), route]);
  }
  return [...groups.values()];
}

/** Which route table governs a subnet, what it governs, and whether it leads to the internet. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { parseAddresses } from "../../../net/addresses.ts";
import type { InternetRoutesFacts, RouteFacts } from "../../object-model/network.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { addressesOfLists } from "./address-lists.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit, ownersView } from "./owners.ts";
import { regionIndex } from "./region-index.ts";

type RouteTable = ResourceOf<"aws.ec2.route_table">;
type Subnet = ResourceOf<"aws.ec2.subnet">;

/** Fills route tables: destinations of their routes, subnets, and whether they lead to the internet. */
export function relateRouteTables(resources: readonly Resource[], view: Viewpoint): void {
  const subnets = ofType(resources, "aws.ec2.subnet");
  const peerings = new Map(ofType(resources, "aws.ec2.vpc_peering_connection").map((one) => [one.ext.id, one]));
  for (const table of ofType(resources, "aws.ec2.route_table")) {
    table.com.routes = table.com.routes.map((route) => ({
      ...resolved(route, view),
      peerRanges: peerRanges(route, table, peerings, view),
    }));
    table.com.subnets = governedBy(table, subnets, view);
    table.com.internetRoutes = internetRoutesOf(table, view);
  }
}

/** Fills what peerings are led into by. */
export function relatePeerings(resources: readonly Resource[], view: Viewpoint): void {
  const doubt = doubtOf(view, "ec2:DescribeRouteTables");
  const tables = ofType(resources, "aws.ec2.route_table");
  for (const { com, ext } of ofType(resources, "aws.ec2.vpc_peering_connection")) {
    const leading = tables.filter((table) => table.com.routes.some(({ target }) => target === ext.id));
    com.routeTables = doubt ?? leading.map((table) => table.ext.id).sort();
  }
}

/** The table that a subnet names, else the main one of its own VPC. */
export function tableOf({ com, ext }: Subnet, view: Viewpoint): Known<RouteTable> {
  const tables = regionIndex(view.index, view.scope.region).routeTables.get(com.network) ?? [];
  const named = tables.find((table) => table.ext.associatedSubnets.includes(ext.id));
  if (named !== undefined) return named;
  const owner = ownersView(view, com.account);
  const doubt = doubtOf(owner ?? view, "ec2:DescribeRouteTables");
  if (doubt !== undefined) return doubt;
  return tables.find((table) => table.com.isMain) ?? outsideAudit(view, `The route table of ${ext.id}`, com.account);
}

/**
 * Over each family: whether an active route leads to an internet gateway, which lets the internet begin, too. Block public
 * access is not counted in: AWS does not document whether the mode of a subnet heeds its exclusions, which are another
 * API's to tell, and a mode taken for more than it says would hide what is open.
 */
export function internetRoutesOf({ com }: RouteTable, view: Viewpoint): InternetRoutesFacts {
  const routes = com.routes.filter(({ isActive, targetKind }) => isActive && targetKind === "internet");
  const known: string[] = [];
  let unknown: Unknown | undefined;
  for (const { destinations } of routes.map((route) => resolved(route, view))) {
    if (destinations instanceof Unknown) unknown ??= destinations;
    else known.push(...destinations);
  }
  const addresses = parseAddresses(known);
  const leads = (family: "ipv4" | "ipv6"): Known<boolean> => addresses[family].length > 0 || (unknown ?? false);
  return { ipv4: leads("ipv4"), ipv6: leads("ipv6") };
}

type Peering = ResourceOf<"aws.ec2.vpc_peering_connection">;

function peerRanges(
  { target, targetKind, isActive }: RouteFacts,
  { com }: RouteTable,
  peerings: ReadonlyMap<string, Peering>,
  view: Viewpoint,
): Known<readonly string[]> {
  if (targetKind !== "peering" || !isActive) return [];
  const peering = peerings.get(target);
  if (peering === undefined) return doubtOf(view, "ec2:DescribeVpcPeeringConnections") ?? outsideAudit(view, target);
  const { requester, accepter } = peering.com;
  const other = requester.network === com.network ? accepter : requester;
  return other.addressRanges.length > 0 ? other.addressRanges : outsideAudit(view, other.network, other.account);
}

function resolved(route: RouteFacts, view: Viewpoint): RouteFacts {
  return route.addressLists.length === 0
    ? route
    : { ...route, destinations: addressesOfLists(route.addressLists, view) };
}

/** A main table governs the subnets of its VPC that no table names; to tell them, all of both must be known. */
function governedBy({ com, ext }: RouteTable, subnets: readonly Subnet[], view: Viewpoint): Known<readonly string[]> {
  if (!com.isMain) return [...ext.associatedSubnets].sort();
  const doubt = doubtOf(view, "ec2:DescribeRouteTables", "ec2:DescribeSubnets");
  if (doubt !== undefined) return doubt;
  const tables = regionIndex(view.index, view.scope.region).routeTables.get(com.network) ?? [];
  const named = new Set(tables.flatMap((table) => table.ext.associatedSubnets));
  const byDefault = subnets.filter((subnet) => subnet.com.network === com.network && !named.has(subnet.ext.id));
  return [...ext.associatedSubnets, ...byDefault.map((subnet) => subnet.ext.id)].sort();
}

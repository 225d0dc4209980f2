/** VPCs and subnets: what they hold, what governs them, what records them. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { FlowLogFacts } from "../../object-model/network.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { isOwn, ownRegions } from "./account-regions.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { outsideAudit, ownersView } from "./owners.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { regionIndex } from "./region-index.ts";
import { internetRoutesOf, tableOf } from "./routing.ts";

/** Fills subnets. */
export function relateSubnets(resources: readonly Resource[], view: Viewpoint): void {
  const interfaces = interfacesIn(resources, view, ({ com }) => com.subnet);
  for (const subnet of ofType(resources, "aws.ec2.subnet")) {
    const { com, ext } = subnet;
    const table = tableOf(subnet, view);
    com.routeTable = table instanceof Unknown ? table : table.ext.id;
    com.internetRoutes = table instanceof Unknown ? table : internetRoutesOf(table, view);
    com.firewalls = aclsOf(subnet, view);
    com.flowLogs = flowLogsOf(ext.id, com.account, view);
    com.interfaces = interfaces(subnet);
  }
}

/** Fills VPCs, after their subnets. */
export function relateNetworks(resources: readonly Resource[], view: Viewpoint): void {
  const subnetsDoubt = doubtOf(view, "ec2:DescribeSubnets");
  const endpointsDoubt = doubtOf(view, "ec2:DescribeVpcEndpoints");
  const peeringsDoubt = doubtOf(view, "ec2:DescribeVpcPeeringConnections");
  const subnets = groupedBy(ofType(resources, "aws.ec2.subnet"), ({ com }) => [com.network]);
  const endpoints = groupedBy(
    ofType(resources, "aws.ec2.vpc_endpoint").filter(({ com }) => ["available", "pending"].includes(com.state)),
    ({ com }) => [com.network],
  );
  const peerings = groupedBy(
    ofType(resources, "aws.ec2.vpc_peering_connection").filter(({ com }) => com.state === "active"),
    ({ com }) => [com.requester.network, com.accepter.network],
  );
  const interfaces = interfacesIn(resources, view, ({ com }) => com.network);
  const vpcs = ofType(resources, "aws.ec2.vpc");
  const [first] = vpcs.filter((vpc) => isOwn(vpc)).sort((a, b) => (a.ext.id < b.ext.id ? -1 : 1));
  const accountRegions = ownRegions(view);
  for (const vpc of vpcs) {
    const { com, ext } = vpc;
    com.interfaces = interfaces(vpc);
    com.isFirstOfAccount = vpc === first;
    com.accountRegions = accountRegions;
    com.flowLogs = flowLogsOf(ext.id, com.account, view);
    com.subnets = subnetsDoubt ?? (subnets.get(ext.id) ?? []).map((subnet) => networkSubnet(subnet));
    com.peerings = peeringsDoubt ?? (peerings.get(ext.id) ?? []).map((peering) => peering.ext.id).sort();
    com.endpointServices =
      endpointsDoubt ?? [...new Set((endpoints.get(ext.id) ?? []).map((endpoint) => endpoint.com.service))].sort();
  }
}

/** Fills endpoints: the zones that they could have addresses in. */
export function relateEndpoints(resources: readonly Resource[], view: Viewpoint): void {
  const subnets = groupedBy(ofType(resources, "aws.ec2.subnet"), ({ com }) => [com.network]);
  const doubt = doubtOf(view, "ec2:DescribeSubnets");
  for (const { com } of ofType(resources, "aws.ec2.vpc_endpoint")) {
    com.networkZones = doubt ?? new Set((subnets.get(com.network) ?? []).map((subnet) => subnet.com.zone)).size;
  }
}

/** The owner of a VPC sees all interfaces in it, whoever they belong to; whom it is shared with sees its own. */
function interfacesIn(
  resources: readonly Resource[],
  view: Viewpoint,
  placeOf: (one: ResourceOf<"aws.ec2.network_interface">) => string,
): (place: ResourceOf<"aws.ec2.subnet" | "aws.ec2.vpc">) => Known<number> {
  const byPlace = groupedBy(ofType(resources, "aws.ec2.network_interface"), (one) => [placeOf(one)]);
  const doubt = doubtOf(view, "ec2:DescribeNetworkInterfaces");
  return ({ com, ext }) => {
    if (ext.isShared) return outsideAudit(view, ext.id, com.account);
    return doubt ?? byPlace.get(ext.id)?.length ?? 0;
  };
}

/** The flow logs of a VPC, subnet or interface itself: those of what it lies in or holds are none of its own. */
export function flowLogsOf(id: string, owner: string, view: Viewpoint): Known<readonly FlowLogFacts[]> {
  const ownersOwn = ownersView(view, owner);
  if (ownersOwn === undefined) return outsideAudit(view, id, owner);
  const doubt = doubtOf(ownersOwn, "ec2:DescribeFlowLogs");
  return doubt ?? regionIndex(view.index, view.scope.region).flowLogs.get(id) ?? [];
}

/** Every subnet has exactly one ACL. */
function aclsOf({ com, ext }: ResourceOf<"aws.ec2.subnet">, view: Viewpoint): Known<readonly string[]> {
  const acls = regionIndex(view.index, view.scope.region).acls.get(ext.id);
  if (acls !== undefined) return acls;
  const owner = ownersView(view, com.account);
  const doubt = doubtOf(owner ?? view, "ec2:DescribeNetworkAcls");
  return doubt ?? outsideAudit(view, `The network ACL of ${ext.id}`, com.account);
}

/** A whole that is Unknown becomes two unknown families, so that the subnet itself is still listed. */
function networkSubnet({ com, ext }: ResourceOf<"aws.ec2.subnet">) {
  const routes = com.internetRoutes;
  const internetRoutes = routes instanceof Unknown ? { ipv4: routes, ipv6: routes } : routes;
  return { id: ext.id, zone: com.zone, internetRoutes };
}

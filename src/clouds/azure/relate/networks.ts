/** Virtual networks, subnets and route tables: what they hold, what governs them, what records them. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import type { FlowLogFacts, InternetRoutesFacts } from "../../object-model/network.ts";
import { parentId } from "../arm-id.ts";
import { indexed, ofType, type ResourceOf } from "../resource-of.ts";
import { internetRoutesOf } from "./internet-returns.ts";
import { listingDoubt } from "./listing-doubt.ts";
import { outsideAudit } from "./owners.ts";

type Subnet = ResourceOf<"azure.network.subnet">;

/** Fills route tables. */
export function relateRouteTables(resources: readonly Resource[]): void {
  for (const { com } of ofType(resources, "azure.network.route_table")) {
    com.internetRoutes = internetRoutesOf(com.routes);
    const subnets = com.subnets instanceof Unknown ? [] : com.subnets;
    const networks = [...new Set(subnets.map((subnet) => parentId(subnet)))];
    com.network = networks.length === 1 ? (networks[0] ?? "") : "";
  }
}

/** Fills subnets. */
export function relateSubnets(resources: readonly Resource[], view: Viewpoint): void {
  const flowLogs = flowLogsOf(resources, view);
  for (const subnet of ofType(resources, "azure.network.subnet")) {
    subnet.com.internetRoutes = routesFrom(subnet, view);
    subnet.com.flowLogs = flowLogs(subnet.com.id);
  }
}

/** Fills virtual networks, after their subnets. */
export function relateNetworks(resources: readonly Resource[], view: Viewpoint): void {
  const flowLogs = flowLogsOf(resources, view);
  const subnets = groupedBy(ofType(resources, "azure.network.subnet"), ({ com }) => [com.network]);
  const networks = ofType(resources, "azure.network.virtual_network");
  const regions = [...new Set(networks.map(({ com }) => com.region))].sort();
  const doubt = doubtOf(view, "Microsoft.Network/virtualNetworks");
  const first = firstOfRegions(networks);
  for (const { com, ext } of networks) {
    const own = subnets.get(com.id) ?? [];
    com.flowLogs = flowLogs(com.id);
    com.subnets = own.map((subnet) => networkSubnet(subnet));
    com.peerings = ext.peerings
      .filter(({ state }) => state === "Connected")
      .map(({ id }) => id)
      .sort();
    com.interfaces = own.flatMap((subnet) => subnet.ext.occupants).length;
    com.isFirstOfAccount = first.has(com.id);
    com.accountRegions = regions.length > 1 ? regions : (doubt ?? regions);
  }
}

/** The flow logs of a network, subnet or interface itself: those of what it lies in or holds are none of its own. */
export function flowLogsOf(resources: readonly Resource[], view: Viewpoint): (id: string) => Known<FlowLogFacts[]> {
  const logs = groupedBy(ofType(resources, "azure.network.flow_log"), ({ com }) => [com.target]);
  const doubt = listingDoubt(view, "Microsoft.Network/networkWatchers/flowLogs");
  return (id) => {
    const own = (logs.get(id) ?? []).map(({ com }) => {
      const { isActive, isDelivering, traffic, destination } = com;
      return { id: com.id, isActive, isDelivering, traffic, destination };
    });
    return own.some((log) => log.isActive && log.isDelivering) ? own : (doubt ?? own);
  };
}

/** A subnet without a route table has the routes of Azure itself. */
function routesFrom({ com }: Subnet, view: Viewpoint): Known<InternetRoutesFacts> {
  const table = com.routeTable;
  if (table instanceof Unknown) return table;
  if (table === "") return internetRoutesOf([]);
  const found = indexed(view, "azure.network.route_table", table);
  if (found !== undefined) return internetRoutesOf(found.com.routes);
  return doubtOf(view, "Microsoft.Network/routeTables") ?? outsideAudit(view, table);
}

function networkSubnet({ com }: Subnet) {
  const routes = com.internetRoutes;
  const internetRoutes = routes instanceof Unknown ? { ipv4: routes, ipv6: routes } : routes;
  return { id: com.id, zone: com.zone, internetRoutes };
}

function firstOfRegions(networks: readonly ResourceOf<"azure.network.virtual_network">[]): ReadonlySet<string> {
  const byRegion = groupedBy(networks, ({ com }) => [com.region]);
  return new Set([...byRegion.values()].map((those) => those.map(({ com }) => com.id).sort()[0] ?? ""));
}

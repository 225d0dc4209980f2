/** Subscriptions: what there is once in them, or once in each region. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { indexed, ofType } from "../resource-of.ts";
import { listingDoubt } from "./listing-doubt.ts";
import { outsideAudit, ownersView } from "./owners.ts";

/** Fills subscriptions. */
export function relateSubscriptions(resources: readonly Resource[], view: Viewpoint): void {
  const networksDoubt = listingDoubt(view, "Microsoft.Network/virtualNetworks");
  const watchers = ofType(resources, "azure.network.network_watcher").filter(({ ext }) => ext.isReady);
  const machines = ofType(resources, "azure.compute.virtual_machine");
  const perimeters = ofType(resources, "azure.network.security_perimeter");
  for (const { ext } of ofType(resources, "azure.resources.subscription")) {
    ext.networkRegions = networksDoubt ?? regionsOf(ofType(resources, "azure.network.virtual_network"));
    ext.watchedRegions = listingDoubt(view, "Microsoft.Network/networkWatchers") ?? regionsOf(watchers);
    ext.machines = listingDoubt(view, "Microsoft.Compute/virtualMachines") ?? machines.length;
    ext.bastionHosts = bastionHosts(resources, view);
    ext.securityPerimeters =
      listingDoubt(view, "Microsoft.Network/networkSecurityPerimeters") ?? perimeters.map(({ com }) => com.id).sort();
  }
}

function regionsOf(those: readonly Resource[]): string[] {
  return [...new Set(those.map(({ com }) => com.region))].sort();
}

/**
 * A bastion host of a peered network serves too, whatever its subscription is; there its subnet shows it.
 * https://learn.microsoft.com/azure/bastion/vnet-peering
 */
function bastionHosts(resources: readonly Resource[], view: Viewpoint): Known<readonly string[]> {
  const own = ofType(resources, "azure.network.bastion_host").map(({ com }) => com.id);
  const peers = ofType(resources, "azure.network.virtual_network").flatMap(({ ext }) => ext.peerings);
  const subnets = peers
    .filter(({ state }) => state === "Connected")
    .map((peer) => bastionSubnet(peer.remoteNetwork, view));
  const found = [...own, ...subnets.filter((subnet) => typeof subnet === "string")];
  if (found.length > 0) return [...new Set(found)].sort();
  const doubt = listingDoubt(view, "Microsoft.Network/bastionHosts", "Microsoft.Network/virtualNetworks");
  return doubt ?? subnets.find((subnet) => subnet instanceof Unknown) ?? [];
}

function bastionSubnet(network: string, view: Viewpoint): Known<string | undefined> {
  const subnet = indexed(view, "azure.network.subnet", `${network}/subnets/azurebastionsubnet`);
  if (subnet !== undefined) return subnet.ext.occupants.length > 0 ? subnet.com.id : undefined;
  const owner = ownersView(view, network);
  if (owner === undefined) return outsideAudit(view, network);
  return listingDoubt(owner, "Microsoft.Network/virtualNetworks");
}

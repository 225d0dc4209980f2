/** Machines: what of them the internet reaches. */
import type { Resource } from "../../../model/resource.ts";
import type { Family } from "../../../net/addresses.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { rulesOfWays, type WayIn } from "../../modelling/ways-in.ts";
import { allServices } from "../../../net/services.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, isEmpty, noTraffic, type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import type { IpConfigurationFacts } from "../declarations/network.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { Admissions } from "./admissions.ts";
import { entrancesOf, type Entrance } from "./entrances.ts";

const internet = trafficTo(allServices, publicAddresses);

type NetworkInterface = ResourceOf<"azure.network.network_interface">;

/**
 * Fills machines: each public address and each forwarding of a public load balancer, through the security groups of
 * subnet and interface, which see the machine's own address and port, and the routes back.
 * https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
 */
export function relateReachability(resources: readonly Resource[], view: Viewpoint): void {
  const byMachine = groupedBy(ofType(resources, "azure.network.network_interface"), ({ com }) =>
    com.machine === undefined ? [] : [com.machine],
  );
  const doubt = doubtOf(view, "Microsoft.Network/networkInterfaces");
  const entrances = entrancesOf(resources, view);
  const admissions = new Admissions(view);
  const waysTo = (one: NetworkInterface): WayIn[] =>
    one.ext.ipConfigurations.flatMap((to) =>
      entrances(to)
        .map((entrance) => wayThrough(entrance, { to, firewalls: one.com.firewalls }, admissions))
        .filter(({ possible }) => !isEmpty(intersect(possible, internet))),
    );
  for (const { com } of ofType(resources, "azure.compute.virtual_machine")) {
    com.reachable = doubt ?? rulesOfWays((byMachine.get(com.id) ?? []).flatMap((one) => waysTo(one)));
  }
}

function wayThrough(
  entrance: Entrance,
  { to, firewalls }: { readonly to: IpConfigurationFacts; readonly firewalls: readonly string[] },
  admissions: Admissions,
): WayIn {
  const { subnet, privateAddress: address = "" } = to;
  const { isSecureByDefault, traffic } = entrance;
  const admitted = admissions.to({ subnet, firewalls, address, isSecureByDefault });
  const family = address.includes(":") ? "ipv6" : "ipv4";
  return {
    id: `${entrance.id} through ${admitted.through}`,
    description: entrance.description,
    certain: entrance.unknown === undefined ? ofFamily(intersect(traffic, admitted.certain), family) : noTraffic,
    possible: ofFamily(intersect(traffic, admitted.possible), family),
    unknown: entrance.unknown ?? admitted.unknown,
    destinations: entrance.destinations,
  };
}

function ofFamily({ ipv4, ipv6 }: TrafficSet, family: Family): TrafficSet {
  return family === "ipv4" ? { ipv4, ipv6: [] } : { ipv4: [], ipv6 };
}

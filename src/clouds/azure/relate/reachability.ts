/** Machines: what of them the internet reaches. */
import type { Resource } from "../../../model/resource.ts";
import { allAddresses, type Family } from "../../../net/addresses.ts";
import type { Unknown } from "../../../model/unknown.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { rulesOfWays, type WayIn } from "../../modelling/ways-in.ts";
import { allServices } from "../../../net/services.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, isEmpty, noTraffic, type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import type { IpConfigurationFacts } from "../declarations/network.ts";
import { ofType } from "../resource-of.ts";
import { Admissions } from "./admissions.ts";
import { entrancesOf, type Entrance } from "./entrances.ts";
import { interfacesOfMachines, type NetworkInterface } from "./machine-interfaces.ts";

const internet = trafficTo(allServices, publicAddresses);

/**
 * Fills machines: each public address and each forwarding of a public load balancer, through the security groups of
 * subnet and interface, which see the machine's own address and port, and the routes back.
 * https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
 */
export function relateReachability(resources: readonly Resource[], view: Viewpoint): void {
  const interfacesOf = interfacesOfMachines(resources, view);
  const entrances = entrancesOf(resources, view);
  const admissions = new Admissions(view);
  const waysTo = (one: NetworkInterface): WayIn[] =>
    one.ext.ipConfigurations.flatMap((to) =>
      entrances(to)
        .map((entrance) => wayThrough(entrance, { to, firewalls: one.com.firewalls }, admissions))
        .filter(({ possible }) => !isEmpty(intersect(possible, internet))),
    );
  for (const machine of ofType(resources, "azure.compute.virtual_machine")) {
    const { own, doubt } = interfacesOf(machine);
    const ways = own.flatMap((one) => waysTo(one));
    machine.com.reachable = rulesOfWays(doubt === undefined ? ways : [...ways, wayUnseen(doubt)]);
  }
}

/** Through an interface that nobody saw. */
function wayUnseen(unknown: Unknown): WayIn {
  const possible = trafficTo(allServices, allAddresses);
  return {
    id: "an interface that was not read",
    description: "",
    certain: noTraffic,
    possible,
    unknown,
    destinations: [],
  };
}

function wayThrough(
  entrance: Entrance,
  { to, firewalls }: { readonly to: IpConfigurationFacts; readonly firewalls: readonly string[] },
  admissions: Admissions,
): WayIn {
  const { subnet, privateAddress: address = "" } = to;
  const { isSecureByDefault, keepsDestination, traffic } = entrance;
  const seen = keepsDestination ? "" : address;
  const admitted = admissions.to({ subnet, firewalls, address: seen, isSecureByDefault });
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

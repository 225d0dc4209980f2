/** Instances: which firewalls are for them, whether the internet has a way to them, and what comes in on it. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { type AddressSet, allAddresses, type Family, parseAddresses, toCidrs } from "../../../net/addresses.ts";
import { allServices } from "../../../net/services.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, isEmpty, noTraffic, type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { rulesOfWays, type WayIn } from "../../modelling/ways-in.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { type Destination, machineStages } from "./machine-stages.ts";
import { networkIndex } from "./network-index.ts";
import { notInternet } from "./not-internet.ts";
import { outsideAudit, ownersView } from "./owners.ts";
import { frontAddresses, type Passthrough, passthroughsOf } from "./passthrough.ts";
import { internetReturns } from "./routes.ts";
import { type Admission, throughStages } from "./stages.ts";
import { isFor, type Machine } from "./targets.ts";

type Instance = ResourceOf<"gcp.compute.instance">;

const everything = trafficTo(allServices, allAddresses);
const internet = trafficTo(allServices, publicAddresses);
const outside = trafficTo(allServices, notInternet);

/** Fills instances, after networks. */
export function relateReachability(resources: readonly Resource[], view: Viewpoint): void {
  const admitted = admissions(view);
  const passthroughs = passthroughsOf(resources, view);
  for (const instance of ofType(resources, "gcp.compute.instance")) {
    const { com } = instance;
    com.networkInterfaces = com.networkInterfaces.map((one) => ({
      ...one,
      firewalls: firewallsOf(machineAt(instance, one), view),
    }));
    com.firewalls = allOf(com.networkInterfaces.map(({ firewalls }) => firewalls));
    com.facesInternet = facesInternet(instance, view);
    const fronts = passthroughs(instance);
    com.reachable = rulesOfWays(
      com.networkInterfaces.flatMap((one, position) => [
        ...(["ipv4", "ipv6"] as const).flatMap((family) => waysTo({ instance, one, family, admitted, view })),
        ...fronts
          .filter(({ isForAnyInterface }) => position === 0 || isForAnyInterface)
          .flatMap((front) => waysThrough(front, machineAt(instance, one), admitted)),
      ]),
    );
  }
}

type Interface = Instance["com"]["networkInterfaces"][number];

function machineAt({ com, ext }: Instance, one: Interface): Machine & { readonly region: string } {
  return {
    network: one.network ?? com.network ?? "",
    networkTags: ext.networkTags,
    serviceAccounts: ext.serviceAccounts.map(({ email }) => email),
    region: com.region,
  };
}

function firewallsOf(machine: Machine, view: Viewpoint): Known<readonly string[]> {
  const owner = ownersView(view, machine.network);
  const doubt = owner === undefined ? outsideAudit(view, machine.network) : doubtOf(owner, "compute.firewalls.list");
  const firewalls = networkIndex(view.index).firewalls.get(machine.network) ?? [];
  return doubt ?? firewalls.filter(({ ext }) => ext.isEnabled && isFor(ext, machine)).map(({ com }) => com.id);
}

function allOf(lists: readonly Known<readonly string[]>[]): Known<readonly string[]> {
  const known: string[] = [];
  for (const list of lists) {
    if (list instanceof Unknown) return list;
    known.push(...list);
  }
  return [...new Set(known)].sort();
}

function facesInternet(instance: Instance, view: Viewpoint): Known<boolean> {
  let unknown = addressAwaited(instance, view);
  for (const one of instance.com.networkInterfaces) {
    if (one.publicAddresses.length === 0) continue;
    const { network, networkTags } = machineAt(instance, one);
    const returns = internetReturns(network, networkTags, view);
    if (one.publicAddresses.some((address) => returns.certain[familyOf(address)].length > 0)) return true;
    if (one.publicAddresses.some((address) => returns.possible[familyOf(address)].length > 0))
      unknown ??= returns.unknown;
  }
  return unknown ?? false;
}

function familyOf(address: string): Family {
  return address.includes(":") ? "ipv6" : "ipv4";
}

type Admitted = (destination: Destination) => readonly Admission[];

/** What comes in to machines that firewalls mean alike: fleets share it, so it is found out once. */
function admissions(view: Viewpoint): Admitted {
  const known = new Map<string, readonly Admission[]>();
  const naming = new Map<string, boolean>();
  return (destination) => {
    const { network, networkTags, serviceAccounts, region } = destination;
    let isNaming = naming.get(network);
    if (isNaming === undefined) naming.set(network, (isNaming = namesDestinations(network, view)));
    const inside = isNaming ? destination.inside : undefined;
    const key = JSON.stringify([network, region, networkTags, serviceAccounts, inside && toCidrs(inside)]);
    let found = known.get(key);
    if (found === undefined) {
      found = throughStages(machineStages({ ...destination, inside }, view), everything, outside).admissions;
      known.set(key, found);
    }
    return found;
  };
}

/** Whether it matters for a rule in a network which address traffic leads to. */
function namesDestinations(network: string, view: Viewpoint): boolean {
  const index = networkIndex(view.index);
  const policies = index.networks.get(network)?.ext.policies ?? [];
  const rules = [
    ...(index.firewalls.get(network) ?? []).flatMap(({ ext }) => ext.ownRules),
    ...(index.policies.get(network) ?? []).flatMap(({ ext }) => ext.policyRules),
    ...(policies instanceof Unknown ? [] : policies.flatMap((policy) => policy.rules)),
  ];
  return rules.some(
    ({ direction, destinations, destinationReferences }) =>
      direction === "in" &&
      (destinations instanceof Unknown || destinations.length > 0 || destinationReferences.length > 0),
  );
}

interface InterfaceWay {
  readonly instance: Instance;
  readonly one: Interface;
  readonly family: Family;
  readonly admitted: Admitted;
  readonly view: Viewpoint;
}

/** An external IPv4 address is translated before firewalls decide, so that they see the internal one. */
function waysTo({ instance, one, family, admitted, view }: InterfaceWay): WayIn[] {
  const addresses = one.publicAddresses.filter((address) => familyOf(address) === family);
  const awaited = addressAwaited(instance, view);
  if (addresses.length === 0 && awaited === undefined) return [];
  const machine = machineAt(instance, one);
  const internal = instance.com.privateAddresses.filter((address) => familyOf(address) === family);
  const inside = parseAddresses(family === "ipv4" ? internal : addresses);
  const returns = internetReturns(machine.network, machine.networkTags, view);
  const limit = (answered: AddressSet) => ofFamily(trafficTo(allServices, answered), family);
  return admitted({ ...machine, inside })
    .map((admission) => ({
      id: `${admission.id} at ${awaited === undefined ? addresses.join(" and ") : "an address that it is to get"}`,
      description: admission.description,
      certain: awaited === undefined ? intersect(admission.certain, limit(returns.certain)) : noTraffic,
      possible: intersect(admission.possible, limit(returns.possible)),
      unknown: awaited ?? returns.unknown ?? admission.unknown,
      destinations: addresses.map((address) => `${address}/${family === "ipv4" ? 32 : 128}`),
    }))
    .filter(({ possible }) => comesFromInternet(possible));
}

/** Why it is not known under which address a machine is reached that is to have one: which of its interfaces gets it, too. */
function addressAwaited({ com, ext }: Instance, { scope }: Viewpoint): Unknown | undefined {
  const isDown = ["stopping", "stopped", "shutting-down"].includes(com.state);
  if (isDown || !ext.hasExternalAccess || com.publicAddresses.length > 0) return undefined;
  const message = `${com.name} is to have an external address, and does not have it yet.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function waysThrough(front: Passthrough, machine: ReturnType<typeof machineAt>, admitted: Admitted): WayIn[] {
  const inside: AddressSet = frontAddresses(front);
  return admitted({ ...machine, inside })
    .map((admission) => ({
      id: `${admission.id} through ${front.id}`,
      description: admission.description,
      certain: front.unknown === undefined ? intersect(admission.certain, front.traffic) : noTraffic,
      possible: intersect(admission.possible, front.traffic),
      unknown: front.unknown ?? admission.unknown,
      destinations: toCidrs(inside),
    }))
    .filter(({ possible }) => comesFromInternet(possible));
}

function comesFromInternet(traffic: TrafficSet): boolean {
  return !isEmpty(intersect(traffic, internet));
}

function ofFamily({ ipv4, ipv6 }: TrafficSet, family: Family): TrafficSet {
  return family === "ipv4" ? { ipv4, ipv6: [] } : { ipv4: [], ipv6 };
}

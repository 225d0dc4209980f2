/** Load balancers and forwarding that hand packets of the internet to machines as they come. */
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { allAddresses, intersect, noAddresses, parseAddresses } from "../../../net/addresses.ts";
import { parsePorts, portsFromRanges } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import { type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { lastPart, regionOf, zoneOf } from "../self-link.ts";

type Instance = ResourceOf<"gcp.compute.instance">;
type Front = ResourceOf<"gcp.compute.forwarding_rule">;

/** A front that leads to a machine, for certain or perhaps. */
export interface Passthrough {
  readonly id: string;
  readonly address: string;
  /** What it hands on. */
  readonly traffic: TrafficSet;
  /** Why it is not known whether it leads to the machine. */
  readonly unknown: Unknown | undefined;
}

/**
 * Fronts to which a machine is a backend. Proxies are left out: of them machines see addresses of Google. Target pools, target
 * instances and the members of groups that nobody manages are not collected: what is in their region may be one.
 * https://cloud.google.com/load-balancing/docs/network
 */
export function passthroughsOf(resources: readonly Resource[], view: Viewpoint): (machine: Instance) => Passthrough[] {
  const fronts = ofType(resources, "gcp.compute.forwarding_rule").filter((front) => handsOn(front));
  const services = new Map(
    ofType(resources, "gcp.compute.backend_service").map(({ com, ext }) => [com.id, ext.groups]),
  );
  const unread = doubtOf(view, "compute.forwardingRules.aggregatedList", "compute.backendServices.aggregatedList");
  const found = (machine: Instance): Passthrough[] =>
    fronts.flatMap((front) => {
      const leads = leadsTo(front, services, machine, view);
      return leads === false ? [] : [passthrough(front, leads === true ? undefined : leads)];
    });
  return unread === undefined ? found : (machine) => [...found(machine), anyFront(unread)];
}

function handsOn({ ext }: Front): boolean {
  if (ext.scheme !== "EXTERNAL") return false;
  return ext.backendService !== undefined || /\/target(?:Pools|Instances)\//.test(ext.target ?? "");
}

function leadsTo(
  { com, ext }: Front,
  services: ReadonlyMap<string, readonly string[]>,
  machine: Instance,
  view: Viewpoint,
): boolean | Unknown {
  if (com.region !== machine.com.region) return false;
  if (ext.backendService === undefined) return notCollected(`the backends of ${ext.target ?? com.id}`, view);
  const groups = services.get(ext.backendService);
  if (groups === undefined) return notCollected(`the backends of ${ext.backendService}`, view);
  const near = groups.filter((group) => isNear(group, machine));
  if (near.some((group) => machine.ext.group !== undefined && lastPart(group) === lastPart(machine.ext.group)))
    return true;
  const [group] = near;
  return group === undefined || machine.ext.group !== undefined ? false : notCollected(`the members of ${group}`, view);
}

function isNear(group: string, { com, ext }: Instance): boolean {
  const zone = zoneOf(group);
  return zone === undefined ? regionOf(group) === com.region : zone === ext.zone;
}

function notCollected(what: string, { scope }: Viewpoint): Unknown {
  const message = `Whether it is among ${what} is not collected.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function passthrough({ com, ext }: Front, unknown: Unknown | undefined): Passthrough {
  const protocol = ext.protocol === "L3_DEFAULT" || ext.protocol === "" ? "all" : ext.protocol;
  const family = ext.address.includes(":") ? { ...allAddresses, ipv4: [] } : { ...allAddresses, ipv6: [] };
  const sources = ext.sources.length === 0 ? family : intersect(parseAddresses(ext.sources), family);
  const services = servicesFrom([protocol], portsFromRanges(ext.ports));
  return { id: com.name, address: ext.address, traffic: trafficTo(services, sources), unknown };
}

/** What could not be listed may lead anywhere. */
function anyFront(unknown: Unknown): Passthrough {
  const traffic = trafficTo(servicesFrom(["all"], parsePorts(["all"])), allAddresses);
  return { id: "load balancers", address: "", traffic, unknown };
}

/** The address of a front; nothing where it is not known. */
export function frontAddresses({ address }: Passthrough) {
  return address === "" ? noAddresses : parseAddresses([address]);
}

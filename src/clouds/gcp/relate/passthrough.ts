/** Load balancers and forwarding that hand packets of the internet to machines as they come. */
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { allAddresses, intersect, noAddresses, parseAddresses } from "../../../net/addresses.ts";
import { parsePorts, portsFromRanges } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import { type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { isInstanceGroup, isMadeBy, isNear, managedGroups, pooledMachines } from "./group-members.ts";

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
  /** Groups of endpoints may name any interface of a machine; all else means the first. */
  readonly isForAnyInterface: boolean;
}

/**
 * Fronts to which a machine is a backend. Proxies are left out: of them machines see addresses of Google. Target pools, but for
 * machines that managed groups put there, target instances, endpoints and the members of groups that nobody manages are not collected: what is near may be one of them.
 * https://docs.cloud.google.com/load-balancing/docs/network/networklb-backend-service
 */
export function passthroughsOf(resources: readonly Resource[], view: Viewpoint): (machine: Instance) => Passthrough[] {
  const fronts = ofType(resources, "gcp.compute.forwarding_rule").filter((front) => handsOn(front));
  const services = new Map(
    ofType(resources, "gcp.compute.backend_service").map(({ com, ext }) => [com.id, ext.groups]),
  );
  const isManaged = managedGroups(resources);
  const isPooled = pooledMachines(resources);
  const unread = doubtOf(view, "compute.forwardingRules.aggregatedList", "compute.backendServices.aggregatedList");
  const found = (machine: Instance): Passthrough[] =>
    fronts
      .filter(({ com }) => com.region === machine.com.region)
      .flatMap((front) => {
        const groups = services.get(front.ext.backendService ?? "");
        if (groups !== undefined)
          return throughGroups(front, groups.filter(isMaybeOf(machine, isManaged)), machine, view);
        const target = targetOf(front);
        return [
          passthrough(front, isPooled(machine, target) ? undefined : notCollected(`the backends of ${target}`, view)),
        ];
      });
  return unread === undefined ? found : (machine) => [...found(machine), anyFront(unread)];
}

function handsOn({ ext }: Front): boolean {
  if (ext.scheme !== "EXTERNAL") return false;
  return ext.backendService !== undefined || /\/target(?:Pools|Instances)\//.test(ext.target ?? "");
}

function targetOf({ com, ext }: Front): string {
  return ext.backendService ?? ext.target ?? com.id;
}

/** Near groups that the machine may be in: machines of managed ones say so. */
function isMaybeOf(machine: Instance, isManaged: (group: string) => boolean): (group: string) => boolean {
  return (group) => isNear(group, machine) && (isMadeBy(machine, group) || !isManaged(group));
}

/** Once where it is known that the front leads to the machine, or else why it may; and where it may lead to other interfaces. */
function throughGroups(front: Front, groups: readonly string[], machine: Instance, view: Viewpoint): Passthrough[] {
  const endpoints = groups.find((group) => !isInstanceGroup(group));
  const unmanaged = groups.find((group) => isInstanceGroup(group));
  const doubt = (group: string) => notCollected(`the members of ${group}`, view);
  const ways: Passthrough[] = [];
  if (groups.some((group) => isMadeBy(machine, group))) ways.push(passthrough(front, undefined));
  else if (unmanaged !== undefined) ways.push(passthrough(front, doubt(unmanaged)));
  if (endpoints !== undefined) ways.push({ ...passthrough(front, doubt(endpoints)), isForAnyInterface: true });
  return ways;
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
  const traffic = trafficTo(services, sources);
  return { id: com.name, address: ext.address, traffic, unknown, isForAnyInterface: false };
}

/** What could not be listed may lead anywhere. */
function anyFront(unknown: Unknown): Passthrough {
  const traffic = trafficTo(servicesFrom(["all"], parsePorts(["all"])), allAddresses);
  return { id: "load balancers", address: "", traffic, unknown, isForAnyInterface: true };
}

/** The address of a front; nothing where it is not known. */
export function frontAddresses({ address }: Passthrough) {
  return address === "" ? noAddresses : parseAddresses([address]);
}

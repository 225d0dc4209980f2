/** Who is in a group that a load balancer sends traffic to, as far as machines and the managers of groups say so. */
import type { Resource } from "../../../model/resource.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { lastPart, regionOf, zoneOf } from "../self-link.ts";

type Instance = ResourceOf<"gcp.compute.instance">;

/** Whether a managed instance group made the machine. */
export function isMadeBy({ com, ext }: Instance, group: string): boolean {
  if (ext.group === undefined || !isInstanceGroup(group)) return false;
  return lastPart(ext.group) === lastPart(group) && isNear(group, { com, ext });
}

/** Whether a group is in the zone or region of the machine. */
export function isNear(group: string, { com, ext }: Pick<Instance, "com" | "ext">): boolean {
  const zone = zoneOf(group);
  return zone === undefined ? regionOf(group) === com.region : zone === ext.zone;
}

/** Groups of endpoints name interfaces of machines, and no listing of machines shows who is in them. */
export function isInstanceGroup(group: string): boolean {
  return group.includes("/instanceGroups/");
}

/** Tells whether a managed instance group puts a machine into a target pool. */
export function pooledMachines(resources: readonly Resource[]): (machine: Instance, pool: string) => boolean {
  const managers = ofType(resources, "gcp.compute.instance_group_manager");
  return (machine, pool) =>
    managers.some(({ ext }) => ext.targetPools.includes(pool) && isMadeBy(machine, ext.instanceGroup ?? ""));
}

/**
 * Tells of groups whether a manager keeps them: then each of their machines says so. A machine of one may be in others that
 * nobody manages: GKE gathers nodes of its pools in such.
 */
export function managedGroups(resources: readonly Resource[]): (group: string) => boolean {
  const managers = ofType(resources, "gcp.compute.instance_group_manager");
  const managed = new Set(managers.map(({ ext }) => ext.instanceGroup));
  return (group) => managed.has(group);
}

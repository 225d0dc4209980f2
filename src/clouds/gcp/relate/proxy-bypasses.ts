/** Backend services behind Identity-Aware Proxy: on which other ways the internet reaches their machines. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { lastPart, regionOf, zoneOf } from "../self-link.ts";

type Instance = ResourceOf<"gcp.compute.instance">;

/** Fills backend services, after instances. */
export function relateProxyBypasses(resources: readonly Resource[], view: Viewpoint): void {
  const instances = ofType(resources, "gcp.compute.instance");
  for (const { ext } of ofType(resources, "gcp.compute.backend_service")) {
    ext.bypasses = ext.hasIap ? bypassesOf(ext.groups, instances, view) : [];
  }
}

/** Who is in a group that nobody manages, and in one of endpoints, is not collected. */
function bypassesOf(
  groups: readonly string[],
  instances: readonly Instance[],
  view: Viewpoint,
): Known<readonly ListedFirewallRule[]> {
  const found: ListedFirewallRule[] = [];
  let unknown = doubtOf(view, "compute.instances.aggregatedList");
  for (const group of groups) {
    const members = instances.filter((instance) => isMember(instance, group));
    if (members.length === 0) unknown ??= unlisted(group, view);
    for (const { com } of members) {
      if (com.reachable instanceof Unknown) unknown ??= com.reachable;
      else found.push(...com.reachable);
    }
  }
  return found.length === 0 && unknown !== undefined ? unknown : found;
}

function isMember({ com, ext }: Instance, group: string): boolean {
  if (ext.group === undefined || lastPart(ext.group) !== lastPart(group)) return false;
  const zone = zoneOf(group);
  return zone === undefined ? regionOf(group) === com.region : zone === ext.zone;
}

function unlisted(group: string, { scope }: Viewpoint): Unknown {
  const message = `The members of ${group} are not collected.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

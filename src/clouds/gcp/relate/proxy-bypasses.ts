/** Backend services behind Identity-Aware Proxy: on which other ways the internet reaches their machines. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { allAddresses } from "../../../net/addresses.ts";
import { allServices } from "../../../net/services.ts";
import { noTraffic, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { rulesOfWays } from "../../modelling/ways-in.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { isMadeBy } from "./group-members.ts";

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
    const members = instances.filter((instance) => isMadeBy(instance, group));
    if (members.length === 0) unknown ??= unlisted(group, view);
    for (const { com } of members) {
      if (com.reachable instanceof Unknown) unknown ??= com.reachable;
      // What is closed in any case is so for one machine: it must not close what may be open of another.
      else found.push(...com.reachable.filter(({ access }) => access === "allow"));
    }
  }
  if (unknown === undefined) return found;
  return found.length === 0 ? unknown : [...found, ...anyWay(unknown)];
}

/** Whatever is open of the machines that are known, of the others everything may be. */
function anyWay(unknown: Unknown): ListedFirewallRule[] {
  const label = { id: "machines that are not listed", description: "", destinations: [] };
  return rulesOfWays([{ ...label, certain: noTraffic, possible: trafficTo(allServices, allAddresses), unknown }]);
}

function unlisted(group: string, { scope }: Viewpoint): Unknown {
  const message = `The members of ${group} are not collected.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

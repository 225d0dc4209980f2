/** What is looked up of networks: made once for an audit, as its index is complete before anything is related. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { type GcpTypes, ofType, type ResourceOf } from "../resource-of.ts";

/** By self link path of the network. */
export interface NetworkIndex {
  readonly networks: ReadonlyMap<string, ResourceOf<"gcp.compute.network">>;
  readonly subnets: ReadonlyMap<string, readonly ResourceOf<"gcp.compute.subnetwork">[]>;
  /** In the order in which they decide: by priority, and where equal those that deny first. */
  readonly firewalls: ReadonlyMap<string, readonly ResourceOf<"gcp.compute.firewall">[]>;
  readonly policies: ReadonlyMap<string, readonly ResourceOf<"gcp.compute.firewall_policy">[]>;
  readonly routes: ReadonlyMap<string, readonly ResourceOf<"gcp.compute.route">[]>;
  /** Projects whose networks others may use. */
  readonly hostProjects: ReadonlySet<string>;
}

export function networkIndex(index: AuditIndex): NetworkIndex {
  let found = made.get(index);
  if (found === undefined) made.set(index, (found = makeIndex(index)));
  return found;
}

const made = new WeakMap<AuditIndex, NetworkIndex>();

function makeIndex(index: AuditIndex): NetworkIndex {
  const all = <Type extends keyof GcpTypes>(type: Type) => ofType(index.list(type), type);
  const firewalls = all("gcp.compute.firewall").sort(decidesFirst);
  return {
    networks: new Map(all("gcp.compute.network").map((network) => [network.com.id, network])),
    subnets: groupedBy(all("gcp.compute.subnetwork"), ({ com }) => [com.network]),
    firewalls: groupedBy(firewalls, ({ com }) => [com.network]),
    policies: groupedBy(all("gcp.compute.firewall_policy"), ({ ext }) => ext.networks),
    routes: groupedBy(all("gcp.compute.route"), ({ com }) => [com.network]),
    hostProjects: new Set(
      all("gcp.compute.project")
        .filter(({ ext }) => ext.isHostProject)
        .map(({ com }) => com.account),
    ),
  };
}

/** https://cloud.google.com/firewall/docs/firewalls#priority_order_for_firewall_rules */
function decidesFirst(a: ResourceOf<"gcp.compute.firewall">, b: ResourceOf<"gcp.compute.firewall">): number {
  return a.ext.priority - b.ext.priority || Number(a.ext.access === "allow") - Number(b.ext.access === "allow");
}

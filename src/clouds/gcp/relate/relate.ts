/** Fills what follows from other resources, in the order in which one needs the other. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { relateFirewalls } from "./firewalls.ts";
import { relateGroups } from "./instance-groups.ts";
import { relateInstances } from "./instances.ts";
import { relateLoadBalancing } from "./load-balancing.ts";
import { relateNetworks } from "./networks.ts";
import { relateProxyBypasses } from "./proxy-bypasses.ts";
import { relateReachability } from "./reachability.ts";
import { relateStorage } from "./storage.ts";

/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
export function relateScope(scope: Scope, resources: readonly Resource[], index: AuditIndex): void {
  const view: Viewpoint = { scope, index };
  relateNetworks(resources, view);
  relateFirewalls(resources, view);
  relateLoadBalancing(resources, view);
  relateReachability(resources, view);
  relateProxyBypasses(resources, view);
  relateStorage(resources, view);
  relateInstances(resources, view);
  relateGroups(resources, view);
}

/** Fills what follows from other resources, in the order in which one needs the other. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { relateApplicationGateways } from "./application-gateways.ts";
import { relateInterfaces, relateMachineInterfaces } from "./interfaces.ts";
import { relateVirtualMachines } from "./machines.ts";
import { relateNetworks, relateRouteTables, relateSubnets } from "./networks.ts";
import { relateReachability } from "./reachability.ts";
import { relateScaleSets } from "./scale-sets.ts";
import { relateSecurityGroups } from "./security-groups.ts";
import { relateStorage } from "./storage.ts";
import { relateSubscriptions } from "./subscriptions.ts";

/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
export function relateScope(scope: Scope, resources: readonly Resource[], index: AuditIndex): void {
  const view: Viewpoint = { scope, index };
  relateRouteTables(resources);
  relateSubnets(resources, view);
  relateNetworks(resources, view);
  relateInterfaces(resources, view);
  relateMachineInterfaces(resources, view);
  relateSecurityGroups(resources, view);
  relateReachability(resources, view);
  relateApplicationGateways(resources, view);
  relateSubscriptions(resources, view);
  relateVirtualMachines(resources, view);
  relateScaleSets(resources, view);
  relateStorage(resources, view);
}

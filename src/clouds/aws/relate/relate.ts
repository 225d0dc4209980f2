/** Fills what follows from other resources, in the order in which one needs the other. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { relatePrefixLists } from "./address-lists.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { relateEndpointServices } from "./endpoint-services.ts";
import { relateNetworkAcls, relateSecurityGroups } from "./firewalls.ts";
import { relateMachines } from "./internet-facing.ts";
import { relateInstances } from "./instances.ts";
import { relateTemplates } from "./launch-templates.ts";
import { relateEndpoints, relateNetworks, relateSubnets } from "./networks.ts";
import { relateReachability } from "./reachability.ts";
import { relatePeerings, relateRouteTables } from "./routing.ts";
import { relateSettings } from "./settings.ts";
import { relateStorage } from "./storage.ts";

/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
export function relateScope(scope: Scope, resources: readonly Resource[], index: AuditIndex): void {
  const view: Viewpoint = { scope, index };
  relatePrefixLists(resources, view);
  relateTemplates(resources, view);
  relateRouteTables(resources, view);
  relatePeerings(resources, view);
  relateSubnets(resources, view);
  relateNetworks(resources, view);
  relateMachines(resources, view);
  relateSecurityGroups(resources, view);
  relateNetworkAcls(resources, view);
  relateEndpoints(resources, view);
  relateEndpointServices(resources, view);
  relateReachability(resources, view);
  relateInstances(resources, view);
  relateStorage(resources, view);
  relateSettings(resources, view);
}

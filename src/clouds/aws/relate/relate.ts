/** Fills what follows from other resources, in the order in which one needs the other. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import { ofType } from "../resource-of.ts";
import { relatePrefixLists } from "./address-lists.ts";
import { doubtOf, notGiven, type Viewpoint } from "./doubt.ts";
import { relateSecurityGroups } from "./firewalls.ts";
import { relateMachines } from "./internet-facing.ts";
import { relateNetworks, relateSubnets } from "./networks.ts";
import { relatePeerings, relateRouteTables } from "./routing.ts";
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
  relateStorage(resources, view);
}

/** Says why the versions of a launch template are not known. */
function relateTemplates(resources: readonly Resource[], view: Viewpoint): void {
  const api = "ec2:DescribeLaunchTemplateVersions";
  for (const { com, ext } of ofType(resources, "aws.ec2.launch_template")) {
    if (com.versions instanceof Unknown) {
      com.versions = doubtOf(view, api) ?? notGiven(view, api, `the versions of ${ext.id}`);
    }
  }
}

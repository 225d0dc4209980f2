/** Scale sets: how many machines those have that do not say it, and who keeps them. */
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { ofType } from "../resource-of.ts";
import { managedGroups } from "./managed-groups.ts";

/** Fills scale sets. */
export function relateScaleSets(resources: readonly Resource[], view: Viewpoint): void {
  const isManaged = managedGroups(resources, view);
  const members = groupedBy(ofType(resources, "azure.compute.virtual_machine"), ({ ext }) =>
    ext.scaleSet === undefined ? [] : [ext.scaleSet],
  );
  const doubt = doubtOf(view, "Microsoft.Compute/virtualMachines");
  for (const { com, ext } of ofType(resources, "azure.compute.scale_set")) {
    com.isManagedByService = isManaged(ext.resourceGroup);
    if (com.size instanceof Unknown) com.size = doubt ?? (members.get(com.id) ?? []).length;
  }
}

/** Which resources services of Azure made and keep: those in resource groups that something manages. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { ofType } from "../resource-of.ts";

const groupsApi = "Microsoft.Resources/resourceGroups";

/**
 * By the name of a resource group, lower case. Kubernetes, Databricks and managed applications put what they make into
 * groups of their own: https://learn.microsoft.com/rest/api/resources/resource-groups/list (`managedBy`).
 */
export function managedGroups(resources: readonly Resource[], view: Viewpoint): (group: string) => Known<boolean> {
  const groups = ofType(resources, "azure.resources.resource_group");
  const managed = new Map(groups.map(({ ext }) => [ext.resourceGroup, ext.managedBy !== undefined]));
  const doubt = doubtOf(view, groupsApi);
  return (group) => managed.get(group) ?? doubt ?? notGiven(view, groupsApi, `the resource group ${group}`);
}

/** Instance groups: what sends traffic to them, and whether a service made them. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { ofType } from "../resource-of.ts";

/** Fills groups, their managers, and the templates that these use. */
export function relateGroups(resources: readonly Resource[], view: Viewpoint): void {
  relateTemplates(resources, view);
  const services = groupedBy(ofType(resources, "gcp.compute.backend_service"), ({ ext }) => ext.groups);
  const doubt = doubtOf(view, "compute.backendServices.aggregatedList");
  const templates = new Map(
    ofType(resources, "gcp.compute.instance_template").map(({ com, ext }) => [com.id, ext.isManagedByService]),
  );
  const templatesDoubt = doubtOf(view, "compute.instanceTemplates.aggregatedList");
  const isOfService = (template: string | undefined): Known<boolean> =>
    templates.get(template ?? "") ?? (template === undefined ? false : (templatesDoubt ?? false));
  const managers = ofType(resources, "gcp.compute.instance_group_manager");
  const managerOf = new Map(managers.map((manager) => [manager.ext.instanceGroup, manager]));
  const managersDoubt = doubtOf(view, "compute.instanceGroupManagers.aggregatedList");
  for (const { com } of managers) com.isManagedByService = isOfService(com.template);
  for (const { com, ext } of [...managers, ...ofType(resources, "gcp.compute.instance_group")]) {
    const its = services.get(ext.instanceGroup ?? "") ?? [];
    const balancers = [...ext.targetPools, ...its.map((service) => service.com.id)].sort();
    com.loadBalancers = balancers.length > 0 ? balancers : (doubt ?? []);
    const manager = managerOf.get(ext.instanceGroup);
    com.isManagedByService = manager?.com.isManagedByService ?? (isOfCluster(com.name) || (managersDoubt ?? false));
  }
}

function relateTemplates(resources: readonly Resource[], view: Viewpoint): void {
  const users = groupedBy(ofType(resources, "gcp.compute.instance_group_manager"), ({ ext }) => ext.templates);
  const doubt = doubtOf(view, "compute.instanceGroupManagers.aggregatedList");
  for (const { com, ext } of ofType(resources, "gcp.compute.instance_template")) {
    const groups = (users.get(com.id) ?? []).map((manager) => manager.com.id).sort();
    ext.groups = groups.length > 0 ? groups : (doubt ?? []);
  }
}

/** GKE gathers its nodes in such groups for load balancers. */
function isOfCluster(name: string): boolean {
  return name.startsWith("k8s-ig-");
}

/** Why machines have no instance view. */
import type { Resource } from "../../model/resource.ts";
import { doubtOf, notGiven, type Viewpoint } from "../modelling/doubt.ts";
import { type ViewedMachine, viewApi } from "./normalise.ts";

/** Says of each machine whose view is missing what became of it. */
export function relateViews(resources: readonly Resource[], view: Viewpoint): void {
  for (const machine of resources.filter(isViewed)) {
    if (hasView(machine)) continue;
    const { com, ext } = machine;
    const doubt = doubtOf(view, viewApi) ?? notGiven(view, viewApi, `the instance view of ${com.id}`);
    com.state = doubt;
    com.disks = doubt;
    com.extensions = doubt;
    ext.powerState = doubt;
  }
}

/** Disks are a list, were it an empty one, as soon as there is a view. */
function hasView({ com }: ViewedMachine): boolean {
  return Array.isArray(com.disks);
}

function isViewed(resource: Resource): resource is ViewedMachine {
  return resource.ext.type === "azvm.compute.virtual_machine";
}

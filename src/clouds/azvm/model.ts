/** What posturegate knows about the instance views of Azure's virtual machines. */
import type { ResourceModel } from "../../model/resource-model.ts";
import type { Resource } from "../../model/resource.ts";
import { redactSecrets } from "../azure/redact.ts";
import { objects, virtualMachines } from "./declarations.ts";
import { virtualMachine } from "./normalise.ts";
import { relateViews } from "./relate.ts";

/**
 * `raw` of an item is the machine as Resource Manager lists it, with `instanceView` as
 * `GET …/virtualMachines/{name}/instanceView` answers, which is left out where it could not be read.
 */
export const azvmModel: ResourceModel = {
  provider: "azvm",
  objects,
  types: [virtualMachines],
  /** The cloud `azure` looks up the power state of its machines. */
  indexTypes: new Set([virtualMachines.type]),
  redact: redactSecrets,
  normalise: ({ scope, resources }) => resources.flatMap((item): Resource[] => virtualMachine({ item, scope })),
  relate: (scope, resources, index) => relateViews(resources, { scope, index }),
};

/** Declares what every resource of Azure has in bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";

/** What resources of Azure Resource Manager have. Spread into the fields of types that have more. */
export const armFields = {
  id: { type: "string", doc: "Id in Azure Resource Manager, lower case." },
  resourceGroup: { type: "string", doc: "Name of the resource group, lower case; empty for a subscription." },
} as const;

export const azureResource = {
  name: "azure_resource",
  doc: "What resources of Azure have.",
  fields: armFields,
} as const satisfies ObjectType;

export const azureResourceGroup = {
  name: "azure_resource_group",
  doc: "A resource group.",
  fields: {
    ...armFields,
    managedBy: { type: "string", doc: "What made it and keeps what is in it; absent of people's own.", optional: true },
  },
} as const satisfies ObjectType;

export type ResourceExt = Facts<typeof azureResource>;
export type ResourceGroupExt = Facts<typeof azureResourceGroup>;

/** Scopes for the tests of the Azure model; items are by type without `azure.` (`compute.disk`), or by the whole type. */
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { type AzureTypes, ofType, type ResourceOf } from "../../../src/clouds/azure/resource-of.ts";
import type { Resource } from "../../../src/model/resource.ts";
import type { Scope } from "../../../src/model/scope.ts";
import { onlyOne, scopeParts } from "../scope-parts.ts";

export type { ScopeContents } from "../scope-parts.ts";

export const subscription = "11111111-2222-4333-8444-555555555555";

/** The scope of a subscription, of the cloud `azure` or `azvm`. */
export function scopeOf(of: string, cloud: "azure" | "azvm" = "azure"): Scope {
  return { id: `${cloud}:${of}`, cloud, account: of, region: "global" };
}

/** Id of a resource in the resource group `shop`, as Resource Manager writes it. */
export function idOf(type: string, name: string, group = "shop", of = subscription): string {
  return `/subscriptions/${of}/resourceGroups/${group}/providers/${type}/${name}`;
}

const azvmApis = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachines/instanceView"].map((api) => ({
  api,
  permission: `${api}/read`,
  type: "azvm.compute.virtual_machine",
  stage: "index" as const,
}));

export const { partOf, readScopes } = scopeParts({
  scope: scopeOf(subscription),
  apisOf: ({ cloud }) => (cloud === "azvm" ? azvmApis : azureApis),
  typeOf: (kind) => (/^az(?:ure|vm)\./.test(kind) ? kind : `azure.${kind}`),
});

/** The only resource of a type, or the one with that name. */
export function only<Type extends keyof AzureTypes>(
  resources: readonly Resource[],
  type: Type,
  name?: string,
): ResourceOf<Type> {
  return onlyOne(
    ofType(resources, type).filter(({ com }) => name === undefined || com.name === name),
    type,
  );
}

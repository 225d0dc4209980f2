/** Scopes for the tests of the Azure model: what a collector would give, and what an audit makes of it. */
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import { type AzureTypes, ofType, type ResourceOf } from "../../../src/clouds/azure/resource-of.ts";
import type { Resource, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../../src/model/scope.ts";
import { relatedScopes } from "./related-scopes.ts";

export const subscription = "11111111-2222-4333-8444-555555555555";
const scope: Scope = scopeOf(subscription);
const collectedAt = "2026-03-01T06:00:00.000Z";

/** The objects of a subscription by type, and how APIs ended that did not end complete. */
export interface ScopeContents {
  /** With `cloud` azvm, the scope of that cloud. */
  readonly scope?: Scope;
  /** By type without `azure.` (`compute.disk`), or by the whole type. */
  readonly items?: Readonly<Record<string, readonly unknown[]>>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** APIs that nobody asked. */
  readonly unasked?: readonly string[];
}

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

/** One part of a scope: its items of a stage, and the ledger of that stage's APIs. */
export function partOf(contents: ScopeContents, stage: ScopeResult["stage"]): ScopeResult {
  const of = contents.scope ?? scope;
  const apis = (of.cloud === "azvm" ? azvmApis : azureApis).filter((api) => api.stage === stage);
  const types = new Set(apis.map(({ type }) => type));
  return {
    scope: of,
    stage,
    resources: Object.entries(contents.items ?? {})
      .filter(([kind]) => types.has(typeOf(kind)))
      .flatMap(([kind, raws]) => raws.map((raw) => ({ type: typeOf(kind), raw, collectedAt }))),
    ledger: apis.flatMap(({ api, permission }) => ledgerEntries({ api, permission, of }, contents)),
  };
}

function typeOf(kind: string): string {
  return /^az(?:ure|vm)\./.test(kind) ? kind : `azure.${kind}`;
}

/** Reads all scopes as an audit does, and relates them; the resources of the first. */
export function readScopes(...contents: readonly ScopeContents[]): readonly Resource[] {
  const parts = (["index", "stream"] as const).flatMap((stage) => contents.map((one) => partOf(one, stage)));
  return relatedScopes(parts)[0]?.resources ?? [];
}

/** The only resource of a type, or the one with that name. */
export function only<Type extends keyof AzureTypes>(
  resources: readonly Resource[],
  type: Type,
  name?: string,
): ResourceOf<Type> {
  const found = ofType(resources, type).filter(({ com }) => name === undefined || com.name === name);
  const [resource] = found;
  if (resource === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return resource;
}

function ledgerEntries(
  { api, permission, of }: { api: string; permission: string; of: Scope },
  { outcomes = {}, unasked = [] }: ScopeContents,
): LedgerEntry[] {
  if (unasked.includes(api)) return [];
  const outcome = outcomes[api] ?? "complete";
  const entry = { audit: "test", scope: of.id, api, outcome, pages: 1, attempts: 1, ms: 1 };
  return [outcome === "complete" ? entry : { ...entry, permission, message: `${api} ended ${outcome}` }];
}

/** Scopes for the tests of the Google model: what a collector would give, and what an audit makes of it. */
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { type GcpTypes, ofType, type ResourceOf } from "../../../src/clouds/gcp/resource-of.ts";
import type { Resource, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../../src/model/scope.ts";
import { relatedScopes } from "./related-scopes.ts";

export const project = "shop-prod";
const scope: Scope = scopeOf(project);
const collectedAt = "2026-03-01T06:00:00.000Z";

/** The provider's objects of a project by kind (`firewall`) or type (`gcp.dns.policy`), and how APIs ended that did not end complete. */
export interface ScopeContents {
  readonly scope?: Scope;
  readonly items?: Readonly<Record<string, readonly unknown[]>>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** APIs that nobody asked. */
  readonly unasked?: readonly string[];
}

/** The scope of a project. */
export function scopeOf(account: string): Scope {
  return { id: `gcp:${account}`, cloud: "gcp", account, region: "global" };
}

/** One part of a scope: its items of a stage, and the ledger of that stage's APIs. */
export function partOf(contents: ScopeContents, stage: ScopeResult["stage"]): ScopeResult {
  const apis = gcpApis.filter((api) => api.stage === stage);
  const types = new Set(apis.map(({ type }) => type));
  return {
    scope: contents.scope ?? scope,
    stage,
    resources: Object.entries(contents.items ?? {})
      .filter(([kind]) => types.has(typeOf(kind)))
      .flatMap(([kind, raws]) => raws.map((raw) => ({ type: typeOf(kind), raw, collectedAt }))),
    ledger: apis.flatMap(({ api }) => ledgerEntries(api, contents)),
  };
}

/** Reads all scopes as an audit does (redacted, normalised, related); the resources of the first. */
export function readScopes(...contents: readonly ScopeContents[]): readonly Resource[] {
  const parts = (["index", "stream"] as const).flatMap((stage) => contents.map((one) => partOf(one, stage)));
  return relatedScopes(parts)[0]?.resources ?? [];
}

/** The only resource of a type, or the one with that name. */
export function only<Type extends keyof GcpTypes>(
  resources: readonly Resource[],
  type: Type,
  name?: string,
): ResourceOf<Type> {
  const found = ofType(resources, type).filter(({ com }) => name === undefined || com.name === name);
  const [resource] = found;
  if (resource === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return resource;
}

function typeOf(kind: string): string {
  return kind.includes(".") ? kind : `gcp.compute.${kind}`;
}

function ledgerEntries(api: string, { scope: of = scope, outcomes = {}, unasked = [] }: ScopeContents): LedgerEntry[] {
  if (unasked.includes(api)) return [];
  const outcome = outcomes[api] ?? "complete";
  const entry = { audit: "test", scope: of.id, api, outcome, pages: 1, attempts: 1, ms: 1 };
  const permission = gcpApis.find((known) => known.api === api)?.permission ?? "";
  return [outcome === "complete" ? entry : { ...entry, permission, message: `${api} ended ${outcome}` }];
}

/** Scopes for the tests of models: what a collector would give, and what an audit makes of it. */
import type { CollectedItem, Resource, ScopeResult } from "../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../src/model/scope.ts";
import { relatedScopes } from "./related-scopes.ts";

export const collectedAt = "2026-03-01T06:00:00.000Z";

/** The provider's objects of a scope by kind or type, and how APIs ended that did not end complete. */
export interface ScopeContents {
  readonly scope?: Scope;
  readonly items?: Readonly<Record<string, readonly unknown[]>>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** APIs that nobody asked. */
  readonly unasked?: readonly string[];
}

/** What tells how a cloud's scopes are made. */
export interface ScopeParts {
  /** Where the contents name none. */
  readonly scope: Scope;
  readonly apisOf: (scope: Scope) => readonly {
    readonly api: string;
    readonly permission: string;
    readonly type: CollectedItem["type"];
    readonly stage: ScopeResult["stage"];
  }[];
  /** The type of a kind: `aws.ec2.vpc` of `vpc`. */
  readonly typeOf: (kind: string) => CollectedItem["type"];
}

export function scopeParts({ scope: first, apisOf, typeOf }: ScopeParts) {
  /** One part of a scope: its items of a stage, and the ledger of that stage's APIs. */
  const partOf = (contents: ScopeContents, stage: ScopeResult["stage"]): ScopeResult => {
    const { scope = first, items = {} } = contents;
    const apis = apisOf(scope).filter((api) => api.stage === stage);
    const types = new Set(apis.map(({ type }) => type));
    return {
      scope,
      stage,
      resources: Object.entries(items)
        .filter(([kind]) => types.has(typeOf(kind)))
        .flatMap(([kind, raws]) => raws.map((raw) => ({ type: typeOf(kind), raw, collectedAt }))),
      ledger: apis.flatMap(({ api, permission }) => ledgerEntries({ api, permission, scope }, contents)),
    };
  };
  /** Reads all scopes as an audit does, and relates them; the resources of the first. */
  const readScopes = (...contents: readonly ScopeContents[]): readonly Resource[] => {
    const parts = (["index", "stream"] as const).flatMap((stage) => contents.map((one) => partOf(one, stage)));
    return relatedScopes(parts)[0]?.resources ?? [];
  };
  return { partOf, readScopes };
}

/** The only one of what was found of a type. */
export function onlyOne<Found>(found: readonly Found[], type: string): Found {
  const [resource] = found;
  if (resource === undefined || found.length > 1) throw new Error(`${found.length} resources of type ${type}`);
  return resource;
}

function ledgerEntries(
  { api, permission, scope }: { readonly api: string; readonly permission: string; readonly scope: Scope },
  { outcomes = {}, unasked = [] }: ScopeContents,
): LedgerEntry[] {
  if (unasked.includes(api)) return [];
  const outcome = outcomes[api] ?? "complete";
  const entry = { audit: "test", scope: scope.id, api, outcome, pages: 1, attempts: 1, ms: 1 };
  return [outcome === "complete" ? entry : { ...entry, permission, message: `${api} ended ${outcome}` }];
}

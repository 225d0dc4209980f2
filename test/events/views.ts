import type { Resource } from "../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../src/model/scope.ts";
import type { ScopeView } from "../../src/plugin.ts";

export const scope: Scope = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };

/** A resource with the fields that every resource has. */
export function resourceOf(com: Record<string, unknown> & { id: string; type: string }, raw?: unknown): Resource {
  const every = {
    cloud: "aws",
    name: com.id,
    account: "1",
    region: "eu-west-1",
    tags: {},
    collectedAt: "2026-11-21T12:00:00Z",
  };
  return { ...(raw === undefined ? {} : { raw }), ext: { type: "x.y" }, com: { ...every, ...com } };
}

/** One scope as event plugins see it. */
export function viewOf(
  resources: readonly Resource[],
  over: { scope?: Scope; outcomes?: Record<string, Outcome> } = {},
): ScopeView {
  const { scope: seen = scope, outcomes = {} } = over;
  const ledger = Object.entries(outcomes).map(([api, outcome]): [string, LedgerEntry] => [
    api,
    { audit: "nightly", scope: seen.id, api, outcome, pages: 1, attempts: 1, ms: 1, permission: api },
  ]);
  const byApi = new Map(ledger);
  return {
    scope: seen,
    resources,
    ledger: byApi,
    index: {
      get: () => undefined,
      list: () => [],
      ledger: (_scope, api) => byApi.get(api),
      scopes: new Map([[seen.id, seen]]),
    },
  };
}

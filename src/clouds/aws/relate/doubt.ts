/** Why a relation cannot be told: made from the ledger. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import { awsApis } from "../apis.ts";

/** A scope and what its relations are looked up in. */
export interface Viewpoint {
  readonly scope: Scope;
  readonly index: AuditIndex;
}

/** What makes a list from these APIs incomplete in the scope; undefined if each of them ended complete. */
export function doubtOf({ scope, index }: Viewpoint, ...apis: readonly string[]): Unknown | undefined {
  for (const api of apis) {
    const entry = index.ledger(scope.id, api);
    if (entry === undefined) {
      const message = `${api} was not asked in ${scope.id}.`;
      return new Unknown({ kind: "not-collected", scope: scope.id, api, message });
    }
    if (entry.outcome === "complete") continue;
    const message = entry.message ?? `${api} ended ${entry.outcome} in ${scope.id}.`;
    const permission = entry.permission ?? awsApis.find((known) => known.api === api)?.permission;
    return new Unknown({
      kind: entry.outcome,
      scope: scope.id,
      api,
      ...(permission === undefined || entry.outcome !== "denied" ? {} : { permission }),
      message,
    });
  }
  return undefined;
}

/** What lies in an account and region that the audit does not read. */
export function outsideAudit({ scope }: Viewpoint, what: string, account = "another account"): Unknown {
  const owner = /^\d+$/.test(account) ? `aws:${account}:${scope.region}` : account;
  const message = `${what} belongs to ${owner}, which the audit does not read.`;
  return new Unknown({ kind: "outside-audit", scope: scope.id, message });
}

/** What a complete listing should have held: the collector did not give it. */
export function notGiven({ scope }: Viewpoint, api: string, what: string): Unknown {
  return new Unknown({
    kind: "failed",
    scope: scope.id,
    api,
    message: `${api} ended complete, but ${what} is missing.`,
  });
}

/**
 * From where the listings of a resource are complete: the scope of the account that owns it. Undefined if another account
 * owns it that the audit does not read.
 */
export function ownersView({ scope, index }: Viewpoint, owner: string): Viewpoint | undefined {
  if (owner === scope.account) return { scope, index };
  for (const other of index.scopes.values()) {
    if (other.cloud === scope.cloud && other.account === owner && other.region === scope.region) {
      return { scope: other, index };
    }
  }
  return undefined;
}

/** Why a relation cannot be told: made from the ledger. */
import type { AuditIndex } from "../../model/resource-model.ts";
import type { Scope } from "../../model/scope.ts";
import { Unknown } from "../../model/unknown.ts";

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
    const { outcome, permission } = entry;
    if (outcome === "complete") continue;
    const message = entry.message ?? `${api} ended ${outcome} in ${scope.id}.`;
    return new Unknown({
      kind: outcome,
      scope: scope.id,
      api,
      ...(permission === undefined || outcome !== "denied" ? {} : { permission }),
      message,
    });
  }
  return undefined;
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

/** What a fact is until `relate` fills it: nobody can take it for known in between. */
export function notYetRelated(scope: Scope): Unknown {
  return new Unknown({ kind: "not-collected", scope: scope.id, message: "This was not related to other resources." });
}

/** Whose a resource is that one account sees of another, and from where its own listings are complete. */
import { Unknown } from "../../../model/unknown.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";

/** What lies in an account and region that the audit does not read. */
export function outsideAudit({ scope }: Viewpoint, what: string, account = "another account"): Unknown {
  const owner = /^\d+$/.test(account) ? `aws:${account}:${scope.region}` : account;
  const message = `${what} belongs to ${owner}, which the audit does not read.`;
  return new Unknown({ kind: "outside-audit", scope: scope.id, message });
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

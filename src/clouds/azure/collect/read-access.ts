/**
 * Proves that a login may read at the scope of a subscription itself. Lists of a subscription leave out, without an error,
 * what the login may not read, so that a role on one resource group alone would make an estate look almost empty.
 */
import { matchesPattern } from "../../../model/pattern.ts";
import { fieldOf } from "../../collecting/fields.ts";
import type { Ending, Listed } from "../../collecting/read-listing.ts";
import type { AzureApi } from "../apis.ts";

/** The proof, as the ledger names it. */
export const proofApi = "Microsoft.Authorization/permissions";

/** The action that allows to ask for it. */
export const proofPermission = "Microsoft.Authorization/permissions/read";

/** The roles of the caller that hold at the scope, as sets of actions. https://learn.microsoft.com/en-us/rest/api/authorization/permissions */
export function proofPath(subscription: string): string {
  return `/subscriptions/${subscription}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
}

/**
 * How the reading of an API ended in truth: what came to its end is complete only if the login may read it everywhere in
 * the subscription.
 */
export function provenEnding(
  ending: Ending,
  { permission }: Pick<AzureApi, "permission">,
  proof: Listed<unknown>,
): Ending {
  if (ending.outcome !== "complete") return ending;
  if (allows(proof.items, permission)) return ending;
  if (proof.ending.outcome === "complete") return { outcome: "denied", permission, message: partialText(permission) };
  const { outcome, message = outcome } = proof.ending;
  const why = `whether the login may read everything could not be found out: ${message}`;
  return { outcome, permission: proof.ending.permission ?? proofPermission, message: why };
}

function partialText(permission: string): string {
  return (
    `The login may not ${permission} in the whole subscription, and Azure shows only what lies where it may, if anything: ` +
    `assign its role at the subscription or above.`
  );
}

/**
 * Whether one of these sets of actions allows an action. `*` stands for any text, slashes too; `notActions` subtract from
 * their own set only.
 * https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions#actions-format
 */
function allows(permissions: readonly unknown[], action: string): boolean {
  return permissions.some(
    (set) => matchesAny(fieldOf(set, "actions"), action) && !matchesAny(fieldOf(set, "notActions"), action),
  );
}

function matchesAny(patterns: unknown, action: string): boolean {
  if (!Array.isArray(patterns)) return false;
  return patterns.some(
    (pattern) => typeof pattern === "string" && matchesPattern(pattern.toLowerCase(), action.toLowerCase()),
  );
}

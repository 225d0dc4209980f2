/** What the ledger says of a call that failed, and what of that is the same for every cloud. */
import type { AccessError } from "../../errors.ts";
import type { Outcome } from "../../model/scope.ts";
import type { Ending } from "./read-listing.ts";

/** What the ledger says of a call that failed. */
export interface FailedOutcome {
  readonly outcome: Exclude<Outcome, "complete">;
  /** Hostile text: the provider's words. */
  readonly message: string;
  /** Given only by errors that know what would settle them. */
  readonly permission?: string;
}

/** Longer texts are no message that a person reads. Characters. */
export const longestMessage = 1000;

/** A login that was lost is not settled by a permission to read, so it keeps the one that the login names. */
export function outcomeOfAccess({ code, message, permission }: AccessError): FailedOutcome {
  const outcome = code === "lost-login" ? "denied" : code;
  return { outcome, message, ...(permission === undefined ? {} : { permission }) };
}

/** How a listing ended that failed so. A refusal names the permission that would settle it, unless it is about another thing. */
export function failedEnding(failed: FailedOutcome, permission: string, isAboutPermission: boolean): Ending {
  return failed.outcome === "denied" && isAboutPermission ? { permission, ...failed } : failed;
}

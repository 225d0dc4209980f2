/** What logging in yields and collecting reads: scopes, with the credentials for them or the reason why there are none. */
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import type { LedgerEntry, Scope } from "../../model/scope.ts";

/** An account × region that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  /** Renews them before they expire; shared by all regions of the account. */
  readonly credentials: AwsCredentialIdentityProvider;
}

/**
 * What was to be read and cannot: a login that was refused, an organization that could not be listed, an account that is
 * no longer there. Every API that the audit needs gets this outcome there. Where the regions are not known, one scope
 * stands for them.
 */
export interface UnreadScope {
  readonly scope: Scope;
  readonly reason: Pick<LedgerEntry, "outcome" | "message" | "permission">;
}

export type ScopeToRead = ReadableScope | UnreadScope;

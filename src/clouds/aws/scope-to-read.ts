/** What logging in yields and collecting reads: scopes, with the credentials for them or the reason why there are none. */
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import type { LedgerEntry, Scope } from "../../model/scope.ts";

/** An account × region that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  /**
   * Renews them before they expire; shared by all regions of the account and memoised, so that clients keep none of their
   * own. Rejects with an AccessError where they cannot be renewed: the outcome of the calls that needed them.
   */
  readonly credentials: AwsCredentialIdentityProvider;
}

/**
 * What was to be read and cannot: a login that was refused, an organization that could not be listed, an account that is
 * no longer there. Every API that the audit needs gets this outcome there. Where the regions are not known, one scope
 * stands for them: region `global` for all of an account, `opted-in-regions` for those that are not on by default, and
 * `organization` for the accounts that could not be listed.
 */
export interface UnreadScope {
  readonly scope: Scope;
  /** The message is one line for people, with what to do; it quotes AWS and identity tokens: hostile text. */
  readonly reason: Pick<LedgerEntry, "outcome" | "message" | "permission">;
}

export type ScopeToRead = ReadableScope | UnreadScope;

/** What logging in yields and collecting reads: scopes that can be asked, or the reason why one cannot. */
import type { LedgerEntry, Scope } from "../../model/scope.ts";

/** A scope that can be asked. Each cloud adds what it asks with. */
export interface ReadableScope {
  readonly scope: Scope;
}

/**
 * What was to be read and cannot: a login that was refused, accounts that could not be listed, one that is no longer there.
 * Every API that the audit needs gets this outcome there. Where nobody knows the scopes, one stands for them.
 */
export interface UnreadScope {
  readonly scope: Scope;
  /** The message is one line for people, with what to do; it quotes the provider and identity tokens: hostile text. */
  readonly reason: Pick<LedgerEntry, "outcome" | "message" | "permission">;
}

/** What logging in yields and collecting reads: subscriptions, or the reason why one cannot be read. */
import type { LedgerEntry, Scope } from "../../model/scope.ts";

/** A subscription that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  /** The subscription as Resource Manager lists it. */
  readonly raw: unknown;
}

/**
 * What was to be read and cannot: a login that was refused, subscriptions that could not be listed, one that is not visible
 * or no longer there. Every API that the audit needs gets this outcome there. Account `unknown` stands for subscriptions
 * that nobody could list.
 */
export interface UnreadScope {
  readonly scope: Scope;
  /** The message is one line for people, with what to do; it quotes Azure and identity tokens: hostile text. */
  readonly reason: Pick<LedgerEntry, "outcome" | "message" | "permission">;
}

export type ScopeToRead = ReadableScope | UnreadScope;

/** The clouds that read subscriptions: what their scopes begin with. */
export type SubscriptionCloud = "azure" | "azvm";

/** A subscription as a scope. Azure spells ids in any case. */
export function subscriptionScope(cloud: SubscriptionCloud, subscription: string): Scope {
  const account = subscription.toLowerCase();
  return { id: `${cloud}:${account}`, cloud, account, region: "global" };
}

/** The subscriptions among the ids of scopes that a baseline knows. What stood for others is none that could have vanished. */
export function knownSubscriptions(cloud: SubscriptionCloud, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const [, name, subscription] = scopeSyntax.exec(id) ?? [];
    return name === cloud && subscription !== undefined ? [subscription] : [];
  });
}

const scopeSyntax = /^(azure|azvm):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

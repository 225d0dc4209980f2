/** What logging in yields and collecting reads: subscriptions, or the reason why one cannot be read. */
import type { Scope } from "../../model/scope.ts";
import type { UnreadScope } from "../collecting/scope-to-read.ts";

/** A subscription that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  /** The subscription as Resource Manager lists it. */
  readonly raw: unknown;
}

/** A subscription that can be read, or why it cannot. Account `unknown` stands for subscriptions that nobody could list. */
export type ScopeToRead = ReadableScope | UnreadScope;

/** The clouds that read subscriptions: what their scopes begin with. */
export type SubscriptionCloud = "azure" | "azvm";

/** A subscription as a scope. Azure spells ids in any case; `name` is what people call it. */
export function subscriptionScope(cloud: SubscriptionCloud, subscription: string, name?: string): Scope {
  const account = subscription.toLowerCase();
  const scope = { id: `${cloud}:${account}`, cloud, account, region: "global" };
  return name === undefined || name === "" ? scope : { ...scope, name };
}

/** The subscriptions among the ids of scopes that a baseline knows. What stood for others is none that could have vanished. */
export function knownSubscriptions(cloud: SubscriptionCloud, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const [, name, subscription] = scopeSyntax.exec(id) ?? [];
    return name === cloud && subscription !== undefined ? [subscription] : [];
  });
}

const scopeSyntax = /^(azure|azvm):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

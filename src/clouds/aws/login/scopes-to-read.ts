/** Finds what the cloud `aws` is to read: logs in, and yields each account × region as soon as it is known. */
import { asCompleted } from "../../collecting/as-completed.ts";
import type { ScopeToRead } from "../scope-to-read.ts";
import { accountsToRead } from "./accounts.ts";
import type { AccountsRequest, AccountToRead } from "./accounts.ts";
import { logIn } from "./login.ts";
import { scopesOfAccount } from "./regions.ts";
import type { AccountScopes } from "./regions.ts";

/** What is to be found: params and context of the plugin, and the settings that all its clients share. */
export interface ScopesRequest extends Omit<AccountsRequest, "now"> {
  /** Milliseconds since any moment, for the age of credentials; the machine's clock unless given. */
  readonly now?: () => number;
}

/**
 * Accounts that log in at once. STS answers hundreds a second; what it refuses to do faster is tried again, and whoever
 * takes the scopes is slower.
 */
const accountsAtOnce = 10;

/**
 * Each account × region that can be read, and one scope for everything that cannot, with the reason; each once. Throws
 * only for a bug.
 */
export async function* scopesToRead(request: ScopesRequest): AsyncGenerator<ScopeToRead, void, undefined> {
  const asked = { now: Date.now, ...request };
  const accounts = accountsToRead(asked, logIn(asked));
  const later: AccountScopes["later"][] = [];
  for await (const scopes of asCompleted(accounts, (account) => scopesOf(asked, account), accountsAtOnce)) {
    yield* scopes.now;
    later.push(scopes.later);
  }
  for (const scopes of later) yield* await scopes;
}

async function scopesOf(
  request: AccountsRequest,
  account: AccountToRead | Exclude<ScopeToRead, { credentials: unknown }>,
): Promise<AccountScopes> {
  if ("reason" in account) return { now: [], later: Promise.resolve([account]) };
  return scopesOfAccount(request, account);
}

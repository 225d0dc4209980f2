/** Which accounts are to be read, and with which credentials. */
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";
import type { PluginContext } from "../../../plugin.ts";
import type { UnreadScope } from "../../collecting/scope-to-read.ts";
import { unlessRefused } from "../../collecting/unless-refused.ts";
import { outcomeOf } from "../outcome.ts";
import type { AwsParams } from "../params.ts";
import { isSelected } from "../params.ts";
import { knownScopes, regionScope } from "../scope-to-read.ts";
import type { Caller, Login } from "./login.ts";
import { organizationAccounts } from "./organization.ts";
import type { LoginRequest } from "./role-credentials.ts";

/** What finding the accounts needs. */
export interface AccountsRequest extends LoginRequest {
  readonly context: LoginRequest["context"] & Pick<PluginContext, "publish">;
  /** Ids of the scopes that the baseline knows. */
  readonly known: readonly string[];
}

/** An account, and the credentials that read it. */
export interface AccountToRead {
  readonly id: string;
  readonly credentials: AwsCredentialIdentityProvider;
}

const assumePermission = "sts:AssumeRole";

/** The accounts, those first that are known first; and what stands for accounts that are not known, or not there. */
export async function* accountsToRead(
  request: AccountsRequest,
  login: Login,
): AsyncGenerator<AccountToRead | UnreadScope, void, undefined> {
  const { accounts, excludeAccounts } = request.params;
  const caller = await unlessRefused(login.caller());
  if (caller instanceof AccessError) {
    yield* withoutCaller(request, caller);
    return;
  }
  const isIncluded = (id: string): boolean => !excludeAccounts.includes(id);
  const own = accounts === undefined || accounts === "all" ? [caller.account] : accounts;
  for (const id of own.filter((account) => isIncluded(account))) yield accountToRead(request.params, login, caller, id);
  if (accounts === "all") yield* othersOfOrganization(request, login, caller);
}

/** The scopes of an account that nobody is let into: its regions where the params name them, or one for all. */
export function unreadAccount({ regions, excludeRegions }: AwsParams, id: string, error: AccessError): UnreadScope[] {
  const isNamed = regions !== "all" && regions.every((region) => !region.includes("*"));
  const names = isNamed ? regions.filter((region) => !isSelected(region, excludeRegions)) : ["global"];
  return names.map((region) => ({ scope: regionScope(id, region), reason: outcomeOf(error) }));
}

/** Nobody knows which account the login has, and nothing can be read with it. */
function withoutCaller({ params }: AccountsRequest, error: AccessError): UnreadScope[] {
  const { accounts, excludeAccounts } = params;
  if (accounts === undefined || accounts === "all") {
    return [{ scope: regionScope("unknown", "global"), reason: outcomeOf(error) }];
  }
  const included = accounts.filter((id) => !excludeAccounts.includes(id));
  return included.flatMap((id) => unreadAccount(params, id, error));
}

/** The login itself reads its own account, whether `accountRole` is there or not. */
function accountToRead({ accountRole, partition }: AwsParams, login: Login, caller: Caller, id: string): AccountToRead {
  if (id === caller.account) return { id, credentials: login.credentials };
  if (accountRole === undefined) return { id, credentials: () => Promise.reject(unreachable(id, caller)) };
  return { id, credentials: login.credentialsOf(`arn:${partition}:iam::${id}:role/${accountRole}`) };
}

function unreachable(id: string, { account }: Caller): AccessError {
  const text = `The login is of account ${account}. To read account ${id} with it, set \`accountRole\` to a role that it may assume there.`;
  const where = { scope: `aws:${id}:global`, api: assumePermission, permission: assumePermission };
  return new AccessError("denied", text, where);
}

/** Every account but the login's own, which needs no list. */
async function* othersOfOrganization(
  request: AccountsRequest,
  login: Login,
  caller: Caller,
): AsyncGenerator<AccountToRead | UnreadScope, void, undefined> {
  const { params } = request;
  const credentials = await unlessRefused(login.credentials());
  if (credentials instanceof AccessError) {
    // Why is told of the login's own account, at length.
    const message = "The accounts of the organization could not be listed, because the login was refused.";
    yield { scope: regionScope(caller.account, "organization"), reason: { ...outcomeOf(credentials), message } };
    return;
  }
  const { accounts, failure } = await organizationAccounts(request, login.credentials);
  const states = new Map(accounts.map(({ id, state }) => [id, state]));
  for (const [id, state] of states) {
    const isOther = id !== caller.account && !params.excludeAccounts.includes(id);
    if (isOther && state === "ACTIVE") yield accountToRead(params, login, caller, id);
  }
  if (failure !== undefined) {
    const read =
      states.size === 0 ? "only the login's own account is read" : `${states.size} accounts came before that`;
    const message = `The accounts of the organization could not be listed, ${read}: ${failure.message}`;
    yield { scope: regionScope(caller.account, "organization"), reason: { ...outcomeOf(failure), message } };
    return;
  }
  tellInactive(request, states);
  yield* vanished(request, new Map([[caller.account, "ACTIVE"], ...states]));
}

/** Told once, and not as unknown: nobody gets into such an account but through AWS's support. */
function tellInactive({ params, context }: AccountsRequest, states: ReadonlyMap<string, string>): void {
  const inactive = [...states].filter(([id, state]) => state !== "ACTIVE" && !params.excludeAccounts.includes(id));
  if (inactive.length === 0) return;
  const names = context.publish === "details" ? ` (${inactive.map((account) => account.join(" ")).join(", ")})` : "";
  context.log.info(`Accounts of the organization that are not active, and not read: ${inactive.length}${names}`);
}

/** What the baseline knows of accounts that are no longer read. Nobody else says that they are gone for good. */
function vanished({ params, known }: AccountsRequest, states: ReadonlyMap<string, string>): UnreadScope[] {
  const { regions, excludeRegions, excludeAccounts } = params;
  return knownScopes(known).flatMap((scope) => {
    const { account, region } = scope;
    const state = states.get(account);
    const isRead = isSelected(region, regions) && !isSelected(region, excludeRegions);
    if (state === "ACTIVE" || excludeAccounts.includes(account) || !isRead) return [];
    const what = state === undefined ? "is not in the organization any more" : `is ${state} in the organization`;
    const message =
      `Account ${account}, which the baseline knows, ${what}, so what became of it cannot be seen. ` +
      `If that is as it should be, or another cloud of this config reads it: excludeAccounts: ["${account}"]`;
    return [{ scope, reason: { outcome: "failed", message } }];
  });
}

/** What logging in yields and collecting reads: scopes, with the credentials for them or the reason why there are none. */
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import type { Scope } from "../../model/scope.ts";
import type { UnreadScope } from "../collecting/scope-to-read.ts";

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
 * A scope that can be read, or why it cannot. Where the regions are not known, one scope stands for them: region `global`
 * for all of an account, `opted-in-regions` for those that are not on by default, and `organization` for the accounts that
 * could not be listed.
 */
export type ScopeToRead = ReadableScope | UnreadScope;

/** An account × region as a scope. */
export function regionScope(account: string, region: string): Scope {
  return { id: `aws:${account}:${region}`, cloud: "aws", account, region };
}

/**
 * The scopes among these ids that are an account × region of AWS. What stood for regions or accounts that nobody knew, and
 * scopes of other clouds, are no place that could have vanished.
 */
export function knownScopes(ids: readonly string[]): Scope[] {
  return ids.flatMap((id) => {
    const [, account, region] = scopeSyntax.exec(id) ?? [];
    return account === undefined || region === undefined ? [] : [regionScope(account, region)];
  });
}

const scopeSyntax = /^aws:(\d{12}):([a-z]{2,}(?:-[a-z]+)+-\d+)$/;

/** The accounts and regions that a baseline knows. */
import type { Scope } from "../../../model/scope.ts";

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

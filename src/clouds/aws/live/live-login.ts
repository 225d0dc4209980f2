/** The login that changes accounts: the role of remediation, and from it the roles of other accounts. */
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";
import type { Scope } from "../../../model/scope.ts";
import { logIn, type Login } from "../login/login.ts";
import { memoised } from "../login/memoised.ts";
import type { LoginRequest } from "../login/role-credentials.ts";

/** Credentials of one account, which AWS may say have expired before the time that it gave them. */
export interface AccountCredentials {
  readonly provider: AwsCredentialIdentityProvider;
  /** To be called when AWS did not take them any more: all are obtained anew. */
  readonly renew: () => void;
}

/** Logs in again as often as AWS asks for it. */
export class LiveLogin {
  readonly #request: LoginRequest;
  readonly #accountRole: string | undefined;
  #login: Login;

  /** `accountRole` is the name of the role to assume in accounts that are not the login's own. */
  constructor(request: LoginRequest, accountRole: string | undefined) {
    this.#request = request;
    this.#accountRole = accountRole;
    this.#login = logIn(request);
  }

  /** The credentials of a scope's account. Obtaining them rejects with an AccessError. */
  credentialsOf(scope: Scope): AccountCredentials {
    let [from, current] = [this.#login, this.#accountCredentials(this.#login, scope)];
    return {
      provider: memoised(() => {
        if (from !== this.#login) [from, current] = [this.#login, this.#accountCredentials(this.#login, scope)];
        return current();
      }),
      renew: () => {
        if (from === this.#login) this.#login = logIn(this.#request);
      },
    };
  }

  /** Who is logged in is asked when the first call needs it. */
  #accountCredentials(login: Login, scope: Scope): () => Promise<AwsCredentialIdentity> {
    let provider: AwsCredentialIdentityProvider | undefined;
    return async () => {
      provider ??= await this.#providerOf(login, scope);
      return provider();
    };
  }

  async #providerOf(login: Login, { account }: Scope): Promise<AwsCredentialIdentityProvider> {
    const caller = await login.caller();
    if (account === caller.account) return login.credentials;
    if (this.#accountRole === undefined) throw unreachable(account, caller.account);
    return login.credentialsOf(`arn:${this.#request.params.partition}:iam::${account}:role/${this.#accountRole}`);
  }
}

function unreachable(account: string, own: string): AccessError {
  const text = `The login is of account ${own}. To change account ${account} with it, set \`accountRole\` to a role that it may assume there.`;
  const where = { scope: `aws:${account}:global`, api: "sts:AssumeRole", permission: "sts:AssumeRole" };
  return new AccessError("denied", text, where);
}

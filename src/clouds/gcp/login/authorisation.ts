/** What authorises calls: made by each way to log in, shared by everyone. */
import type { IdentityClaims } from "../../collecting/identity-claims.ts";
import type { Renewed } from "../../collecting/renewed.ts";

/** Headers of a call, a token among them: never to be logged or kept. */
type AuthorisingHeaders = Readonly<Record<string, string>>;

/** Authorises calls. Rejects with an AccessError where nobody is logged in. */
export type Authorisation = Pick<Renewed<AuthorisingHeaders>, "get" | "forget">;

/**
 * Headers, and how long they last. The job's own identity gets some that end with GitHub's token, after five minutes.
 * https://github.com/google-github-actions/auth/issues/474
 */
export interface Obtained {
  readonly headers: AuthorisingHeaders;
  readonly lifetimeMs: number;
  /** What the job presented for them, for messages. */
  readonly claims?: IdentityClaims | undefined;
}

/** What authorises calls, shared by everyone and renewed before it ends. */
import { AccessError } from "../../../errors.ts";
import type { IdentityClaims } from "../../collecting/identity-claims.ts";

/** Headers of a call, a token among them: never to be logged or kept. */
type AuthorisingHeaders = Readonly<Record<string, string>>;

/** Authorises calls. */
export interface Authorisation {
  /** Rejects with an AccessError where nobody is logged in. */
  readonly headers: () => Promise<AuthorisingHeaders>;
  /** To be called with headers that Google did not take: they are not given again. */
  readonly renew: (refused: AuthorisingHeaders) => void;
}

/** Headers, and how long they last. */
export interface Obtained {
  readonly headers: AuthorisingHeaders;
  readonly lifetimeMs: number;
  /** What the job presented for them, for messages. */
  readonly claims?: IdentityClaims | undefined;
}

/** Where headers come from. */
export interface AuthorisationSource {
  readonly obtain: () => Promise<Obtained>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/**
 * Before the end, for calls that are retried; of a token that does not last long, half its time. The job's own identity
 * gets one that ends with GitHub's token, after five minutes. https://github.com/google-github-actions/auth/issues/474
 */
const renewedBeforeMs = 5 * 60_000;

/**
 * Obtains once for all who wait, and again when the headers are about to end. A refusal (AccessError `denied`) is kept:
 * asking again for every call would not change it; what else went wrong is tried anew.
 */
export function renewedAuthorisation({ obtain, now }: AuthorisationSource): Authorisation {
  let current: Promise<Obtained> | undefined;
  let known: AuthorisingHeaders | undefined;
  let due = Infinity;
  const renewed = async (): Promise<Obtained> => {
    const askedAt = now();
    due = Infinity;
    try {
      const obtained = await obtain();
      known = obtained.headers;
      due = askedAt + obtained.lifetimeMs - Math.min(renewedBeforeMs, obtained.lifetimeMs / 2);
      return obtained;
    } catch (error) {
      if (!(error instanceof AccessError && error.code === "denied")) current = undefined;
      throw error;
    }
  };
  return {
    headers: async () => {
      if (current === undefined || now() >= due) current = renewed();
      return (await current).headers;
    },
    renew: (refused) => {
      if (refused !== known) return;
      // Whoever tells it later, of calls that went out beside this one, finds it done.
      known = undefined;
      current = undefined;
    },
  };
}

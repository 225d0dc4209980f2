/** The access token that everyone shares, renewed before it expires. */
import { AccessError } from "../../../errors.ts";

/** A token, and when it ends by the machine's clock: Entra says how long it lives, and the SDK counts from its arrival. */
export interface ObtainedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresOnTimestamp: number;
}

/** Where tokens come from. */
export interface TokenSource {
  /**
   * `fresh` says that the last token was refused, so that none may come from a memory. Rejects with an AccessError.
   */
  readonly obtain: (fresh: boolean) => Promise<ObtainedToken>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Before its end: a call with it may be retried for minutes. A refusal is kept as long. */
const renewedBeforeMs = 5 * 60_000;

/** Asks once for all who wait, and keeps tokens in memory only. */
export class AccessTokens {
  readonly #source: TokenSource;
  #current: Promise<ObtainedToken> | undefined;
  /** When to ask again; not known before the answer. */
  #dueMs = Number.POSITIVE_INFINITY;
  /** The one that was given out last. */
  #held: string | undefined;
  #isRefused = false;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Rejects with an AccessError; one that says `denied` is kept for a while: asking again would not change it. */
  async token(): Promise<string> {
    if (this.#current === undefined || this.#source.now() >= this.#dueMs) {
      this.#dueMs = Number.POSITIVE_INFINITY;
      this.#current = this.#obtain();
    }
    return (await this.#current).token;
  }

  /** Azure takes this one for expired or invalid. */
  forget(token: string): void {
    if (token !== this.#held) return;
    this.#held = undefined;
    this.#current = undefined;
    this.#isRefused = true;
  }

  async #obtain(): Promise<ObtainedToken> {
    const fresh = this.#isRefused;
    this.#isRefused = false;
    try {
      const obtained = await this.#source.obtain(fresh);
      this.#dueMs = obtained.expiresOnTimestamp - renewedBeforeMs;
      this.#held = obtained.token;
      return obtained;
    } catch (error) {
      this.#dueMs = this.#source.now() + renewedBeforeMs;
      if (!(error instanceof AccessError && error.code === "denied")) this.#current = undefined;
      throw error;
    }
  }
}

/** A credential that everyone shares, renewed before it ends. */
import { AccessError } from "../../errors.ts";

/** A credential, and how long it lasts from when it was asked for: the provider's clock and the machine's may differ. */
export interface Lasting<Credential> {
  readonly value: Credential;
  readonly lifetimeMs: number;
}

/** Where credentials come from. */
export interface RenewalSource<Credential> {
  /** `isRefused` says that the last one was refused, so that none may come from a memory. Rejects with an AccessError. */
  readonly obtain: (isRefused: boolean) => Promise<Lasting<Credential>>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** Before its end: a call with it may be retried for minutes. Of one that does not last long, half its time. A refusal is kept as long. */
const renewedBeforeMs = 5 * 60_000;

/** Asks once for all who wait, and keeps credentials in memory only. */
export class Renewed<Credential> {
  readonly #source: RenewalSource<Credential>;
  #current: Promise<Credential> | undefined;
  /** When to ask again; not known before the answer. */
  #dueMs = Number.POSITIVE_INFINITY;
  /** The one that was given out last. */
  #held: Credential | undefined;
  #isRefused = false;

  constructor(source: RenewalSource<Credential>) {
    this.#source = source;
  }

  /**
   * Rejects with an AccessError; one that says `denied` is kept for a while: asking again for every call would not change
   * it. What else went wrong is tried anew.
   */
  get(): Promise<Credential> {
    if (this.#current === undefined || this.#source.now() >= this.#dueMs) this.#current = this.#obtain();
    return this.#current;
  }

  /** To be called with one that the provider did not take: it is not given again. Whoever tells it later finds it done. */
  forget(refused: Credential): void {
    if (refused !== this.#held) return;
    this.#held = undefined;
    this.#current = undefined;
    this.#isRefused = true;
  }

  async #obtain(): Promise<Credential> {
    const askedMs = this.#source.now();
    const isRefused = this.#isRefused;
    this.#dueMs = Number.POSITIVE_INFINITY;
    this.#isRefused = false;
    try {
      const { value, lifetimeMs } = await this.#source.obtain(isRefused);
      this.#dueMs = askedMs + lifetimeMs - Math.min(renewedBeforeMs, lifetimeMs / 2);
      this.#held = value;
      return value;
    } catch (error) {
      this.#dueMs = this.#source.now() + renewedBeforeMs;
      if (!(error instanceof AccessError && error.code === "denied")) this.#current = undefined;
      throw error;
    }
  }
}

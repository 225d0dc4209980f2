/** Keeps calls below the rate at which a provider refuses them. */
import type { Clock } from "./clock.ts";

/** How many calls a provider takes at once, and how many more each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** One provider's bucket of calls, kept on our side: a call that waits here costs less than one that is refused and retried. */
export class TokenBucket {
  readonly #rate: Rate;
  readonly #clock: Clock;
  /** Below zero: calls that are waiting. */
  #tokens: number;
  #countedMs: number;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
    this.#tokens = rate.burst;
    this.#countedMs = clock.now();
  }

  /** Resolves when a call may be sent, in the order of asking. Rejects with the signal's reason when that is aborted. */
  async take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#refill();
    this.#tokens -= 1;
    if (this.#tokens >= 0) return;
    await this.#clock.wait((-this.#tokens / this.#rate.perSecond) * 1000, signal);
  }

  #refill(): void {
    const now = this.#clock.now();
    const gained = ((now - this.#countedMs) / 1000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + gained);
    this.#countedMs = now;
  }
}

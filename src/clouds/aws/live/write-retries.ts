/**
 * How often a call that changes something is sent. Where nobody knows whether AWS has carried it out, it is not sent again
 * here, not even where AWS would notice: whoever sent it looks at live state first, and that decides for all calls alike.
 */
import { StandardRetryStrategy } from "@smithy/core/retry";
import type { RetryErrorInfo, StandardRetryToken } from "@smithy/types";
import { fieldOf } from "../../collecting/fields.ts";
import { outcomeOf } from "../outcome.ts";

/** Retries in the SDK's standard way, but only what certainly has done nothing, and nothing once the signal is aborted. */
export class WriteRetries extends StandardRetryStrategy {
  readonly #signal: AbortSignal;

  constructor(maxAttempts: number, signal: AbortSignal) {
    super({ maxAttempts });
    this.#signal = signal;
  }

  override async refreshRetryTokenForRetry(
    token: StandardRetryToken,
    info: RetryErrorInfo,
  ): ReturnType<StandardRetryStrategy["refreshRetryTokenForRetry"]> {
    if (this.#signal.aborted || !hasDoneNothing(info.error)) throw new Error("not to be sent again");
    return super.refreshRetryTokenForRetry(token, info);
  }
}

/** Refused before it was looked at, or never sent. */
function hasDoneNothing(error: unknown): boolean {
  const isSkewCorrected = fieldOf(fieldOf(error, "$metadata"), "clockSkewCorrected") === true;
  return isSkewCorrected || unsent.has(fieldOf(error, "code")) || outcomeOf(error).outcome === "throttled";
}

/** Node's codes of connections that were never there. One that was reset may have carried the call. */
const unsent: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

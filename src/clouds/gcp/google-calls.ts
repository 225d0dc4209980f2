/** Asks Google's APIs: every attempt waits its turn, is authorised and counted, and what may pass is tried again. */
import { AccessError } from "../../errors.ts";
import type { Clock } from "../collecting/clock.ts";
import type { Call } from "../collecting/read-listing.ts";
import type { TokenBucket } from "../collecting/token-bucket.ts";
import { send, type SharedSettings } from "./client-settings.ts";
import { AnswerError, GoogleError, googleError, parsedJson } from "./google-error.ts";
import type { Authorisation } from "./login/authorisation.ts";
import { disabledCodes, isThrottled } from "./throttling.ts";

/** What a call is made with. */
export interface Caller {
  readonly shared: SharedSettings;
  readonly authorisation: Authorisation;
  readonly clock: Clock;
  /** Whether `projects/123` or `projects/shop` is the project that is asked about. */
  readonly isOwnProject: (consumer: string) => Promise<boolean>;
}

/** Gets the JSON of an answer. Rejects with the last attempt's error: a GoogleError, AnswerError, or what stopped the request. */
export async function getJson(caller: Caller, url: string, bucket: TokenBucket, call: Call): Promise<unknown> {
  let isRenewed = false;
  for (;;) {
    await bucket.take(call.signal);
    const headers = await caller.authorisation.get();
    call.attempts += 1;
    try {
      return await attempt(caller, { url, headers, signal: call.signal });
    } catch (error) {
      if (call.signal.aborted) throw error;
      call.lastError = error;
      if (call.attempts >= caller.shared.attempts) throw error;
      if (isExpired(error) && !isRenewed) {
        isRenewed = true;
        caller.authorisation.forget(headers);
      } else if (mayPass(error)) {
        await caller.clock.wait(pauseMs(error, call.attempts), call.signal);
      } else {
        throw error;
      }
    }
  }
}

async function attempt(caller: Caller, request: Parameters<typeof send>[1]): Promise<unknown> {
  const { status, headers, body } = await send(caller.shared, request);
  if (status === 200) return parsedJson(body);
  const error = googleError(status, body, headers);
  const { consumer, codes } = error;
  if (consumer !== undefined && codes.some((code) => disabledCodes.has(code))) {
    error.isOwnProject = await caller.isOwnProject(consumer);
  }
  throw error;
}

function isExpired(error: unknown): boolean {
  return error instanceof GoogleError && error.status === 401;
}

function mayPass(error: unknown): boolean {
  if (error instanceof GoogleError) return error.status >= 500 || error.status === 408 || isThrottled(error);
  // Everything else is a connection that broke, or an answer that did not come whole.
  return error instanceof AnswerError || !(error instanceof AccessError);
}

const firstPauseMs = 250;
const firstThrottledPauseMs = 1000;
const longestPauseMs = 16_000;

/** Twice as long each time, a little less by chance; when throttled, not beyond the minute in which the quota is counted. */
function pauseMs(error: unknown, attempts: number): number {
  const isOfQuota = error instanceof GoogleError && isThrottled(error);
  const doubled = (isOfQuota ? firstThrottledPauseMs : firstPauseMs) * 2 ** (attempts - 1);
  const told = isOfQuota && error.retryAfter !== undefined ? error.retryAfter * 1000 : longestPauseMs;
  return Math.min(doubled, told, longestPauseMs) * (0.75 + Math.random() / 4);
}

/** Asks Azure Resource Manager: one call with its attempts, its token and its share of the rate. */
import { createHttpHeaders, createPipelineRequest, isRestError } from "@azure/core-rest-pipeline";
import type { Clock } from "../../collecting/clock.ts";
import type { Call } from "../../collecting/read-listing.ts";
import type { Renewed } from "../../collecting/renewed.ts";
import type { TokenBucket } from "../../collecting/token-bucket.ts";
import type { SharedSettings } from "../client-settings.ts";
import { armError, ArmError } from "../arm-error.ts";

/** What is asked. */
export interface ArmRequest {
  /** A path below the endpoint, with its query; or a URL of the endpoint, as `nextLink` has it. */
  readonly url: string;
  /** Makes it a POST. */
  readonly body?: unknown;
  /** Every attempt waits for these. */
  readonly rates: readonly TokenBucket[];
}

/** What a client is made with. */
export interface ArmClientSettings {
  readonly settings: Pick<SharedSettings, "endpoint" | "httpClient" | "pipeline" | "attempts">;
  readonly tokens: Pick<Renewed<string>, "get" | "forget">;
  readonly clock: Clock;
}

/** The first pause before asking again is up to this long, each further one up to twice as long. Milliseconds. */
const [firstPause, longestPause] = [500, 20_000];

/** One for all subscriptions of a login. */
export class ArmClient {
  readonly #settings: ArmClientSettings["settings"];
  readonly #tokens: ArmClientSettings["tokens"];
  readonly #clock: Clock;

  constructor({ settings, tokens, clock }: ArmClientSettings) {
    this.#settings = settings;
    this.#tokens = tokens;
    this.#clock = clock;
  }

  /**
   * The JSON of the answer. Rejects with an ArmError, an AccessError of the login, or whatever the connection or the JSON
   * failed with.
   */
  async send(request: ArmRequest, call: Call): Promise<unknown> {
    let refused: string | undefined;
    for (let attempt = 1; ; attempt += 1) {
      for (const rate of request.rates) await rate.take(call.signal);
      const token = await this.#tokens.get();
      try {
        return await this.#attempt(request, token, call);
      } catch (error) {
        call.lastError = error;
        const isLast = attempt >= this.#settings.attempts || call.signal.aborted;
        const isStale = isUnauthorized(error) && refused === undefined;
        if (isLast || !(isStale || mayPass(error))) throw error;
        if (isStale) this.#tokens.forget((refused = token));
        else await this.#clock.wait(pauseAfter(error, attempt), call.signal);
      }
    }
  }

  async #attempt({ url, body }: ArmRequest, token: string, call: Call): Promise<unknown> {
    const { endpoint, pipeline, httpClient } = this.#settings;
    const request = createPipelineRequest({
      url: url.startsWith("/") ? endpoint + url : url,
      method: body === undefined ? "GET" : "POST",
      headers: createHttpHeaders({
        Accept: "application/json",
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      abortSignal: call.signal,
    });
    call.attempts += 1;
    const { status, headers, bodyAsText } = await pipeline.sendRequest(httpClient, request);
    const text = bodyAsText ?? "";
    if (status !== 200) throw armError({ status, header: (name) => headers.get(name), text });
    if (text === "") throw new Error("the answer is empty");
    return JSON.parse(text);
  }
}

/** The token may have expired on its way, or been revoked: a new one is tried, once. */
function isUnauthorized(error: unknown): boolean {
  return error instanceof ArmError && error.status === 401;
}

/** Refused for now, an outage, or a connection that failed: what asking again may settle. */
function mayPass(error: unknown): boolean {
  if (error instanceof ArmError) return [408, 429, 500, 502, 503, 504].includes(error.status);
  return isRestError(error);
}

/** As Azure says; else a random part of a time that doubles, so that many callers do not come back at once. */
function pauseAfter(error: unknown, attempt: number): number {
  const told = error instanceof ArmError ? error.retryAfterMs : undefined;
  return told ?? Math.random() * Math.min(longestPause, firstPause * 2 ** (attempt - 1));
}

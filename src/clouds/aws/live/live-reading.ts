/** Asks AWS about one scope: every page, with credentials renewed, and what it refuses as AccessErrors. */
import { AccessError } from "../../../errors.ts";
import type { PluginContext } from "../../../plugin.ts";
import { systemClock } from "../../collecting/clock.ts";
import { listOf, textOf } from "../../collecting/fields.ts";
import { readListing } from "../../collecting/read-listing.ts";
import { timedCall } from "../../collecting/timed-call.ts";
import { endingOf } from "../outcome.ts";
import type { LiveClients, Read } from "./live-clients.ts";
import { hasExpired, isNotFound } from "./refusal.ts";

/** What reading a scope needs. */
export interface ReadingRequest {
  /** {@link AccessError.scope} */
  readonly scope: string;
  readonly clients: LiveClients;
  readonly context: Pick<PluginContext, "limits" | "signal">;
  /** To be called when AWS says that the credentials have expired. */
  readonly renew: () => void;
}

/** A listing: its API, and the field of its answer that holds the items. */
export interface ListedApi<Input extends object, Output extends object> {
  readonly api: string;
  readonly read: Read<Input, Output>;
  readonly list: keyof Output & string;
  /** The field that asks for the next page, and that of an answer which says with what. */
  readonly token: "NextToken" | "Marker";
}

/** Reads one scope. */
export class LiveReading {
  readonly #request: ReadingRequest;

  constructor(request: ReadingRequest) {
    this.#request = request;
  }

  /** One answer. Throws AccessError. */
  async ask<Input extends object, Output extends object>(
    api: string,
    read: Read<Input, Output>,
    input: Input,
  ): Promise<Output> {
    try {
      return await this.#timed(read, input);
    } catch (error) {
      throw this.#refused(api, error);
    }
  }

  /** One answer, or undefined where AWS says that there is no such object. Throws AccessError. */
  async find<Input extends object, Output extends object>(
    api: string,
    read: Read<Input, Output>,
    input: Input,
  ): Promise<Output | undefined> {
    try {
      return await this.#timed(read, input);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw this.#refused(api, error);
    }
  }

  /** All items, page after page; none where AWS says that what they are about is not there. Throws AccessError. */
  async all<Input extends object, Output extends object>(
    { api, read, list, token: tokenField }: ListedApi<Input, Output>,
    input: Input,
  ): Promise<readonly unknown[]> {
    const { limits, signal } = this.#request.context;
    const page = async (token: string | undefined, call: { readonly signal: AbortSignal }) => {
      const asked = token === undefined ? input : { ...input, [tokenField]: token };
      const answer = await this.#renewing((clients) => read(clients, asked, call.signal));
      return { items: listOf(answer, list), next: textOf(answer, tokenField) };
    };
    let isGone = false;
    const ended = (error: unknown) => {
      isGone = isNotFound(error);
      return endingOf(error, api);
    };
    const bounds = { callMs: limits.callSeconds * 1000, signal, clock: systemClock };
    const { items, ending } = await readListing({ page, endingOf: ended }, bounds);
    if (isGone) return [];
    const { outcome, message = outcome, permission } = ending;
    if (outcome !== "complete") throw this.#failed(api, { outcome, message, permission }, undefined);
    return items;
  }

  #timed<Input extends object, Output extends object>(read: Read<Input, Output>, input: Input): Promise<Output> {
    return timedCall(this.#request.context, (signal) => this.#renewing((clients) => read(clients, input, signal)));
  }

  /** Asks again, once, with other credentials. */
  async #renewing<Output>(ask: (clients: LiveClients) => Promise<Output>): Promise<Output> {
    const { clients, renew } = this.#request;
    try {
      return await ask(clients);
    } catch (error) {
      if (!hasExpired(error)) throw error;
      renew();
      return ask(clients);
    }
  }

  #refused(api: string, error: unknown): AccessError {
    if (error instanceof AccessError) return error;
    const { outcome, message = outcome, permission } = endingOf(error, api);
    // What failed did not end well, whatever it says.
    const code = outcome === "complete" ? "failed" : outcome;
    return this.#failed(api, { outcome: code, message, permission }, error);
  }

  #failed(
    api: string,
    { outcome, message, permission }: { outcome: AccessError["code"]; message: string; permission: string | undefined },
    cause: unknown,
  ): AccessError {
    const { scope } = this.#request;
    const where = { scope, api, ...(permission === undefined ? {} : { permission }) };
    const text = `${api} in ${scope} could not be read: ${message.replace(/\.$/, "")}`;
    return new AccessError(outcome, text, where, { cause });
  }
}

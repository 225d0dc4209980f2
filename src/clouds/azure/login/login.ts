/** Logs in to Azure: tokens for Resource Manager, by whatever way there is. */
import type { TokenCredential } from "@azure/core-auth";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { AccessError } from "../../../errors.ts";
import { identityClaims } from "../../collecting/identity-claims.ts";
import { CutError } from "../../collecting/deadline.ts";
import { type Lasting, Renewed } from "../../collecting/renewed.ts";
import { fieldOf } from "../../collecting/fields.ts";
import { timedCall } from "../../collecting/timed-call.ts";
import { type ChosenLogin, chosenLogin, identityOf, type LoginRequest } from "./chosen-login.ts";
import { type Assertion, credentialOf } from "./credential.ts";
import { cutLogin, noLogin, refusedLogin, tokenFailure } from "./refusals.ts";

/** The login of a run. Nothing is asked before it is needed. */
export interface Login {
  readonly tokens: Renewed<string>;
  /** Undefined where there is nothing to log in with. */
  readonly chosen: ChosenLogin | undefined;
}

/** The SDK asks for an assertion twice for each token. It lives for minutes, so it is kept for seconds. */
const assertionMs = 10_000;

/** Logs in as params, job and environment say. What is refused rejects with an AccessError when a token is asked for. */
export function logIn(request: LoginRequest, now: () => number = Date.now): Login {
  const chosen = chosenLogin(request);
  if (chosen?.kind === "secret") request.context.hide(chosen.secret);
  if (chosen === undefined) return { chosen, tokens: new Renewed<string>({ obtain: () => refuse(request), now }) };
  const job = new JobAssertion(request, chosen, now);
  const watched = watchedClient(request.settings.httpClient);
  let credential: Promise<TokenCredential> | undefined;
  const obtain = async (isRefused: boolean): Promise<Lasting<string>> => {
    if (isRefused) credential = undefined;
    credential ??= credentialOf(chosen, { ...request.settings, httpClient: watched.client }, () => job.assertion());
    // Its failure, which the SDK would tell in words of its own.
    if (chosen.kind === "oidc") await job.assertion();
    return obtainedToken(request, await credential, now).catch((error: unknown) => {
      const failure = watched.failure();
      const refused = { chosen, request, claims: job.claims() };
      if (error instanceof CutError) throw cutLogin(error, refused, failure);
      throw refusedLogin(failure ?? error, refused);
    });
  };
  return { chosen, tokens: new Renewed({ obtain, now }) };
}

function refuse(request: LoginRequest): Promise<never> {
  const { identityToken } = request.context;
  const { authority, hasOwnAuthority } = request.settings;
  return Promise.reject(
    noLogin({
      login: request.params.login,
      identity: identityOf(request),
      hasToken: identityToken !== undefined,
      ownAuthority: hasOwnAuthority ? authority : undefined,
    }),
  );
}

/** Tokens are for the national cloud's Resource Manager, also where it is asked at another address. */
async function obtainedToken(
  { settings, context }: LoginRequest,
  credential: TokenCredential,
  now: () => number,
): Promise<Lasting<string>> {
  const scope = `${settings.environment.endpoint}/.default`;
  const obtained = await timedCall(context, (abortSignal) => credential.getToken(scope, { abortSignal }));
  if (obtained === null) throw new AccessError("failed", "Entra gave no token", { scope: "azure", api: "entra:token" });
  context.hide(obtained.token);
  // Entra says how long it lives, and the SDK counts from its arrival.
  return { value: obtained.token, lifetimeMs: obtained.expiresOnTimestamp - now() };
}

/** The SDK hides why a connection failed, and what Entra says of a tenant that is not there, behind a code of its own. */
function watchedClient(client: HttpClient): { readonly client: HttpClient; readonly failure: () => unknown } {
  let failure: unknown;
  const sendRequest: HttpClient["sendRequest"] = async (request) => {
    failure = undefined;
    try {
      const response = await client.sendRequest(request);
      const text = response.bodyAsText ?? "";
      if (response.status >= 400 && /AADSTS\d/.test(text)) failure = new Error(descriptionIn(text));
      return response;
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  return { client: { sendRequest }, failure: () => failure };
}

function descriptionIn(text: string): string {
  try {
    return String(fieldOf(JSON.parse(text), "error_description"));
  } catch {
    // A page instead of JSON, and all the same what Entra says.
    return text;
  }
}

/** The job's identity token, asked for anew for each access token. */
class JobAssertion {
  readonly #request: LoginRequest;
  readonly #chosen: ChosenLogin;
  readonly #now: () => number;
  #asked: { readonly atMs: number; readonly token: Promise<string> } | undefined;
  #last: string | undefined;

  constructor(request: LoginRequest, chosen: ChosenLogin, now: () => number) {
    this.#request = request;
    this.#chosen = chosen;
    this.#now = now;
  }

  assertion: Assertion = () => {
    const now = this.#now();
    if (this.#asked === undefined || now - this.#asked.atMs > assertionMs) {
      this.#asked = { atMs: now, token: this.#ask() };
    }
    return this.#asked.token;
  };

  /** Of the token that was presented last. */
  claims(): ReturnType<typeof identityClaims> {
    return this.#last === undefined ? undefined : identityClaims(this.#last);
  }

  async #ask(): Promise<string> {
    const { settings, context } = this.#request;
    const chosen = this.#chosen;
    if (chosen.kind !== "oidc") throw new Error(`a login by ${chosen.kind} has no assertion`);
    try {
      this.#last = await timedCall(context, () => chosen.identityToken(settings.environment.audience));
      return this.#last;
    } catch (error) {
      this.#asked = undefined;
      throw tokenFailure(error, chosen);
    }
  }
}

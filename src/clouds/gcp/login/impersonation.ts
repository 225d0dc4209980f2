/** Acts as a service account: what another login may do for it is to ask for its token. */
import { AccessError } from "../../../errors.ts";
import { systemClock } from "../../collecting/clock.ts";
import { timedCall } from "../../collecting/timed-call.ts";
import { type GoogleAnswer, send } from "../client-settings.ts";
import { serviceUrl } from "../endpoints.ts";
import { textOf } from "../../collecting/fields.ts";
import { googleError, parsedJson } from "../google-error.ts";
import type { LoginRequest } from "./login-request.ts";
import { impersonationRefusal } from "./refusals.ts";
import type { Obtained } from "./authorisation.ts";

/** What every service account allows. https://cloud.google.com/iam/docs/create-short-lived-credentials-direct */
const lifetimeSeconds = 3600;

const pauseMs = 500;

/**
 * The token of the service account. The library's own client for this warns on the console of configs that it does not
 * read here, and keeps Google's reasons to itself. Rejects with an AccessError that says what would let the login in.
 */
export async function impersonated(
  request: LoginRequest,
  serviceAccount: string,
  { headers, claims }: Obtained,
): Promise<Obtained> {
  const { params } = request;
  const url = `${serviceUrl(params, "iamcredentials")}/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`;
  const body = { scope: request.scopes, lifetime: `${lifetimeSeconds}s` };
  const refused = { serviceAccount, provider: params.workloadIdentityProvider, claims };
  try {
    const answer = await timedCall(request.context, (signal) => posted(request, { url, headers, body, signal }));
    if (answer.status !== 200) throw googleError(answer.status, answer.body, answer.headers);
    const token = textOf(parsedJson(answer.body), "accessToken");
    if (token === undefined) throw new Error("the answer has no token");
    return { headers: { authorization: `Bearer ${token}` }, lifetimeMs: lifetimeSeconds * 1000 };
  } catch (error) {
    throw error instanceof AccessError ? error : impersonationRefusal(error, refused);
  }
}

/** Tried again while Google's side is at fault, or the connection. */
async function posted({ shared }: LoginRequest, request: Parameters<typeof send>[1]): Promise<GoogleAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(shared, request).catch((error: unknown) => {
      if (attempt >= shared.attempts || request.signal.aborted) throw error;
      return undefined;
    });
    if (answer !== undefined && ((answer.status < 500 && answer.status !== 429) || attempt >= shared.attempts))
      return answer;
    await systemClock.wait(pauseMs * 2 ** (attempt - 1), request.signal);
  }
}

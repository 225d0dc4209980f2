/** Logs in as the workflow job: its identity token is exchanged for one of Google's. */
import { IdentityPoolClient } from "google-auth-library";
import type { PluginContext } from "../../../plugin.ts";
import { identityClaims } from "../../collecting/identity-claims.ts";
import { timedCall } from "../../collecting/timed-call.ts";
import { exchangeUrl } from "../endpoints.ts";
import type { LoginRequest, LoginSource } from "./login-request.ts";
import { exchangeRefusal, tokenFailure } from "./refusals.ts";
import { obtainedOf } from "./token-lifetime.ts";

/**
 * The token of the job is asked for anew at each exchange: it lives for minutes. Its audience is the provider's URL, which
 * providers accept unless they name others. The library's client keeps tokens until five minutes before their end, which
 * for these is always; so each exchange has a client of its own.
 * https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 */
export function jobSource(
  { params, context }: LoginRequest,
  provider: string,
  identityToken: NonNullable<PluginContext["identityToken"]>,
): LoginSource {
  const audience = `https://iam.googleapis.com/${provider}`;
  return async (scopes) => {
    const token = await timedCall(context, () => identityToken(audience)).catch((error: unknown) => {
      throw tokenFailure(error);
    });
    const claims = identityClaims(token);
    const client = new IdentityPoolClient({
      type: "external_account",
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: exchangeUrl(params),
      scopes: [...scopes],
      subject_token_supplier: { getSubjectToken: () => Promise.resolve(token) },
      // They log requests, tokens among them, where a variable of the environment asks for it.
      useAuthRequestParameters: false,
    });
    const exchanged = await timedCall(context, () => client.getAccessToken()).catch((error: unknown) => {
      throw exchangeRefusal(error, { provider, audience, claims });
    });
    return { ...obtainedOf(exchanged.token, client, "sts.token"), claims };
  };
}

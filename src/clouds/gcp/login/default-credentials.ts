/** Logs in with what the environment holds: Google's application default credentials. */
import { type AuthClient, GoogleAuth } from "google-auth-library";
import { timedCall } from "../../collecting/timed-call.ts";
import type { LoginRequest, LoginSource } from "./login-request.ts";
import { noDefaultCredentials } from "./refusals.ts";
import type { Obtained } from "./authorisation.ts";
import { lifetimeOf } from "./token-lifetime.ts";

/**
 * GOOGLE_APPLICATION_CREDENTIALS, the file of gcloud, or the metadata server, in this order; all of them are the user's own
 * and trusted. Only here is a metadata server looked for.
 * https://cloud.google.com/docs/authentication/application-default-credentials
 */
export function defaultSource({ context }: LoginRequest): LoginSource {
  return async (scopes) => {
    try {
      return await timedCall(context, async () => authorised(await foundClient(scopes)));
    } catch (error) {
      throw noDefaultCredentials(error, { hasToken: context.identityToken !== undefined });
    }
  };
}

function foundClient(scopes: readonly string[]): Promise<AuthClient> {
  const auth = new GoogleAuth({
    scopes: [...scopes],
    // Otherwise the library asks for the project of the login, which nothing here needs.
    projectId: "-",
    clientOptions: { useAuthRequestParameters: false },
  });
  return auth.getClient();
}

/** Of a person, also the project whose quota is used (`x-goog-user-project`): some APIs refuse people without it. */
async function authorised(client: AuthClient): Promise<Obtained> {
  const headers = Object.fromEntries(await client.getRequestHeaders());
  return { headers, lifetimeMs: lifetimeOf(client.credentials.expiry_date) };
}

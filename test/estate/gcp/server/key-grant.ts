/** Google's OAuth token endpoint: a JWT signed with a service account's key for an access token. */
import type { WireRequest } from "../../server/face.ts";
import { unverifiedClaims } from "../../server/oidc.ts";
import { oauthError } from "./google-error.ts";
import type { GcpWorld } from "./world.ts";

export const keyGrantPath = "/token";
export const keyGrantApi = "oauth2.token";

/** https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests. Throws {@link GoogleError}. */
export function keyGrant({ body, headers }: WireRequest, { tokens }: GcpWorld): object {
  const form = new URLSearchParams(body);
  if (form.get("grant_type") !== "urn:ietf:params:oauth:grant-type:jwt-bearer") {
    throw oauthError(400, "unsupported_grant_type", "Invalid grant_type: ");
  }
  const assertion = form.get("assertion") ?? "";
  const caller = tokens.signedBy(assertion);
  if (caller === undefined) throw oauthError(400, "invalid_grant", "Invalid JWT Signature.");
  if (caller === "expired") {
    const message =
      "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.";
    throw oauthError(400, "invalid_grant", message);
  }
  const { aud, scope } = unverifiedClaims(assertion) as { readonly aud: string; readonly scope?: string };
  const own = `http://${headers.host ?? ""}${keyGrantPath}`;
  if (aud !== "https://oauth2.googleapis.com/token" && aud !== own) {
    throw oauthError(400, "invalid_grant", "Invalid JWT: Failed audience check.");
  }
  if (!scope) throw oauthError(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided.");
  return { access_token: tokens.mint(caller, 3599).token, expires_in: 3599, token_type: "Bearer" };
}

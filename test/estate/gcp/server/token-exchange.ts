/** Security Token Service: a GitHub job's token for one of Google's. */
import type { WireRequest } from "../../server/face.ts";
import { issuer as gitHub, unverifiedClaims } from "../../server/oidc.ts";
import type { WorkloadIdentityProvider } from "../access.ts";
import { oauthError } from "./google-error.ts";
import type { Caller } from "./tokens.ts";
import type { GcpWorld } from "./world.ts";

export const exchangePath = "/v1/token";
export const exchangeApi = "sts.token";

const tokenType = "urn:ietf:params:oauth:token-type:";
type AllClaims = Readonly<Record<string, unknown>>;

/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token. Throws {@link GoogleError}. */
export function exchange(wire: WireRequest, world: GcpWorld): object {
  const form = formOf(wire);
  if (form["grant_type"] !== "urn:ietf:params:oauth:grant-type:token-exchange") {
    throw oauthError(400, "unsupported_grant_type", "Invalid grant_type.");
  }
  const isJwt = [`${tokenType}jwt`, `${tokenType}id_token`].includes(form["subject_token_type"] ?? "");
  if (!isJwt || form["requested_token_type"] !== `${tokenType}access_token` || !form["scope"]) {
    throw oauthError(400, "invalid_request", "Invalid value for a required parameter.");
  }
  const provider = providerOf(form["audience"] ?? "", world);
  const claims = verifiedClaims(form["subject_token"] ?? "", provider, world);
  const caller: Caller = { members: membersOf(provider, claims), scopes: form["scope"].split(" ") };
  const { token } = world.tokens.mint(caller, 3600);
  return {
    access_token: token,
    issued_token_type: `${tokenType}access_token`,
    token_type: "Bearer",
    expires_in: 3600,
  };
}

/** As a form or as JSON. */
function formOf({ headers, body }: WireRequest): Readonly<Record<string, string>> {
  if (headers["content-type"]?.includes("json") !== true) return Object.fromEntries(new URLSearchParams(body));
  const names = Object.entries(JSON.parse(body) as Record<string, string>);
  return Object.fromEntries(
    names.map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

function providerOf(audience: string, { estate }: GcpWorld): WorkloadIdentityProvider {
  const found = estate.access?.providers.find(({ name }) => audience === `//iam.googleapis.com/${name}`);
  if (found !== undefined && found.isDisabled !== true) return found;
  throw oauthError(
    400,
    "invalid_target",
    'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
  );
}

function verifiedClaims(token: string, provider: WorkloadIdentityProvider, world: GcpWorld): AllClaims {
  const { issuer = gitHub, allowedAudiences = [`https://iam.googleapis.com/${provider.name}`] } = provider;
  const claims = unverifiedClaims(token);
  if (claims === undefined) throw oauthError(400, "invalid_grant", "Unable to parse the ID Token.");
  if (claims.iss !== issuer) {
    const message = `The issuer in ID Token ${claims.iss} does not match the expected ones: ${issuer}.`;
    throw oauthError(400, "invalid_grant", message);
  }
  if (world.identityProvider.verified(token) === undefined) {
    throw oauthError(400, "invalid_grant", "The ID Token signature is invalid.");
  }
  const { iat, ...rest } = claims as typeof claims & { iat: number };
  if (claims.exp * 1000 <= world.now().getTime()) {
    throw oauthError(400, "invalid_grant", `ID Token issued at ${iat} is stale to sign-in.`);
  }
  if (!allowedAudiences.includes(claims.aud)) {
    const expected = allowedAudiences.join(", ");
    const message = `The audience in ID Token [${claims.aud}] does not match the expected audience ${expected}.`;
    throw oauthError(400, "invalid_grant", message);
  }
  return { ...rest, iat };
}

/**
 * Whom a federated identity is known as: itself, and one of each set that an attribute makes.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
function membersOf({ name, attributeMapping, condition = {} }: WorkloadIdentityProvider, claims: AllClaims): string[] {
  const subject = mapped(attributeMapping["google.subject"] ?? "", claims);
  if (subject === undefined) {
    throw oauthError(400, "invalid_request", "The mapped attribute 'google.subject' must be of type STRING.");
  }
  if (Buffer.byteLength(subject) > 127) {
    const message =
      "The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.";
    throw oauthError(400, "invalid_request", message);
  }
  if (Object.entries(condition).some(([claim, value]) => claims[claim] !== value)) throw conditionRefused();
  const pool = `//iam.googleapis.com/${name.replace(/\/providers\/.*$/, "")}`;
  const sets = Object.entries(attributeMapping).flatMap(([attribute, expression]) => {
    const value = attribute.startsWith("attribute.") ? mapped(expression, claims) : undefined;
    return value === undefined ? [] : [`principalSet:${pool}/${attribute}/${value}`];
  });
  return [`principal:${pool}/subject/${subject}`, `principalSet:${pool}/*`, ...sets];
}

/** The whole attribute condition is all that Google tells. */
export function conditionRefused() {
  return oauthError(403, "unauthorized_client", "The given credential is rejected by the attribute condition.");
}

/** `assertion.sub`, `assertion.repository + ':' + assertion.ref`. Undefined where a claim is missing or no text. */
function mapped(expression: string, claims: AllClaims): string | undefined {
  const parts = expression.split(" + ").map((part) => {
    const text = /^'(.*)'$/.exec(part)?.[1];
    return text ?? claims[/^assertion\.(\w+)$/.exec(part)?.[1] ?? ""];
  });
  return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}

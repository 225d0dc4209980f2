/** Microsoft Entra ID as a confidential client meets it. https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
import type { Answer, WireRequest } from "../../server/face.ts";
import { isRefusalFault, type PlacedFault, type RefusalFault, type ServerFault } from "../../server/faults.ts";
import type { AzureApplication } from "../access.ts";
import type { Arrival } from "./arrival.ts";
import { checkAssertion } from "./client-assertion.ts";
import { armAudiences } from "./environments.ts";
import {
  applicationNotFound,
  badScope,
  blockedByPolicy,
  entraError,
  EntraRefusal,
  expiredSecret,
  missingParameter,
  temporarilyUnavailable,
  tenantNotFound,
  tooManyTokens,
  unknownResource,
  wrongSecret,
} from "./entra-refusal.ts";
import type { AzureWorld } from "./world.ts";

/** What can be asked; `tenant` as the caller spells it. */
type EntraQuestion =
  | { readonly kind: "instance-discovery" }
  | { readonly kind: "configuration"; readonly tenant: string }
  | { readonly kind: "token"; readonly tenant: string };

/** Undefined for a path that is not Entra's. `note` is called once otherwise, and gives the fault that the call meets. */
export function entraResponse(
  wire: WireRequest,
  world: AzureWorld,
  note: (arrival: Arrival) => PlacedFault | undefined,
): { readonly answer: Answer; readonly fault: ServerFault | undefined } | undefined {
  const question = entraQuestion(wire);
  if (question === undefined) return undefined;
  const fault = note(arrivalOf(question, wire))?.fault;
  try {
    if (isRefusalFault(fault)) throw faultRefusal(fault);
    return { answer: json(200, entraAnswer(question, wire, world)), fault };
  } catch (error) {
    if (!(error instanceof EntraRefusal)) throw error;
    const answer = json(error.status, entraError(error, world.now()));
    return { answer: { ...answer, headers: { ...answer.headers, ...error.headers } }, fault: undefined };
  }
}

function entraQuestion({ method, url: { pathname } }: WireRequest): EntraQuestion | undefined {
  if (method === "GET" && pathname === "/common/discovery/instance") return { kind: "instance-discovery" };
  const [, tenant = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (method === "GET" && rest === "v2.0/.well-known/openid-configuration") return { kind: "configuration", tenant };
  if (method === "POST" && rest === "oauth2/v2.0/token") return { kind: "token", tenant };
  return undefined;
}

function arrivalOf({ kind }: EntraQuestion, { method, url, body }: WireRequest): Arrival {
  const form = kind === "token" ? new URLSearchParams(body) : new URLSearchParams();
  const shown = ["client_id", "scope", "grant_type", "client_assertion_type"].flatMap((name) => {
    const value = form.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    account: undefined,
    service: "entra",
    api: `entra:${kind}`,
    method,
    path: url.pathname,
    params: Object.fromEntries([...url.searchParams, ...shown]) as Record<string, string>,
    alsoKnownAs: [],
  };
}

function entraAnswer(question: EntraQuestion, wire: WireRequest, world: AzureWorld): object {
  const origin = `https://${wire.headers.host ?? ""}`;
  if (question.kind === "instance-discovery") return instances(origin, wire.headers.host ?? "", world);
  if (!world.isTenant(question.tenant)) throw tenantNotFound(question.tenant);
  return question.kind === "configuration" ? configuration(origin, world) : token(wire, world, origin);
}

/** Says that the server speaks for one authority, itself. */
function instances(origin: string, host: string, { estate }: AzureWorld): object {
  return {
    tenant_discovery_endpoint: `${origin}/${estate.tenant.id}/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

function configuration(origin: string, { estate }: AzureWorld): object {
  const base = `${origin}/${estate.tenant.id}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "nonce", "tid", "ver"],
    tenant_region_scope: "EU",
  };
}

function token(wire: WireRequest, world: AzureWorld, origin: string): object {
  const form = new URLSearchParams(wire.body);
  const { tenant, ...estate } = world.estate;
  if (required(form, "grant_type") !== "client_credentials") {
    throw new EntraRefusal(70_003, "unsupported_grant_type", 400, "The app requested an unsupported grant type.");
  }
  const client = required(form, "client_id");
  const application = estate.access?.applications.find(({ clientId }) => clientId === client.toLowerCase());
  if (application === undefined) throw applicationNotFound(client, tenant.domain);
  const audience = audienceOf(required(form, "scope"), world);
  const assertion = form.get("client_assertion");
  if (assertion === null) checkSecret(application, required(form, "client_secret"), world.now());
  else checkAssertion({ assertion, application, world, tokenEndpoints: [`${origin}${wire.url.pathname}`] });
  const { token: access_token, secondsToLive: expires_in } = world.tokens.mint({
    application,
    audience,
    tenantId: tenant.id,
  });
  return { token_type: "Bearer", expires_in, ext_expires_in: expires_in, access_token };
}

/** Only Resource Manager of the estate's own cloud is a resource here. Gives it without a slash at its end. */
function audienceOf(scope: string, { estate: { tenant } }: AzureWorld): string {
  // MSAL adds scopes of its own in front.
  const own = scope.split(" ").filter((one) => !["openid", "profile", "offline_access"].includes(one));
  const asked = own.join(" ");
  if (!asked.endsWith("/.default")) throw badScope(asked);
  const resource = asked.slice(0, -"/.default".length).replace(/\/$/, "");
  if (!armAudiences(tenant.environment).includes(resource)) throw unknownResource(resource, tenant.domain);
  return resource;
}

function checkSecret({ clientId, secrets }: AzureApplication, given: string, now: Date): void {
  const known = secrets.find(({ value }) => value === given);
  if (known === undefined) throw wrongSecret(clientId);
  if (new Date(known.expires) <= now) throw expiredSecret(clientId);
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value === null || value === "") throw missingParameter(name);
  return value;
}

function faultRefusal(fault: RefusalFault): EntraRefusal {
  switch (fault.kind) {
    case "throttle":
      return tooManyTokens(fault.retryAfterSeconds ?? 1);
    case "deny":
    case "not-subscribed":
    case "expired-credentials":
      return blockedByPolicy();
    case "server-error":
      return temporarilyUnavailable();
    case "identity-provider-unreachable":
      return new EntraRefusal(
        50_166,
        "invalid_request",
        400,
        "Request to External OIDC endpoint failed: the keys of the issuer could not be fetched.",
      );
    default:
      return fault satisfies never;
  }
}

function json(status: number, value: object): Answer {
  const body = Buffer.from(JSON.stringify(value));
  const headers = { "cache-control": "no-store, no-cache", pragma: "no-cache" };
  return { status, contentType: "application/json; charset=utf-8", headers, body };
}

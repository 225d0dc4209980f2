/** Where Google's APIs are called: at their own hosts, or where the params say. */
import type { GcpParams } from "./params.ts";

/** The services that are called, as their hosts begin. */
export type GoogleService =
  | "compute"
  | "dns"
  | "cloudasset"
  | "cloudresourcemanager"
  | "iamcredentials"
  | "sts"
  | "oauth2";

/**
 * The URL that the paths of a service follow, without a slash at its end. A host that begins with `compute` stands for all:
 * `https://compute-audit.p.googleapis.com` has `https://dns-audit.p.googleapis.com` beside it. Under any other host the
 * paths of all services are told apart by themselves. So whoever sets an endpoint calls no host of Google's beside it.
 */
export function serviceUrl({ endpoint }: Pick<GcpParams, "endpoint">, service: GoogleService): string {
  if (endpoint === undefined) return `https://${service}.googleapis.com`;
  return endpoint.replace(/\/+$/, "").replace(/^(https?:\/\/)compute(?=[.-])/, `$1${service}`);
}

/** The URL that gives tokens for the job's identity token. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function exchangeUrl(params: Pick<GcpParams, "endpoint" | "tokenEndpoint">): string {
  return params.tokenEndpoint ?? `${serviceUrl(params, "sts")}/v1/token`;
}

/** The URL that gives tokens for a service account's key. https://developers.google.com/identity/protocols/oauth2/service-account */
export function keyTokenUrl(params: Pick<GcpParams, "endpoint" | "tokenEndpoint">): string {
  return params.tokenEndpoint ?? `${serviceUrl(params, "oauth2")}/token`;
}

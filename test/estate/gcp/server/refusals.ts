/** How each service of Google refuses, in its own words. */
import { errorInfo, type GoogleError, googleError } from "./google-error.ts";

/** `compute`, as the first part of an API's name. */
export type GoogleService = "compute" | "dns" | "cloudasset" | "cloudresourcemanager" | "iamcredentials";

const titles: Readonly<Record<GoogleService, string>> = {
  compute: "Compute Engine API",
  dns: "Cloud DNS API",
  cloudasset: "Cloud Asset API",
  cloudresourcemanager: "Cloud Resource Manager API",
  iamcredentials: "IAM Service Account Credentials API",
};

/** Whether it still writes the older list `errors`. */
function isOlder(service: GoogleService): boolean {
  return service === "compute" || service === "dns";
}

/** Who was denied what. */
export interface Denial {
  readonly service: GoogleService;
  readonly permission: string;
  /** `projects/fernhollow-shop` */
  readonly resource: string;
}

/** Compute names the permission in a sentence, DNS says one word, newer services have it for machines. */
export function denied({ service, permission, resource }: Denial, message?: string): GoogleError {
  if (service === "compute") {
    const words = message ?? `Required '${permission}' permission for '${resource}'`;
    return googleError({ code: 403, message: words, reason: "forbidden" });
  }
  if (service === "dns") return googleError({ code: 403, message: message ?? "Forbidden", reason: "forbidden" });
  const name = `//cloudresourcemanager.googleapis.com/${resource}`;
  return googleError({
    code: 403,
    message: message ?? `Permission '${permission}' denied on resource '${name}' (or it may not exist).`,
    status: "PERMISSION_DENIED",
    details: [errorInfo("IAM_PERMISSION_DENIED", `${service}.googleapis.com`, { permission, resource })],
  });
}

/** Compute answers 403 where others say 429. https://cloud.google.com/compute/api-quota */
export function rateExceeded(service: GoogleService, consumer: string, message?: string): GoogleError {
  const name = `${service}.googleapis.com`;
  const words =
    message ??
    `Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service '${name}' for consumer 'project_number:${consumer}'.`;
  const details = [
    errorInfo("RATE_LIMIT_EXCEEDED", "googleapis.com", {
      consumer: `projects/${consumer}`,
      quota_limit: "ReadRequestsPerMinutePerProject",
      quota_limit_value: "1500",
      quota_location: "global",
      quota_metric: `${name}/read_requests`,
      service: name,
    }),
  ];
  return isOlder(service)
    ? googleError({
        code: 403,
        message: words,
        reason: "rateLimitExceeded",
        domain: "usageLimits",
        status: "PERMISSION_DENIED",
        details,
      })
    : googleError({ code: 429, message: words, status: "RESOURCE_EXHAUSTED", details });
}

/** What was asked for is switched off in the project that is charged for the call: `consumer` is its number. */
export function serviceDisabled(service: GoogleService, consumer: string, message?: string): GoogleError {
  const name = `${service}.googleapis.com`;
  const activationUrl = `https://console.developers.google.com/apis/api/${name}/overview?project=${consumer}`;
  return googleError({
    code: 403,
    message: message ?? disabledMessage(service, consumer),
    status: "PERMISSION_DENIED",
    ...(isOlder(service) ? { reason: "accessNotConfigured", domain: "usageLimits" } : {}),
    details: [
      errorInfo("SERVICE_DISABLED", "googleapis.com", {
        activationUrl,
        consumer: `projects/${consumer}`,
        containerInfo: consumer,
        service: name,
        serviceTitle: titles[service],
      }),
      {
        "@type": "type.googleapis.com/google.rpc.Help",
        links: [{ description: "Google developers console API activation", url: activationUrl }],
      },
    ],
  });
}

/** The sentence of {@link serviceDisabled}. */
export function disabledMessage(service: GoogleService, consumer: string): string {
  const url = `https://console.developers.google.com/apis/api/${service}.googleapis.com/overview?project=${consumer}`;
  return (
    `${titles[service]} has not been used in project ${consumer} before or it is disabled. Enable it by visiting ${url} ` +
    "then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry."
  );
}

/** The token is missing, not one of Google's, or over. */
export function unauthenticated(why: "CREDENTIALS_MISSING" | "ACCESS_TOKEN_TYPE_UNSUPPORTED" | "ACCESS_TOKEN_EXPIRED") {
  const expected =
    "Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
  const start =
    why === "CREDENTIALS_MISSING"
      ? "Request is missing required authentication credential."
      : "Request had invalid authentication credentials.";
  return googleError({
    code: 401,
    message: `${start} ${expected}`,
    reason: "authError",
    status: "UNAUTHENTICATED",
    details: [errorInfo(why, "googleapis.com", {})],
  });
}

/** The token was not asked for with a scope that the method needs. */
export function scopeInsufficient(service: GoogleService): GoogleError {
  return googleError({
    code: 403,
    message: "Request had insufficient authentication scopes.",
    reason: "insufficientPermissions",
    status: "PERMISSION_DENIED",
    details: [errorInfo("ACCESS_TOKEN_SCOPE_INSUFFICIENT", "googleapis.com", { service: `${service}.googleapis.com` })],
  });
}

/** 500, or 503. */
export function serverError(service: GoogleService, code: 500 | 503, message?: string): GoogleError {
  const words = message ?? (code === 503 ? "The service is currently unavailable." : "Internal error encountered.");
  return googleError({
    code,
    message: words,
    status: code === 503 ? "UNAVAILABLE" : "INTERNAL",
    ...(isOlder(service) ? { reason: code === 503 ? "backendError" : "internalError" } : {}),
  });
}

/** What there is none of. */
export function notFound(service: GoogleService, message: string): GoogleError {
  return googleError({ code: 404, message, status: "NOT_FOUND", ...(isOlder(service) ? { reason: "notFound" } : {}) });
}

/** A parameter of the request. */
export function invalid(service: GoogleService, message: string): GoogleError {
  return googleError({
    code: 400,
    message,
    ...(isOlder(service) ? { reason: "invalid" } : { status: "INVALID_ARGUMENT" }),
  });
}

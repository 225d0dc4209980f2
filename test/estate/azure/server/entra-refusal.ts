/** How Microsoft Entra ID refuses. https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes */
import { randomUUID } from "node:crypto";

/** An error with one of Entra's numbers. */
export class EntraRefusal extends Error {
  override readonly name = "EntraRefusal";
  /** 700213, for AADSTS700213. */
  readonly number: number;
  /** As OAuth has it: `invalid_client`. */
  readonly error: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    number: number,
    error: string,
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.headers = headers;
    this.number = number;
    this.error = error;
    this.status = status;
  }
}

/** The body that Entra writes. */
export function entraError({ number, error, message }: EntraRefusal, now: Date): object {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${now.toISOString().slice(0, 19).replace("T", " ")}Z`;
  return {
    error,
    error_description: `AADSTS${number}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  };
}

export function tenantNotFound(tenant: string): EntraRefusal {
  const message =
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct ` +
    "cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.";
  return new EntraRefusal(90_002, "invalid_request", 400, message);
}

export function applicationNotFound(client: string, domain: string): EntraRefusal {
  const message =
    `Application with identifier '${client}' was not found in the directory '${domain}'. This can happen if the ` +
    "application has not been installed by the administrator of the tenant or consented to by any user in the tenant. " +
    "You may have sent your authentication request to the wrong tenant.";
  return new EntraRefusal(700_016, "unauthorized_client", 400, message);
}

export function wrongSecret(client: string): EntraRefusal {
  const message =
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the " +
    `client secret ID, for a secret added to app '${client}'.`;
  return new EntraRefusal(7_000_215, "invalid_client", 401, message);
}

export function expiredSecret(client: string): EntraRefusal {
  const message =
    `The provided client secret keys for app '${client}' are expired. Visit the Azure portal to create new keys for your ` +
    "app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.";
  return new EntraRefusal(7_000_222, "invalid_client", 401, message);
}

const checkCredential =
  "Check your federated identity credential Subject, Audience and Issuer against the presented assertion. " +
  "https://learn.microsoft.com/entra/workload-id/workload-identity-federation";

/** What of an assertion no federated credential has. */
export function noMatch(part: "issuer" | "audience" | "subject", presented: string): EntraRefusal {
  const number = { issuer: 700_211, audience: 700_212, subject: 700_213 }[part];
  const message = `No matching federated identity record found for presented assertion ${part} '${presented}'. ${checkCredential}`;
  return new EntraRefusal(number, "invalid_client", 401, message);
}

/** The subject is right but for upper and lower case. */
export function wrongCase(subject: string): EntraRefusal {
  const message =
    `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with ` +
    `case-insensitive comparison, but not with case-sensitive comparison. ${checkCredential}`;
  return new EntraRefusal(7_002_138, "invalid_client", 401, message);
}

/** An application without any federated credential. */
export function noFederatedCredential(issuer: string, subject: string, audience: string): EntraRefusal {
  const message =
    `No matching federated identity record found for presented assertion. Assertion Issuer: '${issuer}'. Assertion ` +
    `Subject: '${subject}'. Assertion Audience: '${audience}'. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`;
  return new EntraRefusal(70_021, "invalid_request", 400, message);
}

/** `from` and `until` are seconds since 1970. */
export function assertionNotNow(from: number, until: number, now: Date): EntraRefusal {
  const message =
    `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ` +
    `${new Date(from * 1000).toISOString()}, expiry time of assertion ${new Date(until * 1000).toISOString()}. ` +
    "Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .";
  return new EntraRefusal(700_024, "invalid_client", 401, message);
}

export function badSignature(): EntraRefusal {
  const message = "Client assertion failed signature validation.";
  return new EntraRefusal(700_027, "invalid_client", 401, message);
}

export function unknownResource(resource: string, domain: string): EntraRefusal {
  const message =
    `The resource principal named ${resource} was not found in the tenant named ${domain}. This can happen if the ` +
    "application has not been installed by the administrator of the tenant or consented to by any user in the tenant. " +
    "You might have sent your authentication request to the wrong tenant.";
  return new EntraRefusal(500_011, "invalid_resource", 400, message);
}

export function badScope(scope: string): EntraRefusal {
  const message =
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default ` +
    "suffixed to the resource identifier (application ID URI).";
  return new EntraRefusal(1_002_012, "invalid_scope", 400, message);
}

export function missingParameter(name: string): EntraRefusal {
  return new EntraRefusal(
    900_144,
    "invalid_request",
    400,
    `The request body must contain the following parameter: '${name}'.`,
  );
}

export function temporarilyUnavailable(): EntraRefusal {
  const message = "The service is temporarily unavailable. Please retry later.";
  return new EntraRefusal(90_033, "temporarily_unavailable", 503, message);
}

/** Of a policy for workload identities: what an administrator's denial looks like. */
export function blockedByPolicy(): EntraRefusal {
  const message =
    "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.";
  return new EntraRefusal(53_003, "access_denied", 400, message);
}

/** Entra's own limit on tokens. https://learn.microsoft.com/en-us/entra/msal/dotnet/advanced/client-and-server-throttling */
export function tooManyTokens(retryAfterSeconds: number): EntraRefusal {
  return new EntraRefusal(
    90_055,
    "invalid_request",
    429,
    "The server terminated an operation because it encountered a client request rate limit.",
    { "retry-after": String(retryAfterSeconds) },
  );
}

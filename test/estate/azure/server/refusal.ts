/** How Azure Resource Manager refuses. https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
import type { AzureApplication } from "../access.ts";

/** What ARM's envelope has in `details`. */
interface RefusalDetail {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
}

/** An error with ARM's code and words. */
export class ArmRefusal extends Error {
  override readonly name = "ArmRefusal";
  readonly code: string;
  readonly status: number;
  readonly details: readonly RefusalDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: number,
    message: string,
    more: Partial<Pick<ArmRefusal, "details" | "headers">> = {},
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = more.details ?? [];
    this.headers = more.headers ?? {};
  }
}

export const missingToken = (): ArmRefusal =>
  new ArmRefusal("AuthenticationFailed", 401, "Authentication failed. The 'Authorization' header is missing.", {
    headers: challenge("The authentication failed because of missing 'Authorization' header."),
  });

export const invalidToken = (): ArmRefusal =>
  new ArmRefusal("InvalidAuthenticationToken", 401, "The access token is invalid.", {
    headers: challenge("Could not validate the access token."),
  });

export function wrongAudience(audience: string, allowed: readonly string[]): ArmRefusal {
  const names = allowed.map((one) => `${one}/`).join(",");
  const message =
    `The access token has been obtained for wrong audience or resource '${audience}'. ` +
    `It should exactly match with one of the allowed audiences '${names}'.`;
  return new ArmRefusal("InvalidAuthenticationTokenAudience", 401, message, { headers: challenge(message) });
}

export function expiredToken(expires: Date, now: Date): ArmRefusal {
  const message = `The access token expiry UTC time '${timeText(expires)}' is earlier than current UTC time '${timeText(now)}'.`;
  return new ArmRefusal("ExpiredAuthenticationToken", 401, message, { headers: challenge(message) });
}

/** `scope` is an ARM id. */
export function authorizationFailed({ objectId }: AzureApplication, action: string, scope: string): ArmRefusal {
  const message =
    `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action ` +
    `'${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
  return new ArmRefusal("AuthorizationFailed", 403, message);
}

export function subscriptionNotFound(id: string): ArmRefusal {
  return new ArmRefusal("SubscriptionNotFound", 404, `The subscription '${id}' could not be found.`);
}

export function notRegistered(namespace: string): ArmRefusal {
  const code = "MissingSubscriptionRegistration";
  const message =
    `The subscription is not registered to use namespace '${namespace}'. ` +
    "See https://aka.ms/rps-not-found for how to register subscriptions.";
  return new ArmRefusal(code, 409, message, { details: [{ code, target: namespace, message }] });
}

export function tooManyRequests(retryAfterSeconds: number): ArmRefusal {
  const message =
    "The request is being throttled as the limit has been reached for operation type - Read. " +
    "For more information, see - https://aka.ms/srpthrottlinglimits";
  return new ArmRefusal("TooManyRequests", 429, message, { headers: { "retry-after": String(retryAfterSeconds) } });
}

function challenge(description: string): Record<string, string> {
  const authority = 'authorization_uri="https://login.windows.net/"';
  return { "www-authenticate": `Bearer ${authority}, error="invalid_token", error_description="${description}"` };
}

/** As ARM writes times in messages: `11/16/2026 6:00:00 AM`. */
function timeText(time: Date): string {
  const [month, day, year] = [time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCFullYear()];
  const hours = time.getUTCHours();
  const [minutes, seconds] = [time.getUTCMinutes(), time.getUTCSeconds()].map((part) => String(part).padStart(2, "0"));
  return `${month}/${day}/${year} ${hours % 12 === 0 ? 12 : hours % 12}:${minutes}:${seconds} ${hours < 12 ? "AM" : "PM"}`;
}

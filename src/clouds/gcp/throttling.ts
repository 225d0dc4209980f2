/** Refusals of Google's APIs that are about quotas and services, and not about who asks. */
import type { GoogleError } from "./google-error.ts";

/** https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-api-errors, and ErrorInfo's of the newer APIs. */
const throttlingCodes: ReadonlySet<string> = new Set(
  "rateLimitExceeded userRateLimitExceeded quotaExceeded RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED".split(" "),
);

/** Of a service that is switched off in a project. */
export const disabledCodes: ReadonlySet<string> = new Set(["SERVICE_DISABLED", "accessNotConfigured"]);

/** Whether Google says no only because it is asked too much: 403 where others answer 429. */
export function isThrottled(error: GoogleError): boolean {
  return error.status === 429 || error.codes.some((code) => throttlingCodes.has(code));
}

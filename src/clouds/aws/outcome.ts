/** What an error of the AWS SDK means for the ledger, in AWS's own words. */
import { AccessError } from "../../errors.ts";
import { CutError } from "../collecting/deadline.ts";
import { failedEnding, type FailedOutcome, longestMessage, outcomeOfAccess } from "../collecting/failed-outcome.ts";
import type { Ending } from "../collecting/read-listing.ts";

/**
 * `disabled` says that nothing can be there, and rules are skipped for it, so only one thing counts: that the region does
 * not have the operation. That an account has not signed up for a service or region (`OptInRequired`) is said of regions
 * that nobody asks, so where it is said all the same, something is wrong that must not pass for an empty region; AuthFailure,
 * which a region that is off answers too, also comes of credentials that are no good, so it is `denied`.
 */
export function outcomeOf(error: unknown): FailedOutcome {
  if (error instanceof AccessError) return outcomeOfAccess(error);
  const code = nameOf(error);
  const outcome = knownOutcome(error, code);
  return { outcome, message: messageOf(error, code) };
}

/** How a listing ends that this permission allows. */
export function endingOf(error: unknown, permission: string): Ending {
  return failedEnding(outcomeOf(error), permission, isAboutPermission(error));
}

/** A permission settles a refusal of the operation, and no other: not a signature, not a login that has expired. */
function isAboutPermission(error: unknown): boolean {
  return ["UnauthorizedOperation", "AccessDenied", "AccessDeniedException", "UnauthorizedException"].includes(
    nameOf(error),
  );
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html, and the common errors of the other services. */
const outcomesByCode: ReadonlyMap<string, FailedOutcome["outcome"]> = new Map([
  ...codes("denied", "UnauthorizedOperation AccessDenied AccessDeniedException UnauthorizedException AuthFailure"),
  ...codes(
    "denied",
    "InvalidClientTokenId UnrecognizedClientException InvalidSignatureException SignatureDoesNotMatch",
  ),
  ...codes("denied", "ExpiredToken ExpiredTokenException RequestExpired MissingAuthenticationToken Blocked"),
  ...codes("denied", "PendingVerification CredentialsProviderError"),
  ...codes("throttled", "RequestLimitExceeded Throttling ThrottlingException ThrottledException RequestThrottled"),
  ...codes("throttled", "RequestThrottledException TooManyRequestsException EC2ThrottledException SlowDown"),
  ...codes("throttled", "BandwidthLimitExceeded PriorRequestNotComplete LimitExceededException"),
  ...codes("failed", "OptInRequired SubscriptionRequiredException"),
  ...codes("disabled", "InvalidAction"),
  ...codes("cut", "TimeoutError AbortError RequestTimeout RequestTimeoutException ETIMEDOUT ESOCKETTIMEDOUT"),
  // The SDK calls these timeouts, too, so that they are tried again.
  ...codes("failed", "ECONNRESET EPIPE ECONNREFUSED"),
]);

function codes(outcome: FailedOutcome["outcome"], names: string): [string, FailedOutcome["outcome"]][] {
  return names.split(" ").map((name) => [name, outcome]);
}

function knownOutcome(error: unknown, code: string): FailedOutcome["outcome"] {
  if (error instanceof CutError) return "cut";
  const known = outcomesByCode.get(String(property(error, "code"))) ?? outcomesByCode.get(code);
  if (known !== undefined) return known;
  return property(property(error, "$metadata"), "httpStatusCode") === 429 ? "throttled" : "failed";
}

/** With AWS's code before it, by which people look it up. */
function messageOf(error: unknown, code: string): string {
  const text = cleaned(error instanceof Error ? error.message : String(error));
  if (text === "") return code;
  return uncoded.has(code) || text.startsWith(code) ? text : `${code}: ${text}`;
}

/** Names of errors that are no code of AWS. */
const uncoded: ReadonlySet<string> = new Set(["Error", "CutError", "XmlError"]);

/**
 * Without the encoded message that EC2 ends a denial with, some thousand letters that only a call to STS can read, and
 * without the SDK's hint where a programmer finds the raw answer.
 */
function cleaned(message: string): string {
  return message
    .replace(/\s*Encoded authorization failure message:\s*\S*/, "")
    .replace(/\s*Deserialization error: to see the raw response[^]*$/, "")
    .trim()
    .slice(0, longestMessage);
}

function nameOf(error: unknown): string {
  const name = property(error, "name");
  return typeof name === "string" ? name : "Error";
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

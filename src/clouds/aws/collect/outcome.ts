/** What an error of the AWS SDK means for the ledger, in AWS's own words. */
import { AccessError } from "../../../errors.ts";
import type { Outcome } from "../../../model/scope.ts";
import { CutError } from "../../collecting/deadline.ts";

/** What the ledger says of a call that failed. */
export interface FailedOutcome {
  readonly outcome: Exclude<Outcome, "complete">;
  /** Hostile text: the provider's words. */
  readonly message: string;
  /** Given only by errors that know what would settle them. */
  readonly permission?: string;
}

/**
 * `disabled` says that nothing can be there, and rules are skipped for it, so only one thing counts: that the region does
 * not have the operation. That an account has not signed up for a service or region (`OptInRequired`) is said of regions
 * that nobody asks, so where it is said all the same, something is wrong that must not pass for an empty region; AuthFailure,
 * which a region that is off answers too, also comes of credentials that are no good, so it is `denied`.
 */
export function outcomeOf(error: unknown): FailedOutcome {
  if (error instanceof AccessError) return ofAccessError(error);
  const code = nameOf(error);
  const outcome = knownOutcome(error, code);
  return { outcome, message: messageOf(error, code) };
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

/** A login that was lost is not settled by a permission to read, so it keeps the one that the login names. */
function ofAccessError({ code, message, permission }: AccessError): FailedOutcome {
  const outcome = code === "lost-login" ? "denied" : code;
  return { outcome, message, ...(permission === undefined ? {} : { permission }) };
}

/** Longer texts are no message that a person reads. */
const longestMessage = 1000;

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

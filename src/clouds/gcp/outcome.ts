/** What an error of a call means for the ledger, in Google's own words. */
import { AccessError, errorText } from "../../errors.ts";
import { CutError } from "../collecting/deadline.ts";
import { failedEnding, type FailedOutcome, longestMessage, outcomeOfAccess } from "../collecting/failed-outcome.ts";
import type { Ending } from "../collecting/read-listing.ts";
import { AnswerError, GoogleError } from "./google-error.ts";
import { disabledCodes, isThrottled } from "./throttling.ts";

/**
 * `disabled` says that nothing can be there, and rules are skipped for it, so only one thing counts: that the service is
 * switched off in the very project that was asked about. Of another project, the login's own that stands for it in quotas,
 * it says nothing about what is there; nor does a project without billing.
 */
export function outcomeOf(error: unknown): FailedOutcome {
  if (error instanceof AccessError) return outcomeOfAccess(error);
  if (error instanceof GoogleError) return ofGoogleError(error);
  if (error instanceof CutError) return { outcome: "cut", message: error.message };
  if (error instanceof AnswerError) return { outcome: "failed", message: error.message };
  return { outcome: isTimeout(error) ? "cut" : "failed", message: connectionText(error) };
}

/** How a listing ends that this permission allows. */
export function endingOf(error: unknown, permission: string): Ending {
  return failedEnding(outcomeOf(error), permission, isAboutPermission(error));
}

/** Whether a permission would settle a refusal: not one of a token, of a perimeter, or of another project's quota. */
function isAboutPermission(error: unknown): boolean {
  if (!(error instanceof GoogleError) || error.status !== 403) return false;
  return !error.codes.some((code) => otherRefusals.has(code) || disabledCodes.has(code)) && !isThrottled(error);
}

/** https://cloud.google.com/apis/design/errors#error_info, of ErrorInfo's domain `googleapis.com` */
const otherRefusals: ReadonlySet<string> = new Set(
  (
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT ACCESS_TOKEN_TYPE_UNSUPPORTED SECURITY_POLICY_VIOLATED VPC_SERVICE_CONTROLS USER_PROJECT_DENIED " +
    "CONSUMER_INVALID CONSUMER_SUSPENDED BILLING_DISABLED insufficientPermissionsScope vpcServiceControls"
  ).split(" "),
);

function ofGoogleError(error: GoogleError): FailedOutcome {
  const message = messageOf(error);
  if (isThrottled(error)) return { outcome: "throttled", message };
  if (error.codes.some((code) => disabledCodes.has(code))) {
    return error.isOwnProject
      ? { outcome: "disabled", message }
      : { outcome: "failed", message: `${message.replace(/\.$/, "")}.${enabling(error)}` };
  }
  if (error.codes.includes("BILLING_DISABLED")) return { outcome: "failed", message };
  return { outcome: error.status === 401 || error.status === 403 ? "denied" : "failed", message };
}

function enabling({ consumer, service }: GoogleError): string {
  if (consumer === undefined || service === undefined) return "";
  const project = consumer.replace("projects/", "");
  return ` That need not be the audited project: it may be the one that the login belongs to. Switch it on there: gcloud services enable ${service} --project=${project}`;
}

/** With Google's most telling code before it, by which people look it up. */
function messageOf({ message, codes }: GoogleError): string {
  const text = message.trim().slice(0, longestMessage);
  const [code] = codes;
  return code === undefined || text.startsWith(code) ? text : `${code}: ${text}`;
}

function isTimeout(error: unknown): boolean {
  const { name, code } = named(error);
  return ["AbortError", "TimeoutError"].includes(name) || ["AbortError", "TimeoutError", "ETIMEDOUT"].includes(code);
}

/** Never the error's own properties: they hold the request, and that the token. */
function connectionText(error: unknown): string {
  const { code } = named(error);
  const text = errorText(error).trim().slice(0, longestMessage);
  return code === "" || text.includes(code) ? text : `${code}: ${text}`;
}

function named(error: unknown): { name: string; code: string } {
  const text = (name: string): string => {
    const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === "string" ? value : "";
  };
  return { name: text("name"), code: text("code") };
}

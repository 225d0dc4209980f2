/** What an error of a call to Azure means for the ledger, in Azure's own words. */
import { AccessError, errorText } from "../../../errors.ts";
import type { Outcome } from "../../../model/scope.ts";
import { CutError } from "../../collecting/deadline.ts";
import { ArmError } from "./arm-error.ts";

/** What the ledger says of a call that failed. */
export interface FailedOutcome {
  readonly outcome: Exclude<Outcome, "complete">;
  /** Hostile text: the provider's words. */
  readonly message: string;
  /** Given only by errors that know what would settle them. */
  readonly permission?: string;
}

/**
 * Codes after which nothing can be there, so that rules are skipped. A provider can be unregistered only while none of its
 * resources is left in the subscription, and a namespace is invalid where the national cloud does not have the provider.
 * `NoRegisteredProviderFound` and `InvalidResourceType` say as much of a version that is not supported, so they are failures.
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-providers-and-types
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-register-resource-provider
 */
const nothingThere: ReadonlySet<string> = new Set(["MissingSubscriptionRegistration", "InvalidResourceNamespace"]);

/** The outcome and message of anything that a call, or an attempt of it, failed with. */
export function outcomeOf(error: unknown): FailedOutcome {
  if (error instanceof AccessError) return ofAccessError(error);
  if (error instanceof CutError) return { outcome: "cut", message: error.message };
  if (error instanceof ArmError) return { outcome: outcomeOfArm(error), message: messageOf(error) };
  return { outcome: "failed", message: shortened(connectionText(error)) };
}

/** Whether a permission would settle it: not a token that Azure does not take. */
export function isAboutPermission(error: unknown): boolean {
  return error instanceof ArmError && error.status === 403;
}

/** A 503 that says when to come back is a throttle of a resource provider; any other is an outage. */
function outcomeOfArm({ status, code, retryAfterMs }: ArmError): FailedOutcome["outcome"] {
  if (nothingThere.has(code)) return "disabled";
  if (status === 401 || status === 403) return "denied";
  return status === 429 || (status === 503 && retryAfterMs !== undefined) ? "throttled" : "failed";
}

/** A login that was lost is not settled by a permission to read, so it keeps the one that the login names. */
function ofAccessError({ code, message, permission }: AccessError): FailedOutcome {
  const outcome = code === "lost-login" ? "denied" : code;
  return { outcome, message, ...(permission === undefined ? {} : { permission }) };
}

/** With Azure's code before it, by which people look it up. */
function messageOf({ code, message }: ArmError): string {
  return shortened(message.startsWith(code) ? message : `${code}: ${message}`);
}

/** Node gives the errors of a connection that was tried at several addresses no message but a code. */
function connectionText(error: unknown): string {
  const text = errorText(error);
  if (text !== "") return text;
  return error instanceof Error && "code" in error ? String(error.code) : "the connection failed";
}

/** Longer texts are no message that a person reads. */
const longestMessage = 1000;

function shortened(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, longestMessage);
}

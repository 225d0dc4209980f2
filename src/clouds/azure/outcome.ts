/** What an error of a call to Azure means for the ledger, in Azure's own words. */
import { AccessError, errorText } from "../../errors.ts";
import { CutError } from "../collecting/deadline.ts";
import { failedEnding, type FailedOutcome, longestMessage, outcomeOfAccess } from "../collecting/failed-outcome.ts";
import type { Ending } from "../collecting/read-listing.ts";
import { ArmError } from "./arm-error.ts";

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
  if (error instanceof AccessError) return outcomeOfAccess(error);
  if (error instanceof CutError) return { outcome: "cut", message: error.message };
  if (error instanceof ArmError) return { outcome: outcomeOfArm(error), message: messageOf(error) };
  return { outcome: "failed", message: shortened(connectionText(error)) };
}

/** How a listing ends that this permission allows. */
export function endingOf(error: unknown, permission: string): Ending {
  return failedEnding(outcomeOf(error), permission, isAboutPermission(error));
}

/** Whether a permission would settle it: not a token that Azure does not take. */
function isAboutPermission(error: unknown): boolean {
  return error instanceof ArmError && error.status === 403;
}

/** A 503 that says when to come back is a throttle of a resource provider; any other is an outage. */
function outcomeOfArm({ status, code, retryAfterMs }: ArmError): FailedOutcome["outcome"] {
  if (nothingThere.has(code)) return "disabled";
  if (status === 401 || status === 403) return "denied";
  return status === 429 || (status === 503 && retryAfterMs !== undefined) ? "throttled" : "failed";
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

function shortened(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, longestMessage);
}

/** What an error of the SDK says of a call that was to change something. */
import { AccessError, errorText } from "../../../errors.ts";
import { CallRefused } from "../../../model/live-scope.ts";
import { fieldOf, textOf } from "../../collecting/fields.ts";
import { outcomeOf } from "../outcome.ts";

/**
 * What is to be thrown for it. CallRefused where AWS answered no; an AccessError where there was nobody to send it as, which
 * a run that is resumed can get over; otherwise an Error that says that nobody knows.
 */
export function sendingError(error: unknown, api: string, scope: string): Error {
  if (error instanceof AccessError || error instanceof CallRefused) return error;
  const code = refusalCode(error);
  const { message } = outcomeOf(error);
  if (code === undefined) return inDoubt(api, scope, message, error);
  const words = message.replace(/\.$/, "");
  if (hasExpired(error)) {
    const text = `AWS takes the credentials for ${scope} no longer, nor those it gave instead: ${words}. Log in again, and resume.`;
    return new AccessError("lost-login", text, { scope, api }, { cause: error });
  }
  const permission = isAboutPermission(code) ? (missingAction(error) ?? api) : undefined;
  return new CallRefused(code, `AWS refused ${api} in ${scope}: ${words}`, permission, { cause: error });
}

/** Nobody knows whether the call has been carried out; live state tells. */
export function inDoubt(api: string, scope: string, words: string, cause: unknown): Error {
  const text = `Whether ${api} in ${scope} has been done is not known: ${words.replace(/\.$/, "")}. What is there now tells.`;
  return new Error(text, { cause });
}

/**
 * Whether AWS says that the credentials are too old: then it has done nothing. EC2's code is RequestExpired.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function hasExpired(error: unknown): boolean {
  const codes = ["ExpiredToken", "ExpiredTokenException", "RequestExpired"];
  return codes.includes(refusalCode(error) ?? "");
}

/** Whether AWS says that there is no such object. */
export function isNotFound(error: unknown): boolean {
  const code = refusalCode(error) ?? "";
  return code.endsWith(".NotFound") || notFoundCodes.has(code);
}

/** Codes that say so in other words: of images that were deregistered, and of IAM. */
const notFoundCodes: ReadonlySet<string> = new Set(["InvalidAMIID.Unavailable", "NoSuchEntity"]);

/**
 * AWS's code of a call that it refused and did not carry out: an error of the client (4xx), or too many calls, whatever
 * the status. The SDK's names of IAM's errors are not their codes. Undefined for what proxies answer, which have no code,
 * and for servers that failed.
 */
function refusalCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || unnamed.has(error.name)) return undefined;
  const status = fieldOf(fieldOf(error, "$metadata"), "httpStatusCode");
  if (typeof status !== "number") return undefined;
  const isRefusal = status >= 400 && status < 500 && status !== 408;
  return isRefusal || outcomeOf(error).outcome === "throttled" ? (textOf(error, "Code") ?? error.name) : undefined;
}

/** What the SDK calls errors that came without a code. */
const unnamed: ReadonlySet<string> = new Set(["", "Error", "Unknown", "UnknownError", "TimeoutError", "AbortError"]);

function isAboutPermission(code: string): boolean {
  return ["UnauthorizedOperation", "AccessDenied", "AccessDeniedException", "UnauthorizedException"].includes(code);
}

/** AWS names the action that was missing, which may be another than the one called: `iam:PassRole`. */
function missingAction(error: unknown): string | undefined {
  return /is not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(errorText(error))?.[1];
}

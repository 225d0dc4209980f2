/** What a login that did not succeed tells people: Google's words, what our side presented, and what would admit it. */
import { AccessError, type AccessErrorCode, errorText } from "../../../errors.ts";
import type { IdentityClaims } from "../../collecting/identity-claims.ts";
import { fieldOf, textOf } from "../../collecting/fields.ts";
import { GoogleError, googleError } from "../google-error.ts";
import { outcomeOf } from "../outcome.ts";
import { disabledCodes } from "../throttling.ts";
import { exchangeAdvice } from "./exchange-advice.ts";
import { loginScope } from "./login-scope.ts";
import { memberAdvice, type PresentedToken } from "./presented-token.ts";

/** A service account that a login wanted to act as. */
export interface RefusedImpersonation {
  /** Its e-mail address. */
  readonly serviceAccount: string;
  /** The provider that the login came through; undefined for other logins. */
  readonly provider: string | undefined;
  readonly claims: IdentityClaims | undefined;
}

/** GitHub gave no identity token. */
export function tokenFailure(error: unknown): AccessError {
  const text = `GitHub gave this job no identity token to log in to Google Cloud with: ${spoken(error)}. Run again.`;
  return new AccessError("failed", text, { scope: loginScope, api: "sts.token" });
}

/**
 * The job's token was not exchanged. The errors are OAuth's, with Google's descriptions.
 * https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation
 */
export function exchangeRefusal(error: unknown, token: PresentedToken): AccessError {
  const { code, description } = oauthError(error);
  const where = { scope: loginScope, api: "sts.token" };
  if (code === undefined)
    return failure(`The job's token could not be exchanged for one of Google Cloud`, error, where);
  const presented =
    token.claims === undefined
      ? "The job's token could not be decoded."
      : `The job's token has iss ${token.claims.iss}, aud ${token.claims.aud}, sub ${token.claims.sub}.`;
  const words = `${code}: ${sentence(description ?? "no description")}`;
  const text = `Google Cloud refused the token of this job at ${token.provider}: ${words}. ${presented} ${exchangeAdvice(code, description ?? "", token)}`;
  return new AccessError("denied", text.trim(), where);
}

/** The service account's token was not given. https://cloud.google.com/iam/docs/service-account-impersonation */
export function impersonationRefusal(error: unknown, refused: RefusedImpersonation): AccessError {
  const where = { scope: loginScope, api: "iamcredentials.generateAccessToken" };
  const { serviceAccount } = refused;
  const what = `${serviceAccount} could not be acted as`;
  if (!(error instanceof GoogleError)) return failure(what, error, where);
  const words = sentence(error.message);
  if (error.codes.some((code) => disabledCodes.has(code))) {
    const project = error.consumer?.replace("projects/", "") ?? projectOf(serviceAccount) ?? "PROJECT";
    const text = `${what}: ${words}. To switch it on: gcloud services enable iamcredentials.googleapis.com --project=${project}`;
    return new AccessError("failed", text, where);
  }
  if (error.status === 404) {
    const text = `${what}: ${words}. There is no service account of this address; correct \`serviceAccount\`.`;
    return new AccessError("denied", text, where);
  }
  if (error.status !== 403) return failure(what, error, where);
  const permission = "iam.serviceAccounts.getAccessToken";
  const text = `Google Cloud does not let this login act as ${serviceAccount}: ${words}. ${memberAdvice({ ...refused, project: projectOf(serviceAccount) })}`;
  return new AccessError("denied", text, { ...where, permission });
}

/** The key of a service account was not taken. */
export function keyRefusal(error: unknown, email: string): AccessError {
  const { code, description } = oauthError(error);
  const where = { scope: loginScope, api: "oauth2.token" };
  if (code === undefined) return failure(`The key of ${email} could not be used`, error, where);
  const text =
    `Google Cloud refused the key of ${email}: ${code}: ${sentence(description ?? "no description")}. The key may be deleted, or its service account ` +
    "disabled or deleted; or this machine's clock is wrong. Make a new key, or better log in with `workloadIdentityProvider`, which needs none.";
  return new AccessError("denied", text, where);
}

/** The environment logs nobody in. */
export function noDefaultCredentials(error: unknown, { hasToken }: { readonly hasToken: boolean }): AccessError {
  if (error instanceof AccessError) return error;
  const advice = hasToken
    ? "This job can have an identity token: set `workloadIdentityProvider` to the provider that trusts it."
    : "In a workflow, set `workloadIdentityProvider` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in with gcloud auth application-default login.";
  const text = `The environment gives no login to Google Cloud: ${spoken(error)}. ${advice}`;
  return new AccessError("lost-login", text, { scope: loginScope, api: "oauth2.token" });
}

/** What is not about who may log in. The error itself is not kept: it holds requests, and they tokens. */
function failure(what: string, error: unknown, where: { scope: string; api: string }): AccessError {
  if (error instanceof AccessError) return error;
  const { outcome, message } = outcomeOf(answeredError(error));
  return new AccessError(outcome satisfies AccessErrorCode, `${what}: ${sentence(message)}.`, where);
}

/** The library's errors keep the answer, as its HTTP client gives it. https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function oauthError(error: unknown): { code: string | undefined; description: string | undefined } {
  const data = fieldOf(fieldOf(error, "response"), "data");
  return { code: textOf(data, "error"), description: textOf(data, "error_description") };
}

/** What is not about the token is said in the form of all other APIs: a service that is switched off, a quota. */
function answeredError(error: unknown): unknown {
  const response = fieldOf(error, "response");
  const data = fieldOf(response, "data");
  const status = Reflect.get(Object(response), "status");
  if (typeof fieldOf(data, "error") !== "object" || typeof status !== "number") return error;
  return googleError(status, JSON.stringify(data), new Headers());
}

/** https://cloud.google.com/iam/docs/service-account-overview: `name@project.iam.gserviceaccount.com` */
function projectOf(serviceAccount: string): string | undefined {
  return /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(serviceAccount)?.[1];
}

function spoken(error: unknown): string {
  return sentence(errorText(error));
}

const longestMessage = 1000;

function sentence(text: string): string {
  return text.trim().replace(/\s+/g, " ").replace(/\.$/, "").slice(0, longestMessage);
}

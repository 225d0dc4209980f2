/** IAM Service Account Credentials: a token of a service account, for whoever may act as it. */
import type { WireRequest } from "../../server/face.ts";
import { errorInfo, googleError } from "./google-error.ts";
import { invalid } from "./refusals.ts";
import type { GcpCall, Route } from "./route.ts";

export const impersonationApi = "iamcredentials.generateAccessToken";

/** Undefined for requests that are not this service's. */
export function impersonationRoute({ method, url }: WireRequest): Route | undefined {
  const path = decodeURIComponent(url.pathname);
  const email = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(path)?.[1];
  if (method !== "POST" || email === undefined) return undefined;
  return { service: "iamcredentials", api: impersonationApi, answer: (call) => tokenOf(call, email) };
}

/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
function tokenOf({ wire, world, caller }: GcpCall, email: string): object {
  const account = world.estate.access?.serviceAccounts.find((one) => one.email === email);
  const mayActAs = account?.impersonators.some((member) => caller.members.includes(member));
  if (account === undefined || mayActAs !== true) throw impersonationDenied();
  const { scope, lifetime = "3600s" } = JSON.parse(wire.body) as { scope?: readonly string[]; lifetime?: string };
  const seconds = Number(/^(\d+)s$/.exec(lifetime)?.[1]);
  // Beyond an hour only where an organization policy allows it.
  if (scope === undefined || scope.length === 0 || !(seconds > 0 && seconds <= 3600)) {
    throw invalid("iamcredentials", "Request contains an invalid argument.");
  }
  const { token, expires } = world.tokens.mint({ members: [`serviceAccount:${email}`], scopes: scope }, seconds);
  return { accessToken: token, expireTime: expires.toISOString().replace(".000Z", "Z") };
}

/** The same words whether the account is not there or may not be used. */
export function impersonationDenied() {
  return googleError({
    code: 403,
    message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    status: "PERMISSION_DENIED",
    details: [
      errorInfo("IAM_PERMISSION_DENIED", "iam.googleapis.com", { permission: "iam.serviceAccounts.getAccessToken" }),
    ],
  });
}

/** Logs in to Google Cloud, once for a run: as the job, with a service account's key, or as the environment says. */
import { AccessError } from "../../../errors.ts";
import { Renewed } from "../../collecting/renewed.ts";
import { defaultSource } from "./default-credentials.ts";
import { impersonated } from "./impersonation.ts";
import { jobSource } from "./job-identity.ts";
import type { LoginRequest, LoginSource } from "./login-request.ts";
import { loginScope } from "./login-scope.ts";
import type { Authorisation } from "./authorisation.ts";
import { keySource } from "./service-account-key.ts";

/** What may be exchanged for the token of a service account. https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
const impersonationScopes = ["https://www.googleapis.com/auth/cloud-platform"];

/** Logs in as the params and the job say. Nothing is asked before it is needed. */
export function logIn(request: LoginRequest): Authorisation {
  const { params, scopes, now } = request;
  const source = sourceOf(request);
  const { serviceAccount } = params;
  const obtain =
    serviceAccount === undefined
      ? () => source(scopes)
      : async () => impersonated(request, serviceAccount, await source(impersonationScopes));
  const obtainHidden = async () => {
    const { headers, lifetimeMs } = await obtain();
    for (const header of Object.values(headers)) request.context.hide(header.replace(/^Bearer /, ""));
    return { value: headers, lifetimeMs };
  };
  return new Renewed({ obtain: obtainHidden, now });
}

function sourceOf(request: LoginRequest): LoginSource {
  const { workloadIdentityProvider: provider, keyFilePath } = request.params;
  const { identityToken } = request.context;
  if (keyFilePath !== undefined) return keySource(request, keyFilePath);
  if (provider === undefined) return defaultSource(request);
  return identityToken === undefined
    ? () => Promise.reject(noIdentityToken())
    : jobSource(request, provider, identityToken);
}

function noIdentityToken(): AccessError {
  const text =
    "There is no identity token of a job to log in to Google Cloud with. In a workflow, the job needs `permissions: id-token: write`, " +
    "which pull requests from forks never get; elsewhere leave `workloadIdentityProvider` out, and log in with gcloud auth application-default login.";
  return new AccessError("lost-login", text, { scope: loginScope, api: "sts.token" });
}

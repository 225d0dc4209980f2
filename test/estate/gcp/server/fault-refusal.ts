/** The faults that are refusals, in the words of the service of Google that refuses. */
import type { RefusalFault } from "../../server/faults.ts";
import type { GcpProject } from "../estate.ts";
import { type GoogleError, oauthError } from "./google-error.ts";
import { denied, rateExceeded, serverError, serviceDisabled, unauthenticated } from "./refusals.ts";
import type { Route } from "./route.ts";
import { impersonationApi, impersonationDenied } from "./service-account-tokens.ts";
import { conditionRefused } from "./token-exchange.ts";

/** `GcpEstate.faults` has messages as the ledger shows them, the code in front: on the wire the code has its own place. */
const codeInFront =
  /^(?:forbidden|IAM_PERMISSION_DENIED|RATE_LIMIT_EXCEEDED|SERVICE_DISABLED|backendError|internalError|INTERNAL|UNAVAILABLE): /;

/** Of a method in a project; a method of no project charges the project of the login, `0`. */
export function faultRefusal(placed: RefusalFault, route: Route, project: GcpProject | undefined): GoogleError {
  const fault = withoutCode(placed);
  const { service, api } = route;
  const number = project?.number ?? "0";
  switch (fault.kind) {
    case "throttle":
      return rateExceeded(service, number, fault.message);
    case "server-error":
      return serverError(service, fault.status ?? 500, fault.message);
    case "not-subscribed":
      return serviceDisabled(service, fault.consumer ?? number, fault.message);
    case "expired-credentials":
      return unauthenticated("ACCESS_TOKEN_EXPIRED");
    case "identity-provider-unreachable":
      throw new Error(`${api} asks no identity provider`);
    case "deny":
      return deniedIn(project, route, fault.message);
    default:
      return fault satisfies never;
  }
}

function deniedIn(project: GcpProject | undefined, { service, api, permission = api }: Route, message?: string) {
  if (api === impersonationApi) return impersonationDenied();
  return denied({ service, permission, resource: `projects/${project?.id ?? ""}` }, message);
}

function withoutCode(fault: RefusalFault): RefusalFault {
  if (!("message" in fault) || fault.message === undefined) return fault;
  return { ...fault, message: fault.message.replace(codeInFront, "") };
}

/** Of a token endpoint. */
export function loginRefusal(fault: RefusalFault): GoogleError {
  switch (fault.kind) {
    case "throttle":
      return rateExceeded("iamcredentials", "0", fault.message);
    case "server-error":
      return serverError("iamcredentials", fault.status ?? 500, fault.message);
    case "identity-provider-unreachable":
      return oauthError(400, "invalid_grant", "Error connecting to the given credential's issuer.");
    case "not-subscribed":
      return serviceDisabled("iamcredentials", fault.consumer ?? "0", fault.message);
    case "expired-credentials":
      return oauthError(400, "invalid_grant", "ID Token issued at 0 is stale to sign-in.");
    case "deny":
      return conditionRefused();
    default:
      return fault satisfies never;
  }
}

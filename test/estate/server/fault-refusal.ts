/** The faults that are refusals, in the words of the service that refuses. */
import type { RefusalFault } from "./faults.ts";
import { denial, Refusal, refusal, type Service } from "./refusal.ts";
import type { Caller } from "./sessions.ts";
import { webIdentityDenied } from "./sts-actions.ts";

/** What was refused to whom. */
export interface Refused {
  readonly service: Service;
  /** As the ledger names it. */
  readonly api: string;
  /** The role to be assumed, where it is one. */
  readonly roleArn: string | undefined;
  /** Undefined where nobody needs to sign. */
  readonly caller: Caller | undefined;
}

/** `Estate.faults` has messages as the ledger shows them, the code in front: on the wire the code has its own place. */
export function faultRefusal(fault: RefusalFault, refused: Refused): Refusal {
  const usual = usualRefusal(fault, refused);
  const message = "message" in fault ? fault.message : undefined;
  if (message === undefined) return usual;
  const prefix = `${usual.code}: `;
  return new Refusal(usual.code, usual.status, message.startsWith(prefix) ? message.slice(prefix.length) : message);
}

function usualRefusal(fault: RefusalFault, refused: Refused): Refusal {
  const { service } = refused;
  switch (fault.kind) {
    case "throttle":
      return refusal(service, "throttled");
    case "server-error":
      return refusal(service, fault.status === 503 ? "unavailable" : "internal");
    case "not-subscribed":
      return new Refusal("OptInRequired", 401, "You are not subscribed to this service.");
    case "expired-credentials":
      return refusal(service, "expired");
    case "identity-provider-unreachable":
      return new Refusal("IDPCommunicationError", 400, "The identity provider could not be reached.");
    case "deny":
      return denied(fault.deniedBy, refused);
    default:
      return fault satisfies never;
  }
}

function denied(deniedBy: string | undefined, { service, api, roleArn, caller }: Refused): Refusal {
  if (caller === undefined) return webIdentityDenied();
  return denial({
    service,
    permission: api.replace(/#.*$/, ""),
    caller: caller.arn,
    ...(roleArn === undefined ? {} : { resource: roleArn }),
    ...(deniedBy === undefined ? {} : { deniedBy }),
  });
}

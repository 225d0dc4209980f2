/** Faults in the words that AWS uses when it refuses a call. */
import { apis } from "./collection.ts";
import type { Fault } from "./estate.ts";

/** A scope in which a service control policy denies everything. */
export function deniedRegion(account: string, region: string, policy: string): Fault[] {
  return apis.map((api) => ({
    scope: `aws:${account}:${region}`,
    api,
    outcome: "denied",
    permission: permissionFor(api),
    message: `${refusal(account, api)} with an explicit deny in a service control policy: ${policy}`,
  }));
}

/** One API that the policy of the audit's role does not allow. */
export function deniedCall(account: string, region: string, api: string): Fault {
  const permission = permissionFor(api);
  return {
    scope: `aws:${account}:${region}`,
    api,
    outcome: "denied",
    permission,
    message: `${refusal(account, api)} because no identity-based policy allows the ${permission} action`,
  };
}

/** `#public` marks a second listing by the same API. */
export function permissionFor(api: string): string {
  return api.replace(/#.*$/u, "");
}

function refusal(account: string, api: string): string {
  const caller = `arn:aws:sts::${account}:assumed-role/posturegate-audit/posturegate`;
  const code = api.startsWith("ec2:")
    ? "UnauthorizedOperation: You are not authorized to perform this operation."
    : "AccessDeniedException:";
  return `${code} User: ${caller} is not authorized to perform: ${permissionFor(api)}`;
}

/** The login of bots that run for CloudBots' events: the environment's own, and in other accounts the role that is set up for them. */
import type { LiveCloud, LiveContext } from "../../change-model.ts";
import type { AwsParams } from "../../clouds/aws/params.ts";
import { accountAccess, accountSettings } from "../../cloudbots/account-access.ts";
import { partitionOf } from "../../cloudbots/region.ts";
import { AccessError } from "../../errors.ts";
import type { Scope } from "../../model/scope.ts";
import type { Remediation } from "./plan.ts";

/** What stands for the audit in entries that no audit found. No audit can be called that. */
export const eventsAudit = "bots run";

/** How bots of events log in. */
export function eventContext({ config, request }: Pick<Remediation, "config" | "request">): LiveContext {
  const { log, secrets, interrupt } = request;
  return {
    identityToken: undefined,
    hide: (secret) => secrets.add(secret),
    limits: config.limits,
    signal: interrupt,
    log,
  };
}

/** The partition of a region, for logging in. */
export function loginPartition(region: string): AwsParams["partition"] {
  const partition = partitionOf(region);
  return partition === "aws-cn" || partition === "aws-us-gov" ? partition : "aws";
}

/** `role` is assumed; without one it is the environment's own login. */
export async function openAs(
  role: string | undefined,
  partition: AwsParams["partition"],
  context: LiveContext,
): Promise<LiveCloud> {
  const { openAws } = await import("../../clouds/aws/live/open-aws.ts");
  const session = { sessionName: "posturegate", durationSeconds: 3600 };
  return openAws({ ...session, ...(role === undefined ? {} : { role }), partition }, context);
}

/** As the bot was logged in that acted in this scope. Throws AccessError where the account is not reached. */
export async function openForEvents(
  { id, account, region }: Scope,
  remediation: Pick<Remediation, "config" | "request">,
): Promise<LiveCloud> {
  const context = eventContext(remediation);
  const partition = loginPartition(region);
  const { ownAccount } = await import("../../clouds/aws/live/own-account.ts");
  const running = await ownAccount(partition, context);
  const settings = accountSettings(remediation.request.environment);
  const access = accountAccess({ account, region, running, settings });
  if ("message" in access) throw new AccessError("denied", access.message, { scope: id, api: "login" });
  return openAs(access.role, partition, context);
}

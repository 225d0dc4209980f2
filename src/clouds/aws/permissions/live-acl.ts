/** A network ACL as it is now. */
import type { NetworkAcl } from "@aws-sdk/client-ec2";
import type { BotPlan, BotTarget } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { isGone, refused } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";
import { inboundEntries } from "./acl-entry.ts";
import type { AclEntry } from "./acl-entry.ts";

/** A network ACL, read now. */
export interface LiveAcl {
  readonly id: string;
  /** `Network ACL acl-0123`, to begin a sentence with. */
  readonly title: string;
  readonly isDefault: boolean;
  /** Ids of the subnets that it governs, sorted. */
  readonly subnets: readonly string[];
  /** Without the last, `*`. */
  readonly inbound: readonly AclEntry[];
}

/** The ACL that a bot is to act on, or why there is nothing to plan: it is gone or another account's. Throws AccessError. */
export async function liveAcl(target: BotTarget, state: LiveState): Promise<LiveAcl | BotPlan> {
  const { id, scope } = target;
  const title = `Network ACL ${id}`;
  const acl = await liveObject<NetworkAcl>(state, target);
  if (acl === undefined) return isGone(title);
  const owner = acl.text("OwnerId") ?? scope.account;
  if (owner !== scope.account) {
    return refused(`${title} belongs to account ${owner}, which alone can change it: run the bot there.`);
  }
  return {
    id,
    title,
    isDefault: acl.flag("IsDefault") ?? false,
    subnets: acl
      .objects("Associations")
      .map((association) => association.requiredText("SubnetId"))
      .sort(),
    inbound: inboundEntries(acl.objects("Entries")).filter(({ number }) => number <= highestNumber),
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
const highestNumber = 32_766;

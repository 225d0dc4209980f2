/** A security group as it is now, and who uses it. */
import type { NetworkInterface, SecurityGroup } from "@aws-sdk/client-ec2";
import type { BotPlan, BotTarget } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { byText } from "../../../model/order.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, refused } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";
import { groupRules } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { severalNames } from "./sentences.ts";

/** As CloudBots' params name the directions. */
export type Direction = "inbound" | "outbound";

/** A security group, read now. */
export interface LiveGroup {
  readonly id: string;
  /** Hostile text. */
  readonly name: string;
  readonly network: string;
  /** `Security group sg-0123 (web)`, to begin a sentence with. Hostile text. */
  readonly title: string;
  readonly isDefault: boolean;
  readonly rules: Readonly<Record<Direction, readonly GroupRule[]>>;
}

/** The group that a bot is to act on, or why there is nothing to plan: it is gone or another account's. Throws AccessError. */
export async function liveGroup(target: BotTarget, state: LiveState): Promise<LiveGroup | BotPlan> {
  const object = await liveObject<SecurityGroup>(state, target);
  if (object === undefined) return isGone(`Security group ${target.id}`);
  const group = groupOf(object);
  const owner = object.text("OwnerId") ?? target.scope.account;
  if (owner === target.scope.account) return group;
  return refused(`${group.title} belongs to account ${owner}, which alone can change it: run the bot there.`);
}

/** All groups that filters of the provider find, in the order of their ids. Throws AccessError. */
export async function liveGroups(
  state: LiveState,
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<readonly LiveGroup[]> {
  const groups = await liveObjects<SecurityGroup>(state, "aws.ec2.security_group", filters);
  return groups.map((group) => groupOf(group)).sort((a, b) => byText(a.id, b.id));
}

/** Who uses a group: one sentence, none where nobody does. Throws AccessError. */
export async function attachments({ id }: LiveGroup, state: LiveState): Promise<readonly string[]> {
  const interfaces = await liveObjects<NetworkInterface>(state, "aws.ec2.network_interface", { "group-id": [id] });
  if (interfaces.length === 0) return [];
  const instances = interfaces.map((one) => one.object("Attachment")?.text("InstanceId"));
  const named = [...new Set(instances.filter((instance) => instance !== undefined))].sort();
  const use = interfaces.length === 1 ? "1 network interface uses" : `${interfaces.length} network interfaces use`;
  return [`${use} group ${id}${named.length === 0 ? "" : ` (${severalNames(named)})`}.`];
}

function groupOf(group: RawObject<SecurityGroup>): LiveGroup {
  const id = group.requiredText("GroupId");
  const name = group.text("GroupName") ?? id;
  return {
    id,
    name,
    network: group.text("VpcId") ?? "",
    title: `Security group ${id} (${name})`,
    // A default group cannot be renamed, and no other may have its name.
    // https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
    isDefault: name === "default",
    rules: {
      inbound: groupRules(group.objects("IpPermissions")),
      outbound: groupRules(group.objects("IpPermissionsEgress")),
    },
  };
}

/** Deletes a security group that nothing needs. */
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { oneCall, refused } from "../planning/bot-plans.ts";
import { attachments, liveGroup, liveGroups } from "../permissions/live-group.ts";
import type { LiveGroup } from "../permissions/live-group.ts";
import { severalNames } from "../permissions/sentences.ts";

export default {
  kind: "bot",
  name: "sg_delete",
  doc: "Deletes the security group if no network interface uses it and no other group names it.",
  entities: ["aws.ec2.security_group"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:DeleteSecurityGroup"],
  reads: ["aws.ec2.network_interface"],
  async plan(target, _params, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const reason = await reasonToKeep(group, state);
    if (reason !== undefined) return refused(`${group.title} cannot be deleted. ${reason}`);
    return oneCall("ec2:DeleteSecurityGroup", { GroupId: group.id });
  },
} satisfies BotModule<object>;

async function reasonToKeep(group: LiveGroup, state: LiveState): Promise<string | undefined> {
  if (group.isDefault) return "It is the default group of its VPC: empty it with the bot sg_default_close.";
  const [attached] = await attachments(group, state);
  if (attached !== undefined) return `${attached} Give them another group first.`;
  const referrers = await referrersOf(group, state);
  if (referrers.length === 0) return undefined;
  return `Rules of ${severalNames(referrers)} name it: delete those first.`;
}

/** Ids of the other groups whose rules name this one. */
async function referrersOf({ id }: LiveGroup, state: LiveState): Promise<readonly string[]> {
  const inbound = await liveGroups(state, { "ip-permission.group-id": [id] });
  const outbound = await liveGroups(state, { "egress.ip-permission.group-id": [id] });
  const ids = [...inbound, ...outbound].map((group) => group.id).filter((other) => other !== id);
  return [...new Set(ids)].sort();
}

/** Empties the default security group of a VPC. */
import type { BotModule } from "../../../bot.ts";
import { refused } from "../planning/bot-plans.ts";
import { emptyingPlan } from "../permissions/empty-group.ts";
import { liveGroup } from "../permissions/live-group.ts";

export default {
  kind: "bot",
  name: "sg_default_close",
  doc: "Deletes all rules of the default security group of a VPC, inbound and outbound, and of no other group.",
  entities: ["aws.ec2.security_group"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"],
  reads: ["aws.ec2.network_interface"],
  async plan(target, _params, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    if (group.isDefault) return emptyingPlan(group, state);
    return refused(
      `${group.title} is not the default group of its VPC. To empty another group, use the bot sg_rules_delete.`,
    );
  },
} satisfies BotModule<object>;

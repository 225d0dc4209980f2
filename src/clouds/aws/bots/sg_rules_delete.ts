/** Empties a security group. */
import type { BotModule } from "../../../bot.ts";
import { emptyingPlan } from "../permissions/empty-group.ts";
import { liveGroup } from "../permissions/live-group.ts";

export default {
  kind: "bot",
  name: "sg_rules_delete",
  doc: "Deletes all rules of the security group, inbound and outbound.",
  entities: ["aws.ec2.security_group"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"],
  reads: ["aws.ec2.network_interface"],
  async plan(target, _params, state) {
    const group = await liveGroup(target, state);
    return "outcome" in group ? group : emptyingPlan(group, state);
  },
} satisfies BotModule<object>;

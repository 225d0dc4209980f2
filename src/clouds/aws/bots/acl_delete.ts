/** Deletes a network ACL that nothing needs. */
import type { BotModule } from "../../../bot.ts";
import { oneCall, refused } from "../planning/bot-plans.ts";
import { liveAcl } from "../permissions/live-acl.ts";
import { severalNames } from "../permissions/sentences.ts";

export default {
  kind: "bot",
  name: "acl_delete",
  doc: "Deletes the network ACL if it governs no subnet and is not the default ACL of its VPC.",
  entities: ["aws.ec2.network_acl"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:DeleteNetworkAcl"],
  reads: [],
  async plan(target, _params, state) {
    const acl = await liveAcl(target, state);
    if ("outcome" in acl) return acl;
    if (acl.isDefault) return refused(`${acl.title} is the default ACL of its VPC, which cannot be deleted.`);
    if (acl.subnets.length > 0) {
      return refused(`${acl.title} governs ${severalNames(acl.subnets)}: give them another ACL first.`);
    }
    return oneCall("ec2:DeleteNetworkAcl", { NetworkAclId: acl.id });
  },
} satisfies BotModule<object>;

import type { InstanceProfile } from "@aws-sdk/client-iam";
import type { BotModule } from "../../../bot.ts";
import { nothingToDo } from "../planning/bot-plans.ts";
import { liveObjects } from "../planning/live-objects.ts";

/** Its entity is the role, as in CloudBots: there it comes from findings about roles that were put into a profile. */
export default {
  kind: "bot",
  name: "ec2_detach_instance_role",
  doc: "Takes a role out of every instance profile that has it.",
  entities: ["aws.iam.role"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["iam:RemoveRoleFromInstanceProfile"],
  reads: [],
  async plan(target, _params, state) {
    const profiles = await liveObjects<InstanceProfile>(state, "aws.iam.instance_profile", {
      "role-name": [target.id],
    });
    const names = profiles.map((profile) => profile.requiredText("InstanceProfileName")).sort();
    if (names.length === 0) return nothingToDo(`No instance profile has the role ${target.id}.`);
    return {
      outcome: "change",
      calls: names.map((name) => ({
        api: "iam:RemoveRoleFromInstanceProfile",
        input: { InstanceProfileName: name, RoleName: target.id },
      })),
      affected: names.map((name) => `Every instance with the instance profile ${name} loses the role's permissions.`),
    };
  },
} satisfies BotModule<object>;

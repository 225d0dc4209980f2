import type { IamInstanceProfileAssociation } from "@aws-sdk/client-ec2";
import type { InstanceProfile } from "@aws-sdk/client-iam";
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, nothingToDo, oneCall, refused } from "../planning/bot-plans.ts";
import { type IamArn, inAccount, parseIamArn } from "../planning/iam-arn.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";

interface Params {
  readonly role_arn: string;
}

/**
 * CloudBots calls the param `role_arn`, and its example is an instance profile. Of a role, the profile of the same name is
 * meant: the console makes one with each role for EC2.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html#ec2-instance-profile
 */
export default {
  kind: "bot",
  name: "ec2_attach_instance_role",
  doc: "Gives an instance without an instance profile the one that is named, and with it the role in it.",
  entities: ["aws.ec2.instance"],
  risk: "reversible",
  positional: ["role_arn"],
  params: (zod) =>
    zod.strictObject({
      role_arn: zod
        .string()
        .regex(/^arn:/, "must be the ARN of an instance profile")
        .describe(
          "ARN of the instance profile, or of a role whose profile has its name. `$ACCOUNT_ID` stands for the instance's account.",
        ),
    }),
  writes: ["ec2:AssociateIamInstanceProfile"],
  reads: ["aws.ec2.instance_profile_association", "aws.iam.instance_profile"],
  async plan(target, params, state) {
    const arn = inAccount(params.role_arn, target.scope.account);
    const named = parseIamArn(arn);
    if (named === undefined || !["instance-profile", "role"].includes(named.kind)) {
      return refused(`${arn} is not the ARN of an instance profile.`);
    }
    if (named.account !== target.scope.account) return refused(`${arn} belongs to another account than the instance.`);
    if ((await state.get({ type: target.type, id: target.id })) === undefined) return isGone(`Instance ${target.id}`);
    const profile = await profileOf(named, state);
    if (profile === undefined) return refused(`There is no instance profile for ${arn}. Create it first.`);
    const wanted = profile.requiredText("Arn");
    const now = await attachedProfile(target.id, state);
    if (now === wanted) return nothingToDo(`Instance ${target.id} already has the instance profile ${named.name}.`);
    if (now !== undefined) {
      return refused(
        `Instance ${target.id} has another instance profile, ${now}, which may be needed. Replace it by hand.`,
      );
    }
    return oneCall(
      "ec2:AssociateIamInstanceProfile",
      { InstanceId: target.id, IamInstanceProfile: { Arn: wanted } },
      roleNames(profile).map((role) => `Whatever runs on the instance can use the permissions of role ${role}.`),
    );
  },
} satisfies BotModule<Params>;

async function profileOf({ kind, name }: IamArn, state: LiveState): Promise<RawObject<InstanceProfile> | undefined> {
  const profile = await liveObject<InstanceProfile>(state, { type: "aws.iam.instance_profile", id: name });
  return profile !== undefined && (kind === "instance-profile" || roleNames(profile).includes(name))
    ? profile
    : undefined;
}

function roleNames(profile: RawObject<InstanceProfile>): readonly string[] {
  return profile.objects("Roles").map((role) => role.requiredText("RoleName"));
}

/** ARN of the profile that an instance has, or is getting. */
async function attachedProfile(instance: string, state: LiveState): Promise<string | undefined> {
  const type = "aws.ec2.instance_profile_association";
  const filters = { "instance-id": [instance], state: ["associating", "associated"] };
  const [association] = await liveObjects<IamInstanceProfileAssociation>(state, type, filters);
  return association?.object("IamInstanceProfile")?.requiredText("Arn");
}

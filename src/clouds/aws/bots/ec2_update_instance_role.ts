import type { Instance } from "@aws-sdk/client-ec2";
import type { AttachedPolicy, InstanceProfile, Role } from "@aws-sdk/client-iam";
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, nothingToDo, oneCall, refused } from "../planning/bot-plans.ts";
import { inAccount, parseIamArn } from "../planning/iam-arn.ts";
import { liveObject } from "../planning/live-objects.ts";

interface Params {
  readonly policy_arn: string;
}

type RoleWithPolicies = Role & { readonly AttachedPolicies?: AttachedPolicy[] };

/** The role's other users get the policy too, which is why the plan names the role. */
export default {
  kind: "bot",
  name: "ec2_update_instance_role",
  doc: "Attaches a managed policy to the role that an instance has.",
  entities: ["aws.ec2.instance"],
  risk: "reversible",
  positional: ["policy_arn"],
  params: (zod) =>
    zod.strictObject({
      policy_arn: zod
        .string()
        .regex(/^arn:/, "must be the ARN of a managed policy")
        .describe("ARN of the managed policy. `$ACCOUNT_ID` stands for the instance's account."),
    }),
  writes: ["iam:AttachRolePolicy"],
  reads: ["aws.ec2.instance", "aws.iam.instance_profile", "aws.iam.policy"],
  async plan(target, params, state) {
    const policy = inAccount(params.policy_arn, target.scope.account);
    if (parseIamArn(policy)?.kind !== "policy") return refused(`${policy} is not the ARN of a managed policy.`);
    const instance = await liveObject<Instance>(state, target);
    if (instance === undefined) return isGone(`Instance ${target.id}`);
    const role = await roleOf(instance, state);
    if (role === undefined) return refused(`Instance ${target.id} has no instance profile with a role in it.`);
    const name = role.requiredText("RoleName");
    if (role.objects("AttachedPolicies").some((one) => one.text("PolicyArn") === policy)) {
      return nothingToDo(`Role ${name} of instance ${target.id} already has ${policy}.`);
    }
    if ((await state.get({ type: "aws.iam.policy", id: policy })) === undefined) {
      return refused(`There is no policy ${policy}.`);
    }
    return oneCall("iam:AttachRolePolicy", { RoleName: name, PolicyArn: policy }, [
      `Whoever else uses role ${name}, other instances among them, gets these permissions too.`,
    ]);
  },
} satisfies BotModule<Params>;

/** An instance profile has at most one role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
async function roleOf(
  instance: RawObject<Instance>,
  state: LiveState,
): Promise<RawObject<RoleWithPolicies> | undefined> {
  const profile = parseIamArn(instance.object("IamInstanceProfile")?.text("Arn") ?? "");
  if (profile === undefined) return undefined;
  const found = await liveObject<InstanceProfile>(state, { type: "aws.iam.instance_profile", id: profile.name });
  const role = found?.objects("Roles")[0]?.requiredText("RoleName");
  return role === undefined ? undefined : liveObject<RoleWithPolicies>(state, { type: "aws.iam.role", id: role });
}

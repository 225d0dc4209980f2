import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_update_instance_role.ts";
import type { Json } from "../../../../src/model/json.ts";
import { account, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");
const policy = "arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM";

function live(
  attached: Json,
  instance: object = { IamInstanceProfile: { Arn: `arn:aws:iam::${account}:instance-profile/a/b/profile` } },
) {
  return {
    "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: "running" }, ...instance }],
    "aws.iam.instance_profile": [{ InstanceProfileName: "profile", Roles: [{ RoleName: "web" }] }],
    "aws.iam.role": [{ RoleName: "web", AttachedPolicies: attached }],
    "aws.iam.policy": [{ Arn: policy }, { Arn: `arn:aws:iam::${account}:policy/own` }],
  };
}

describe("ec2_update_instance_role", () => {
  test.each([
    [{ policy_arn: policy }, policy],
    [[policy], policy],
    [["arn:aws:iam::$ACCOUNT_ID:policy/own"], `arn:aws:iam::${account}:policy/own`],
  ])("attaches the policy that %j names to the role of the instance's profile", async (params, PolicyArn) => {
    expect(await planned(bot, target, live([]), params)).toEqual({
      outcome: "change",
      calls: [{ api: "iam:AttachRolePolicy", input: { RoleName: "web", PolicyArn } }],
      affected: ["Whoever else uses role web, other instances among them, gets these permissions too."],
    });
  });

  test("has nothing to do where the role has it", async () => {
    const attached = [{ PolicyName: "x", PolicyArn: "arn:aws:iam::aws:policy/x" }, { PolicyArn: policy }];
    expect(await planned(bot, target, live(attached), [policy])).toMatchObject({ outcome: "nothing-to-do" });
  });

  test.each([
    ["an instance without a profile", live([], {}), policy, /no instance profile/],
    ["a profile that is gone", { ...live([]), "aws.iam.instance_profile": [] }, policy, /no instance profile/],
    ["a role that is gone", { ...live([]), "aws.iam.role": [] }, policy, /no instance profile/],
    [
      "a policy that does not exist",
      live([]),
      "arn:aws:iam::aws:policy/none",
      /no policy arn:aws:iam::aws:policy\/none/,
    ],
    ["what is no policy", live([]), `arn:aws:iam::${account}:role/web`, /not the ARN of a managed policy/],
  ])("is refused for %s", async (_, objects, arn, message) => {
    const plan = await planned(bot, target, objects, [arn]);
    expect(plan).toMatchObject({ outcome: "refused", message: expect.stringMatching(message) as string });
  });
});

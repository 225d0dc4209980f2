import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_detach_instance_role.ts";
import { planned, targetOf } from "./planned.ts";

const target = targetOf("aws.iam.role", "web");

function profile(name: string, ...roles: string[]) {
  return { InstanceProfileName: name, Roles: roles.map((RoleName) => ({ RoleName })) };
}

describe("ec2_detach_instance_role", () => {
  test("takes the role out of every profile, not only out of the first", async () => {
    const profiles = [profile("b", "web"), profile("a", "web"), profile("c", "other"), profile("d")];
    expect(await planned(bot, target, { "aws.iam.instance_profile": profiles })).toEqual({
      outcome: "change",
      calls: ["a", "b"].map((InstanceProfileName) => ({
        api: "iam:RemoveRoleFromInstanceProfile",
        input: { InstanceProfileName, RoleName: "web" },
      })),
      affected: [
        "Every instance with the instance profile a loses the role's permissions.",
        "Every instance with the instance profile b loses the role's permissions.",
      ],
    });
  });

  test("has nothing to do where no profile has the role", async () => {
    const plan = await planned(bot, target, { "aws.iam.instance_profile": [profile("c", "other")] });
    expect(plan).toEqual({ outcome: "nothing-to-do", message: "No instance profile has the role web." });
  });
});

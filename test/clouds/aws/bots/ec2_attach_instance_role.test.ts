import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_attach_instance_role.ts";
import { account, callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");
const arn = `arn:aws:iam::${account}:instance-profile/team/web`;

const live = {
  "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: "running" } }],
  "aws.iam.instance_profile": [
    { InstanceProfileName: "web", Arn: arn, Roles: [{ RoleName: "web" }] },
    { InstanceProfileName: "other", Arn: `arn:aws:iam::${account}:instance-profile/other`, Roles: [] },
  ],
};

function withAssociation(profile: string, state: string) {
  const association = { AssociationId: "iip-1", InstanceId: "i-1", IamInstanceProfile: { Arn: profile }, State: state };
  return { ...live, "aws.ec2.instance_profile_association": [association] };
}

describe("ec2_attach_instance_role", () => {
  test.each([
    [{ role_arn: arn }],
    [[arn]],
    [{ role_arn: "arn:aws:iam::$ACCOUNT_ID:instance-profile/team/web" }],
    [{ role_arn: `arn:aws:iam::${account}:role/service-role/web` }],
  ])("attaches the profile that %j names, by its own ARN", async (params) => {
    expect(await planned(bot, target, live, params)).toEqual({
      outcome: "change",
      calls: [
        { api: "ec2:AssociateIamInstanceProfile", input: { InstanceId: "i-1", IamInstanceProfile: { Arn: arn } } },
      ],
      affected: ["Whatever runs on the instance can use the permissions of role web."],
    });
  });

  test.each(["associating", "associated"])("has nothing to do where it is %s", async (state) => {
    const plan = await planned(bot, target, withAssociation(arn, state), { role_arn: arn });
    expect(plan).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("does not replace another profile", async () => {
    const plan = await planned(bot, target, withAssociation("arn:aws:iam::1:instance-profile/x", "associated"), [arn]);
    expect(plan).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("instance-profile/x") as string,
    });
  });

  test("does not count a profile that is going", async () => {
    const plan = await planned(bot, target, withAssociation("arn:aws:iam::1:instance-profile/x", "disassociating"), [
      arn,
    ]);
    expect(callsOf(plan)).toHaveLength(1);
  });

  test.each([
    ["an account that is another", "arn:aws:iam::999999999999:instance-profile/web"],
    ["a profile that does not exist", `arn:aws:iam::${account}:instance-profile/none`],
    ["a role that is not in the profile of its name", `arn:aws:iam::${account}:role/other`],
    ["a user", `arn:aws:iam::${account}:user/web`],
    ["nothing", "arn:aws:iam::x"],
  ])("refuses the ARN of %s", async (_, role_arn) => {
    expect(await planned(bot, target, live, { role_arn })).toMatchObject({ outcome: "refused" });
  });

  test.each([[{}], [{ role_arn: "web" }], [{ role_arn: arn, name: "web" }]])(
    "does not take the params %j",
    (params) => {
      expect(() => planned(bot, target, live, params)).toThrow();
    },
  );

  test("has nothing to do where the instance is gone", async () => {
    expect(await planned(bot, target, {}, [arn])).toMatchObject({ outcome: "nothing-to-do" });
  });
});

import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ami_set_to_private.ts";
import type { Json } from "../../../../src/model/json.ts";
import { account, callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.image", "ami-1");

function imageWith(LaunchPermissions: Json) {
  return { "aws.ec2.image": [{ ImageId: "ami-1", OwnerId: account, Public: true, LaunchPermissions }] };
}

describe("ami_set_to_private", () => {
  test("removes everyone, and no account by name", async () => {
    const plan = await planned(bot, target, imageWith([{ Group: "all" }, { UserId: "444455556666" }]));
    expect(plan).toEqual({
      outcome: "change",
      calls: [
        {
          api: "ec2:ModifyImageAttribute",
          input: { ImageId: "ami-1", LaunchPermission: { Remove: [{ Group: "all" }] } },
        },
      ],
      affected: [
        "Accounts that it is not shared with by name can no longer launch it; what they have launched keeps running.",
        "It stays shared by name with 1 other.",
      ],
    });
  });

  test("removes the owner's own entry where there is one", async () => {
    const [call] = callsOf(await planned(bot, target, imageWith([{ UserId: account }, { Group: "all" }])));
    expect(call?.input["LaunchPermission"]).toEqual({ Remove: [{ Group: "all" }, { UserId: account }] });
  });

  test.each([[[]], [[{ UserId: "444455556666" }]], [[{ OrganizationArn: "arn:aws:organizations::1:organization/o" }]]])(
    "has nothing to do with the permissions %j",
    async (permissions) => {
      expect(await planned(bot, target, imageWith(permissions))).toEqual({
        outcome: "nothing-to-do",
        message: "Image ami-1 is not shared with everyone.",
      });
    },
  );

  test("has nothing to do where the image is gone", async () => {
    expect(await planned(bot, target, { "aws.ec2.image": [] })).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("takes no params", () => {
    expect(bot.params).toBeDefined();
    expect(() => planned(bot, target, {}, { group: "all" })).toThrow(/Unrecognized key/);
  });
});

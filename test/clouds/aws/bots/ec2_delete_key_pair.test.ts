import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_delete_key_pair.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

const live = {
  "aws.ec2.key_pair": [
    { KeyPairId: "key-1", KeyName: "ops" },
    { KeyPairId: "key-2", KeyName: "key-1-old" },
  ],
  "aws.ec2.instance": [
    { InstanceId: "i-2", KeyName: "ops", State: { Name: "running" } },
    { InstanceId: "i-1", KeyName: "ops", State: { Name: "stopped" } },
    { InstanceId: "i-3", KeyName: "other", State: { Name: "running" } },
  ],
};

describe("ec2_delete_key_pair", () => {
  test.each(["key-1", "ops"])("deletes the key pair %s by its id, and says who still admits it", async (id) => {
    expect(await planned(bot, targetOf("aws.ec2.key_pair", id), live)).toEqual({
      outcome: "change",
      calls: [{ api: "ec2:DeleteKeyPair", input: { KeyPairId: "key-1" } }],
      affected: [
        "Launch templates and Auto Scaling groups that name ops cannot launch with it any more.",
        "Whoever holds the private key can still log in to i-1 and i-2.",
      ],
    });
  });

  test("finds a name that looks like an id", async () => {
    const plan = await planned(bot, targetOf("aws.ec2.key_pair", "key-1-old"), live);
    expect(callsOf(plan)).toEqual([{ api: "ec2:DeleteKeyPair", input: { KeyPairId: "key-2" } }]);
  });

  test("has nothing to do where it is gone, and says so", async () => {
    expect(await planned(bot, targetOf("aws.ec2.key_pair", "gone"), live)).toEqual({
      outcome: "nothing-to-do",
      message: "Key pair gone does not exist any more.",
    });
  });
});

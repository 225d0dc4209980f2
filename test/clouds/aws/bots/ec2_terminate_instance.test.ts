import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_terminate_instance.ts";
import { planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");

describe("ec2_terminate_instance", () => {
  test("terminates, and says which volumes go and which stay", async () => {
    const instance = {
      InstanceId: "i-1",
      State: { Name: "stopped" },
      BlockDeviceMappings: [
        { Ebs: { VolumeId: "vol-1", DeleteOnTermination: true } },
        { Ebs: { VolumeId: "vol-2", DeleteOnTermination: false } },
      ],
      Tags: [{ Key: "aws:autoscaling:groupName", Value: "web" }],
    };
    expect(await planned(bot, target, { "aws.ec2.instance": [instance] })).toEqual({
      outcome: "change",
      calls: [{ api: "ec2:TerminateInstances", input: { InstanceIds: ["i-1"] } }],
      affected: [
        "What instance i-1 serves stops for good.",
        "Volume vol-1 is deleted with all that is on it.",
        "Volume vol-2 stays, attached to nothing.",
        "The Auto Scaling group web launches another instance in its place.",
      ],
    });
  });

  test.each(["shutting-down", "terminated"])("has nothing to do with one that is %s", async (Name) => {
    const plan = await planned(bot, target, { "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name } }] });
    expect(plan).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("is refused for one that a service manages", async () => {
    const instance = { InstanceId: "i-1", State: { Name: "running" }, Operator: { Managed: true } };
    expect(await planned(bot, target, { "aws.ec2.instance": [instance] })).toMatchObject({
      outcome: "refused",
      message: "Instance i-1 is managed by an AWS service. Terminate it there.",
    });
  });
});

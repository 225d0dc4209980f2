import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_require_imdsv2.ts";
import type { Json } from "../../../../src/model/json.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");

function instanceWith(MetadataOptions: Json, state = "running") {
  return { "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: state }, MetadataOptions }] };
}

describe("ec2_require_imdsv2", () => {
  test("requires tokens and leaves the other options alone", async () => {
    const options = { HttpEndpoint: "enabled", HttpTokens: "optional", HttpPutResponseHopLimit: 2 };
    expect(callsOf(await planned(bot, target, instanceWith(options)))).toEqual([
      { api: "ec2:ModifyInstanceMetadataOptions", input: { InstanceId: "i-1", HttpTokens: "required" } },
    ]);
  });

  test.each([
    [{ HttpEndpoint: "enabled", HttpTokens: "required" }, "Instance i-1 already requires session tokens."],
    [{ HttpEndpoint: "disabled", HttpTokens: "optional" }, "The metadata service of instance i-1 is off."],
  ])("has nothing to do with %j", async (options, message) => {
    expect(await planned(bot, target, instanceWith(options))).toEqual({ outcome: "nothing-to-do", message });
  });

  test("has nothing to do once the instance is terminated", async () => {
    expect(await planned(bot, target, instanceWith({}, "terminated"))).toEqual({
      outcome: "nothing-to-do",
      message: "Instance i-1 does not exist any more.",
    });
  });
});

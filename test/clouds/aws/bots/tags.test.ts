import { describe, expect, test } from "vitest";
import tagFromVpc from "../../../../src/clouds/aws/bots/ec2_tag_instance_from_vpc.ts";
import mark from "../../../../src/clouds/aws/bots/mark_for_stop_ec2_resource.ts";
import tag from "../../../../src/clouds/aws/bots/tag_ec2_resource.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { callsOf, parsed, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1");

function instance(tags: Readonly<Record<string, string>>): LiveObject {
  return { InstanceId: "i-1", VpcId: "vpc-1", State: { Name: "running" }, Tags: list(tags) };
}

function list(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function live(tags: Readonly<Record<string, string>>, vpcTags: Readonly<Record<string, string>> = {}) {
  return { "aws.ec2.instance": [instance(tags)], "aws.ec2.vpc": [{ VpcId: "vpc-1", Tags: list(vpcTags) }] };
}

function setting(Key: string, Value: string) {
  return { api: "ec2:CreateTags", input: { Resources: ["i-1"], Tags: [{ Key, Value }] } };
}

describe("tag_ec2_resource", () => {
  test.each([
    [["this is my key", "a:b/c=d"], "this is my key", "a:b/c=d"],
    [{ key: "owner", value: "team" }, "owner", "team"],
    [["empty", ""], "empty", ""],
  ])("sets the tag of %j", async (params, key, value) => {
    const plan = await planned(tag, target, live({ Name: "web" }), params);
    expect(plan).toEqual({ outcome: "change", calls: [setting(key, value)], affected: [] });
  });

  test("says what it overwrites", async () => {
    const plan = await planned(tag, target, live({ owner: "nobody" }), ["owner", "team"]);
    expect(plan).toMatchObject({ affected: ["Whatever reads the tag owner no longer finds the value nobody."] });
  });

  test("has nothing to do where the tag is set", async () => {
    expect(await planned(tag, target, live({ owner: "team" }), ["owner", "team"])).toMatchObject({
      outcome: "nothing-to-do",
    });
  });

  test.each(["constructor", "__proto__"])("a tag called %s is a tag like any other", async (key) => {
    expect(callsOf(await planned(tag, target, live({}), [key, "x"]))).toEqual([setting(key, "x")]);
  });

  test.each([[["key"]], [["", "x"]], [["aws:x", "x"]], [["AWS:x", "x"]], [["k", "x".repeat(257)]], [{}]])(
    "does not take the params %j",
    (params) => {
      expect(() => parsed(tag, params)).toThrow();
    },
  );

  test("has nothing to do where the resource is gone", async () => {
    expect(await planned(tag, target, {}, ["a", "b"])).toMatchObject({ outcome: "nothing-to-do" });
  });
});

describe("mark_for_stop_ec2_resource", () => {
  const noon = Date.UTC(2026, 2, 1, 12) / 1000;

  test.each([
    ["30m", 1800],
    ["3h", 10_800],
    ["7d", 604_800],
  ])("marks with the moment in %s, in seconds", async (time, seconds) => {
    const plan = await planned(mark, target, live({}), [time]);
    expect(callsOf(plan)).toEqual([setting("marked_for_stop", String(noon + seconds))]);
  });

  test("does not put off a deadline that is set", async () => {
    expect(await planned(mark, target, live({ marked_for_stop: "1" }), ["3h"])).toEqual({
      outcome: "nothing-to-do",
      message: "i-1 is already marked for stop: 1.",
    });
  });

  test.each([["x3h4d"], ["3"], ["h"], ["0m"], ["3H"], ["1.5h"], ["-3h"], [""], [3]])("does not take %j", (time) => {
    expect(() => parsed(mark, [time])).toThrow();
  });
});

describe("ec2_tag_instance_from_vpc", () => {
  test.each([[["team"]], [{ key: "team" }]])("copies the tag that %j names", async (params) => {
    const plan = await planned(tagFromVpc, target, live({ Name: "web" }, { team: "shop", other: "x" }), params);
    expect(callsOf(plan)).toEqual([setting("team", "shop")]);
  });

  test.each([
    ["the instance has the tag", live({ team: "own" }, { team: "shop" })],
    ["the VPC lacks it too", live({}, { other: "x" })],
    ["the instance is gone", {}],
  ])("has nothing to do where %s", async (_, objects) => {
    expect(await planned(tagFromVpc, target, objects, ["team"])).toMatchObject({ outcome: "nothing-to-do" });
  });
});

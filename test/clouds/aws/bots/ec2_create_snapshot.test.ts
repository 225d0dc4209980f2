import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_create_snapshot.ts";
import type { CloudCall } from "../../../../src/model/cloud-call.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.instance", "i-1", { rule: "Instance has no public address" });

function live(volumes: readonly string[], snapshots: readonly LiveObject[] = []) {
  const mappings = volumes.map((VolumeId) => ({ Ebs: { VolumeId } }));
  return {
    "aws.ec2.instance": [{ InstanceId: "i-1", State: { Name: "running" }, BlockDeviceMappings: mappings }],
    "aws.ec2.snapshot": snapshots,
  };
}

/** What EC2 shows once the call is done. */
function snapshotBy({ input }: CloudCall, state: string): LiveObject {
  const [specification] = input["TagSpecifications"] as readonly { Tags: readonly LiveObject[] }[];
  return {
    SnapshotId: `snap-of-${input["VolumeId"] as string}`,
    VolumeId: input["VolumeId"] ?? "",
    State: state,
    Tags: specification?.Tags ?? [],
  };
}

describe("ec2_create_snapshot", () => {
  test("takes one snapshot of each volume, with the tags and the description that are documented", async () => {
    const [first, ...others] = callsOf(await planned(bot, target, live(["vol-2", "vol-1"])));
    expect(others.map(({ input }) => input["VolumeId"])).toEqual(["vol-2"]);
    expect(first).toEqual({
      api: "ec2:CreateSnapshot",
      input: {
        VolumeId: "vol-1",
        Description: "Created by posturegate for: Instance has no public address",
        TagSpecifications: [
          {
            ResourceType: "snapshot",
            Tags: [
              { Key: "posturegate:entry", Value: expect.stringMatching(/^i-1\/vol-1\/[0-9a-f]{16}$/) as string },
              { Key: "source_instance_id", Value: "i-1" },
            ],
          },
        ],
      },
    });
  });

  test("plans the same tomorrow, and something else for another rule", async () => {
    const today = await planned(bot, target, live(["vol-1"]));
    const tomorrow = await planned(bot, { ...target, now: new Date("2026-03-02") }, live(["vol-1"]));
    const other = await planned(bot, { ...target, rule: "Another" }, live(["vol-1"]));
    expect(tomorrow).toEqual(today);
    expect(other).not.toEqual(today);
  });

  test.each(["pending", "completed"])("has nothing to do on a second run, while the first is %s", async (state) => {
    const calls = callsOf(await planned(bot, target, live(["vol-1", "vol-2"])));
    const after = live(
      ["vol-1", "vol-2"],
      calls.map((call) => snapshotBy(call, state)),
    );
    expect(await planned(bot, target, after)).toEqual({
      outcome: "nothing-to-do",
      message: "Every volume of instance i-1 has a snapshot for this finding: snap-of-vol-1, snap-of-vol-2.",
    });
  });

  test("makes only what is missing or has failed", async () => {
    const [first, second] = callsOf(await planned(bot, target, live(["vol-1", "vol-2"])));
    if (first === undefined || second === undefined) throw new Error("There must be two calls.");
    const after = live(["vol-1", "vol-2"], [snapshotBy(first, "completed"), snapshotBy(second, "error")]);
    expect(callsOf(await planned(bot, target, after))).toEqual([second]);
  });

  test("a title of any length and any characters fits the description", async () => {
    const [call] = callsOf(
      await planned(bot, { ...target, rule: `a\n\u0000\u202e${"é".repeat(3)}${"x".repeat(400)}` }, live(["vol-1"])),
    );
    expect(call?.input["Description"]).toMatch(/^Created by posturegate for: a x{225}$/);
  });

  test("is refused where there is no EBS volume", async () => {
    expect(await planned(bot, target, live([]))).toMatchObject({ outcome: "refused" });
  });
});

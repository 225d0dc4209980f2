import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_snapshot_make_private.ts";
import type { Json } from "../../../../src/model/json.ts";
import { account, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.snapshot", "snap-1");

function snapshotWith(CreateVolumePermissions: Json) {
  return { "aws.ec2.snapshot": [{ SnapshotId: "snap-1", OwnerId: account, CreateVolumePermissions }] };
}

describe("ec2_snapshot_make_private", () => {
  test("removes everyone, and no account by name", async () => {
    const shared = [{ UserId: "444455556666" }, { Group: "all" }, { UserId: "777788889999" }];
    expect(await planned(bot, target, snapshotWith(shared))).toEqual({
      outcome: "change",
      calls: [
        {
          api: "ec2:ModifySnapshotAttribute",
          input: { SnapshotId: "snap-1", CreateVolumePermission: { Remove: [{ Group: "all" }] } },
        },
      ],
      affected: [
        "Accounts that it is not shared with by name can no longer restore it; copies that they made are theirs.",
        "It stays shared by name with 2 others.",
      ],
    });
  });

  test("has nothing to do with a snapshot that is shared by name only", async () => {
    expect(await planned(bot, target, snapshotWith([{ UserId: "444455556666" }]))).toEqual({
      outcome: "nothing-to-do",
      message: "Snapshot snap-1 is not shared with everyone.",
    });
  });

  test("has nothing to do where the snapshot is gone", async () => {
    expect(await planned(bot, target, {})).toMatchObject({ outcome: "nothing-to-do" });
  });
});

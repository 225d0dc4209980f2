import { describe, expect, test } from "vitest";
import { snapshot, wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const marked = { public_snapshot: [{ SnapshotId: snapshot.SnapshotId }] };
const api = "ec2:DescribeSnapshots#public";

function isPublic(State: string, contents: ScopeContents = {}) {
  const items = { ...wellConfigured, snapshot_block_public_access: [{ State }], ...contents.items };
  return only(readScopes({ ...contents, items }), "aws.ec2.snapshot").com.public;
}

describe("a snapshot is public", () => {
  test("if the second listing has it", () => {
    expect(isPublic("unblocked", { items: marked })).toBe(true);
    expect(isPublic("unblocked")).toBe(false);
  });

  test("also where only new sharing is blocked, but not where all is", () => {
    expect(isPublic("block-new-sharing", { items: marked })).toBe(true);
    expect(isPublic("block-all-sharing", { items: marked })).toBe(false);
  });

  test("also where the mode of blocking was not read", () => {
    const items = { ...marked, snapshot_block_public_access: [] };
    const outcomes = { "ec2:GetSnapshotBlockPublicAccessState": "denied" } as const;
    expect(isPublic("unblocked", { items, outcomes })).toBe(true);
  });

  test("perhaps, where the second listing was denied and did not have it", () => {
    const outcomes = { [api]: "denied" } as const;
    expect(isPublic("unblocked", { outcomes })).toMatchObject({
      cause: { kind: "denied", api, permission: "ec2:DescribeSnapshots" },
    });
    expect(isPublic("unblocked", { outcomes, items: marked })).toBe(true);
    expect(isPublic("block-all-sharing", { outcomes })).toBe(false);
  });
});

const [disk] = wellConfigured["volume"] ?? [];
const backups = "aws.backup.protected_resource";

function diskOf(contents: ScopeContents = {}) {
  return only(readScopes({ ...contents, items: { ...wellConfigured, ...contents.items } }), "aws.ec2.volume").com;
}

describe("a disk knows", () => {
  test("its snapshots, and when the latest of them was begun", () => {
    const com = diskOf();
    expect(com.snapshots).toEqual([snapshot.SnapshotId]);
    expect(com.lastSnapshotAt).toBe("2026-02-28T02:00:00.000Z");
  });

  test("the latest of those that were completed, in whatever order they come", () => {
    const at = (SnapshotId: string, time: string, State: string) => {
      return { ...snapshot, SnapshotId, StartTime: new Date(time), State };
    };
    const snapshots = [
      at("snap-2", "2026-02-20T02:00:00Z", "completed"),
      at("snap-3", "2026-02-27T02:00:00Z", "error"),
      at("snap-4", "2026-02-28T02:00:00Z", "pending"),
      at("snap-1", "2026-01-20T02:00:00Z", "completed"),
    ];
    expect(diskOf({ items: { snapshot: snapshots } }).lastSnapshotAt).toBe("2026-02-20T02:00:00.000Z");
    expect(diskOf({ items: { snapshot: snapshots.toReversed() } }).lastSnapshotAt).toBe("2026-02-20T02:00:00.000Z");
  });

  test("that it has none", () => {
    const com = diskOf({ items: { snapshot: [] } });
    expect(com.snapshots).toEqual([]);
    expect(com.lastSnapshotAt).toBeUndefined();
  });

  test("of no snapshot where they could not all be listed", () => {
    const com = diskOf({ outcomes: { "ec2:DescribeSnapshots": "cut" } });
    expect([com.snapshots, com.lastSnapshotAt]).toMatchObject([{ cause: { kind: "cut" } }, { cause: { kind: "cut" } }]);
  });

  test("the backups of its machine and its own, and no others", () => {
    const arn = (name: string) => `arn:aws:ec2:eu-west-1:111122223333:${name}`;
    const saved = ["volume/vol-0123456789abcdef0", "volume/vol-0fedcba9876543210", "instance/i-0123456789abcdef0"];
    const items = {
      [backups]: [
        ...saved.map((name) => ({ ResourceArn: arn(name), ResourceType: "EC2" })),
        { ResourceArn: "arn:aws:s3:::bucket", ResourceType: "S3" },
      ],
    };
    expect(diskOf({ items }).backups).toEqual([
      { resource: arn("volume/vol-0123456789abcdef0") },
      { resource: arn("instance/i-0123456789abcdef0") },
    ]);
    expect(diskOf({ items: { [backups]: [] } }).backups).toEqual([]);
  });

  test.each(["denied", "throttled", "failed"] as const)("of no backup where asking for them ended %s", (outcome) => {
    const com = diskOf({ outcomes: { "backup:ListProtectedResources": outcome } });
    expect(com.backups).toMatchObject({ cause: { kind: outcome, api: "backup:ListProtectedResources" } });
  });

  test("whether a service keeps it", () => {
    expect(diskOf().isManagedByService).toBe(false);
    const Operator = { Managed: true, Principal: "eks.amazonaws.com" };
    expect(diskOf({ items: { volume: [{ ...disk, Operator }] } }).isManagedByService).toBe(true);
  });

  test.each([
    ["all its attachments say so", [true, true], true],
    ["one of them says otherwise", [true, false], false],
    ["one of them does not say", [true, undefined], false],
    ["it is attached to nothing", [], false],
  ])("that it goes with its machine: %s", (_, flags, answer) => {
    const Attachments = flags.map((DeleteOnTermination, position) => {
      return { InstanceId: `i-${position}`, State: "attached", DeleteOnTermination };
    });
    expect(diskOf({ items: { volume: [{ ...disk, Attachments }] } }).isDeletedWithMachine).toBe(answer);
  });
});

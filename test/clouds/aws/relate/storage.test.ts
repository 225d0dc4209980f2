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

test("a disk knows its snapshots", () => {
  const { com } = only(readScopes({ items: wellConfigured }), "aws.ec2.volume");
  expect(com.snapshots).toEqual([snapshot.SnapshotId]);
});

import { describe, expect, test } from "vitest";
import { after, change, lawful, recovered } from "./laws.ts";
import { listing } from "./listing.ts";

const api = "ec2:CreateSnapshot";
const tags = [
  { Key: "source_instance_id", Value: "i-1" },
  { Key: "posturegate:entry", Value: "abc" },
];
const input = {
  VolumeId: "vol-1",
  Description: "Before the machine goes",
  TagSpecifications: [{ ResourceType: "snapshot", Tags: tags }],
};

describe("a new snapshot", () => {
  test("has the volume's encryption and its own tags, and is deleted to undo it", () => {
    const result = lawful([{ api, input }], { "aws.ec2.volume vol-1": { Encrypted: true, State: "in-use" } });
    expect(after(result, "aws.ec2.snapshot $answer:0:SnapshotId")).toEqual({
      SnapshotId: "$answer:0:SnapshotId",
      VolumeId: "vol-1",
      Encrypted: true,
      OwnerId: "111122223333",
      Tags: tags.toReversed(),
    });
    expect(result.undo).toEqual([{ api: "ec2:DeleteSnapshot", input: { SnapshotId: { $answer: [0, "SnapshotId"] } } }]);
  });

  test("is found again by volume and tag", async () => {
    const filters = { "volume-id": ["vol-1"], "tag:posturegate:entry": ["abc"] };
    const state = listing("aws.ec2.snapshot", filters, [{ SnapshotId: "snap-1" }]);
    expect(await recovered({ api, input }, state)).toEqual({ SnapshotId: "snap-1" });
    expect(await recovered({ api, input }, listing("aws.ec2.snapshot", filters, []))).toBeUndefined();
  });

  test("is not made where it could not be found again", () => {
    const untagged = { VolumeId: "vol-1", TagSpecifications: [] };
    expect(() => change([{ api, input: untagged }], {})).toThrow("does not tag the snapshot with posturegate:entry");
    const elsewhere = { ...input, TagSpecifications: [{ ResourceType: "volume", Tags: tags }] };
    expect(() => change([{ api, input: elsewhere }], {})).toThrow("does not tag a snapshot");
  });

  test("is not made of a volume that is gone", () => {
    expect(() => change([{ api, input }], { "aws.ec2.volume vol-1": null })).toThrow("volume vol-1 does not exist");
  });
});

test("a deleted snapshot is gone for good", () => {
  const call = { api: "ec2:DeleteSnapshot", input: { SnapshotId: "snap-1" } };
  const result = lawful([call], { "aws.ec2.snapshot snap-1": { VolumeId: "vol-1" } });
  expect([after(result, "aws.ec2.snapshot snap-1"), result.undo]).toEqual([null, undefined]);
});

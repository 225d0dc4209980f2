import { expect, test } from "vitest";
import { awsChanges } from "../../../src/clouds/aws/changes.ts";
import { AccessError } from "../../../src/errors.ts";
import type { CollectedItem } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome } from "../../../src/model/scope.ts";

const scope = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };

function item(kind: string, raw: object): CollectedItem {
  return { type: `aws.ec2.${kind}`, raw, collectedAt: "2026-11-21T12:00:00Z" };
}

function read(api: string, outcome: Outcome = "complete"): LedgerEntry {
  return { audit: "a", scope: scope.id, api: `ec2:${api}`, outcome, pages: 1, attempts: 1, ms: 1 };
}

const group = (id: string, vpc: string, named: string) => ({
  GroupId: id,
  VpcId: vpc,
  Tags: [{ Key: "team", Value: named }],
  IpPermissions: [{ UserIdGroupPairs: [{ GroupId: "sg-1" }] }],
});

function state(items: CollectedItem[], ...ledger: LedgerEntry[]) {
  return awsChanges.recordedState(scope, items, ledger);
}

const groups = state(
  [item("security_group", group("sg-1", "vpc-1", "a")), item("security_group", group("sg-2", "vpc-2", "b"))],
  read("DescribeSecurityGroups"),
);

test("an object is found by its id, and one that is not there is not", async () => {
  expect(await groups.get({ type: "aws.ec2.security_group", id: "sg-2" })).toMatchObject({ VpcId: "vpc-2" });
  expect(await groups.get({ type: "aws.ec2.security_group", id: "sg-3" })).toBeUndefined();
});

test.each([
  [{ "vpc-id": ["vpc-1"] }, ["sg-1"]],
  [{ "vpc-id": ["vpc-1", "vpc-2"] }, ["sg-1", "sg-2"]],
  [{ "ip-permission.group-id": ["sg-1"], "vpc-id": ["vpc-2"] }, ["sg-2"]],
  [{ "tag:team": ["b"] }, ["sg-2"]],
  [{ "tag:other": ["b"] }, []],
])("the filters %j choose %j", async (filters, ids) => {
  const found = await groups.list("aws.ec2.security_group", filters);
  expect(found.map(({ GroupId }) => GroupId)).toEqual(ids);
});

test("a filter that a recording cannot be asked for is told, and is never an empty list", async () => {
  await expect(groups.list("aws.ec2.security_group", { "owner-id": ["1"] })).rejects.toThrow(
    "a recording cannot be asked for aws.ec2.security_group by owner-id",
  );
});

test("what no collector reads is told", async () => {
  await expect(groups.get({ type: "aws.iam.role", id: "r" })).rejects.toThrow("the recording holds no aws.iam.role");
});

test.each<Outcome | undefined>(["denied", "cut", undefined])(
  "what was not read to its end (%s) is told",
  async (outcome) => {
    const ledger = outcome === undefined ? [] : [read("DescribeSecurityGroups", outcome)];
    const asked = state([], ...ledger).get({ type: "aws.ec2.security_group", id: "sg-1" });
    await expect(asked).rejects.toThrow(AccessError);
    await expect(asked).rejects.toThrow("ec2:DescribeSecurityGroups was not read to its end");
  },
);

test("whether an image and a snapshot are for everyone is known from their listings", async () => {
  const shared = state(
    [
      item("image", { ImageId: "ami-1", Public: true }),
      item("snapshot", { SnapshotId: "snap-1" }),
      item("snapshot", { SnapshotId: "snap-2" }),
      item("public_snapshot", { SnapshotId: "snap-2" }),
    ],
    read("DescribeImages"),
    read("DescribeSnapshots"),
  );
  expect(await shared.get({ type: "aws.ec2.image", id: "ami-1" })).toMatchObject({
    LaunchPermissions: [{ Group: "all" }],
  });
  expect(await shared.get({ type: "aws.ec2.snapshot", id: "snap-1" })).toMatchObject({ CreateVolumePermissions: [] });
  expect(await shared.get({ type: "aws.ec2.snapshot", id: "snap-2" })).toMatchObject({
    CreateVolumePermissions: [{ Group: "all" }],
  });
});

test("an instance that is gone is only a memory of EC2", async () => {
  const terminated = state(
    [item("instance", { InstanceId: "i-1", State: { Name: "terminated" } })],
    read("DescribeInstances"),
  );
  expect(await terminated.get({ type: "aws.ec2.instance", id: "i-1" })).toBeUndefined();
  expect(await terminated.list("aws.ec2.instance")).toEqual([]);
});

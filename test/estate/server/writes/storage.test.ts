import type { Image, Snapshot, Tag } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { ask as sdkAsk } from "../sdk.ts";
import { account, ids, region, smallEstate, smallServer } from "./small-region.ts";

type Ask = Awaited<ReturnType<typeof smallServer>>["ask"];

describe("a snapshot", () => {
  test("is pending, then completed, with the tags that it was asked with", async () => {
    const { ask } = await smallServer();
    const Tags = [{ Key: "posturegate:entry", Value: "1" }];
    const input = { VolumeId: ids.volume, TagSpecifications: [{ ResourceType: "snapshot", Tags }] };
    const answer = await ask("ec2:CreateSnapshot", input);
    expect(answer).toMatchObject({ State: "pending", VolumeId: ids.volume, Tags });
    const withTag = { OwnerIds: ["self"], Filters: [{ Name: "tag:posturegate:entry", Values: ["1"] }] };
    expect((await ask("ec2:DescribeSnapshots", withTag))["Snapshots"]).toMatchObject([{ State: "pending" }]);
    expect((await ask("ec2:DescribeSnapshots", withTag))["Snapshots"]).toMatchObject([
      { SnapshotId: answer["SnapshotId"], State: "completed", Progress: "100%" },
    ]);
    const again = await ask("ec2:CreateSnapshot", input);
    expect(again["SnapshotId"]).not.toBe(answer["SnapshotId"]);
  });

  test("is deleted unless an image needs it", async () => {
    const { ask } = await smallServer();
    const [image] = (await ask("ec2:DescribeImages", { ImageIds: [ids.image] }))["Images"] as Image[];
    const needed = ask("ec2:DeleteSnapshot", { SnapshotId: image!.BlockDeviceMappings![0]!.Ebs!.SnapshotId });
    await expect(needed).rejects.toMatchObject({ name: "InvalidSnapshot.InUse" });
    await ask("ec2:DeleteSnapshot", { SnapshotId: ids.snapshot });
    const twice = ask("ec2:DeleteSnapshot", { SnapshotId: ids.snapshot });
    await expect(twice).rejects.toMatchObject({ name: "InvalidSnapshot.NotFound" });
  });

  const everyone = [{ Group: "all" }];

  test("is made private; public again only where that is not blocked, and never when it is encrypted", async () => {
    const { ask } = await smallServer();
    const sharing = (SnapshotId: string, CreateVolumePermission: object) =>
      ask("ec2:ModifySnapshotAttribute", { SnapshotId, CreateVolumePermission });
    expect(await volumePermissions(ask)).toEqual(everyone);
    await sharing(ids.snapshot, { Add: [{ UserId: account }] });
    await sharing(ids.snapshot, { Remove: everyone });
    expect(await volumePermissions(ask)).toEqual([{ UserId: account }]);
    expect(await publicSnapshots(ask)).toEqual([]);
    const blocked = sharing(ids.snapshot, { Add: everyone });
    await expect(blocked).rejects.toMatchObject({ name: "OperationNotPermitted" });
    await ask("ec2:DisableSnapshotBlockPublicAccess");
    await sharing(ids.snapshot, { Add: everyone });
    expect(await publicSnapshots(ask)).toMatchObject([{ SnapshotId: ids.snapshot }]);
    const { SnapshotId } = await ask("ec2:CreateSnapshot", { VolumeId: ids.volume });
    const encrypted = sharing(String(SnapshotId), { Add: everyone });
    await expect(encrypted).rejects.toMatchObject({ name: "OperationNotPermitted" });
  });

  test("is made private in the other spelling too", async () => {
    const { ask } = await smallServer();
    const input = { SnapshotId: ids.snapshot, OperationType: "remove", GroupNames: ["all"] };
    await ask("ec2:ModifySnapshotAttribute", { ...input, Attribute: "createVolumePermission" });
    expect(await volumePermissions(ask)).toEqual([]);
    await expect(ask("ec2:ModifySnapshotAttribute", input)).resolves.toBeDefined();
  });
});

describe("an image", () => {
  const change = (ask: Ask, LaunchPermission: object) =>
    ask("ec2:ModifyImageAttribute", { ImageId: ids.image, LaunchPermission });

  test("is public as its permissions say", async () => {
    const { ask } = await smallServer();
    expect(await launchPermissions(ask)).toEqual([{ Group: "all" }]);
    await change(ask, { Add: [{ UserId: "444455556666" }], Remove: [{ Group: "all" }] });
    expect(await launchPermissions(ask)).toEqual([{ UserId: "444455556666" }]);
    expect((await ask("ec2:DescribeImages", { ImageIds: [ids.image] }))["Images"]).toMatchObject([{ Public: false }]);
    await expect(change(ask, { Add: [{ Group: "all" }] })).rejects.toMatchObject({ name: "OperationNotPermitted" });
    await ask("ec2:DisableImageBlockPublicAccess");
    await change(ask, { Add: [{ Group: "all" }] });
    expect((await ask("ec2:DescribeImages", { ImageIds: [ids.image] }))["Images"]).toMatchObject([{ Public: true }]);
  });

  test("is not shared with what is no account, nor if it is not there", async () => {
    const { ask } = await smallServer();
    await expect(change(ask, { Add: [{ UserId: "1-2" }] })).rejects.toMatchObject({
      name: "InvalidAMIAttributeItemValue",
    });
    const missing = ask("ec2:ModifyImageAttribute", { ImageId: "ami-0123", LaunchPermission: {} });
    await expect(missing).rejects.toMatchObject({ name: "InvalidAMIID.NotFound" });
  });
});

describe("settings", () => {
  test.each([
    ["DisableEbsEncryptionByDefault", {}, "GetEbsEncryptionByDefault", { EbsEncryptionByDefault: false }],
    [
      "EnableEbsEncryptionByDefault",
      {},
      "GetEbsEncryptionByDefault",
      { EbsEncryptionByDefault: true, SseType: "sse-ebs" },
    ],
    [
      "EnableSnapshotBlockPublicAccess",
      { State: "block-new-sharing" },
      "GetSnapshotBlockPublicAccessState",
      { State: "block-new-sharing", ManagedBy: "account" },
    ],
    [
      "DisableSnapshotBlockPublicAccess",
      {},
      "GetSnapshotBlockPublicAccessState",
      { State: "unblocked", ManagedBy: "account" },
    ],
    [
      "DisableImageBlockPublicAccess",
      {},
      "GetImageBlockPublicAccessState",
      { ImageBlockPublicAccessState: "unblocked", ManagedBy: "account" },
    ],
    [
      "EnableImageBlockPublicAccess",
      { ImageBlockPublicAccessState: "block-new-sharing" },
      "GetImageBlockPublicAccessState",
      { ImageBlockPublicAccessState: "block-new-sharing", ManagedBy: "account" },
    ],
    [
      "ModifyInstanceMetadataDefaults",
      { HttpTokens: "no-preference", HttpEndpoint: "enabled" },
      "GetInstanceMetadataDefaults",
      { AccountLevel: { HttpEndpoint: "enabled", HttpPutResponseHopLimit: 2, ManagedBy: "account" } },
    ],
  ])("%s %j", async (write, input, read, shown) => {
    const { ask, login } = await smallServer();
    const elsewhere = { ...login, region: "us-east-1" };
    const before = await sdkAsk(elsewhere, `ec2:${read}`);
    await ask(`ec2:${write}`, input);
    expect(await ask(`ec2:${read}`)).toEqual(shown);
    expect(await sdkAsk(elsewhere, `ec2:${read}`)).toEqual(before);
  });

  test("have bounds", async () => {
    const { ask } = await smallServer();
    const hops = ask("ec2:ModifyInstanceMetadataDefaults", { HttpPutResponseHopLimit: 100 });
    await expect(hops).rejects.toMatchObject({ name: "InvalidParameterValue" });
  });

  test("that the organization declares stay", async () => {
    const [one] = smallEstate.accounts;
    const [home] = one!.regions;
    const ManagedBy = "declarative-policy" as const;
    const resources = { ...home!.resources, snapshotBlockPublicAccess: [{ State: "unblocked" as const, ManagedBy }] };
    const accounts = [{ ...one!, regions: [{ ...home!, resources }] }];
    const { ask } = await smallServer({ estate: { ...smallEstate, accounts } });
    const input = { State: "block-all-sharing" };
    await expect(ask("ec2:EnableSnapshotBlockPublicAccess", input)).rejects.toThrow("organizational policy");
  });
});

describe("a key pair", () => {
  test("is listed, and deleted by name, which is never an error, or by id, which is", async () => {
    const { ask } = await smallServer();
    const { KeyPairs } = await ask("ec2:DescribeKeyPairs", { KeyNames: ["deploy"] });
    expect(KeyPairs).toMatchObject([{ KeyPairId: ids.key, KeyName: "deploy" }]);
    expect(await ask("ec2:DeleteKeyPair", { KeyName: "deploy" })).toEqual({ Return: true, KeyPairId: ids.key });
    expect(await ask("ec2:DeleteKeyPair", { KeyName: "deploy" })).toEqual({ Return: true });
    for (const input of [{ KeyNames: ["deploy"] }, { KeyPairIds: [ids.key] }]) {
      await expect(ask("ec2:DescribeKeyPairs", input)).rejects.toMatchObject({ name: "InvalidKeyPair.NotFound" });
    }
    const missing = ask("ec2:DeleteKeyPair", { KeyPairId: ids.key });
    await expect(missing).rejects.toMatchObject({ name: "InvalidKeyPair.NotFound" });
  });
});

describe("tags", () => {
  const all = [ids.auto, ids.web, ids.image, ids.snapshot, ids.vpc, ids.gateway, ids.key, ids.flowLog, ids.acl];

  test("are given to anything with an id, replaced and taken", async () => {
    const { ask } = await smallServer();
    await ask("ec2:CreateTags", { Resources: all, Tags: [{ Key: "Owner", Value: "a" }] });
    await ask("ec2:CreateTags", { Resources: all, Tags: [{ Key: "Owner", Value: "b" }, { Key: "Empty" }] });
    expect(await tagged(ask, { Name: "tag:Owner", Values: ["b"] })).toEqual(new Set(all));
    expect(await tagged(ask, { Name: "key", Values: ["Empt?"] })).toEqual(new Set(all));
    await ask("ec2:DeleteTags", { Resources: all, Tags: [{ Key: "Owner", Value: "a" }, { Key: "Nobody" }] });
    expect(await tagged(ask, { Name: "key", Values: ["Owner"] })).toEqual(new Set(all));
    await ask("ec2:DeleteTags", { Resources: all, Tags: [{ Key: "Owner" }] });
    expect(await tagged(ask, { Name: "key", Values: ["Owner"] })).toEqual(new Set());
    await ask("ec2:DeleteTags", { Resources: [ids.auto] });
    expect(await tagged(ask, { Name: "resource-id", Values: [ids.auto] })).toEqual(new Set());
  });

  test("of interfaces are shown as they are shown there", async () => {
    const { ask, server } = await smallServer();
    const { NetworkInterfaceId = "" } = server.state(account, region).networkInterfaces[0]!;
    await ask("ec2:CreateTags", { Resources: [NetworkInterfaceId], Tags: [{ Key: "k", Value: "v" }] });
    const answer = await ask("ec2:DescribeNetworkInterfaces", { Filters: [{ Name: "tag:k", Values: ["v"] }] });
    expect((answer["NetworkInterfaces"] as { TagSet: Tag[] }[])[0]!.TagSet).toContainEqual({ Key: "k", Value: "v" });
  });

  test.each([
    ["AWS's own", { Resources: [ids.auto], Tags: [{ Key: "aws:x", Value: "" }] }, "InvalidParameterValue"],
    ["nothing that EC2 knows", { Resources: ["x"], Tags: [{ Key: "k" }] }, "InvalidID"],
    ["no instance", { Resources: [ids.web, "i-0123"], Tags: [{ Key: "k" }] }, "InvalidInstanceID.NotFound"],
    [
      "too many",
      { Resources: [ids.auto], Tags: Array.from({ length: 50 }, (_, number) => ({ Key: `k${number}` })) },
      "TagLimitExceeded",
    ],
  ])("are refused: %s", async (_, input, name) => {
    const { ask, server } = await smallServer();
    await expect(ask("ec2:CreateTags", input)).rejects.toMatchObject({ name });
    expect(server.writes()).toEqual([]);
  });
});

async function volumePermissions(ask: Ask): Promise<unknown> {
  const input = { SnapshotId: ids.snapshot, Attribute: "createVolumePermission" };
  return (await ask("ec2:DescribeSnapshotAttribute", input))["CreateVolumePermissions"];
}

async function launchPermissions(ask: Ask): Promise<unknown> {
  const input = { ImageId: ids.image, Attribute: "launchPermission" };
  return (await ask("ec2:DescribeImageAttribute", input))["LaunchPermissions"];
}

async function publicSnapshots(ask: Ask): Promise<Snapshot[]> {
  return (await ask("ec2:DescribeSnapshots", { RestorableByUserIds: ["all"] }))["Snapshots"] as Snapshot[];
}

async function tagged(ask: Ask, filter: object): Promise<Set<string>> {
  const { Tags } = await ask("ec2:DescribeTags", { Filters: [filter] });
  return new Set((Tags as { ResourceId: string }[]).map(({ ResourceId }) => ResourceId));
}

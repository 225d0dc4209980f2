/** Volumes, snapshots, images, and what AWS Backup has saved of them. */
import type { ProtectedResource } from "@aws-sdk/client-backup";
import type { Image, Snapshot, Volume } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { bucket, type Collected, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";

export function volume(collected: Collected): Resource[] {
  const raw = named<Volume>(collected, "VolumeId");
  const identity = { id: raw.requiredText("VolumeId"), kind: "volume", tags: raw.tags("Tags") };
  const attachments = raw.objects("Attachments").filter((attachment) => attachment.text("State") !== "detached");
  const com = {
    encrypted: raw.flag("Encrypted") ?? raw.refuse("has no Encrypted"),
    key: raw.text("KmsKeyId"),
    state: raw.text("State") ?? "",
    sizeGib: raw.integer("Size") ?? 0,
    createdAt: raw.time("CreateTime") ?? raw.refuse("has no CreateTime"),
    machines: attachments.map((attachment) => attachment.text("InstanceId")).filter((id) => id !== undefined),
    isDeletedWithMachine:
      attachments.length > 0 && attachments.every((one) => one.flag("DeleteOnTermination") === true),
    isManagedByService: raw.object("Operator")?.flag("Managed") ?? false,
    snapshots: notYetRelated(collected.scope),
    lastSnapshotAt: notYetRelated(collected.scope),
    backups: notYetRelated(collected.scope),
  };
  return [bucket(collected, identity, { type: "aws.ec2.volume", comType: "disk", com, ext: {} })];
}

/** AWS writes volume `vol-ffffffff` where a snapshot was not taken of a volume but copied or imported. */
export function snapshot(collected: Collected): Resource[] {
  const raw = named<Snapshot>(collected, "SnapshotId");
  const volumeId = raw.text("VolumeId");
  const identity = {
    id: raw.requiredText("SnapshotId"),
    kind: "snapshot",
    owner: raw.text("OwnerId"),
    arnAccount: "",
    tags: raw.tags("Tags"),
  };
  const com = {
    encrypted: raw.flag("Encrypted") ?? raw.refuse("has no Encrypted"),
    key: raw.text("KmsKeyId"),
    state: raw.text("State") ?? "",
    public: notYetRelated(collected.scope),
    disk: volumeId === "vol-ffffffff" ? undefined : volumeId,
    createdAt: raw.time("StartTime") ?? raw.refuse("has no StartTime"),
    sizeGib: raw.integer("VolumeSize") ?? 0,
  };
  return [bucket(collected, identity, { type: "aws.ec2.snapshot", comType: "snapshot", com, ext: {} })];
}

/** The marker that `relate` makes `com.public` of. */
export function publicSnapshot(collected: Collected): Resource[] {
  const raw = named<Pick<Snapshot, "SnapshotId">>(collected, "SnapshotId");
  const identity = { id: raw.requiredText("SnapshotId"), kind: "public-snapshot", arnAccount: "" };
  return [bucket(collected, identity, { type: "aws.ec2.public_snapshot", comType: "marker", com: {}, ext: {} })];
}

/** The marker that `relate` makes `com.backups` of; what is not of EC2 is no concern of these rules. */
export function protectedResource(collected: Collected): Resource[] {
  const raw = named<ProtectedResource>(collected, "ResourceArn");
  const arn = raw.requiredText("ResourceArn");
  if (arn.split(":")[2] !== "ec2") return [];
  const ext = { lastBackupAt: raw.time("LastBackupTime") };
  const facts = { type: "aws.backup.protected_resource", comType: "marker", com: {}, ext } as const;
  return [bucket(collected, { id: arn, kind: "protected-resource" }, facts)];
}

export function image(collected: Collected): Resource[] {
  const raw = named<Image>(collected, "ImageId");
  const identity = {
    id: raw.requiredText("ImageId"),
    name: raw.text("Name"),
    kind: "image",
    owner: raw.text("OwnerId"),
    arnAccount: "",
    tags: raw.tags("Tags"),
  };
  const com = {
    state: raw.text("State") ?? "",
    public: raw.flag("Public") ?? raw.refuse("has no Public"),
    createdAt: raw.time("CreationDate"),
    deprecatedAt: raw.time("DeprecationTime"),
    snapshots: snapshotIds(raw),
  };
  const ext = { imdsSupport: raw.text("ImdsSupport") };
  return [bucket(collected, identity, { type: "aws.ec2.image", comType: "image", com, ext })];
}

function snapshotIds(raw: RawObject<Image>): string[] {
  return raw
    .objects("BlockDeviceMappings")
    .map((mapping) => mapping.object("Ebs")?.text("SnapshotId"))
    .filter((id) => id !== undefined);
}

/** Volumes, snapshots and images. */
import type { Image, PlatformValues, Snapshot, Volume } from "@aws-sdk/client-ec2";
import { daysEarlier, identifier, uuid } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";
import { asAnswered } from "./wire-spelling.ts";

interface Attachment {
  readonly instanceId: string;
  readonly device: string;
  readonly at: Date;
  readonly isDeletedWithInstance: boolean;
}

interface VolumeOptions {
  readonly name: string;
  /** Name of the availability zone. */
  readonly zone: string;
  /** GiB */
  readonly size: number;
  readonly encrypted?: boolean;
  readonly attachedTo?: Attachment;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a volume; without an instance it lies unused. */
export function addVolume(region: RegionDraft, options: VolumeOptions): Volume {
  const { attachedTo } = options;
  const id = identifier("vol", region.account, options.zone, options.name, attachedTo?.instanceId ?? "");
  const volume: Volume = {
    VolumeId: id,
    AvailabilityZone: options.zone,
    CreateTime: attachedTo?.at ?? daysEarlier(300),
    Size: options.size,
    VolumeType: "gp3",
    Iops: 3000,
    Throughput: 125,
    MultiAttachEnabled: false,
    SnapshotId: "",
    State: attachedTo === undefined ? "available" : "in-use",
    Attachments: [],
    ...encryption(region, options.encrypted ?? true),
    Tags: tagList(region, options.name, options.tags),
  };
  if (attachedTo !== undefined) {
    volume.Attachments?.push({
      VolumeId: id,
      InstanceId: attachedTo.instanceId,
      Device: attachedTo.device,
      AttachTime: attachedTo.at,
      DeleteOnTermination: attachedTo.isDeletedWithInstance,
      State: "attached",
    });
  }
  region.resources.volumes.push(volume);
  return volume;
}

interface SnapshotOptions {
  readonly name: string;
  readonly description: string;
  /** Without one, of a volume that is no more. */
  readonly volume?: Volume;
  readonly encrypted?: boolean;
  /** Everyone may restore it. EC2 allows that only for snapshots that are not encrypted. */
  readonly isPublic?: boolean;
  readonly daysEarlier: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a completed snapshot. */
export function addSnapshot(region: RegionDraft, options: SnapshotOptions): Snapshot {
  const id = identifier("snap", region.account, region.name, options.name);
  const snapshot: Snapshot = {
    SnapshotId: id,
    OwnerId: region.account,
    VolumeId: options.volume?.VolumeId ?? "vol-ffffffff",
    VolumeSize: options.volume?.Size ?? 100,
    Description: options.description,
    StartTime: daysEarlier(options.daysEarlier),
    State: "completed",
    Progress: "100%",
    StorageTier: "standard",
    ...encryption(region, options.isPublic !== true && (options.encrypted ?? true)),
    Tags: tagList(region, options.name, options.tags),
  };
  region.resources.snapshots.push(snapshot);
  if (options.isPublic === true) {
    region.resources.publicSnapshots.push({ SnapshotId: id });
  }
  return snapshot;
}

interface ImageOptions {
  readonly name: string;
  readonly description?: string;
  readonly daysEarlier: number;
  readonly windows?: boolean;
  readonly isPublic?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds an image of the account's own, with the snapshot that it starts from. */
export function addImage(region: RegionDraft, options: ImageOptions): Image {
  const id = identifier("ami", region.account, region.name, options.name);
  const snapshot = addSnapshot(region, {
    name: options.name,
    description: `Created by CreateImage for ${id}`,
    daysEarlier: options.daysEarlier,
  });
  const image: Image = {
    ImageId: id,
    Name: options.name,
    Description: options.description ?? "",
    ImageLocation: `${region.account}/${options.name}`,
    OwnerId: region.account,
    Public: options.isPublic ?? false,
    State: "available",
    ImageType: "machine",
    Architecture: "x86_64",
    CreationDate: daysEarlier(options.daysEarlier).toISOString(),
    PlatformDetails: options.windows === true ? "Windows" : "Linux/UNIX",
    RootDeviceName: "/dev/xvda",
    RootDeviceType: "ebs",
    VirtualizationType: "hvm",
    Hypervisor: "xen",
    EnaSupport: true,
    ImdsSupport: "v2.0",
    BlockDeviceMappings: [
      {
        DeviceName: "/dev/xvda",
        Ebs: {
          SnapshotId: snapshot.SnapshotId,
          VolumeSize: 40,
          VolumeType: "gp3",
          DeleteOnTermination: true,
          Encrypted: true,
        },
      },
    ],
    Tags: tagList(region, options.name, options.tags),
    ...(options.windows === true ? { Platform: asAnswered<PlatformValues>("windows") } : {}),
  };
  region.resources.images.push(image);
  return image;
}

function encryption(region: RegionDraft, encrypted: boolean) {
  return encrypted
    ? {
        Encrypted: true,
        KmsKeyId: `arn:aws:kms:${region.name}:${region.account}:key/${uuid(region.account, region.name, "ebs")}`,
      }
    : { Encrypted: false };
}

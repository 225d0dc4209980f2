/** Builds disks, snapshots and images. */
import type { GcpProject } from "../estate.ts";
import type { Disk, Image, Snapshot } from "../objects.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import { linkIn } from "./project.ts";

interface DiskOptions {
  readonly name: string;
  readonly zone: string;
  readonly sizeGb: number;
  /** Cloud KMS key; without it Google's own. */
  readonly key?: string;
  readonly image?: Image;
  readonly labels?: Readonly<Record<string, string>>;
  /** A resource policy that takes snapshots. */
  readonly schedule?: string;
  readonly daysEarlier?: number;
}

/** A disk that nothing uses yet. */
export function addDisk(project: GcpProject, options: DiskOptions): Disk {
  const { name, zone, sizeGb, key, image, labels, schedule, daysEarlier = 200 } = options;
  const link = linkIn(project, `zones/${zone}`, "disks", name);
  const region = zone.replace(/-[a-z]$/, "");
  const disk: Disk = {
    kind: "compute#disk",
    id: numericId("disk", link),
    creationTimestamp: stamp(daysEarlier),
    name,
    sizeGb: String(sizeGb),
    zone: selfLink(project.id, `zones/${zone}`),
    status: "READY",
    selfLink: link,
    ...(image === undefined ? {} : { sourceImage: image.selfLink ?? "", sourceImageId: String(image.id) }),
    type: linkIn(project, `zones/${zone}`, "diskTypes", "pd-balanced"),
    ...(labels === undefined ? {} : { labels: { ...labels } }),
    labelFingerprint: fingerprint("labels", link),
    physicalBlockSizeBytes: "4096",
    ...(schedule === undefined
      ? {}
      : { resourcePolicies: [linkIn(project, `regions/${region}`, "resourcePolicies", schedule)] }),
    ...(key === undefined ? {} : { diskEncryptionKey: { kmsKeyName: `${key}/cryptoKeyVersions/1` } }),
    architecture: "X86_64",
    enableConfidentialCompute: false,
  };
  project.resources["gcp.compute.disk"].push(disk);
  return disk;
}

interface SnapshotOptions {
  readonly name: string;
  readonly description?: string;
  readonly disk: Disk;
  readonly daysEarlier: number;
  readonly isScheduled?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A snapshot of a disk. */
export function addSnapshot(project: GcpProject, options: SnapshotOptions): Snapshot {
  const { name, description, disk, daysEarlier, isScheduled = false, labels } = options;
  const link = linkIn(project, "global", "snapshots", name);
  const snapshot: Snapshot = {
    kind: "compute#snapshot",
    id: numericId("snapshot", link),
    creationTimestamp: stamp(daysEarlier),
    name,
    ...(description === undefined ? {} : { description }),
    status: "READY",
    sourceDisk: disk.selfLink ?? "",
    sourceDiskId: String(disk.id),
    diskSizeGb: String(disk.sizeGb),
    storageBytes: "1073741824",
    storageBytesStatus: "UP_TO_DATE",
    selfLink: link,
    ...(labels === undefined ? {} : { labels: { ...labels } }),
    labelFingerprint: fingerprint("labels", link),
    storageLocations: ["eu"],
    ...(isScheduled ? { autoCreated: true } : {}),
    downloadBytes: "1073800000",
    creationSizeBytes: "1073741824",
    ...(disk.diskEncryptionKey ? { snapshotEncryptionKey: disk.diskEncryptionKey } : {}),
    snapshotType: "STANDARD",
    architecture: "X86_64",
  };
  project.resources["gcp.compute.snapshot"].push(snapshot);
  return snapshot;
}

interface ImageOptions {
  readonly name: string;
  readonly family?: string;
  readonly description?: string;
  readonly daysEarlier: number;
  readonly deprecatedDaysEarlier?: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An image of the project's own. */
export function addImage(project: GcpProject, options: ImageOptions): Image {
  const { name, family, description, daysEarlier, deprecatedDaysEarlier, labels } = options;
  const link = linkIn(project, "global", "images", name);
  const image: Image = {
    kind: "compute#image",
    id: numericId("image", link),
    creationTimestamp: stamp(daysEarlier),
    name,
    ...(family === undefined ? {} : { family }),
    ...(description === undefined ? {} : { description }),
    sourceType: "RAW",
    status: "READY",
    ...(deprecatedDaysEarlier === undefined
      ? {}
      : { deprecated: { state: "DEPRECATED", deprecated: stamp(deprecatedDaysEarlier) } }),
    archiveSizeBytes: "1610612736",
    diskSizeGb: "20",
    selfLink: link,
    ...(labels === undefined ? {} : { labels: { ...labels } }),
    labelFingerprint: fingerprint("labels", link),
    guestOsFeatures: [{ type: "UEFI_COMPATIBLE" }, { type: "VIRTIO_SCSI_MULTIQUEUE" }, { type: "GVNIC" }],
    storageLocations: ["eu"],
    architecture: "X86_64",
    enableConfidentialCompute: false,
  };
  project.resources["gcp.compute.image"].push(image);
  return image;
}

/** Members of a resource's own policy, as Cloud Asset Inventory finds them: `Image`, `Snapshot` or `Disk`. */
export function addPolicy(
  project: GcpProject,
  kind: "Image" | "Snapshot" | "Disk",
  link: string,
  bindings: Readonly<Record<string, readonly string[]>>,
): void {
  project.resources["gcp.compute.public_policy"].push({
    resource: link.replace("https://www.googleapis.com/compute/v1/", "//compute.googleapis.com/"),
    assetType: `compute.googleapis.com/${kind}`,
    project: `projects/${project.number}`,
    policy: { bindings: Object.entries(bindings).map(([role, members]) => ({ role, members })) },
  });
}

/** Declares disks, snapshots and images. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

const encryptionFields = {
  encrypted: { type: "bool", doc: "Whether its content is encrypted." },
  key: { type: "string", doc: "The key it is encrypted with, or what holds that key.", optional: true },
  encryption: {
    type: "string",
    doc:
      "Whose key that is: `platform`, the provider's; `customer-managed`, of a key service; `customer-supplied`, handed over " +
      "with each use; `platform-and-customer`, one of each. Absent where the provider does not say.",
    optional: true,
  },
} as const;

export const disk = {
  name: "disk",
  doc: "A virtual disk.",
  fields: {
    ...encryptionFields,
    state: { type: "string", doc: "The provider's word: `in-use`, `available`." },
    sizeGib: { type: "int", doc: "Size, GiB." },
    createdAt: { type: "timestamp", doc: "When it was made." },
    machines: { type: { list: "string" }, doc: "Machines that it is attached to." },
    isDeletedWithMachine: {
      type: "bool",
      doc: "Whether it goes when its machine goes, so that nothing on it is meant to last; not if attached to nothing.",
    },
    isManagedByService: { type: "bool", doc: "Whether a service of the provider made and keeps it." },
    snapshots: { type: { list: "string" }, doc: "Snapshots that were taken of it." },
    lastSnapshotAt: {
      type: "timestamp",
      doc: "When the latest of its completed snapshots was begun; absent: there is none.",
      optional: true,
    },
    backups: {
      type: { list: { object: "Backup" } },
      doc: "What the provider's backup service has of it and of machines that it is attached to.",
    },
  },
} as const satisfies ObjectType;

export const backup = {
  name: "Backup",
  doc: "What a backup service has of a resource.",
  fields: {
    resource: { type: "string", doc: "Canonical id of what it saves: a disk, or a machine with its disks." },
    lastAt: { type: "timestamp", doc: "When it last did; absent where it does not say.", optional: true },
  },
} as const satisfies ObjectType;

export const snapshot = {
  name: "snapshot",
  doc: "A copy of a disk.",
  fields: {
    ...encryptionFields,
    state: { type: "string", doc: "The provider's word: `completed`, `pending`." },
    public: { type: "bool", doc: "Whether everyone may restore it." },
    disk: { type: "string", doc: "The disk it was taken of, which may be gone.", optional: true },
    createdAt: { type: "timestamp", doc: "When it was begun." },
    sizeGib: { type: "int", doc: "Size of the disk, GiB." },
  },
} as const satisfies ObjectType;

export const image = {
  name: "image",
  doc: "What machines start from.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    public: { type: "bool", doc: "Whether everyone may start machines from it." },
    createdAt: { type: "timestamp", doc: "When it was made.", optional: true },
    deprecatedAt: { type: "timestamp", doc: "When it is or was deprecated.", optional: true },
    encryption: { type: "string", doc: "As of a disk; absent where the provider does not say.", optional: true },
    snapshots: { type: { list: "string" }, doc: "Snapshots that its disks are made of." },
  },
} as const satisfies ObjectType;

export type BackupFacts = Facts<typeof backup>;
export type DiskFacts = Facts<typeof disk, { Backup: BackupFacts }, "snapshots" | "lastSnapshotAt" | "backups">;
export type SnapshotFacts = Facts<typeof snapshot, unknown, "public">;
export type ImageFacts = Facts<typeof image>;

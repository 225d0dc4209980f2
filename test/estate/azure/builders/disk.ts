/** Managed disks, snapshots and images. */
import { daysEarlier, uuid } from "../../identifier.ts";
import type { ArmResource } from "../estate.ts";
import { addResource, armId, asComputeSpells, type Place } from "./subscription.ts";

/** How a disk is encrypted where it lies. */
export type DiskEncryption = "platform" | { readonly diskEncryptionSet: string };

interface DiskOptions {
  readonly name: string;
  readonly gib: number;
  readonly os?: "Linux" | "Windows";
  readonly encryption?: DiskEncryption;
  /** Encrypted by Azure Disk Encryption inside the machine. */
  readonly guestEncrypted?: boolean;
  /** Id of the machine. */
  readonly attachedTo?: string;
  /** Whether it can be read over the internet with a link. */
  readonly exportable?: boolean;
  /** Where it is made from, if not empty: id of an image or snapshot. */
  readonly source?: string;
  /** Made before trusted launch was there. */
  readonly securityType?: "TrustedLaunch" | "Standard";
  readonly state?: "Attached" | "Reserved" | "Unattached";
  readonly madeDaysEarlier?: number;
  readonly zone?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a disk. Unless told otherwise its owner has shut it off from the internet. */
export function addDisk(place: Place, options: DiskOptions): ArmResource {
  const { name, gib, attachedTo, source, zone = "1", tags = {} } = options;
  const type = "Microsoft.Compute/disks";
  return addResource(place, "azure.compute.disk", {
    name,
    type,
    tags,
    properties: {
      ...systemOf(options),
      creationData: creationOf(source),
      diskSizeGB: gib,
      diskIOPSReadWrite: 500,
      diskMBpsReadWrite: 100,
      encryption: encryptionOf(options.encryption ?? "platform"),
      ...(options.guestEncrypted === true ? { encryptionSettingsCollection: guestEncryption(place, name) } : {}),
      ...access(options.exportable ?? false),
      timeCreated: daysEarlier(options.madeDaysEarlier ?? 30).toISOString(),
      provisioningState: "Succeeded",
      diskState: options.state ?? (attachedTo === undefined ? "Unattached" : "Attached"),
      diskSizeBytes: gib * 1024 ** 3,
      uniqueId: uuid(armId(place, type, name)),
      tier: "P10",
    },
    beside: {
      ...(attachedTo === undefined ? {} : { managedBy: asComputeSpells(attachedTo) }),
      sku: { name: "Premium_LRS", tier: "Premium" },
      zones: [zone],
    },
  });
}

/** Of a disk that a machine starts from. */
function systemOf({ os, securityType = "TrustedLaunch" }: DiskOptions): object {
  if (os === undefined) return {};
  const trusted = securityType === "Standard" ? {} : { securityProfile: { securityType } };
  return { osType: os, hyperVGeneration: "V2", ...trusted };
}

function creationOf(source: string | undefined): object {
  return source === undefined
    ? { createOption: "Empty" }
    : { createOption: "FromImage", imageReference: { id: source } };
}

interface SnapshotOptions {
  readonly name: string;
  readonly disk: ArmResource;
  readonly exportable?: boolean;
  readonly madeDaysEarlier?: number;
  readonly encryption?: DiskEncryption;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a snapshot of a disk. */
export function addSnapshot(place: Place, options: SnapshotOptions): ArmResource {
  const { name, disk, tags = {} } = options;
  const type = "Microsoft.Compute/snapshots";
  const { diskSizeGB = 32 } = disk.properties as { diskSizeGB?: number };
  return addResource(place, "azure.compute.snapshot", {
    name,
    type,
    tags,
    properties: {
      creationData: { createOption: "Copy", sourceResourceId: disk.id, sourceUniqueId: uuid(disk.id) },
      diskSizeGB,
      encryption: encryptionOf(options.encryption ?? "platform"),
      incremental: true,
      incrementalSnapshotFamilyId: uuid("family", disk.id),
      ...access(options.exportable ?? false),
      timeCreated: daysEarlier(options.madeDaysEarlier ?? 1).toISOString(),
      provisioningState: "Succeeded",
      diskState: "Unattached",
      diskSizeBytes: diskSizeGB * 1024 ** 3,
      uniqueId: uuid(armId(place, type, name)),
    },
    beside: { sku: { name: "Standard_ZRS", tier: "Standard" } },
  });
}

/** Adds a managed image of a machine. */
export function addImage(place: Place, name: string, sourceMachine: string): ArmResource {
  return addResource(place, "azure.compute.image", {
    name,
    type: "Microsoft.Compute/images",
    properties: {
      sourceVirtualMachine: { id: sourceMachine },
      storageProfile: {
        osDisk: {
          osType: "Linux",
          osState: "Generalized",
          diskSizeGB: 32,
          caching: "ReadWrite",
          storageAccountType: "Premium_LRS",
        },
        dataDisks: [],
        zoneResilient: false,
      },
      provisioningState: "Succeeded",
      hyperVGeneration: "V2",
    },
  });
}

/** https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption */
function encryptionOf(encryption: DiskEncryption): object {
  return encryption === "platform"
    ? { type: "EncryptionAtRestWithPlatformKey" }
    : { type: "EncryptionAtRestWithCustomerKey", diskEncryptionSetId: encryption.diskEncryptionSet };
}

function access(exportable: boolean): object {
  return exportable
    ? { networkAccessPolicy: "AllowAll", publicNetworkAccess: "Enabled" }
    : { networkAccessPolicy: "DenyAll", publicNetworkAccess: "Disabled" };
}

/** What Azure Disk Encryption leaves on the disk, and in the machine's instance view. */
function guestEncryption(place: Place, name: string): object {
  return { enabled: true, encryptionSettingsVersion: "1.1", encryptionSettings: [guestKeys(place, name)] };
}

/** Where the key is, which is no secret. */
export function guestKeys(place: Place, name: string): object {
  const vault = armId(place, "Microsoft.KeyVault/vaults", "disk-keys");
  return {
    diskEncryptionKey: {
      sourceVault: { id: vault },
      secretUrl: `https://disk-keys.vault.azure.net/secrets/${uuid(name)}/0123456789abcdef0123456789abcdef`,
    },
  };
}

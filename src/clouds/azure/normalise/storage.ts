/** Managed disks, snapshots and images. */
import type { Disk, Image, ImageOSDisk, Snapshot } from "@azure/arm-compute";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId } from "../arm-id.ts";
import { bucket, type Collected, described, identityOf, referenceOf, referencesOf } from "./bucket.ts";

export function disk(collected: Collected): Resource[] {
  const raw = described<Disk>(collected);
  const pending = notYetRelated(collected.scope);
  const com = {
    ...encryptionOf(raw),
    state: raw.text("diskState") ?? "",
    sizeGib: raw.integer("diskSizeGB") ?? 0,
    createdAt: raw.time("timeCreated") ?? raw.refuse("has no timeCreated"),
    machines: machinesOf(raw),
    isDeletedWithMachine: pending,
    isManagedByService: pending,
    snapshots: pending,
    lastSnapshotAt: pending,
    backups: pending,
  };
  const ext = { ...exportFacts(raw), ownerChangedAt: raw.time("lastOwnershipUpdateTime") };
  return [bucket(collected, identityOf(raw), { type: "azure.compute.disk", comType: "disk", com, ext })];
}

export function snapshot(collected: Collected): Resource[] {
  const raw = described<Snapshot>(collected);
  const source = raw.object("creationData")?.text("sourceResourceId");
  const com = {
    ...encryptionOf(raw),
    state: raw.text("provisioningState") ?? "",
    // It can be shared by links, but not with everyone: `ext.hasAccessLink`.
    public: false,
    disk: source === undefined ? undefined : armId(source),
    createdAt: raw.time("timeCreated") ?? raw.refuse("has no timeCreated"),
    sizeGib: raw.integer("diskSizeGB") ?? 0,
  };
  const ext = {
    ...exportFacts(raw),
    isIncremental: raw.flag("incremental") ?? false,
    isManagedByService: notYetRelated(collected.scope),
  };
  return [bucket(collected, identityOf(raw), { type: "azure.compute.snapshot", comType: "snapshot", com, ext })];
}

/** Managed images can be used by whoever may read them, and are never offered to everyone. */
export function image(collected: Collected): Resource[] {
  const raw = described<Image>(collected);
  const storage = raw.object("storageProfile");
  const osDisk = storage?.object("osDisk");
  const disks: readonly RawObject<Pick<ImageOSDisk, "snapshot">>[] = [
    ...(osDisk === undefined ? [] : [osDisk]),
    ...(storage?.objects("dataDisks") ?? []),
  ];
  const com = {
    state: raw.text("provisioningState") ?? "",
    public: false,
    snapshots: referencesOf(disks.map((one) => one.object("snapshot")).filter((one) => one !== undefined)),
  };
  const ext = {
    osType: osDisk?.text("osType"),
    generation: raw.text("hyperVGeneration"),
    machine: referenceOf(raw.object("sourceVirtualMachine")),
  };
  return [bucket(collected, identityOf(raw), { type: "azure.compute.image", comType: "image", com, ext })];
}

/** What disks and snapshots say in the same way. */
type Copy = Pick<
  Disk,
  | "encryption"
  | "securityProfile"
  | "networkAccessPolicy"
  | "publicNetworkAccess"
  | "diskState"
  | "encryptionSettingsCollection"
  | "osType"
>;

/**
 * Azure's storage encrypts every managed disk and snapshot.
 * https://learn.microsoft.com/azure/virtual-machines/disk-encryption
 */
function encryptionOf(raw: RawObject<Copy>) {
  const encryption = raw.object("encryption");
  const security = raw.object("securityProfile");
  const type = encryption?.text("type")?.toLowerCase();
  const ofStorage = type === "encryptionatrestwithplatformkey" ? undefined : encryption?.text("diskEncryptionSetId");
  const key = ofStorage ?? security?.text("secureVMDiskEncryptionSetId");
  const isDouble = type === "encryptionatrestwithplatformandcustomerkeys";
  return {
    encrypted: true,
    key: key === undefined ? undefined : armId(key),
    encryption: key === undefined ? "platform" : isDouble ? "platform-and-customer" : "customer-managed",
  };
}

/**
 * What nobody set, or nobody here knows, is open: `AllowAll`, `Enabled`.
 * https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview
 */
function exportFacts(raw: RawObject<Copy>) {
  const networkAccess = raw.text("networkAccessPolicy") ?? "AllowAll";
  return {
    networkAccess,
    allowsPublicExport:
      !["allowprivate", "denyall"].includes(networkAccess.toLowerCase()) &&
      raw.text("publicNetworkAccess")?.toLowerCase() !== "disabled",
    hasAccessLink: raw.text("diskState")?.toLowerCase().startsWith("activesas") ?? false,
    isGuestEncrypted: raw.object("encryptionSettingsCollection")?.flag("enabled") ?? false,
    osType: raw.text("osType"),
  };
}

/** `managedBy` names one machine; a shared disk names all in `managedByExtended`. */
function machinesOf(raw: RawObject<Disk>): string[] {
  const owner = raw.text("managedBy");
  const ids = [...(owner === undefined ? [] : [owner]), ...raw.texts("managedByExtended")];
  return [...new Set(ids.map((id) => armId(id)))].sort();
}

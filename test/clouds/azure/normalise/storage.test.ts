import { describe, expect, it, test } from "vitest";
import { disk, image, snapshot } from "../fixtures/machines.ts";
import { only, readScopes } from "../scope-parts.ts";

type Patch = Record<string, unknown>;

function diskWith(properties: Patch, beside: Patch = {}) {
  const raw = { ...disk, ...beside, properties: { ...disk.properties, ...properties } };
  return only(readScopes({ items: { "compute.disk": [raw] } }), "azure.compute.disk");
}

function snapshotWith(properties: Patch) {
  const raw = { ...snapshot, properties: { ...snapshot.properties, ...properties } };
  return only(readScopes({ items: { "compute.snapshot": [raw] } }), "azure.compute.snapshot");
}

test.each([
  [{ encryption: { type: "EncryptionAtRestWithPlatformKey" } }, "platform", undefined],
  [{ encryption: undefined }, "platform", undefined],
  [{ encryption: { type: "encryptionAtRestWithPlatformKey", diskEncryptionSetId: "/Left" } }, "platform", undefined],
  [
    { encryption: { type: "EncryptionAtRestWithCustomerKey", diskEncryptionSetId: "/Set" } },
    "customer-managed",
    "/set",
  ],
  [
    { encryption: { type: "EncryptionAtRestWithPlatformAndCustomerKeys", diskEncryptionSetId: "/Set" } },
    "platform-and-customer",
    "/set",
  ],
  [
    {
      encryption: { type: "EncryptionAtRestWithPlatformKey" },
      securityProfile: {
        securityType: "ConfidentialVM_DiskEncryptedWithCustomerKey",
        secureVMDiskEncryptionSetId: "/Secure",
      },
    },
    "customer-managed",
    "/secure",
  ],
])("a disk with %j is encrypted with a key: %s %s", (properties, encryption, key) => {
  expect(diskWith(properties).com).toMatchObject({ encrypted: true, encryption, key });
});

test.each([
  [{}, "DenyAll", false],
  [{ networkAccessPolicy: "AllowAll", publicNetworkAccess: "Enabled" }, "AllowAll", true],
  [{ networkAccessPolicy: "AllowAll", publicNetworkAccess: "Disabled" }, "AllowAll", false],
  [{ networkAccessPolicy: "AllowPrivate", publicNetworkAccess: "Enabled" }, "AllowPrivate", false],
  [{ networkAccessPolicy: undefined, publicNetworkAccess: undefined }, "AllowAll", true],
  [{ networkAccessPolicy: "allowall", publicNetworkAccess: "enabled" }, "allowall", true],
  [{ networkAccessPolicy: "AllowSome", publicNetworkAccess: undefined }, "AllowSome", true],
  [{ networkAccessPolicy: "denyall", publicNetworkAccess: undefined }, "denyall", false],
])("a disk or snapshot with %j is %s, and can be exported over the internet: %s", (properties, access, isPublic) => {
  expect(diskWith(properties).ext).toMatchObject({ networkAccess: access, allowsPublicExport: isPublic });
  expect(snapshotWith(properties).ext).toMatchObject({ networkAccess: access, allowsPublicExport: isPublic });
});

test.each([
  ["Attached", false],
  ["Unattached", false],
  ["ActiveSAS", true],
  ["ActiveSASFrozen", true],
  ["activeSas", true],
  ["ActiveUpload", false],
  [undefined, false],
])("a disk whose state is %s has a link in force: %s", (diskState, expected) => {
  expect(diskWith({ diskState }).ext.hasAccessLink).toBe(expected);
  expect(snapshotWith({ diskState }).ext.hasAccessLink).toBe(expected);
});

describe("a disk", () => {
  it("is attached to its machine, or to all that share it", () => {
    expect(diskWith({}, { managedBy: undefined }).com.machines).toEqual([]);
    const shared = diskWith({}, { managedBy: "/VM/A", managedByExtended: ["/vm/a", "/VM/B"] });
    expect(shared.com.machines).toEqual(["/vm/a", "/vm/b"]);
  });

  it("tells whether Azure Disk Encryption encrypted it", () => {
    expect(diskWith({ encryptionSettingsCollection: { enabled: true } }).ext.isGuestEncrypted).toBe(true);
    expect(diskWith({ encryptionSettingsCollection: { enabled: false } }).ext.isGuestEncrypted).toBe(false);
    expect(diskWith({}).ext.isGuestEncrypted).toBe(false);
  });

  it("is refused without the time of its making", () => {
    expect(() => diskWith({ timeCreated: undefined })).toThrow(/has no timeCreated/);
  });
});

test("a snapshot names the disk it was taken of, or none", () => {
  expect(snapshotWith({}).com.disk).toBe(disk.id.toLowerCase());
  expect(snapshotWith({ creationData: { createOption: "Import" } }).com.disk).toBeUndefined();
});

test("an image names its snapshots and the machine it was made of", () => {
  const raw = {
    ...image,
    properties: {
      ...image.properties,
      storageProfile: {
        osDisk: { osType: "Windows", snapshot: { id: "/Snap/OS" } },
        dataDisks: [
          { lun: 0, snapshot: { id: "/Snap/Data" } },
          { lun: 1, managedDisk: { id: "/disk" } },
        ],
      },
    },
  };
  const { com, ext } = only(readScopes({ items: { "compute.image": [raw] } }), "azure.compute.image");
  expect(com.snapshots).toEqual(["/snap/data", "/snap/os"]);
  expect(ext).toMatchObject({ osType: "Windows", generation: "V2" });
  expect(ext.machine).toMatch(/virtualmachines\/web-1$/);
});

import { describe, expect, it, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { machine } from "../fixtures/machines.ts";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Patch = Record<string, unknown>;

/** The well-configured machine with other properties, or with others beside them. */
function machineWith(properties: Patch, beside: Patch = {}) {
  const raw = { ...machine, ...beside, properties: { ...machine.properties, ...properties } };
  return only(readScopes({ items: { "compute.virtual_machine": [raw] } }), "azure.compute.virtual_machine");
}

const { osDisk } = machine.properties.storageProfile;

function machineOf(osDiskPatch: Patch, dataDisks: readonly unknown[] = []) {
  return machineWith({ storageProfile: { osDisk: { ...osDisk, ...osDiskPatch }, dataDisks } });
}

describe("a machine", () => {
  it("is named in lower case, and references are too", () => {
    const { com, ext } = machineWith({}, { id: machine.id.toUpperCase() });
    expect(com.id).toBe(machine.id.toLowerCase());
    expect(com.name).toBe("web-1");
    expect(ext.resourceGroup).toBe("shop");
    expect(com.disks).toEqual([...com.disks].map((id) => id.toLowerCase()));
  });

  it("has the size, the image and the time of its making", () => {
    const { com, ext } = machineWith({});
    expect(com.machineType).toBe("Standard_D2s_v5");
    expect(com.image).toBe("Canonical:ubuntu-24_04-lts:server:latest");
    expect(ext.createdAt).toBe("2026-01-12T08:00:00.123Z");
  });

  it("never has start-up data that anyone could know", () => {
    const { startupData } = machineWith({ osProfile: { computerName: "web-1", customData: "c2VjcmV0" } }).com;
    expect(startupData.isCollected).toBe(false);
    expect(startupData.secrets).toBeInstanceOf(Unknown);
  });

  it("is refused where a value is none that Azure gives", () => {
    expect(() => machineWith({ storageProfile: { osDisk: "web-1-os" } })).toThrow(/web-1.*osDisk must be an object/);
  });
});

describe("an image", () => {
  const galleryImage = idOf("Microsoft.Compute/galleries", "golden/images/web");
  test.each([
    ["of the marketplace", { publisher: "P", offer: "o", sku: "s", version: "1.0" }, "P:o:s:1.0"],
    ["by id", { id: galleryImage }, galleryImage.toLowerCase()],
    ["of a shared gallery", { sharedGalleryImageId: "/SharedGalleries/g/Images/i" }, "/sharedgalleries/g/images/i"],
    ["that is only half told", { publisher: "P", offer: "o" }, undefined],
    ["that there is none", undefined, undefined],
  ])("%s", (_what, imageReference, expected) => {
    expect(machineWith({ storageProfile: { imageReference, osDisk } }).com.image).toBe(expected);
  });
});

describe("disks", () => {
  it("that are managed have ids", () => {
    const [first, second] = machineWith({}).ext.attachedDisks;
    expect(first).toMatchObject({ name: "web-1-os", isOsDisk: true, isManaged: true, isDeletedWithMachine: true });
    expect(second).toMatchObject({ name: "web-1-data", isOsDisk: false, isDeletedWithMachine: false });
    expect(second?.id).toBe(idOf("Microsoft.Compute/disks", "web-1-data").toLowerCase());
    expect(first?.encryptionSet).toMatch(/diskencryptionsets\/shop-key$/);
  });

  it("that live on the host have none, even where the machine shows one", () => {
    const { com, ext } = machineOf({ diffDiskSettings: { option: "Local", placement: "CacheDisk" } });
    expect(ext.attachedDisks[0]).toMatchObject({ isEphemeral: true, isDeletedWithMachine: true, id: undefined });
    expect(com.disks).toEqual([]);
  });

  it("that are files are not managed", () => {
    const { ext } = machineOf({
      managedDisk: undefined,
      vhd: { uri: "https://shop.blob.core.windows.net/vhds/os.vhd" },
    });
    expect(ext.attachedDisks[0]).toMatchObject({ isManaged: false, isEphemeral: false });
  });

  it("that are being detached are no longer its disks", () => {
    const dataDisks = [{ lun: 0, name: "old", toBeDetached: true, managedDisk: { id: "/old" } }];
    expect(machineOf({}, dataDisks).ext.attachedDisks.map(({ name }) => name)).toEqual(["web-1-os"]);
  });

  test.each([
    ["DiskWithVMGuestState", true],
    ["VMGuestStateOnly", false],
    ["NonPersistedTPM", false],
    [undefined, false],
  ])("with the security encryption %s are confidential: %s", (securityEncryptionType, expected) => {
    const { ext } = machineOf({ managedDisk: { id: "/d", securityProfile: { securityEncryptionType } } });
    expect(ext.attachedDisks[0]?.isConfidential).toBe(expected);
  });

  it("of a confidential machine may have a key of their own", () => {
    const securityProfile = { securityEncryptionType: "DiskWithVMGuestState", diskEncryptionSet: { id: "/Set" } };
    expect(machineOf({ managedDisk: { id: "/d", securityProfile } }).ext.attachedDisks[0]?.encryptionSet).toBe("/set");
  });
});

test.each([
  ["a key", { linuxConfiguration: { disablePasswordAuthentication: true } }, false],
  ["a password", { linuxConfiguration: { disablePasswordAuthentication: false } }, true],
  ["whatever nobody switched off", { linuxConfiguration: {} }, true],
  ["Windows", { windowsConfiguration: {} }, undefined],
  ["whatever a profile without settings has", {}, true],
  ["a disk that had its users", undefined, undefined],
])("a login with %s allows passwords: %s", (_what, osProfile, expected) => {
  expect(machineWith({ osProfile }).ext.allowsPasswords).toBe(expected);
});

test.each([
  [{ linuxConfiguration: { patchSettings: { patchMode: "AutomaticByPlatform" } } }, "AutomaticByPlatform"],
  [{ linuxConfiguration: {} }, "ImageDefault"],
  [{ computerName: "web-1" }, "ImageDefault"],
  [{ windowsConfiguration: {} }, "AutomaticByOS"],
  [{ windowsConfiguration: { enableAutomaticUpdates: false } }, "Manual"],
  [{ windowsConfiguration: { enableAutomaticUpdates: false, patchSettings: { patchMode: "Manual" } } }, "Manual"],
  [undefined, undefined],
])("the profile %j has the patch mode %s", (osProfile, expected) => {
  expect(machineWith({ osProfile }).ext.patchMode).toBe(expected);
});

test.each([
  [undefined, "Standard", false, false],
  [{ encryptionAtHost: true }, "Standard", false, false],
  [{ securityType: "TrustedLaunch" }, "TrustedLaunch", false, false],
  [
    { securityType: "TrustedLaunch", uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } },
    "TrustedLaunch",
    true,
    true,
  ],
  [{ uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } }, "Standard", false, false],
])("the security profile %j is %s, with secure boot %s and vTPM %s", (securityProfile, type, secureBoot, vtpm) => {
  const { com, ext } = machineWith({ securityProfile });
  expect([ext.securityType, com.secureBoot, com.vtpm]).toEqual([type, secureBoot, vtpm]);
});

test("a confidential machine is told apart", () => {
  expect(machineWith({ securityProfile: { securityType: "ConfidentialVM" } }).com.confidential).toBe(true);
});

test.each([
  [undefined, []],
  [{ type: "None" }, []],
  [{ type: "SystemAssigned" }, ["system-assigned"]],
  [{ type: "UserAssigned", userAssignedIdentities: { "/Sub/B": {}, "/Sub/A": {} } }, ["/sub/a", "/sub/b"]],
  [{ type: "SystemAssigned, UserAssigned", userAssignedIdentities: { "/A": {} } }, ["system-assigned", "/a"]],
])("the identity %j is %j", (identity, expected) => {
  const { com, ext } = machineWith({}, { identity });
  expect(ext.identities).toEqual(expected);
  expect(com.identity).toBe(expected[0]);
});

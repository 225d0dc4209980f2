/** What machines and the models of scale sets say in the same way: logins, updates, protection, identities, image. */
import type { ImageReference, OSDisk, OSProfile, SecurityProfile, VirtualMachine } from "@azure/arm-compute";
import { Unknown } from "../../../model/unknown.ts";
import type { Scope } from "../../../model/scope.ts";
import type { StartupDataFacts } from "../../object-model/compute.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId } from "../arm-id.ts";

/** The parts of a machine or of a scale set's model, which differ in other fields than these. */
export interface MachineParts {
  readonly osDisk: RawObject<Pick<OSDisk, "osType">> | undefined;
  readonly osProfile: RawObject<Pick<OSProfile, "linuxConfiguration" | "windowsConfiguration">> | undefined;
  readonly security: RawObject<SecurityProfile> | undefined;
  readonly identities: readonly string[];
}

/** The facts of `ext` that machines and scale sets share. */
export function machineSettings({ osDisk, osProfile, security, identities }: MachineParts) {
  const osType = osTypeOf({ osDisk, osProfile });
  return {
    osType,
    allowsPasswords: allowsPasswords(osProfile, osType),
    patchMode: patchMode(osProfile, osType),
    encryptionAtHost: security?.flag("encryptionAtHost") ?? false,
    securityType: security?.text("securityType") ?? "Standard",
    identities,
  };
}

/**
 * Secure boot and vTPM are settings of trusted launch and of confidential machines; others have none.
 * https://learn.microsoft.com/azure/virtual-machines/trusted-launch
 */
export function platformProtection(security: RawObject<SecurityProfile> | undefined) {
  const firmware = security?.object("uefiSettings");
  const type = security?.text("securityType");
  const hasFirmware = type === "TrustedLaunch" || type === "ConfidentialVM";
  return {
    secureBoot: hasFirmware && firmware?.flag("secureBootEnabled") === true,
    vtpm: hasFirmware && firmware?.flag("vTpmEnabled") === true,
    confidential: type === "ConfidentialVM",
  };
}

/** `system-assigned`, and the ids of identities that people made. */
export function identitiesOf(raw: RawObject<Pick<VirtualMachine, "identity">>): string[] {
  const identity = raw.object("identity");
  const own = identity?.text("type")?.includes("SystemAssigned") === true ? ["system-assigned"] : [];
  const others = identity?.names("userAssignedIdentities") ?? [];
  return [...own, ...others.map((id) => armId(id)).sort()];
}

/** An id, or `publisher:offer:sku:version` as the command line writes images of the marketplace. */
export function imageName(reference: RawObject<ImageReference> | undefined): string | undefined {
  const id =
    reference?.text("id") ?? reference?.text("sharedGalleryImageId") ?? reference?.text("communityGalleryImageId");
  if (id !== undefined) return armId(id);
  const parts = (["publisher", "offer", "sku", "version"] as const).map((part) => reference?.text(part));
  return parts.every((part) => part !== undefined) ? parts.join(":") : undefined;
}

/** Custom data is never given back: https://learn.microsoft.com/azure/virtual-machines/custom-data */
export function startupDataOf(scope: Scope): StartupDataFacts {
  const unknown = neverGivenBack(scope);
  return { isCollected: false, isPresent: unknown, secrets: unknown };
}

/** Why nobody can say what a machine is handed when it starts. */
export function neverGivenBack(scope: Scope): Unknown {
  const message = "Azure never gives back the custom data of a machine, nor says whether there is any.";
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

/**
 * Passwords are allowed unless they are switched off; a machine made from a disk that already had its users has no
 * profile: https://learn.microsoft.com/rest/api/compute/virtual-machines/get#linuxconfiguration
 */
function allowsPasswords(profile: MachineParts["osProfile"], osType: string | undefined): boolean | undefined {
  if (profile === undefined || osType !== "Linux") return undefined;
  return profile.object("linuxConfiguration")?.flag("disablePasswordAuthentication") !== true;
}

/**
 * Without a mode, Linux keeps to its image, and Windows to `enableAutomaticUpdates`, which is on by default.
 * https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching#patch-orchestration-modes
 */
function patchMode(profile: MachineParts["osProfile"], osType: string | undefined): string | undefined {
  if (profile === undefined || osType === undefined) return undefined;
  const linux = profile.object("linuxConfiguration");
  if (osType === "Linux") return linux?.object("patchSettings")?.text("patchMode") ?? "ImageDefault";
  const windows = profile.object("windowsConfiguration");
  const byOs = windows?.flag("enableAutomaticUpdates") === false ? "Manual" : "AutomaticByOS";
  return windows?.object("patchSettings")?.text("patchMode") ?? byOs;
}

function osTypeOf({ osDisk, osProfile }: Pick<MachineParts, "osDisk" | "osProfile">): string | undefined {
  if (osProfile?.has("linuxConfiguration") === true) return "Linux";
  if (osProfile?.has("windowsConfiguration") === true) return "Windows";
  const ofDisk = osDisk?.text("osType");
  return ["Linux", "Windows"].find((type) => type.toLowerCase() === ofDisk?.toLowerCase()) ?? ofDisk;
}

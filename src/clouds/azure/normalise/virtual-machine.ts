/** Virtual machines. */
import type { DataDisk, OSDisk, VirtualMachine } from "@azure/arm-compute";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { MachineDiskFacts, VirtualMachineFacts } from "../declarations/compute.ts";
import { bucket, type Collected, described, identityOf, referenceOf, referencesOf } from "./bucket.ts";
import { identitiesOf, imageName, machineSettings, platformProtection, startupDataOf } from "./machine-settings.ts";

/** Interfaces, addresses and firewalls are filled by `relate`, the power state as far as the cloud `azvm` saw it. */
export function virtualMachine(collected: Collected): Resource[] {
  const raw = described<VirtualMachine>(collected);
  const { scope } = collected;
  const pending = notYetRelated(scope);
  const storage = raw.object("storageProfile");
  const security = raw.object("securityProfile");
  const identities = identitiesOf(raw);
  const attachedDisks = machineDisks(raw);
  const ext = {
    ...machineSettings({
      osDisk: storage?.object("osDisk"),
      osProfile: raw.object("osProfile"),
      security,
      identities,
    }),
    createdAt: raw.time("timeCreated"),
    powerState: pending,
    isStopped: false,
    attachedDisks,
    interfaces: referencesOf(raw.object("networkProfile")?.objects("networkInterfaces") ?? []),
    isGuestEncrypted: pending,
    hasBootDiagnostics: raw.object("diagnosticsProfile")?.object("bootDiagnostics")?.flag("enabled") ?? false,
    isSpot: raw.text("priority") === "Spot",
    scaleSet: referenceOf(raw.object("virtualMachineScaleSet")),
    justInTimePorts: pending,
    backups: pending,
  };
  const com = {
    ...networkFacts(scope),
    state: pending,
    machineType: raw.object("hardwareProfile")?.text("vmSize") ?? "",
    image: imageName(storage?.object("imageReference")),
    imageState: imageStateOf(scope),
    disks: attachedDisks
      .map(({ id }) => id)
      .filter((id) => id !== undefined)
      .sort(),
    identity: identities[0],
    // A header is all that the metadata service asks for: https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
    metadataService: { isEnabled: true, requiresTokens: false },
    // Measures of the host come every minute, of every machine: https://learn.microsoft.com/azure/virtual-machines/monitor-vm
    hasDetailedMonitoring: true,
    isManagedByService: pending,
    startupData: startupDataOf(scope),
    ...platformProtection(security),
  };
  return [bucket(collected, identityOf(raw), { type: "azure.compute.virtual_machine", comType: "compute", com, ext })];
}

/** The disks that a machine names, its OS disk first. One that is being detached is no longer its disk. */
export function machineDisks(raw: RawObject<VirtualMachine>): MachineDiskFacts[] {
  const storage = raw.object("storageProfile");
  const osDisk = storage?.object("osDisk");
  const dataDisks = storage?.objects("dataDisks").filter((disk) => disk.flag("toBeDetached") !== true) ?? [];
  return [
    ...(osDisk === undefined ? [] : [machineDisk(osDisk, true, osDisk.object("diffDiskSettings")?.text("option"))]),
    ...dataDisks.map((disk) => machineDisk(disk, false)),
  ];
}

/**
 * An ephemeral disk has the option `Local` and no disk resource, even where the machine shows an id:
 * https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks
 */
function machineDisk(
  raw: RawObject<Pick<OSDisk & DataDisk, "name" | "vhd" | "managedDisk" | "deleteOption">>,
  isOsDisk: boolean,
  placement?: string,
): MachineDiskFacts {
  const managed = raw.object("managedDisk");
  const isEphemeral = placement === "Local";
  const confidential = managed?.object("securityProfile");
  return {
    name: raw.text("name") ?? "",
    id: isEphemeral ? undefined : referenceOf(managed),
    isOsDisk,
    isManaged: !raw.has("vhd"),
    isEphemeral,
    isConfidential: isConfidentialEncryption(confidential?.text("securityEncryptionType")),
    isDeletedWithMachine: isEphemeral || raw.text("deleteOption") === "Delete",
    encryptionSet:
      referenceOf(managed?.object("diskEncryptionSet")) ?? referenceOf(confidential?.object("diskEncryptionSet")),
  };
}

/** With `VMGuestStateOnly` and `NonPersistedTPM` the disk itself is not encrypted so. */
function isConfidentialEncryption(type: string | undefined): boolean {
  return type === "DiskWithVMGuestState";
}

function networkFacts(scope: Scope) {
  const pending = notYetRelated(scope);
  return {
    network: pending,
    subnet: pending,
    publicAddresses: pending,
    privateAddresses: pending,
    networkInterfaces: pending,
    firewalls: pending,
    facesInternet: pending,
    reachable: pending,
  } satisfies Partial<VirtualMachineFacts>;
}

function imageStateOf(scope: Scope): Unknown {
  const message = "What images of the marketplace and of galleries are like today is not collected.";
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

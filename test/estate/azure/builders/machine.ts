/** Virtual machines with their interface, disks, extensions and instance view. */
import { daysEarlier, uuid } from "../../identifier.ts";
import type { ArmResource } from "../estate.ts";
import { addDisk, type DiskEncryption } from "./disk.ts";
import { type Extension, instanceViewOf, type PowerState } from "./instance-view.ts";
import type { NetworkInterface } from "./network-interface.ts";
import { addResource, armId, asComputeSpells, type Place } from "./subscription.ts";

/** What a machine is made from. */
export type ImageReference =
  | { readonly publisher: string; readonly offer: string; readonly sku: string }
  | { readonly id: string };

export const ubuntu: ImageReference = { publisher: "canonical", offer: "ubuntu-24_04-lts", sku: "server" };
const windowsServer: ImageReference = {
  publisher: "MicrosoftWindowsServer",
  offer: "WindowsServer",
  sku: "2022-datacenter-azure-edition",
};

/** What is special about a machine; everything else is as a careful owner has it. */
export interface MachineOptions {
  readonly name: string;
  readonly interfaces: readonly NetworkInterface[];
  readonly image?: ImageReference;
  readonly os?: "Linux" | "Windows";
  readonly size?: string;
  /** Of Linux: whether a password is enough. */
  readonly passwords?: boolean;
  /** GiB, the disk of the operating system first. */
  readonly disks?: readonly number[];
  readonly encryption?: DiskEncryption;
  readonly hostEncryption?: boolean;
  readonly guestEncrypted?: boolean;
  /** Whether its disks can be read over the internet with a link. */
  readonly exportableDisks?: boolean;
  /** The disk of the operating system lies on the host and is gone with the machine. */
  readonly ephemeral?: boolean;
  readonly trustedLaunch?: boolean;
  readonly identity?: boolean;
  readonly patchMode?: "AutomaticByPlatform" | "ImageDefault" | "AutomaticByOS" | "Manual";
  readonly extensions?: readonly Extension[];
  readonly power?: PowerState;
  readonly zone?: string;
  readonly madeDaysEarlier?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

const monitor: Extension = { name: "AzureMonitorLinuxAgent", publisher: "Microsoft.Azure.Monitor", version: "1.33" };
const windowsMonitor: Extension = { ...monitor, name: "AzureMonitorWindowsAgent" };

/** Adds a machine with disks, and hands it its interfaces. */
export function addMachine(place: Place, options: MachineOptions): ArmResource {
  const { name, interfaces, os = "Linux", zone = "1", tags = {} } = options;
  const type = "Microsoft.Compute/virtualMachines";
  const id = armId(place, type, name);
  const extensions = options.extensions ?? [os === "Linux" ? monitor : windowsMonitor];
  const disks = addDisks(place, options, id);
  for (const one of interfaces) one.properties.virtualMachine = { id: asComputeSpells(id) };
  const machine = addResource(place, "azure.compute.virtual_machine", {
    name,
    type,
    tags,
    properties: {
      hardwareProfile: { vmSize: options.size ?? "Standard_D2s_v5" },
      provisioningState: "Succeeded",
      vmId: uuid(id),
      storageProfile: storageProfile(options, disks),
      osProfile: osProfile(options),
      securityProfile: securityProfile(options),
      networkProfile: networkProfile(interfaces),
      diagnosticsProfile: { bootDiagnostics: { enabled: true } },
      timeCreated: daysEarlier(options.madeDaysEarlier ?? 30).toISOString(),
    },
    beside: {
      zones: [zone],
      ...(options.identity === false ? {} : { identity: systemIdentity(place, id) }),
      ...namedExtensions(id, extensions),
      etag: '"1"',
    },
  });
  place.draft.instanceViews[id.toLowerCase()] = instanceViewOf({
    place,
    name,
    os,
    power: options.power ?? "running",
    disks: disks.map((disk) => disk.name),
    guestEncrypted: options.guestEncrypted ?? false,
    extensions,
  });
  return machine;
}

function networkProfile(interfaces: readonly NetworkInterface[]): object {
  const primary = (position: number) => (interfaces.length === 1 ? {} : { primary: position === 0 });
  return {
    networkInterfaces: interfaces.map(({ id }, position) => ({
      id,
      properties: { deleteOption: "Delete", ...primary(position) },
    })),
  };
}

/** A list names extensions; what they are and how they fare stands in the instance view. */
function namedExtensions(machine: string, extensions: readonly Extension[]): object {
  if (extensions.length === 0) return {};
  return { resources: extensions.map(({ name }) => ({ id: `${machine}/extensions/${name}` })) };
}

function addDisks(place: Place, options: MachineOptions, machine: string): ArmResource[] {
  const { name, disks = [32], os = "Linux", ephemeral = false, zone = "1" } = options;
  const state = options.power === "deallocated" ? ("Reserved" as const) : ("Attached" as const);
  return disks.flatMap((gib, position) => {
    // A disk on the host is none that ARM lists.
    if (position === 0 && ephemeral) return [];
    return [
      addDisk(place, {
        name: position === 0 ? `${name}_OsDisk_1_${uuid(machine).replaceAll("-", "")}` : `${name}-data-${position}`,
        gib,
        ...(position === 0 ? { os } : {}),
        attachedTo: machine,
        state,
        encryption: options.encryption ?? "platform",
        guestEncrypted: options.guestEncrypted ?? false,
        exportable: options.exportableDisks ?? false,
        securityType: options.trustedLaunch === false ? "Standard" : "TrustedLaunch",
        madeDaysEarlier: options.madeDaysEarlier ?? 30,
        zone,
      }),
    ];
  });
}

function storageProfile(options: MachineOptions, disks: readonly ArmResource[]): object {
  const { name, image = options.os === "Windows" ? windowsServer : ubuntu, os = "Linux", ephemeral = false } = options;
  const [osDisk, ...dataDisks] = ephemeral ? [undefined, ...disks] : disks;
  const sizes = options.disks ?? [32];
  return {
    imageReference: "id" in image ? image : { ...image, version: "latest", exactVersion: "24.04.202611010" },
    osDisk: {
      osType: os,
      name: osDisk?.name ?? `${name}_OsDisk_1`,
      createOption: "FromImage",
      caching: ephemeral ? "ReadOnly" : "ReadWrite",
      ...(ephemeral ? { diffDiskSettings: { option: "Local", placement: "CacheDisk" } } : {}),
      ...managed(osDisk, options),
      deleteOption: "Delete",
      diskSizeGB: sizes[0],
    },
    dataDisks: dataDisks.map((disk, lun) => ({
      lun,
      name: disk?.name,
      createOption: "Attach",
      caching: "None",
      writeAcceleratorEnabled: false,
      ...managed(disk, options),
      deleteOption: "Detach",
      diskSizeGB: sizes[lun + 1],
      toBeDetached: false,
    })),
    diskControllerType: "SCSI",
  };
}

function managed(disk: ArmResource | undefined, { encryption = "platform" }: MachineOptions): object {
  if (disk === undefined) return { managedDisk: { storageAccountType: "Standard_LRS" } };
  const set = encryption === "platform" ? {} : { diskEncryptionSet: { id: encryption.diskEncryptionSet } };
  return { managedDisk: { storageAccountType: "Premium_LRS", ...set, id: asComputeSpells(disk.id) } };
}

function osProfile({
  name,
  os = "Linux",
  passwords = false,
  patchMode = "AutomaticByPlatform",
}: MachineOptions): object {
  const patchSettings = { patchMode, assessmentMode: patchMode === "AutomaticByPlatform" ? patchMode : "ImageDefault" };
  const common = {
    computerName: name.slice(0, 15),
    adminUsername: "fernhollow",
    secrets: [],
    allowExtensionOperations: true,
  };
  if (os === "Windows") {
    const enableAutomaticUpdates = patchMode !== "Manual";
    return { ...common, windowsConfiguration: { provisionVMAgent: true, enableAutomaticUpdates, patchSettings } };
  }
  const keyData = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEstateKeyThatOpensNothing0000000000000000000 operations";
  const ssh = { publicKeys: [{ path: "/home/fernhollow/.ssh/authorized_keys", keyData }] };
  return {
    ...common,
    linuxConfiguration: {
      disablePasswordAuthentication: !passwords,
      ...(passwords ? {} : { ssh }),
      provisionVMAgent: true,
      patchSettings,
    },
    requireGuestProvisionSignal: true,
  };
}

function securityProfile({ trustedLaunch = true, hostEncryption = true }: MachineOptions): object {
  return {
    ...(trustedLaunch
      ? { securityType: "TrustedLaunch", uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } }
      : {}),
    ...(hostEncryption ? { encryptionAtHost: true } : {}),
  };
}

function systemIdentity({ draft }: Place, id: string): object {
  return { type: "SystemAssigned", principalId: uuid("principal", id), tenantId: uuid("tenant", draft.id) };
}

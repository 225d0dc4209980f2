/** Declares what only Azure says of machines, scale sets, disks and copies of disks: bucket `ext`; and the facts of their `com`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type * as common from "../../object-model/compute.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import type * as storage from "../../object-model/storage.ts";
import { armFields } from "./azure.ts";
import type { MachineBackupFacts } from "./machine-markers.ts";

const machineFields = {
  osType: { type: "string", doc: "`Linux` or `Windows`.", optional: true },
  allowsPasswords: {
    type: "bool",
    doc: "Whether a Linux machine lets people log in with a password; absent of others, and where its disk came with its users.",
    optional: true,
  },
  patchMode: {
    type: "string",
    doc: "Who installs updates: `AutomaticByPlatform`, `AutomaticByOS`, `ImageDefault`, `Manual`; absent where its disk came with its users.",
    optional: true,
  },
  encryptionAtHost: { type: "bool", doc: "Whether its host encrypts caches, temporary and ephemeral disks." },
  securityType: { type: "string", doc: "`Standard`, `TrustedLaunch` or `ConfidentialVM`." },
  identities: {
    type: { list: "string" },
    doc: "Identities that it acts as: `system-assigned`, and the ids of those that people made.",
  },
} as const;

export const azureVirtualMachine = {
  name: "azure_virtual_machine",
  doc: "A virtual machine.",
  fields: {
    ...armFields,
    ...machineFields,
    createdAt: { type: "timestamp", doc: "When it was made.", optional: true },
    powerState: {
      type: "string",
      doc: "`running`, `stopped` (its host is still kept), `deallocated`, …: what the cloud `azvm` of the same audit saw.",
    },
    isStopped: {
      type: "bool",
      doc: "Certainly stopped or on the way to it: the cloud `azvm` of the same audit saw it. Always known; false in doubt.",
    },
    attachedDisks: { type: { list: { object: "AzureMachineDisk" } }, doc: "Its disks as the machine names them." },
    interfaces: { type: { list: "string" }, doc: "Its interfaces as the machine names them." },
    isGuestEncrypted: { type: "bool", doc: "Whether Azure Disk Encryption is on for every one of its disks." },
    hasBootDiagnostics: { type: "bool", doc: "Whether its console is recorded." },
    isSpot: { type: "bool", doc: "Whether Azure may take it away for its own needs." },
    scaleSet: { type: "string", doc: "The scale set it belongs to.", optional: true },
    justInTimePorts: {
      type: { list: "int" },
      doc: "Ports that just-in-time access keeps closed until someone asks; empty without it.",
    },
    backups: { type: { list: { object: "AzureMachineBackup" } }, doc: "What Azure Backup keeps of it." },
  },
} as const satisfies ObjectType;

export const azureMachineDisk = {
  name: "AzureMachineDisk",
  doc: "A disk as its machine names it.",
  fields: {
    name: { type: "string", doc: "Its name." },
    id: {
      type: "string",
      doc: "Id of the managed disk; absent where it is none, or lives on the host.",
      optional: true,
    },
    isOsDisk: { type: "bool", doc: "Whether the machine starts from it." },
    isManaged: { type: "bool", doc: "False where it is a file in a storage account." },
    isEphemeral: { type: "bool", doc: "Whether it lives on the host, and goes with it." },
    isConfidential: { type: "bool", doc: "Whether it is encrypted with a key that only the confidential machine has." },
    isDeletedWithMachine: { type: "bool", doc: "Whether it goes when the machine goes." },
    encryptionSet: { type: "string", doc: "The disk encryption set whose key it is encrypted with.", optional: true },
  },
} as const satisfies ObjectType;

export const azureScaleSet = {
  name: "azure_scale_set",
  doc: "A scale set.",
  fields: {
    ...armFields,
    ...machineFields,
    orchestration: { type: "string", doc: "`Uniform` or `Flexible`." },
    machineType: { type: "string", doc: "Size of its machines; empty where it has no model for them." },
    model: {
      type: { object: "LaunchTemplateVersion" },
      doc: "What its machines are made after; absent of a flexible set that machines join one by one.",
      optional: true,
    },
    hasAutomaticUpgrades: { type: "bool", doc: "Whether its machines get new images by themselves." },
    upgradeMode: {
      type: "string",
      doc: "How machines get a new model: `Automatic`, `Rolling`, `Manual`; empty where it has none.",
    },
  },
} as const satisfies ObjectType;

const copyFields = {
  networkAccess: {
    type: "string",
    doc: "Who may export it: `AllowAll`, `AllowPrivate` (by private endpoints), `DenyAll`.",
  },
  allowsPublicExport: { type: "bool", doc: "Whether it can be exported over the internet, given a link." },
  hasAccessLink: { type: "bool", doc: "Whether a link is in force with which anyone who has it reads the content." },
  isGuestEncrypted: { type: "bool", doc: "Whether Azure Disk Encryption encrypted the volumes on it." },
  osType: { type: "string", doc: "`Linux` or `Windows` where machines can start from it.", optional: true },
} as const;

export const azureDisk = {
  name: "azure_disk",
  doc: "A managed disk.",
  fields: {
    ...armFields,
    ...copyFields,
    ownerChangedAt: {
      type: "timestamp",
      doc: "When it was last attached or detached, or its machine deallocated or started.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const azureSnapshot = {
  name: "azure_snapshot",
  doc: "A snapshot of a disk.",
  fields: {
    ...armFields,
    ...copyFields,
    isIncremental: { type: "bool", doc: "Whether it holds only what changed since the one before." },
    isManagedByService: { type: "bool", doc: "Whether a service of Azure made and keeps it." },
  },
} as const satisfies ObjectType;

export const azureImage = {
  name: "azure_image",
  doc: "A managed image.",
  fields: {
    ...armFields,
    osType: { type: "string", doc: "`Linux` or `Windows`.", optional: true },
    generation: {
      type: "string",
      doc: "`V1` or `V2`: only machines of the second have trusted launch.",
      optional: true,
    },
    machine: { type: "string", doc: "The machine it was made of.", optional: true },
  },
} as const satisfies ObjectType;

export type MachineDiskFacts = Facts<typeof azureMachineDisk>;

export type VirtualMachineExt = Facts<
  typeof azureVirtualMachine,
  { AzureMachineDisk: MachineDiskFacts; AzureMachineBackup: MachineBackupFacts },
  "powerState" | "isGuestEncrypted" | "justInTimePorts" | "backups"
>;

/** Interfaces, addresses and firewalls are listings of their own; custom data is never given back. */
export type VirtualMachineFacts = Facts<
  typeof common.compute,
  {
    MetadataService: common.MetadataServiceFacts;
    ComputeInterface: Facts<typeof common.computeInterface>;
    FirewallRule: ListedFirewallRule;
    ImageState: common.ImageStateFacts;
    StartupData: common.StartupDataFacts;
  },
  | "state"
  | "network"
  | "subnet"
  | "publicAddresses"
  | "privateAddresses"
  | "networkInterfaces"
  | "firewalls"
  | "facesInternet"
  | "reachable"
  | "imageState"
  | "isManagedByService"
>;

/** Whether machines are handed start-up data is never given back. */
export type ScaleSetModelFacts = Facts<
  typeof common.launchTemplateVersion,
  { MetadataService: common.MetadataServiceFacts; StartupSecret: common.StartupSecretFacts },
  "startupSecrets" | "hasStartupData"
>;

/** A flexible set counts the machines that name it. */
export type ScaleSetFacts = Facts<typeof common.machineGroup, unknown, "size" | "isManagedByService">;
export type ScaleSetExt = Facts<typeof azureScaleSet, { LaunchTemplateVersion: ScaleSetModelFacts }>;

export type DiskFacts = Facts<
  typeof storage.disk,
  { Backup: storage.BackupFacts },
  "isDeletedWithMachine" | "isManagedByService" | "snapshots" | "lastSnapshotAt" | "backups"
>;
export type DiskExt = Facts<typeof azureDisk>;
export type SnapshotExt = Facts<typeof azureSnapshot, unknown, "isManagedByService">;
export type ImageExt = Facts<typeof azureImage>;

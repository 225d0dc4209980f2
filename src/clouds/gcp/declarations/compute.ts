/** Declares what only Google Cloud says of machines, disks and projects: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type * as common from "../../object-model/compute.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import type * as storage from "../../object-model/storage.ts";

const id = { id: { type: "string", doc: "Self link path: `projects/…`." } } as const;

const sharing = {
  publicRoles: { type: { list: "string" }, doc: "Roles that everyone has on it, be it by the policy of its project." },
} as const;

const status = {
  status: { type: "string", doc: "Google's own word for its state: `RUNNING`, `TERMINATED`, …" },
} as const;

/** https://docs.cloud.google.com/compute/docs/metadata/predefined-metadata-keys */
const switches = {
  osLogin: { type: "bool", doc: "`enable-oslogin`: logins are decided by IAM, not by keys in metadata." },
  osLogin2fa: { type: "bool", doc: "`enable-oslogin-2fa`: OS Login asks for a second factor." },
  blocksProjectSshKeys: { type: "bool", doc: "`block-project-ssh-keys`: keys of the project open no login." },
  serialPort: { type: "bool", doc: "`serial-port-enable`: the serial console can be connected to." },
  osConfig: { type: "bool", doc: "`enable-osconfig`: the agent of VM Manager may work." },
  guestAttributes: { type: "bool", doc: "`enable-guest-attributes`: what runs inside may publish values outside." },
} as const;

export const gcpMetadata = {
  name: "GcpMetadata",
  doc: "Switches in the metadata of one resource; absent: it does not say.",
  fields: {
    osLogin: { ...switches.osLogin, optional: true },
    osLogin2fa: { ...switches.osLogin2fa, optional: true },
    blocksProjectSshKeys: { ...switches.blocksProjectSshKeys, optional: true },
    serialPort: { ...switches.serialPort, optional: true },
    osConfig: { ...switches.osConfig, optional: true },
    guestAttributes: { ...switches.guestAttributes, optional: true },
    hasSshKeys: { type: "bool", doc: "Whether it holds SSH keys." },
  },
} as const satisfies ObjectType;

export const gcpEffectiveMetadata = {
  name: "GcpEffectiveMetadata",
  doc:
    "Switches as they hold for an instance: what Google says of it, else its own metadata, else the project's, else off. " +
    "Constraints of the organization may forbid more.",
  fields: switches,
} as const satisfies ObjectType;

export const gcpServiceAccount = {
  name: "GcpServiceAccount",
  doc: "A service account that a machine acts as.",
  fields: {
    email: { type: "string", doc: "Its address." },
    isDefault: { type: "bool", doc: "Whether it is the one that Compute Engine makes for every project." },
    scopes: { type: { list: "string" }, doc: "Access scopes, which narrow what the machine's tokens are good for." },
  },
} as const satisfies ObjectType;

export const gcpAttachedDisk = {
  name: "GcpAttachedDisk",
  doc: "A disk as its machine shows it.",
  fields: {
    name: { type: "string", doc: "Name of the device." },
    disk: { type: "string", doc: "The disk; absent for local SSDs.", optional: true },
    isBoot: { type: "bool", doc: "Whether the machine starts from it." },
    isDeletedWithMachine: { type: "bool", doc: "Whether it goes when the machine goes." },
    isLocal: { type: "bool", doc: "Whether it is a local SSD, which goes in any case." },
    encryption: { type: "string", doc: "As of a disk: `platform`, `customer-managed` or `customer-supplied`." },
  },
} as const satisfies ObjectType;

const machineFields = {
  networkTags: { type: { list: "string" }, doc: "Network tags, by which firewalls and routes mean it." },
  serviceAccounts: { type: { list: { object: "GcpServiceAccount" } }, doc: "Service accounts that it acts as." },
  canIpForward: { type: "bool", doc: "Whether it may send and receive packets of other addresses." },
  hasExternalAccess: {
    type: "bool",
    doc: "Whether an interface is set to have an external address, be it one that it gets when it starts.",
  },
  disks: { type: { list: { object: "GcpAttachedDisk" } }, doc: "Its disks." },
  metadata: { type: { object: "GcpMetadata" }, doc: "Switches in its own metadata." },
} as const;

export const gcpInstance = {
  name: "gcp_instance",
  doc: "An instance.",
  fields: {
    ...id,
    ...status,
    ...machineFields,
    zone: { type: "string", doc: "Its zone." },
    effectiveMetadata: { type: { object: "GcpEffectiveMetadata" }, doc: "Switches as they hold for it." },
    projectHasSshKeys: { type: "bool", doc: "Whether the metadata of its project holds SSH keys." },
    isClusterNode: { type: "bool", doc: "Whether it is a node of GKE: both its name and its labels say so." },
    group: { type: "string", doc: "The managed instance group that made it.", optional: true },
    deletionProtection: { type: "bool", doc: "Whether it must be unprotected before it can be deleted." },
    automaticRestart: { type: "bool", doc: "Whether it is started again when its host fails." },
    onHostMaintenance: { type: "string", doc: "What happens when its host is maintained: `MIGRATE` or `TERMINATE`." },
    canMigrate: {
      type: "bool",
      doc: "Whether Google can move it while it runs: not with accelerators, nor by some kinds of confidential computing.",
    },
    isPreemptible: { type: "bool", doc: "Whether Google may take it away at any time: a spot VM." },
  },
} as const satisfies ObjectType;

export const gcpInstanceTemplate = {
  name: "gcp_instance_template",
  doc: "An instance template.",
  fields: {
    ...id,
    ...machineFields,
    isManagedByService: { type: "bool", doc: "Whether a service of Google made it." },
    groups: { type: { list: "string" }, doc: "Managed instance groups that make machines after it." },
  },
} as const satisfies ObjectType;

export const gcpInstanceGroup = {
  name: "gcp_instance_group",
  doc: "A group of instances.",
  fields: {
    ...id,
    isRegional: { type: "bool", doc: "Whether it spreads over the zones of a region." },
    templates: { type: { list: "string" }, doc: "Templates that a managed one makes machines after." },
    targetPools: { type: { list: "string" }, doc: "Target pools that a managed one puts its instances into." },
    instanceGroup: {
      type: "string",
      doc: "The instance group that a managed one keeps, as load balancers name it.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const gcpDisk = {
  name: "gcp_disk",
  doc: "A disk.",
  fields: {
    ...id,
    ...status,
    image: { type: "string", doc: "The image it was made from.", optional: true },
    schedules: { type: { list: "string" }, doc: "Its resource policies, such as snapshot schedules." },
    detachedAt: { type: "timestamp", doc: "When it was last detached from a machine.", optional: true },
    ...sharing,
  },
} as const satisfies ObjectType;

export const gcpCopy = {
  name: "gcp_copy",
  doc: "A snapshot or an image.",
  fields: {
    ...id,
    ...sharing,
    isScheduled: { type: "bool", doc: "Whether a snapshot schedule made it." },
  },
} as const satisfies ObjectType;

export const gcpProject = {
  name: "gcp_project",
  doc: "A project, as Compute Engine knows it.",
  fields: {
    ...id,
    metadata: {
      type: { object: "GcpMetadata" },
      doc: "Switches in its metadata, which hold for instances that say nothing else.",
    },
    startupSecrets: {
      type: { list: { object: "StartupSecret" } },
      doc: "Secrets of known kinds that stand in its metadata.",
    },
    defaultServiceAccount: { type: "string", doc: "Its default service account; absent once deleted.", optional: true },
    isHostProject: { type: "bool", doc: "Whether it shares its networks with other projects." },
  },
} as const satisfies ObjectType;

export const gcpPublicPolicy = {
  name: "gcp_public_policy",
  doc: "Says that everyone has roles on a resource.",
  fields: {
    ...id,
    roles: { type: { list: "string" }, doc: "Roles that everyone has." },
  },
} as const satisfies ObjectType;

type MachineObjects = {
  GcpMetadata: Facts<typeof gcpMetadata>;
  GcpServiceAccount: Facts<typeof gcpServiceAccount>;
  GcpAttachedDisk: Facts<typeof gcpAttachedDisk>;
};

export type MetadataFacts = Facts<typeof gcpMetadata>;
export type EffectiveMetadataFacts = Facts<typeof gcpEffectiveMetadata, unknown, keyof typeof switches>;
export type ServiceAccountFacts = Facts<typeof gcpServiceAccount>;
export type AttachedDiskFacts = Facts<typeof gcpAttachedDisk>;
export type InstanceExt = Facts<
  typeof gcpInstance,
  MachineObjects & { GcpEffectiveMetadata: EffectiveMetadataFacts },
  "projectHasSshKeys"
>;
export type InstanceTemplateExt = Facts<typeof gcpInstanceTemplate, MachineObjects, "groups">;
export type InstanceGroupExt = Facts<typeof gcpInstanceGroup>;
export type DiskExt = Facts<typeof gcpDisk, unknown, "publicRoles">;
export type CopyExt = Facts<typeof gcpCopy, unknown, "publicRoles">;
export type ProjectExt = Facts<
  typeof gcpProject,
  { GcpMetadata: MetadataFacts; StartupSecret: common.StartupSecretFacts },
  "startupSecrets"
>;
export type PublicPolicyExt = Facts<typeof gcpPublicPolicy>;

/** Of an instance; its image and its firewalls are what other listings say. */
export type InstanceFacts = Facts<
  typeof common.compute,
  {
    MetadataService: common.MetadataServiceFacts;
    ComputeInterface: Facts<typeof common.computeInterface, unknown, "firewalls">;
    FirewallRule: ListedFirewallRule;
    ImageState: common.ImageStateFacts;
    StartupData: common.StartupDataFacts;
  },
  "facesInternet" | "reachable" | "image" | "imageState" | "firewalls"
>;

/** Whether it goes with its machines is what they say. */
export type DiskFacts = Facts<
  typeof storage.disk,
  { Backup: storage.BackupFacts },
  "isDeletedWithMachine" | "snapshots" | "lastSnapshotAt" | "backups"
>;

/** Who may use an image is what Cloud Asset says. */
export type ImageFacts = Facts<typeof storage.image, unknown, "public">;

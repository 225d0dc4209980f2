/** What instances and instance templates have in common. */
import type { protos } from "@google-cloud/compute";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { AttachedDiskFacts, ServiceAccountFacts } from "../declarations/compute.ts";
import { reference } from "./bucket.ts";
import { encryptionOf } from "./encryption.ts";
import { ownSwitches, type RedactedMetadata } from "./metadata.ts";

type V1Instance = protos.google.cloud.compute.v1.IInstance;
type V1Properties = protos.google.cloud.compute.v1.IInstanceProperties;
type AttachedDisk = protos.google.cloud.compute.v1.IAttachedDisk;
type NetworkInterface = protos.google.cloud.compute.v1.INetworkInterface;
type ServiceAccount = protos.google.cloud.compute.v1.IServiceAccount;

/** The settings that a machine and its template both have. */
export type MachineSettings = Pick<
  V1Instance & V1Properties,
  | "canIpForward"
  | "confidentialInstanceConfig"
  | "disks"
  | "labels"
  | "networkInterfaces"
  | "serviceAccounts"
  | "shieldedInstanceConfig"
  | "tags"
> & { readonly metadata?: RedactedMetadata | null | undefined };

/** Bucket `ext`, as far as both have it. */
export function machineExt(raw: RawObject<MachineSettings>) {
  return {
    networkTags: raw.object("tags")?.texts("items") ?? [],
    serviceAccounts: raw.objects("serviceAccounts").map((account) => serviceAccount(account)),
    canIpForward: raw.flag("canIpForward") ?? false,
    hasExternalAccess: raw.objects("networkInterfaces").some((one) => hasExternalAccess(one)),
    disks: raw.objects("disks").map((disk) => attachedDisk(disk)),
    metadata: ownSwitches(raw.object("metadata")),
  };
}

/** Shielded VM and Confidential VM. https://docs.cloud.google.com/compute/shielded-vm/docs/shielded-vm */
export function platformProtection(raw: RawObject<MachineSettings>) {
  const shielded = raw.object("shieldedInstanceConfig");
  const confidential = raw.object("confidentialInstanceConfig");
  const kind = confidential?.text("confidentialInstanceType") ?? unspecified;
  return {
    secureBoot: shielded?.flag("enableSecureBoot") ?? false,
    vtpm: shielded?.flag("enableVtpm") ?? false,
    integrityMonitoring: shielded?.flag("enableIntegrityMonitoring") ?? false,
    confidential: confidential?.flag("enableConfidentialCompute") === true || kind !== unspecified,
  };
}

/** `enableConfidentialCompute` is the older switch, of AMD SEV alone: it may be off or absent beside a type. */
const unspecified = "CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED";

/**
 * Labels with which services mark the machines and disks that they make: GKE, Dataproc, Dataflow. Other labels that begin
 * with `goog-` stand on people's own machines: `goog-terraform-provisioned`, `goog-ops-agent-policy`.
 */
const serviceLabels = [
  "goog-gke-node",
  "goog-gke-volume",
  "goog-dataproc-cluster-name",
  "goog-dataflow-job-id",
  "dataflow_job_id",
];

/** Whether a service made what has these labels. */
export function isManagedByService(labels: Readonly<Record<string, string>>): boolean {
  return serviceLabels.some((label) => Object.hasOwn(labels, label));
}

/** An interface with an access configuration gets an address at the latest when its machine starts. */
function hasExternalAccess(raw: RawObject<NetworkInterface>): boolean {
  return raw.objects("accessConfigs").length > 0 || raw.objects("ipv6AccessConfigs").length > 0;
}

/** `default` in templates stands for the same account. */
function serviceAccount(raw: RawObject<ServiceAccount>): ServiceAccountFacts {
  const email = raw.text("email") ?? "default";
  return {
    email,
    isDefault: email === "default" || /^\d+-compute@developer\.gserviceaccount\.com$/.test(email),
    scopes: raw.texts("scopes"),
  };
}

function attachedDisk(raw: RawObject<AttachedDisk>): AttachedDiskFacts {
  return {
    name: raw.text("deviceName") ?? "",
    disk: reference(raw, "source"),
    isBoot: raw.flag("boot") ?? false,
    isDeletedWithMachine: raw.flag("autoDelete") ?? false,
    isLocal: raw.text("type") === "SCRATCH",
    encryption: encryptionOf(raw.object("diskEncryptionKey")).encryption,
  };
}

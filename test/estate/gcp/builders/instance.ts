/** Builds instances with their disks and interfaces. */
import type { GcpProject } from "../estate.ts";
import type { Disk, Image, Instance, NetworkInterface } from "../objects.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import { type SubnetDraft, takeAddress } from "./network.ts";
import { linkIn, metadataOf } from "./project.ts";
import { addDisk } from "./storage.ts";

/** What an instance is made from. What is left out is well kept. */
export interface InstanceOptions {
  readonly name: string;
  readonly zone: string;
  readonly subnet: SubnetDraft;
  readonly image: Image;
  readonly machineType?: string;
  readonly description?: string;
  readonly status?: "RUNNING" | "TERMINATED" | "SUSPENDED" | "STAGING";
  readonly externalAddress?: string;
  readonly externalIpv6?: string;
  readonly tags?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Email and scopes; without it none. */
  readonly serviceAccount?: { readonly email: string; readonly scopes?: readonly string[] };
  /** Size in GB of disks beside the first. */
  readonly dataDisks?: readonly number[];
  /** Cloud KMS key of its disks. */
  readonly key?: string;
  readonly schedule?: string;
  readonly isShielded?: boolean;
  readonly isConfidential?: boolean;
  readonly forwards?: boolean;
  readonly isPreemptible?: boolean;
  readonly isProtected?: boolean;
  /** Interfaces beside the first. */
  readonly otherSubnets?: readonly SubnetDraft[];
  readonly startedDaysEarlier?: number;
  /** What else is so. */
  readonly rest?: Instance;
}

const cloudPlatform = "https://www.googleapis.com/auth/cloud-platform";

/** Since it started. */
const usualDays = 20;

/** An instance; its disks are added to the project. */
export function addInstance(project: GcpProject, options: InstanceOptions): Instance {
  const { name, zone, metadata = {}, machineType = "n2d-standard-2", startedDaysEarlier = usualDays } = options;
  const link = linkIn(project, `zones/${zone}`, "instances", name);
  const instance: Instance = {
    kind: "compute#instance",
    id: numericId("instance", link),
    creationTimestamp: stamp(startedDaysEarlier + 30),
    name,
    tags: { fingerprint: fingerprint("tags", link) },
    machineType: linkIn(project, `zones/${zone}`, "machineTypes", machineType),
    status: "RUNNING",
    zone: selfLink(project.id, `zones/${zone}`),
    canIpForward: options.forwards ?? false,
    networkInterfaces: interfaces(options),
    disks: addDisks(project, options),
    metadata: metadataOf(link, metadata),
    selfLink: link,
    scheduling: scheduling(options),
    cpuPlatform: "AMD Milan",
    labelFingerprint: fingerprint("labels", link),
    startRestricted: false,
    deletionProtection: options.isProtected ?? true,
    shieldedInstanceConfig: shieldedConfig(options.isShielded ?? true),
    shieldedInstanceIntegrityPolicy: { updateAutoLearnPolicy: true },
    fingerprint: fingerprint("instance", link),
    lastStartTimestamp: stamp(startedDaysEarlier),
    ...described(options),
    ...serving(options, link),
    ...options.rest,
  };
  for (const { source } of instance.disks ?? []) use(project, source ?? "", link);
  project.resources["gcp.compute.instance"].push(instance);
  return instance;
}

/** What people wrote, left out where they wrote nothing. */
function described({ description, labels }: InstanceOptions): Instance {
  return {
    ...(description === undefined ? {} : { description }),
    ...(labels === undefined ? {} : { labels: { ...labels } }),
  };
}

/** What it is meant for and able to, left out where it is nothing. */
function serving({ tags, serviceAccount, isConfidential, status, startedDaysEarlier }: InstanceOptions, link: string) {
  const stopped = (startedDaysEarlier ?? usualDays) - 1;
  return {
    ...(tags === undefined ? {} : { tags: { fingerprint: fingerprint("tags", link), items: [...tags] } }),
    ...(serviceAccount === undefined ? {} : { serviceAccounts: [withScopes(serviceAccount)] }),
    ...(isConfidential === true
      ? { confidentialInstanceConfig: { enableConfidentialCompute: true, confidentialInstanceType: "SEV" } }
      : {}),
    ...(status === undefined ? {} : { status }),
    ...(status === "TERMINATED" ? { lastStopTimestamp: stamp(stopped) } : {}),
  };
}

function withScopes({ email, scopes = [cloudPlatform] }: NonNullable<InstanceOptions["serviceAccount"]>) {
  return { email, scopes: [...scopes] };
}

function shieldedConfig(isOn: boolean): NonNullable<Instance["shieldedInstanceConfig"]> {
  return { enableSecureBoot: isOn, enableVtpm: isOn, enableIntegrityMonitoring: isOn };
}

/** Preemptible machines cannot be moved nor started again. */
function scheduling({ isPreemptible = false }: InstanceOptions): NonNullable<Instance["scheduling"]> {
  return {
    onHostMaintenance: isPreemptible ? "TERMINATE" : "MIGRATE",
    automaticRestart: !isPreemptible,
    preemptible: isPreemptible,
    provisioningModel: isPreemptible ? "SPOT" : "STANDARD",
  };
}

function interfaces({ subnet, otherSubnets = [], externalAddress, externalIpv6, name }: InstanceOptions) {
  return [subnet, ...otherSubnets].map((of, position): NetworkInterface => ({
    kind: "compute#networkInterface",
    network: of.network.link,
    ...(of.network.raw.IPv4Range ? {} : { subnetwork: of.link }),
    networkIP: takeAddress(of),
    name: `nic${position}`,
    ...(position === 0 ? external(externalAddress, externalIpv6) : {}),
    fingerprint: fingerprint("nic", name, of.link),
    stackType: of.raw.stackType ?? "IPV4_ONLY",
  }));
}

function external(natIP: string | undefined, externalIpv6: string | undefined): NetworkInterface {
  const base = { kind: "compute#accessConfig", networkTier: "PREMIUM" };
  return {
    ...(natIP === undefined
      ? {}
      : { accessConfigs: [{ ...base, type: "ONE_TO_ONE_NAT", name: "External NAT", natIP }] }),
    ...(externalIpv6 === undefined
      ? {}
      : {
          ipv6AccessType: "EXTERNAL",
          ipv6AccessConfigs: [
            { ...base, type: "DIRECT_IPV6", name: "external-ipv6", externalIpv6, externalIpv6PrefixLength: 96 },
          ],
        }),
  };
}

function addDisks(project: GcpProject, options: InstanceOptions): NonNullable<Instance["disks"]> {
  const { name, zone, image, key, schedule, dataDisks = [], labels } = options;
  const rest = {
    zone,
    ...(key === undefined ? {} : { key }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(labels === undefined ? {} : { labels }),
  };
  const boot = addDisk(project, { name, sizeGb: 20, image, ...rest });
  const data = dataDisks.map((sizeGb, position) =>
    addDisk(project, { name: `${name}-data-${position + 1}`, sizeGb, ...rest }),
  );
  return [boot, ...data].map((disk, index) => attached(disk, index));
}

function attached(disk: Disk, index: number) {
  return {
    kind: "compute#attachedDisk",
    type: "PERSISTENT",
    mode: "READ_WRITE",
    source: disk.selfLink ?? "",
    deviceName: index === 0 ? "boot" : `data-${index}`,
    index,
    boot: index === 0,
    autoDelete: index === 0,
    interface: "SCSI",
    diskSizeGb: String(disk.sizeGb),
    ...(index === 0 ? { guestOsFeatures: [{ type: "UEFI_COMPATIBLE" }, { type: "GVNIC" }] } : {}),
    ...(disk.diskEncryptionKey ? { diskEncryptionKey: disk.diskEncryptionKey } : {}),
    architecture: "X86_64",
  };
}

function use(project: GcpProject, source: string, user: string): void {
  const disk = project.resources["gcp.compute.disk"].find(({ selfLink: link }) => link === source);
  if (disk !== undefined) disk.users = [...(disk.users ?? []), user];
}

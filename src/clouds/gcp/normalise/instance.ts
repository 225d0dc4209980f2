/** Instances. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { lastPart, zoneOf } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";
import { isManagedByService, machineExt, platformProtection } from "./machine.ts";
import { hasStartupData, metadataSecrets, metadataText, type RedactedMetadata } from "./metadata.ts";

type V1Instance = protos.google.cloud.compute.v1.IInstance;
type NetworkInterface = protos.google.cloud.compute.v1.INetworkInterface;
type Scheduling = protos.google.cloud.compute.v1.IScheduling;
type Instance = Omit<V1Instance, "metadata"> & { readonly metadata?: RedactedMetadata | null | undefined };

/** Image, firewalls and what the project's metadata adds are left to `relate`. */
export function instance(collected: Collected): Resource[] {
  const raw = linked<Instance>(collected);
  const { scope } = collected;
  const labels = raw.textsByName("labels");
  const identity = identityOf(raw, labels);
  const interfaces = raw.objects("networkInterfaces");
  const [first] = interfaces;
  const metadata = raw.object("metadata");
  const own = machineExt(raw);
  const com = {
    state: stateOf(raw.text("status") ?? raw.refuse("has no status")),
    launchedAt: raw.time("lastStartTimestamp") ?? raw.time("creationTimestamp"),
    stoppedAt: stoppedAt(raw),
    machineType: lastPart(raw.text("machineType") ?? ""),
    image: notYetRelated(scope),
    imageState: notYetRelated(scope),
    network: first === undefined ? undefined : reference(first, "network"),
    subnet: first === undefined ? undefined : reference(first, "subnetwork"),
    publicAddresses: [...new Set(interfaces.flatMap((one) => publicAddresses(one)))],
    privateAddresses: interfaces.flatMap((one) => privateAddresses(one)),
    networkInterfaces: interfaces.map((one) => interfaceFacts(one, scope)),
    firewalls: notYetRelated(scope),
    facesInternet: notYetRelated(scope),
    reachable: notYetRelated(scope),
    disks: own.disks.map(({ disk }) => disk).filter((disk) => disk !== undefined),
    identity: own.serviceAccounts[0]?.email,
    // It answers whoever sends its header, without a token; every machine is measured each minute.
    metadataService: { isEnabled: true, requiresTokens: false },
    hasDetailedMonitoring: true,
    isManagedByService: isManagedByService(labels),
    startupData: { isCollected: true, isPresent: hasStartupData(metadata), secrets: metadataSecrets(metadata, scope) },
    ...platformProtection(raw),
  };
  const ext = { ...own, ...instanceExt(raw, scope, identity.id), canMigrate: canMigrate(raw, com) };
  return [bucket(collected, identity, { type: "gcp.compute.instance", comType: "compute", com, ext })];
}

function instanceExt(raw: RawObject<Instance>, scope: Scope, id: string) {
  const maker = metadataText(raw.object("metadata"), "created-by");
  return {
    status: raw.text("status") ?? "",
    zone: zoneOf(id) ?? raw.refuse("is in no zone"),
    effectiveMetadata: effectiveSwitches(raw, scope),
    projectHasSshKeys: notYetRelated(scope),
    group: maker?.includes("/instanceGroupManagers/") === true ? maker : undefined,
    isClusterNode: isClusterNode(raw),
    deletionProtection: raw.flag("deletionProtection") ?? false,
    ...schedulingFacts(raw.object("scheduling")),
  };
}

/** Standard clusters call their nodes `gke-…`, Autopilot `gk3-…`; a label alone could be put on anything. */
function isClusterNode(raw: RawObject<Instance>): boolean {
  return /^gk[e3]-/.test(raw.text("name") ?? "") && Object.hasOwn(raw.textsByName("labels"), "goog-gke-node");
}

/** https://docs.cloud.google.com/compute/docs/reference/rest/v1/instances#Scheduling: what spot VMs default to, and others. */
function schedulingFacts(scheduling: RawObject<Scheduling> | undefined) {
  const isPreemptible = scheduling?.flag("preemptible") === true || scheduling?.text("provisioningModel") === "SPOT";
  return {
    automaticRestart: scheduling?.flag("automaticRestart") ?? !isPreemptible,
    onHostMaintenance: scheduling?.text("onHostMaintenance") ?? (isPreemptible ? "TERMINATE" : "MIGRATE"),
    isPreemptible,
  };
}

/** https://docs.cloud.google.com/compute/docs/instances/instance-lifecycle: one that is to be stopped still works. */
function stateOf(status: string): string {
  return states[status] ?? "pending";
}

const states: Readonly<Record<string, string>> = {
  PROVISIONING: "pending",
  STAGING: "pending",
  RUNNING: "running",
  PENDING_STOP: "running",
  REPAIRING: "running",
  STOPPING: "stopping",
  SUSPENDING: "stopping",
  STOPPED: "stopped",
  SUSPENDED: "stopped",
  TERMINATED: "stopped",
  DEPROVISIONING: "shutting-down",
};

/** What runs again still says when it was last stopped. */
function stoppedAt(raw: RawObject<Instance>): string | undefined {
  const status = raw.text("status") ?? "";
  if (status === "SUSPENDED") return raw.time("lastSuspendedTimestamp");
  return stateOf(status) === "stopped" ? raw.time("lastStopTimestamp") : undefined;
}

function interfaceFacts(raw: RawObject<NetworkInterface>, scope: Scope) {
  return {
    id: raw.text("name") ?? "",
    network: reference(raw, "network"),
    subnet: reference(raw, "subnetwork") ?? "",
    publicAddresses: publicAddresses(raw),
    firewalls: notYetRelated(scope),
  };
}

/** Of the range of IPv6 addresses that an interface has, the first. */
function publicAddresses(raw: RawObject<NetworkInterface>): string[] {
  return [
    ...raw.objects("accessConfigs").map((config) => config.text("natIP")),
    ...raw.objects("ipv6AccessConfigs").map((config) => config.text("externalIpv6")),
  ].filter((address) => address !== undefined);
}

function privateAddresses(raw: RawObject<NetworkInterface>): string[] {
  return [raw.text("networkIP"), raw.text("ipv6Address")].filter((address) => address !== undefined);
}

/** What Google says holds for the instance; what it does not say is left to `relate`. */
function effectiveSwitches(raw: RawObject<Instance>, scope: Scope) {
  const said = raw.object("resourceStatus")?.object("effectiveInstanceMetadata");
  const pending = notYetRelated(scope);
  return {
    osLogin: said?.flag("enableOsloginMetadataValue") ?? pending,
    osLogin2fa: pending,
    blocksProjectSshKeys: said?.flag("blockProjectSshKeysMetadataValue") ?? pending,
    serialPort: said?.flag("serialPortEnableMetadataValue") ?? pending,
    osConfig: said?.flag("enableOsconfigMetadataValue") ?? pending,
    guestAttributes: said?.flag("enableGuestAttributesMetadataValue") ?? pending,
  };
}

/**
 * Machines with accelerators, bare metal, and those that compute in confidence do not move while they run, or only some of
 * a kind. https://docs.cloud.google.com/compute/docs/instances/live-migration-process#limitations
 */
function canMigrate(
  raw: RawObject<Instance>,
  { machineType, confidential }: { machineType: string; confidential: boolean },
) {
  return (
    !confidential &&
    raw.objects("guestAccelerators").length === 0 &&
    !/^(?:a\d|ct|g\d|h\d|tpu|x4|z3)|-metal$/.test(machineType)
  );
}

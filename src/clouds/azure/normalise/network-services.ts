/** Network watchers, flow logs, bastion hosts, gateways and security perimeters. */
import type {
  BastionHost,
  FlowLog,
  NetworkSecurityPerimeter,
  NetworkWatcher,
  RetentionPolicyParameters,
  TrafficAnalyticsProperties,
  VirtualNetworkGateway,
  VpnClientConfiguration,
} from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId, parentId } from "../arm-id.ts";
import { bucket, type Collected, described, identityOf, named, referenceOf } from "./bucket.ts";

export function networkWatcher(collected: Collected): Resource[] {
  const raw = described<NetworkWatcher>(collected);
  const ext = { isReady: ["Succeeded", "Updating"].includes(raw.text("provisioningState") ?? "Succeeded") };
  return [
    bucket(collected, identityOf(raw), { type: "azure.network.network_watcher", comType: "resource", com: {}, ext }),
  ];
}

/** A flow log of Azure records what is let through and what is not. Retention that is off, or of 0 days, is for good. */
export function flowLog(collected: Collected): Resource[] {
  const raw = described<FlowLog>(collected);
  const target = armId(raw.text("targetResourceId") ?? "");
  const com = {
    isActive: raw.flag("enabled") ?? false,
    isDelivering: raw.text("provisioningState") !== "Failed",
    traffic: "all",
    destination: armId(raw.text("storageId") ?? ""),
    target,
  };
  const ext = {
    targetKind: targetKinds.find(([part]) => target.split("/").at(-2) === part)?.[1] ?? "other",
    retentionDays: retentionDays(raw.object("retentionPolicy")),
    ...trafficAnalytics(raw.object("flowAnalyticsConfiguration")),
  };
  return [bucket(collected, identityOf(raw), { type: "azure.network.flow_log", comType: "flow_log", com, ext })];
}

function retentionDays(raw: RawObject<RetentionPolicyParameters> | undefined): number {
  return raw?.flag("enabled") === false ? 0 : (raw?.integer("days") ?? 0);
}

function trafficAnalytics(raw: RawObject<TrafficAnalyticsProperties> | undefined) {
  const settings = raw?.object("networkWatcherFlowAnalyticsConfiguration");
  const workspace = settings?.text("workspaceResourceId");
  return {
    hasTrafficAnalytics: settings?.flag("enabled") ?? false,
    workspace: workspace === undefined ? undefined : armId(workspace),
  };
}

const targetKinds = [
  ["virtualnetworks", "network"],
  ["subnets", "subnet"],
  ["networkinterfaces", "interface"],
  ["networksecuritygroups", "security_group"],
] as const;

/** Those of the SKU `Developer` name their network, others the subnet that they are in. */
export function bastionHost(collected: Collected): Resource[] {
  const raw = described<BastionHost>(collected);
  const subnet = referenceOf(raw.objects("ipConfigurations")[0]?.object("subnet"));
  const ext = {
    sku: raw.object("sku")?.text("name") ?? "",
    network: referenceOf(raw.object("virtualNetwork")) ?? (subnet === undefined ? undefined : parentId(subnet)),
    hasShareableLinks: raw.flag("enableShareableLink") ?? false,
  };
  return [
    bucket(collected, identityOf(raw), { type: "azure.network.bastion_host", comType: "resource", com: {}, ext }),
  ];
}

export function securityPerimeter(collected: Collected): Resource[] {
  const raw = named<NetworkSecurityPerimeter>(collected);
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.security_perimeter",
      comType: "resource",
      com: {},
      ext: {},
    }),
  ];
}

export function virtualNetworkGateway(collected: Collected): Resource[] {
  const raw = described<VirtualNetworkGateway>(collected);
  const clients = raw.object("vpnClientConfiguration");
  const subnet = referenceOf(raw.objects("ipConfigurations")[0]?.object("subnet"));
  const ext = {
    kind: raw.text("gatewayType") ?? "",
    network: subnet === undefined ? "" : parentId(subnet),
    hasPointToSite: hasPointToSite(clients),
    clientAuthentication: clients === undefined ? [] : clientAuthentication(clients),
  };
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.virtual_network_gateway",
      comType: "resource",
      com: {},
      ext,
    }),
  ];
}

/** Clients have addresses of one pool, or groups of them pools of their own. */
function hasPointToSite(clients: RawObject<VpnClientConfiguration> | undefined): boolean {
  const pool = clients?.object("vpnClientAddressPool")?.texts("addressPrefixes") ?? [];
  return pool.length > 0 || (clients?.objects("vngClientConnectionConfigurations") ?? []).length > 0;
}

/** Without a list of ways, they follow from what is set: certificates, RADIUS, or a tenant of Entra ID. */
function clientAuthentication(raw: RawObject<VpnClientConfiguration>): string[] {
  const listed = raw.texts("vpnAuthenticationTypes");
  if (listed.length > 0) return listed.map((type) => clientTypes.get(type.toLowerCase()) ?? type).sort();
  const implied: string[] = [];
  if (raw.objects("vpnClientRootCertificates").length > 0) implied.push("certificate");
  if (raw.has("aadTenant")) implied.push("entra-id");
  if (raw.has("radiusServerAddress") || raw.objects("radiusServers").length > 0) implied.push("radius");
  return implied;
}

const clientTypes: ReadonlyMap<string, string> = new Map([
  ["certificate", "certificate"],
  ["radius", "radius"],
  ["aad", "entra-id"],
]);

/** VPC networks and their subnets. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { FlowLogFacts } from "../../object-model/network.ts";
import type { AppliedPolicyFacts } from "../declarations/firewall-policies.ts";
import { lastPart } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference, requiredReference } from "./bucket.ts";
import { policyRules } from "./policy-rules.ts";

type Network = protos.google.cloud.compute.v1.INetwork & {
  /** What `networks.getEffectiveFirewalls` answers; absent where it could not be asked. */
  effectiveFirewalls?: protos.google.cloud.compute.v1.INetworksGetEffectiveFirewallsResponse | null | undefined;
};
type Subnetwork = protos.google.cloud.compute.v1.ISubnetwork;
type EffectivePolicy = protos.google.cloud.compute.v1.INetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy;

export function network(collected: Collected): Resource[] {
  const raw = linked<Network>(collected);
  const identity = identityOf(raw);
  const pending = notYetRelated(collected.scope);
  const ranges = [raw.text("IPv4Range"), raw.text("internalIpv6Range")].filter((range) => range !== undefined);
  const com = {
    state: "available",
    addressRanges: cidrsOf(raw, ranges),
    isDefault: identity.name === "default",
    flowLogs: pending,
    subnets: pending,
    peerings: raw
      .objects("peerings")
      .filter((peering) => peering.text("state") === "ACTIVE")
      .map((peering) => reference(peering, "network") ?? peering.requiredText("name")),
    endpointServices: pending,
    interfaces: pending,
    isFirstOfAccount: false,
    accountRegions: ["global"],
  };
  const effective = raw.object("effectiveFirewalls");
  const ext = {
    subnetMode: subnetModeOf(raw),
    createdAt: raw.time("creationTimestamp"),
    policiesDecideFirst: raw.text("networkFirewallPolicyEnforcementOrder") === "BEFORE_CLASSIC_FIREWALL",
    policies:
      effective === undefined
        ? pending
        : effective.objects("firewallPolicys").map((policy) => appliedPolicy(policy, collected)),
    inheritedRules: pending,
    logsQueries: pending,
    isDnsListed: true,
    dnsPolicy: pending,
  };
  return [bucket(collected, identity, { type: "gcp.compute.network", comType: "network", com, ext })];
}

/** Legacy networks have one range and no subnets. https://cloud.google.com/vpc/docs/legacy */
function subnetModeOf(raw: RawObject<Network>): string {
  if (raw.has("IPv4Range")) return "legacy";
  return raw.flag("autoCreateSubnetworks") === true ? "auto" : "custom";
}

/** Those of organization and folders come first and in their order, then those of the network. */
function appliedPolicy(raw: RawObject<EffectivePolicy>, { scope }: Collected): AppliedPolicyFacts {
  const type = raw.text("type") ?? "";
  const name = raw.text("displayName") ?? raw.text("shortName") ?? raw.text("name") ?? "";
  return {
    name: lastPart(name),
    kind: policyKinds.get(type) ?? "hierarchy",
    rules: policyRules(raw.objects("rules"), scope),
  };
}

/** Others decide before a network's own firewalls. */
const policyKinds: ReadonlyMap<string, string> = new Map([
  ["NETWORK", "network"],
  ["NETWORK_REGIONAL", "regional"],
  ["SYSTEM_REGIONAL", "regional"],
]);

export function subnetwork(collected: Collected): Resource[] {
  const raw = linked<Subnetwork>(collected);
  const pending = notYetRelated(collected.scope);
  const secondary = raw.objects("secondaryIpRanges").map((range) => range.text("ipCidrRange"));
  const ranges = [
    raw.text("ipCidrRange"),
    raw.text("ipv6CidrRange") ?? raw.text("externalIpv6Prefix") ?? raw.text("internalIpv6Prefix"),
    ...secondary,
  ].filter((range) => range !== undefined);
  const identity = identityOf(raw);
  const logs = raw.object("logConfig");
  const com = {
    state: raw.text("state") ?? "READY",
    network: requiredReference(raw, "network"),
    zone: "",
    addressRanges: cidrsOf(raw, ranges),
    isDefault: false,
    givesPublicAddresses: false,
    givesIpv6Addresses: raw.text("ipv6AccessType") === "EXTERNAL",
    routeTable: "",
    internetRoutes: pending,
    firewalls: [],
    flowLogs: flowLogsOf(raw, identity.id),
    interfaces: pending,
  };
  const ext = {
    purpose: purposeOf(raw),
    role: raw.text("role"),
    hasPrivateGoogleAccess: raw.flag("privateIpGoogleAccess") === true,
    stack: raw.text("stackType") ?? "IPV4_ONLY",
    ipv6Access: raw.text("ipv6AccessType"),
    flowLogInterval: logs?.text("aggregationInterval"),
    flowLogSampling: logs?.number("flowSampling"),
    flowLogMetadata: logs?.text("metadata"),
    flowLogFilter: logs?.text("filterExpr"),
  };
  return [bucket(collected, identity, { type: "gcp.compute.subnetwork", comType: "subnet", com, ext })];
}

/** `PRIVATE_RFC_1918` is the older name of what machines stand in. */
function purposeOf(raw: RawObject<Subnetwork>): string {
  const purpose = raw.text("purpose") ?? "PRIVATE";
  return purpose === "PRIVATE_RFC_1918" ? "PRIVATE" : purpose;
}

/** `enableFlowLogs` is the older name of `logConfig.enable`. https://cloud.google.com/vpc/docs/using-flow-logs */
function flowLogsOf(raw: RawObject<Subnetwork>, id: string): readonly FlowLogFacts[] {
  const isOn = raw.object("logConfig")?.flag("enable") ?? raw.flag("enableFlowLogs") ?? false;
  if (!isOn) return [];
  return [{ id, isActive: true, isDelivering: true, traffic: "all", destination: "Cloud Logging" }];
}

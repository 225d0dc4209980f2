/** Declares what only Google Cloud says of its networks, firewalls, routes and addresses: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import { gcpId } from "./gcp-id.ts";

export const gcpResource = {
  name: "gcp_resource",
  doc: "What all resources of Google Cloud have.",
  fields: gcpId,
} as const satisfies ObjectType;

export const gcpSubnetwork = {
  name: "gcp_subnetwork",
  doc: "A subnet.",
  fields: {
    ...gcpId,
    purpose: { type: "string", doc: "What it is for: `PRIVATE` for machines, others for load balancers and services." },
    role: { type: "string", doc: "Of proxy-only subnets `ACTIVE` or `BACKUP`.", optional: true },
    hasPrivateGoogleAccess: {
      type: "bool",
      doc: "Whether machines without an external address reach the APIs of Google.",
    },
    stack: { type: "string", doc: "`IPV4_ONLY`, `IPV4_IPV6` or `IPV6_ONLY`." },
    ipv6Access: { type: "string", doc: "`EXTERNAL` or `INTERNAL`; absent without IPv6.", optional: true },
    flowLogInterval: {
      type: "string",
      doc: "Over what time flow logs are gathered: `INTERVAL_5_SEC`.",
      optional: true,
    },
    flowLogSampling: { type: "double", doc: "Share of the sampled flows that is kept, 0 to 1.", optional: true },
    flowLogMetadata: {
      type: "string",
      doc: "`INCLUDE_ALL_METADATA`, `EXCLUDE_ALL_METADATA` or `CUSTOM_METADATA`.",
      optional: true,
    },
    flowLogFilter: { type: "string", doc: "Expression that flows must meet to be kept; absent: all.", optional: true },
  },
} as const satisfies ObjectType;

export const gcpFirewall = {
  name: "gcp_firewall",
  doc: "A VPC firewall rule.",
  fields: {
    ...gcpId,
    direction: { type: "string", doc: "`in` or `out`." },
    access: { type: "string", doc: "`allow` or `deny`." },
    priority: { type: "int", doc: "0 to 65535; the lowest decides, and where equal, deny wins." },
    isEnabled: { type: "bool", doc: "Whether it counts." },
    isLogged: { type: "bool", doc: "Whether the connections that it decides are logged." },
    isPrePopulated: { type: "bool", doc: "Whether Google made it with the default network." },
    targetTags: { type: { list: "string" }, doc: "Network tags of the machines that it is for." },
    targetServiceAccounts: { type: { list: "string" }, doc: "Service accounts of the machines that it is for." },
    isNetworkShared: {
      type: "bool",
      doc: "Whether other projects may use its network, whose machines are not looked at here.",
    },
    ownRules: {
      type: { list: { object: "FirewallRule" } },
      doc: "Its own rules alone; `com.rules` holds what denies before them, too.",
    },
  },
} as const satisfies ObjectType;

export const gcpRoute = {
  name: "gcp_route",
  doc: "A route.",
  fields: {
    ...gcpId,
    origin: {
      type: "string",
      doc: "`STATIC`, `SUBNET`, `BGP`, `TRANSIT`; absent where it does not say.",
      optional: true,
    },
    needsRunningHop: {
      type: "bool",
      doc: "Whether it counts only while its next hop runs: a machine or a VPN tunnel, and not a load balancer or a gateway.",
    },
  },
} as const satisfies ObjectType;

export const gcpAddress = {
  name: "gcp_address",
  doc: "A reserved address.",
  fields: {
    ...gcpId,
    isExternal: { type: "bool", doc: "Whether it is one of the internet." },
    status: { type: "string", doc: "`RESERVED`, `RESERVING` or `IN_USE`." },
    purpose: { type: "string", doc: "What it was reserved for: `GCE_ENDPOINT`, `VPC_PEERING`.", optional: true },
    createdAt: { type: "timestamp", doc: "When it was reserved.", optional: true },
  },
} as const satisfies ObjectType;

export const gcpDnsPolicy = {
  name: "gcp_dns_policy",
  doc: "A DNS server policy.",
  fields: {
    ...gcpId,
    logsQueries: { type: "bool", doc: "Whether queries of the machines in its networks are logged." },
    networks: { type: { list: "string" }, doc: "Networks that it is for." },
  },
} as const satisfies ObjectType;

export type ResourceExt = Facts<typeof gcpResource>;
export type SubnetworkExt = Facts<typeof gcpSubnetwork>;
export type RouteExt = Facts<typeof gcpRoute>;
export type AddressExt = Facts<typeof gcpAddress>;
export type DnsPolicyExt = Facts<typeof gcpDnsPolicy>;

/** Declares private endpoints, VPN connections and hubs that networks meet at. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

export const endpoint = {
  name: "endpoint",
  doc: "A private way from a network to a service.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    kind: { type: "string", doc: "`interface`, `gateway`, `gatewayloadbalancer`, `resource` or `servicenetwork`." },
    network: { type: "string", doc: "Its network." },
    service: { type: "string", doc: "The service it leads to." },
    subnets: { type: { list: "string" }, doc: "Subnets that it has an interface in." },
    networkZones: { type: "int", doc: "In how many availability zones its network has subnets." },
    firewalls: { type: { list: "string" }, doc: "Firewalls of those interfaces." },
    policy: { type: "string", doc: "Who may do what through it, as JSON text.", optional: true },
    admitted: {
      type: { list: "string" },
      doc:
        "Whom the policy lets through, after its conditions on who asks and its blanket denials: ids of accounts and " +
        "organizations, other principals as written, `*` for everyone. Nobody where there is no policy.",
    },
  },
} as const satisfies ObjectType;

export const endpointService = {
  name: "endpoint_service",
  doc: "A service of one's own that private endpoints of others may lead to.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    service: { type: "string", doc: "The name by which others ask for it." },
    requiresAcceptance: { type: "bool", doc: "Whether someone must accept each endpoint before it works." },
    allowedPrincipals: {
      type: { list: "string" },
      doc: "Who may make an endpoint to it, as written: `*` or an ARN of an account, organization, user or role.",
    },
    allowedAccounts: { type: { list: "string" }, doc: "The same as ids of accounts; `*` for everyone." },
  },
} as const satisfies ObjectType;

export const vpn = {
  name: "vpn",
  doc: "An encrypted connection with a network elsewhere.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`, `deleted`." },
    tunnels: { type: { list: { object: "VpnTunnel" } }, doc: "Its tunnels." },
  },
} as const satisfies ObjectType;

export const vpnTunnel = {
  name: "VpnTunnel",
  doc: "One tunnel of a VPN connection.",
  fields: {
    address: { type: "string", doc: "Its address on the provider's side." },
    isUp: { type: "bool", doc: "Whether it is up." },
    message: { type: "string", doc: "The provider's words on its state." },
  },
} as const satisfies ObjectType;

export const hub = {
  name: "hub",
  doc: "A router that networks of several accounts meet at.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    acceptsSharedAttachments: {
      type: "bool",
      doc: "Whether networks of other accounts are attached without being asked.",
    },
    associatesDefaultTable: {
      type: "bool",
      doc: "Whether what is attached uses the default route table unless told otherwise.",
    },
    propagatesToDefaultTable: {
      type: "bool",
      doc: "Whether routes to what is attached are put into the default route table unless told otherwise.",
    },
  },
} as const satisfies ObjectType;

export const remoteAccess = {
  name: "remote_access",
  doc: "An endpoint that people connect to with a VPN client.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending-associate`, `deleting`." },
    network: { type: "string", doc: "The network it leads to; absent until there is one.", optional: true },
    firewalls: { type: { list: "string" }, doc: "Firewalls of its interfaces in that network." },
    authentication: {
      type: { list: "string" },
      doc: "What clients have to show, all of it: `certificate`, `directory` or `federated`, the latter two for people.",
    },
    hasConnectionLog: { type: "bool", doc: "Whether it records who connects." },
    logDestination: { type: "string", doc: "Where it records that.", optional: true },
  },
} as const satisfies ObjectType;

export type EndpointFacts = Facts<typeof endpoint, unknown, "admitted" | "networkZones">;
export type EndpointServiceFacts = Facts<typeof endpointService, unknown, "allowedPrincipals" | "allowedAccounts">;
export type VpnFacts = Facts<typeof vpn, { VpnTunnel: Facts<typeof vpnTunnel> }>;
export type HubFacts = Facts<typeof hub>;
export type RemoteAccessFacts = Facts<typeof remoteAccess>;

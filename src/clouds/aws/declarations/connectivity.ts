/** Declares private endpoints, VPN connections and hubs that networks meet at. */
import type { ObjectType } from "../../../model/resource-model.ts";
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
    firewalls: { type: { list: "string" }, doc: "Firewalls of those interfaces." },
    policy: { type: "string", doc: "Who may do what through it, as JSON text.", optional: true },
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
  },
} as const satisfies ObjectType;

export type EndpointFacts = Facts<typeof endpoint>;
export type VpnFacts = Facts<typeof vpn, { VpnTunnel: Facts<typeof vpnTunnel> }>;
export type HubFacts = Facts<typeof hub>;

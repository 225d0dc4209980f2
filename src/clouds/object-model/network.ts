/** Declares networks, subnets, routes, and what leads out of a network. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

export const network = {
  name: "network",
  doc: "A private network.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    addressRanges: { type: { list: "string" }, doc: "CIDRs of both families." },
    isDefault: { type: "bool", doc: "Whether the provider made it for resources that name no other." },
    flowLogs: { type: { list: { object: "FlowLog" } }, doc: "Flow logs of the network itself." },
    subnets: { type: { list: { object: "NetworkSubnet" } }, doc: "Its subnets." },
    peerings: { type: { list: "string" }, doc: "Active peerings with other networks." },
    endpointServices: {
      type: { list: "string" },
      doc: "Services that private endpoints in it, made or being made, lead to.",
    },
    interfaces: { type: "int", doc: "How many network interfaces are in it: none where nobody uses it." },
    isFirstOfAccount: {
      type: "bool",
      doc:
        "Whether its id is the first of those in its region that its account made itself, for what is said of an " +
        "account once.",
    },
    accountRegions: {
      type: { list: "string" },
      doc:
        "Regions in which its account has networks that it made itself. Unknown where only one is known and others " +
        "could not be read.",
    },
  },
} as const satisfies ObjectType;

export const networkSubnet = {
  name: "NetworkSubnet",
  doc: "A subnet as its network sees it.",
  fields: {
    id: { type: "string", doc: "Id of the subnet." },
    zone: { type: "string", doc: "Availability zone." },
    internetRoutes: { type: { object: "InternetRoutes" }, doc: "Whether it leads to the internet and back." },
  },
} as const satisfies ObjectType;

export const internetRoutes = {
  name: "InternetRoutes",
  doc: "Whether an active route leads to the internet and lets it answer and begin; egress-only gateways do not.",
  fields: {
    ipv4: { type: "bool", doc: "For IPv4." },
    ipv6: { type: "bool", doc: "For IPv6." },
  },
} as const satisfies ObjectType;

export const subnet = {
  name: "subnet",
  doc: "A part of a network.",
  fields: {
    state: { type: "string", doc: "The provider's word: `available`, `pending`." },
    network: { type: "string", doc: "The network it belongs to." },
    zone: { type: "string", doc: "Availability zone." },
    addressRanges: { type: { list: "string" }, doc: "CIDRs of both families." },
    isDefault: { type: "bool", doc: "Whether the provider made it for resources that name no other." },
    givesPublicAddresses: { type: "bool", doc: "Whether instances get a public IPv4 address at launch." },
    givesIpv6Addresses: { type: "bool", doc: "Whether interfaces get an IPv6 address when they are made." },
    routeTable: { type: "string", doc: "The route table that governs it, named or by default." },
    internetRoutes: { type: { object: "InternetRoutes" }, doc: "Whether that table leads to the internet and back." },
    firewalls: { type: { list: "string" }, doc: "Firewalls that decide for the subnet as a whole." },
    flowLogs: { type: { list: { object: "FlowLog" } }, doc: "Flow logs of the subnet itself." },
    interfaces: { type: "int", doc: "How many network interfaces are in it: none where nobody uses it." },
  },
} as const satisfies ObjectType;

export const routeTable = {
  name: "route_table",
  doc: "Where traffic of subnets goes.",
  fields: {
    network: { type: "string", doc: "The network it belongs to." },
    isMain: { type: "bool", doc: "Whether it governs the subnets that name no other." },
    routes: { type: { list: { object: "Route" } }, doc: "Its routes." },
    subnets: { type: { list: "string" }, doc: "Subnets that it governs, named or by default." },
    gateways: { type: { list: "string" }, doc: "Gateways whose incoming traffic it governs." },
    internetRoutes: { type: { object: "InternetRoutes" }, doc: "Whether it leads to the internet and back." },
  },
} as const satisfies ObjectType;

export const route = {
  name: "Route",
  doc: "One route.",
  fields: {
    destinations: { type: { list: "string" }, doc: "CIDRs that it is for." },
    addressLists: { type: { list: "string" }, doc: "Named lists of addresses that the CIDRs were taken from." },
    target: { type: "string", doc: "Where it leads; `local` within the network." },
    targetKind: {
      type: "string",
      doc: "`internet`, `egress-only`, `nat`, `peering`, `hub`, `vpn`, `endpoint`, `interface`, `local` or `other`.",
    },
    isActive: { type: "bool", doc: "False for a blackhole: its target is gone." },
    peerRanges: {
      type: { list: "string" },
      doc: "CIDRs of the network at the other end, of active routes into a peering; otherwise empty.",
    },
  },
} as const satisfies ObjectType;

export const routeResource = {
  name: "route",
  doc: "One route as a resource of its own.",
  fields: {
    ...route.fields,
    network: { type: "string", doc: "The network it belongs to." },
    priority: { type: "int", doc: "Of routes for the same addresses the lowest decides." },
    targets: { type: { list: "string" }, doc: "Tags of the machines that it is for; none: for all of the network." },
  },
} as const satisfies ObjectType;

export const gateway = {
  name: "gateway",
  doc: "What connects networks with the internet.",
  fields: { networks: { type: { list: "string" }, doc: "Networks that it is attached to." } },
} as const satisfies ObjectType;

const flowLogFields = {
  isActive: { type: "bool", doc: "Whether it is switched on." },
  isDelivering: { type: "bool", doc: "False where the last delivery failed." },
  traffic: { type: "string", doc: "`all`, `accepted` or `rejected`." },
  destination: { type: "string", doc: "Where it delivers to." },
} as const;

export const flowLogObject = {
  name: "FlowLog",
  doc: "A flow log as what it records sees it.",
  fields: { id: { type: "string", doc: "Id of the flow log." }, ...flowLogFields },
} as const satisfies ObjectType;

export const flowLog = {
  name: "flow_log",
  doc: "A record of the traffic of a network, subnet or interface.",
  fields: { ...flowLogFields, target: { type: "string", doc: "The network, subnet or interface." } },
} as const satisfies ObjectType;

export const peering = {
  name: "peering",
  doc: "A connection of two networks.",
  fields: {
    state: { type: "string", doc: "The provider's word: `active`, `pending-acceptance`." },
    requester: { type: { object: "PeeringEnd" }, doc: "Who asked for it." },
    accepter: { type: { object: "PeeringEnd" }, doc: "Who was asked." },
    routeTables: { type: { list: "string" }, doc: "Route tables of this scope that lead into it." },
  },
} as const satisfies ObjectType;

export const peeringEnd = {
  name: "PeeringEnd",
  doc: "One end of a peering.",
  fields: {
    network: { type: "string", doc: "The network." },
    account: { type: "string", doc: "Its account, subscription or project." },
    region: { type: "string", doc: "Its region." },
    addressRanges: { type: { list: "string" }, doc: "CIDRs of both families, as far as the other end may see them." },
  },
} as const satisfies ObjectType;

export type InternetRoutesFacts = Facts<typeof internetRoutes, unknown, "ipv4" | "ipv6">;
export type FlowLogFacts = Facts<typeof flowLogObject>;
export type FlowLogResourceFacts = Facts<typeof flowLog>;
export type RouteFacts = Facts<typeof route, unknown, "destinations" | "peerRanges">;
export type RouteResourceFacts = Facts<typeof routeResource, unknown, "destinations" | "peerRanges">;
export type GatewayFacts = Facts<typeof gateway>;
export type PeeringFacts = Facts<typeof peering, { PeeringEnd: Facts<typeof peeringEnd> }, "routeTables">;

export type NetworkSubnetFacts = Facts<typeof networkSubnet, { InternetRoutes: InternetRoutesFacts }>;

export type NetworkFacts = Facts<
  typeof network,
  { FlowLog: FlowLogFacts; NetworkSubnet: NetworkSubnetFacts },
  "flowLogs" | "subnets" | "peerings" | "endpointServices" | "interfaces" | "accountRegions"
>;

export type SubnetFacts = Facts<
  typeof subnet,
  { FlowLog: FlowLogFacts; InternetRoutes: InternetRoutesFacts },
  "routeTable" | "internetRoutes" | "firewalls" | "flowLogs" | "interfaces"
>;

export type RouteTableFacts = Facts<
  typeof routeTable,
  { Route: RouteFacts; InternetRoutes: InternetRoutesFacts },
  "subnets"
>;

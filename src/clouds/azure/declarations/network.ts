/** Declares what only Azure says of networks, what is in them and what protects them: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type * as compute from "../../object-model/compute.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { FlowLogFacts } from "../../object-model/network.ts";
import { armFields } from "./azure.ts";

export const azureSecurityGroup = {
  name: "azure_security_group",
  doc: "A network security group.",
  fields: {
    ...armFields,
    subnets: { type: { list: "string" }, doc: "Subnets that name it." },
    networkInterfaces: { type: { list: "string" }, doc: "Interfaces that name it." },
  },
} as const satisfies ObjectType;

export const azureSecurityRule = {
  name: "azure_security_rule",
  doc: "A rule of a network security group.",
  fields: {
    ...armFields,
    isDefault: { type: "bool", doc: "Whether Azure made it with the group; it decides after all others." },
    provisioningState: {
      type: "string",
      doc: "`Succeeded`, `Updating`, `Failed`, …: how the last change went. The rule is in force whatever it says.",
    },
  },
} as const satisfies ObjectType;

export const azurePeering = {
  name: "AzurePeering",
  doc: "A peering as one of its two networks has it.",
  fields: {
    id: { type: "string", doc: "Id of the peering." },
    name: { type: "string", doc: "Its name." },
    state: { type: "string", doc: "`Connected`, `Initiated` or `Disconnected`." },
    remoteNetwork: { type: "string", doc: "The other network, which may be of another tenant." },
    remoteSubscription: { type: "string", doc: "The subscription of the other network." },
    allowsForwardedTraffic: {
      type: "bool",
      doc: "Whether it takes traffic that does not come from the other network itself.",
    },
    allowsGatewayTransit: { type: "bool", doc: "Whether the other network may use the gateway of this one." },
    usesRemoteGateways: { type: "bool", doc: "Whether this network uses the gateway of the other." },
  },
} as const satisfies ObjectType;

export const azureVirtualNetwork = {
  name: "azure_virtual_network",
  doc: "A virtual network.",
  fields: {
    ...armFields,
    hasDdosProtection: { type: "bool", doc: "Whether a DDoS protection plan protects its public addresses." },
    ddosProtectionPlan: { type: "string", doc: "That plan.", optional: true },
    isEncrypted: { type: "bool", doc: "Whether traffic between its machines is encrypted." },
    peerings: { type: { list: { object: "AzurePeering" } }, doc: "Its peerings, as it has them." },
  },
} as const satisfies ObjectType;

export const azureSubnet = {
  name: "azure_subnet",
  doc: "A subnet of a virtual network.",
  fields: {
    ...armFields,
    takesSecurityGroup: {
      type: "bool",
      doc: "False for subnets of gateways, firewalls and route servers, which may have none; and for those of Azure Bastion.",
    },
    delegations: { type: { list: "string" }, doc: "Services that the subnet is handed to." },
    natGateway: { type: "string", doc: "NAT gateway by which its machines reach the internet.", optional: true },
    hasDefaultOutboundAccess: {
      type: "bool",
      doc: "Whether machines in it reach the internet although nobody gave them a way to.",
    },
    serviceEndpoints: { type: { list: "string" }, doc: "Services that it has a direct way to." },
    occupants: { type: { list: "string" }, doc: "What has addresses in it: interfaces, gateways, load balancers." },
  },
} as const satisfies ObjectType;

export const azureRouteTable = {
  name: "azure_route_table",
  doc: "A route table.",
  fields: {
    ...armFields,
    propagatesGatewayRoutes: { type: "bool", doc: "Whether routes that gateways learn are added to it." },
  },
} as const satisfies ObjectType;

export const azureIpConfiguration = {
  name: "AzureIpConfiguration",
  doc: "An address of an interface.",
  fields: {
    id: { type: "string", doc: "Id of the configuration." },
    privateAddress: { type: "string", doc: "Its address in the network; absent until it has one.", optional: true },
    subnet: { type: "string", doc: "Its subnet." },
    publicAddress: { type: "string", doc: "Id of its public address.", optional: true },
    applicationSecurityGroups: { type: { list: "string" }, doc: "Application security groups that it is in." },
    loadBalancerPools: { type: { list: "string" }, doc: "Backend pools of load balancers that it is in." },
    inboundNatRules: { type: { list: "string" }, doc: "Inbound NAT rules of load balancers that lead to it." },
  },
} as const satisfies ObjectType;

export const azureNetworkInterface = {
  name: "azure_network_interface",
  doc: "A network interface.",
  fields: {
    ...armFields,
    ipConfigurations: { type: { list: { object: "AzureIpConfiguration" } }, doc: "Its addresses." },
    isPrimary: { type: "bool", doc: "Whether it is the first interface of its machine." },
    forwardsTraffic: { type: "bool", doc: "Whether it takes traffic that is not for it, as a router does." },
  },
} as const satisfies ObjectType;

export const azurePublicAddress = {
  name: "azure_public_ip_address",
  doc: "A public address.",
  fields: {
    ...armFields,
    sku: {
      type: "string",
      doc: "`Basic`, `Standard` or `StandardV2`. All but `Basic` let nothing in without a security group.",
    },
    allocation: { type: "string", doc: "`Static` or `Dynamic`." },
    ddosProtection: {
      type: "string",
      doc: "`VirtualNetworkInherited`, `Enabled` or `Disabled`: whose DDoS protection it has.",
    },
    ipConfiguration: {
      type: "string",
      doc: "What has it: an interface's, gateway's or load balancer's configuration.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const azureNetworkWatcher = {
  name: "azure_network_watcher",
  doc: "A network watcher.",
  fields: { ...armFields, isReady: { type: "bool", doc: "False while it is made or deleted, or where that failed." } },
} as const satisfies ObjectType;

export const azureFlowLog = {
  name: "azure_flow_log",
  doc: "A flow log.",
  fields: {
    ...armFields,
    targetKind: { type: "string", doc: "`network`, `subnet`, `interface`, `security_group` or `other`." },
    retentionDays: { type: "int", doc: "For how many days it keeps records; 0: for good." },
    hasTrafficAnalytics: { type: "bool", doc: "Whether it also goes to a Log Analytics workspace." },
    workspace: { type: "string", doc: "That workspace.", optional: true },
  },
} as const satisfies ObjectType;

export const azureBastionHost = {
  name: "azure_bastion_host",
  doc: "A bastion host.",
  fields: {
    ...armFields,
    sku: { type: "string", doc: "`Developer`, `Basic`, `Standard` or `Premium`." },
    network: { type: "string", doc: "The network it is in.", optional: true },
    hasShareableLinks: {
      type: "bool",
      doc: "Whether links can be made that lead to a machine without signing in to Azure.",
    },
  },
} as const satisfies ObjectType;

export const azureVirtualNetworkGateway = {
  name: "azure_virtual_network_gateway",
  doc: "A gateway between a virtual network and others: VPN or ExpressRoute.",
  fields: {
    ...armFields,
    kind: { type: "string", doc: "`Vpn`, `ExpressRoute` or `LocalGateway`." },
    network: { type: "string", doc: "Its network." },
    hasPointToSite: { type: "bool", doc: "Whether single machines can connect to it." },
    clientAuthentication: {
      type: { list: "string" },
      doc: "How those show who they are, any of it: `certificate`, `radius`, `entra-id`.",
    },
  },
} as const satisfies ObjectType;

export const azureSubscription = {
  name: "azure_subscription",
  doc: "A subscription.",
  fields: {
    ...armFields,
    networkRegions: { type: { list: "string" }, doc: "Regions in which it has virtual networks." },
    watchedRegions: { type: { list: "string" }, doc: "Regions in which it has a network watcher." },
    machines: { type: "int", doc: "How many virtual machines it has, not counting those of scale sets." },
    bastionHosts: {
      type: { list: "string" },
      doc: "Bastion hosts of it, and Bastion subnets in use of networks that its own are peered with.",
    },
    securityPerimeters: { type: { list: "string" }, doc: "Its network security perimeters." },
  },
} as const satisfies ObjectType;

export type SecurityGroupExt = Facts<typeof azureSecurityGroup>;
export type SecurityRuleExt = Facts<typeof azureSecurityRule>;
export type PeeringFacts = Facts<typeof azurePeering>;
export type VirtualNetworkExt = Facts<typeof azureVirtualNetwork, { AzurePeering: PeeringFacts }>;
export type SubnetExt = Facts<typeof azureSubnet>;
export type RouteTableExt = Facts<typeof azureRouteTable>;
export type IpConfigurationFacts = Facts<typeof azureIpConfiguration>;
export type NetworkInterfaceExt = Facts<typeof azureNetworkInterface, { AzureIpConfiguration: IpConfigurationFacts }>;
export type PublicAddressExt = Facts<typeof azurePublicAddress>;
export type NetworkWatcherExt = Facts<typeof azureNetworkWatcher>;
export type FlowLogExt = Facts<typeof azureFlowLog>;
export type BastionHostExt = Facts<typeof azureBastionHost>;
export type VirtualNetworkGatewayExt = Facts<typeof azureVirtualNetworkGateway>;
export type SubscriptionExt = Facts<
  typeof azureSubscription,
  unknown,
  "networkRegions" | "watchedRegions" | "machines" | "bastionHosts" | "securityPerimeters"
>;

/** A public address is a resource of another listing. */
export type NetworkInterfaceFacts = Facts<
  typeof compute.networkInterface,
  { FlowLog: FlowLogFacts },
  "facesInternet" | "flowLogs" | "publicAddresses"
>;

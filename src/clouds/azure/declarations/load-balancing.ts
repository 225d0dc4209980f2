/** Declares what only Azure says of load balancers, application gateways and their firewalls: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import { armFields } from "./azure.ts";

export const azureFrontend = {
  name: "AzureFrontend",
  doc: "An address that a load balancer listens at.",
  fields: {
    id: { type: "string", doc: "Id of the frontend." },
    publicAddress: { type: "string", doc: "Id of its public address; absent inside of a network.", optional: true },
    isPublic: { type: "bool", doc: "Whether it is on the internet." },
  },
} as const satisfies ObjectType;

export const azureForwarding = {
  name: "AzureForwarding",
  doc: "A load-balancing rule, inbound NAT rule or inbound NAT pool.",
  fields: {
    id: { type: "string", doc: "Its id." },
    frontend: { type: "string", doc: "The frontend that it is for." },
    protocol: { type: "string", doc: "`all`, or the IANA protocol number as text." },
    frontendPorts: { type: { list: "int" }, doc: "First and last port that it listens at." },
    backendPort: {
      type: "int",
      doc: "Port that traffic goes to; 0 where it keeps its port, or each machine has one of its own.",
    },
    pools: { type: { list: "string" }, doc: "Backend pools that it leads to." },
    ipConfiguration: {
      type: "string",
      doc: "The one address that it leads to, of an inbound NAT rule.",
      optional: true,
    },
    keepsDestination: {
      type: "bool",
      doc: "Whether traffic arrives at the machine with the address and port of the frontend (floating IP).",
    },
  },
} as const satisfies ObjectType;

export const azureBackendPool = {
  name: "AzureBackendPool",
  doc: "What a load balancer leads to.",
  fields: {
    id: { type: "string", doc: "Id of the pool." },
    ipConfigurations: { type: { list: "string" }, doc: "Addresses of interfaces in it." },
    addresses: { type: { list: "string" }, doc: "Addresses in it that are named as such." },
    network: { type: "string", doc: "Network of those.", optional: true },
  },
} as const satisfies ObjectType;

export const azureLoadBalancer = {
  name: "azure_load_balancer",
  doc: "A load balancer.",
  fields: {
    ...armFields,
    sku: { type: "string", doc: "`Basic`, `Standard` or `Gateway`." },
    frontends: { type: { list: { object: "AzureFrontend" } }, doc: "Its frontends." },
    forwardings: { type: { list: { object: "AzureForwarding" } }, doc: "What it forwards." },
    pools: { type: { list: { object: "AzureBackendPool" } }, doc: "Its backend pools." },
  },
} as const satisfies ObjectType;

export const azureTlsPolicy = {
  name: "AzureTlsPolicy",
  doc: "What an application gateway asks of clients that connect with TLS.",
  fields: {
    place: { type: "string", doc: "`gateway`, or the name of an SSL profile that listeners use instead." },
    policy: { type: "string", doc: "Name of the predefined policy, `Custom`, `CustomV2`, or `default`." },
    minimumVersion: {
      type: "double",
      doc: "Lowest version of TLS that it accepts: 1.0, 1.1, 1.2 or 1.3; 0 for a policy of a name that is not known.",
    },
  },
} as const satisfies ObjectType;

export const azureApplicationGateway = {
  name: "azure_application_gateway",
  doc: "An application gateway.",
  fields: {
    ...armFields,
    tier: { type: "string", doc: "`Standard`, `Standard_v2`, `Basic`, `WAF` or `WAF_v2`." },
    isRunning: { type: "bool", doc: "False where it was stopped." },
    isPublic: { type: "bool", doc: "Whether it has a public address." },
    hasTlsListeners: { type: "bool", doc: "Whether it ends TLS connections." },
    tlsPolicies: { type: { list: { object: "AzureTlsPolicy" } }, doc: "What is in force for its TLS listeners." },
    enablesHttp2: { type: "bool", doc: "Whether clients may speak HTTP/2." },
    hasOwnFirewall: {
      type: "bool",
      doc: "Whether a firewall is switched on in the gateway itself, as the old tiers have it.",
    },
    firewallPolicy: { type: "string", doc: "Firewall policy of the gateway as a whole.", optional: true },
    hasFirewall: {
      type: "bool",
      doc: "Whether a web application firewall that is switched on looks at all of its traffic.",
    },
  },
} as const satisfies ObjectType;

export const azureFirewallPolicy = {
  name: "azure_web_application_firewall_policy",
  doc: "A policy of web application firewalls.",
  fields: {
    ...armFields,
    isEnabled: { type: "bool", doc: "Whether it is switched on." },
    prevents: { type: "bool", doc: "Whether it blocks what it finds; otherwise it only records it." },
    inspectsBodies: { type: "bool", doc: "Whether it looks into the bodies of requests." },
    ruleSets: { type: { list: "string" }, doc: "Managed rule sets, with version." },
    hasBotProtection: { type: "bool", doc: "Whether the rule set against bots is among them." },
    gateways: { type: { list: "string" }, doc: "Application gateways that it protects, whole or in part." },
  },
} as const satisfies ObjectType;

export type FrontendFacts = Facts<typeof azureFrontend>;
export type ForwardingFacts = Facts<typeof azureForwarding>;
export type BackendPoolFacts = Facts<typeof azureBackendPool>;
export type LoadBalancerExt = Facts<
  typeof azureLoadBalancer,
  { AzureFrontend: FrontendFacts; AzureForwarding: ForwardingFacts; AzureBackendPool: BackendPoolFacts }
>;
export type TlsPolicyFacts = Facts<typeof azureTlsPolicy>;
export type ApplicationGatewayExt = Facts<
  typeof azureApplicationGateway,
  { AzureTlsPolicy: TlsPolicyFacts },
  "hasFirewall"
>;
export type FirewallPolicyExt = Facts<typeof azureFirewallPolicy>;

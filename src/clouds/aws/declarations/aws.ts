/** Declares what only AWS says of its resources: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "../../object-model/facts.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";

const id = {
  id: { type: "string", doc: "Id without the ARN, as other resources and people write it: `sg-…`." },
} as const;

const shared = {
  isShared: { type: "bool", doc: "Whether another account owns it and shares it with this one." },
} as const;

const internetBlock = {
  internetGatewayBlockMode: {
    type: "string",
    doc: "Mode of block public access: `off`, `block-bidirectional` or `block-ingress`; exclusions are not collected.",
  },
} as const;

export const awsResource = {
  name: "aws_resource",
  doc: "What EC2 resources have.",
  fields: id,
} as const satisfies ObjectType;

export const awsShareable = {
  name: "aws_shareable",
  doc: "What resources have that accounts can share.",
  fields: { ...id, ...shared },
} as const satisfies ObjectType;

export const awsSecurityGroup = {
  name: "aws_security_group",
  doc: "A security group.",
  fields: {
    ...id,
    ...shared,
    inboundEntries: {
      type: "int",
      doc: "How many inbound rules it has as AWS counts them: one for each CIDR, prefix list and group.",
    },
    outboundEntries: { type: "int", doc: "The same of outbound rules." },
  },
} as const satisfies ObjectType;

export const awsNetwork = {
  name: "aws_network",
  doc: "A VPC or a subnet.",
  fields: { ...id, ...shared, ...internetBlock },
} as const satisfies ObjectType;

export const awsRouteTable = {
  name: "aws_route_table",
  doc: "A route table.",
  fields: { ...id, ...shared, associatedSubnets: { type: { list: "string" }, doc: "Subnets that name it." } },
} as const satisfies ObjectType;

export const awsNetworkInterface = {
  name: "aws_network_interface",
  doc: "A network interface.",
  fields: {
    ...id,
    requester: { type: "string", doc: "Service or account on whose behalf it was made.", optional: true },
    checksSourceAndDestination: { type: "bool", doc: "Whether it drops traffic that is neither from nor for it." },
  },
} as const satisfies ObjectType;

export const awsInstance = {
  name: "aws_instance",
  doc: "An instance.",
  fields: {
    ...id,
    stateReason: { type: "string", doc: "Why and when its state changed, as EC2 says it.", optional: true },
    virtualization: { type: "string", doc: "`hvm` or `paravirtual`." },
    hasEnclaves: { type: "bool", doc: "Whether Nitro Enclaves are switched on." },
    enclaveRules: {
      type: { list: { object: "FirewallRule" } },
      doc: "What the security groups of a host of enclaves let in, whether or not there is a way to it; absent without enclaves.",
      optional: true,
    },
    lifecycle: { type: "string", doc: "`spot`, `scheduled` or `capacity-block`; absent: on demand.", optional: true },
    keyName: { type: "string", doc: "Key pair it was launched with.", optional: true },
    platform: { type: "string", doc: "`Linux/UNIX`, `Windows`, …" },
    systemsManager: {
      type: "string",
      doc: "What Systems Manager says of its agent: `Online`, `ConnectionLost`, `Inactive`; `none` if it knows none.",
    },
  },
} as const satisfies ObjectType;

export const awsUsedImage = {
  name: "aws_used_image",
  doc: "An image that instances run.",
  fields: {
    ...id,
    createdAt: { type: "timestamp", doc: "When it was made.", optional: true },
    deprecatedAt: { type: "timestamp", doc: "When it is or was deprecated.", optional: true },
  },
} as const satisfies ObjectType;

export const awsManagedInstance = {
  name: "aws_managed_instance",
  doc: "An instance with an agent of Systems Manager.",
  fields: { ...id, pingStatus: { type: "string", doc: "`Online`, `ConnectionLost` or `Inactive`." } },
} as const satisfies ObjectType;

export const awsImage = {
  name: "aws_image",
  doc: "An image (AMI).",
  fields: {
    ...id,
    imdsSupport: { type: "string", doc: "`v2.0` if instances of it require IMDSv2.", optional: true },
  },
} as const satisfies ObjectType;

export const awsEndpoint = {
  name: "aws_endpoint",
  doc: "A VPC endpoint.",
  fields: {
    ...id,
    isManagedByService: { type: "bool", doc: "Whether a service of AWS made and keeps it." },
    hasPrivateDns: { type: "bool", doc: "Whether the service's own name leads to it." },
  },
} as const satisfies ObjectType;

export const awsProtectedResource = {
  name: "aws_protected_resource",
  doc: "A resource that AWS Backup has saved.",
  fields: {
    id: { type: "string", doc: "Its ARN." },
    lastBackupAt: { type: "timestamp", doc: "When it was last saved.", optional: true },
  },
} as const satisfies ObjectType;

export const awsSetting = {
  name: "aws_setting",
  doc: "A setting of an account in a region.",
  fields: {
    ...id,
    managedBy: {
      type: "string",
      doc: "`account` or `declarative-policy`; absent where the API does not say.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export type ResourceExt = Facts<typeof awsResource>;
export type ShareableExt = Facts<typeof awsShareable>;
export type SecurityGroupExt = Facts<typeof awsSecurityGroup>;
export type NetworkExt = Facts<typeof awsNetwork>;
export type RouteTableExt = Facts<typeof awsRouteTable>;
export type NetworkInterfaceExt = Facts<typeof awsNetworkInterface>;
export type InstanceExt = Facts<
  typeof awsInstance,
  { FirewallRule: ListedFirewallRule },
  "systemsManager" | "enclaveRules"
>;
export type UsedImageExt = Facts<typeof awsUsedImage>;
export type ManagedInstanceExt = Facts<typeof awsManagedInstance>;
export type ImageExt = Facts<typeof awsImage>;
export type EndpointExt = Facts<typeof awsEndpoint>;
export type ProtectedResourceExt = Facts<typeof awsProtectedResource>;
export type SettingExt = Facts<typeof awsSetting>;

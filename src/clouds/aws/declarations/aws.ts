/** Declares what only AWS says of its resources: bucket `ext`. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

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
    lifecycle: { type: "string", doc: "`spot`, `scheduled` or `capacity-block`; absent: on demand.", optional: true },
    keyName: { type: "string", doc: "Key pair it was launched with.", optional: true },
    platform: { type: "string", doc: "`Linux/UNIX`, `Windows`, …" },
  },
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
export type NetworkExt = Facts<typeof awsNetwork>;
export type RouteTableExt = Facts<typeof awsRouteTable>;
export type NetworkInterfaceExt = Facts<typeof awsNetworkInterface>;
export type InstanceExt = Facts<typeof awsInstance>;
export type ImageExt = Facts<typeof awsImage>;
export type EndpointExt = Facts<typeof awsEndpoint>;
export type SettingExt = Facts<typeof awsSetting>;

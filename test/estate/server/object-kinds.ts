/**
 * The kinds of object that EC2 knows by an id, and its words for ids that it does not know.
 * https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
import { Refusal } from "./refusal.ts";
import type { RegionState } from "./region-state.ts";

/** One kind. */
export interface ObjectKind {
  readonly list: keyof RegionState;
  /** The property that is the id. */
  readonly id: string;
  /** What ids begin with, before the dash. */
  readonly prefix: string;
  /** As tags and ARNs name it. */
  readonly type: string;
  readonly notFound: string;
  readonly malformed: string;
  /** What an id that is not there is called. */
  readonly words: string;
  /** The property that lists its tags. */
  readonly tags: "Tags" | "TagSet";
}

/** By the property that is the id, which no two kinds share. */
export const objectKinds = {
  GroupId: kind("securityGroups", "GroupId", "sg", "security-group", {
    notFound: "InvalidGroup.NotFound",
    malformed: "InvalidGroupId.Malformed",
    words: "security group",
  }),
  NetworkAclId: kind("networkAcls", "NetworkAclId", "acl", "network-acl", {
    malformed: "InvalidNetworkAclId.Malformed",
    words: "networkAcl ID",
  }),
  VpcId: kind("vpcs", "VpcId", "vpc", "vpc", { words: "vpc ID" }),
  SubnetId: kind("subnets", "SubnetId", "subnet", "subnet", { words: "subnet ID" }),
  RouteTableId: kind("routeTables", "RouteTableId", "rtb", "route-table", {
    malformed: "InvalidRouteTableId.Malformed",
    words: "routeTable ID",
  }),
  InternetGatewayId: kind("internetGateways", "InternetGatewayId", "igw", "internet-gateway", {
    malformed: "InvalidInternetGatewayId.Malformed",
    words: "internetGateway ID",
  }),
  FlowLogId: kind("flowLogs", "FlowLogId", "fl", "vpc-flow-log", {
    notFound: "InvalidFlowLogId.NotFound",
    malformed: "InvalidFlowLogId.Malformed",
    words: "flow log ID",
  }),
  PrefixListId: kind("prefixLists", "PrefixListId", "pl", "prefix-list", {
    malformed: "InvalidPrefixListId.Malformed",
    words: "prefix list ID",
  }),
  NetworkInterfaceId: {
    ...kind("networkInterfaces", "NetworkInterfaceId", "eni", "network-interface", {
      malformed: "InvalidNetworkInterfaceId.Malformed",
      words: "networkInterface ID",
    }),
    tags: "TagSet",
  },
  AllocationId: kind("addresses", "AllocationId", "eipalloc", "elastic-ip", { words: "allocation ID" }),
  InstanceId: kind("instances", "InstanceId", "i", "instance", { words: "instance ID" }),
  LaunchTemplateId: kind("launchTemplates", "LaunchTemplateId", "lt", "launch-template", {
    notFound: "InvalidLaunchTemplateId.NotFound",
    malformed: "InvalidLaunchTemplateId.Malformed",
    words: "launch template ID",
  }),
  VolumeId: kind("volumes", "VolumeId", "vol", "volume", { notFound: "InvalidVolume.NotFound", words: "volume" }),
  SnapshotId: kind("snapshots", "SnapshotId", "snap", "snapshot", {
    notFound: "InvalidSnapshot.NotFound",
    words: "snapshot",
  }),
  ImageId: kind("images", "ImageId", "ami", "image", {
    notFound: "InvalidAMIID.NotFound",
    malformed: "InvalidAMIID.Malformed",
    words: "image id",
  }),
  KeyPairId: kind("keyPairs", "KeyPairId", "key", "key-pair", {
    notFound: "InvalidKeyPair.NotFound",
    words: "key pair",
  }),
  VpcEndpointId: kind("vpcEndpoints", "VpcEndpointId", "vpce", "vpc-endpoint", {
    notFound: "InvalidVpcEndpointId.NotFound",
    malformed: "InvalidVpcEndpointId.Malformed",
    words: "VPC endpoint ID",
  }),
  VpcPeeringConnectionId: kind("peeringConnections", "VpcPeeringConnectionId", "pcx", "vpc-peering-connection", {
    malformed: "InvalidVpcPeeringConnectionId.Malformed",
    words: "vpcPeeringConnection ID",
  }),
  VpnConnectionId: kind("vpnConnections", "VpnConnectionId", "vpn", "vpn-connection", { words: "vpnConnection ID" }),
  TransitGatewayId: kind("transitGateways", "TransitGatewayId", "tgw", "transit-gateway", {
    words: "transit gateway ID",
  }),
  ClientVpnEndpointId: kind("clientVpnEndpoints", "ClientVpnEndpointId", "cvpn-endpoint", "client-vpn-endpoint", {
    notFound: "InvalidClientVpnEndpointId.NotFound",
    words: "Client VPN endpoint ID",
  }),
  ServiceId: kind("vpcEndpointServices", "ServiceId", "vpce-svc", "vpc-endpoint-service", {
    notFound: "InvalidVpcEndpointServiceId.NotFound",
    words: "Vpc Endpoint Service Id",
  }),
} as const satisfies Readonly<Record<string, ObjectKind>>;

/** The link between an instance and its profile, which has no tags. */
export const profileAssociationKind: ObjectKind = kind("profileAssociations", "AssociationId", "iip-assoc", "", {
  words: "association ID",
});

interface Words {
  readonly words: string;
  readonly notFound?: string;
  readonly malformed?: string;
}

/** Most codes are made of the property; where AWS has another one it is given. */
function kind(
  list: keyof RegionState,
  id: string,
  prefix: string,
  type: string,
  { words, notFound, malformed }: Words,
): ObjectKind {
  const name = `Invalid${id.replace(/Id$/, "ID")}`;
  return {
    list,
    id,
    prefix,
    type,
    words,
    notFound: notFound ?? `${name}.NotFound`,
    malformed: malformed ?? `${name}.Malformed`,
    tags: "Tags",
  };
}

/** The object with that id. Throws {@link Refusal} where there is none. */
export function objectWith<Item extends object>(items: readonly Item[], of: ObjectKind, id: string | undefined): Item {
  const item = items.find((one) => (one as Readonly<Record<string, unknown>>)[of.id] === id);
  if (item === undefined) throw unknownId(of, id ?? "");
  return item;
}

/** An id that is not there, or that cannot be one. */
export function unknownId(of: ObjectKind, id: string): Refusal {
  const canBeOne = new RegExp(`^${of.prefix}-[0-9a-f]+$`).test(id);
  return canBeOne
    ? new Refusal(of.notFound, 400, `The ${of.words} '${id}' does not exist`)
    : new Refusal(of.malformed, 400, `Invalid id: "${id}" (expecting "${of.prefix}-...")`);
}

/** The kind of an object by its id, as tags are given to objects of all kinds. */
export function kindOfId(id: string): ObjectKind | undefined {
  const prefix = id.slice(0, id.lastIndexOf("-"));
  return Object.values<ObjectKind>(objectKinds).find((one) => one.prefix === prefix);
}

/** Undefined for an id of no kind. */
export function arnOfId(id: string, account: string, region: string): string | undefined {
  const of = kindOfId(id);
  return of === undefined ? undefined : `arn:aws:ec2:${region}:${account}:${of.type}/${id}`;
}

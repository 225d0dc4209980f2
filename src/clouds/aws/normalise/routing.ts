/** Route tables, internet gateways and peerings. */
import type {
  InternetGateway,
  Route,
  RouteTable,
  VpcPeeringConnection,
  VpcPeeringConnectionVpcInfo,
} from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import type { RouteFacts } from "../../object-model/network.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { bucket, type Collected, isShared, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";

export function routeTable(collected: Collected): Resource[] {
  const raw = named<RouteTable>(collected, "RouteTableId");
  const owner = raw.text("OwnerId");
  const identity = { id: raw.requiredText("RouteTableId"), kind: "route-table", owner, tags: raw.tags("Tags") };
  const associations = raw
    .objects("Associations")
    .filter((association) => association.object("AssociationState")?.text("State") !== "disassociated");
  const pending = notYetRelated(collected.scope);
  const com = {
    network: raw.text("VpcId") ?? "",
    isMain: associations.some((association) => association.flag("Main") === true),
    routes: raw.objects("Routes").map((one) => route(one, collected.scope)),
    subnets: pending,
    gateways: associations.map((association) => association.text("GatewayId")).filter((id) => id !== undefined),
    internetRoutes: { ipv4: pending, ipv6: pending },
  };
  const ext = {
    isShared: isShared(collected, owner),
    associatedSubnets: associations.map((association) => association.text("SubnetId")).filter((id) => id !== undefined),
  };
  return [bucket(collected, identity, { type: "aws.ec2.route_table", comType: "route_table", com, ext })];
}

/** The SDK's model says that an attachment is `attached`; the API says `available`. */
export function internetGateway(collected: Collected): Resource[] {
  const raw = named<InternetGateway>(collected, "InternetGatewayId");
  const owner = raw.text("OwnerId");
  const identity = {
    id: raw.requiredText("InternetGatewayId"),
    kind: "internet-gateway",
    owner,
    tags: raw.tags("Tags"),
  };
  const networks = raw
    .objects("Attachments")
    .filter((attachment) => ["available", "attached"].includes(attachment.text("State") ?? ""))
    .map((attachment) => attachment.requiredText("VpcId"));
  const ext = { isShared: isShared(collected, owner) };
  return [
    bucket(collected, identity, { type: "aws.ec2.internet_gateway", comType: "gateway", com: { networks }, ext }),
  ];
}

export function peering(collected: Collected): Resource[] {
  const raw = named<VpcPeeringConnection>(collected, "VpcPeeringConnectionId");
  const id = raw.requiredText("VpcPeeringConnectionId");
  const identity = { id, kind: "vpc-peering-connection", tags: raw.tags("Tags") };
  const com = {
    state: raw.object("Status")?.text("Code") ?? "",
    requester: peeringEnd(raw.object("RequesterVpcInfo")),
    accepter: peeringEnd(raw.object("AccepterVpcInfo")),
    routeTables: notYetRelated(collected.scope),
  };
  return [bucket(collected, identity, { type: "aws.ec2.vpc_peering_connection", comType: "peering", com, ext: {} })];
}

/** An end that the other account may not see says little or nothing. */
function peeringEnd(raw: RawObject<VpcPeeringConnectionVpcInfo> | undefined) {
  if (raw === undefined) return { network: "", account: "", region: "", addressRanges: [] };
  const cidrs = [
    raw.text("CidrBlock"),
    ...raw.objects("CidrBlockSet").map((block) => block.text("CidrBlock")),
    ...raw.objects("Ipv6CidrBlockSet").map((block) => block.text("Ipv6CidrBlock")),
  ].filter((cidr) => cidr !== undefined);
  return {
    network: raw.text("VpcId") ?? "",
    account: raw.text("OwnerId") ?? "",
    region: raw.text("Region") ?? "",
    addressRanges: cidrsOf(raw, cidrs),
  };
}

function route(raw: RawObject<Route>, scope: Scope): RouteFacts {
  const list = raw.text("DestinationPrefixListId");
  const cidr = raw.text("DestinationCidrBlock") ?? raw.text("DestinationIpv6CidrBlock");
  const [target, targetKind] = targetOf(raw);
  return {
    destinations: list === undefined ? cidrsOf(raw, cidr === undefined ? [] : [cidr]) : notYetRelated(scope),
    addressLists: list === undefined ? [] : [list],
    target,
    targetKind,
    isActive: raw.text("State") !== "blackhole",
    peerRanges: targetKind === "peering" ? notYetRelated(scope) : [],
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html: one of its many target fields is set. */
function targetOf(raw: RawObject<Route>): [target: string, kind: string] {
  const gatewayId = raw.text("GatewayId");
  if (gatewayId !== undefined) return [gatewayId, gatewayKind(gatewayId)];
  for (const [field, kind] of targetFields) {
    const target = raw.text(field);
    if (target !== undefined) return [target, kind];
  }
  return ["", "other"];
}

/** An instance stands with the interface that traffic goes to, so the interface comes first. */
const targetFields: readonly (readonly [keyof Route, string])[] = [
  ["EgressOnlyInternetGatewayId", "egress-only"],
  ["NatGatewayId", "nat"],
  ["VpcPeeringConnectionId", "peering"],
  ["TransitGatewayId", "hub"],
  ["NetworkInterfaceId", "interface"],
  ["InstanceId", "interface"],
  ["CoreNetworkArn", "hub"],
  ["LocalGatewayId", "other"],
  ["CarrierGatewayId", "other"],
  ["OdbNetworkArn", "other"],
];

/** `GatewayId` names gateways of several kinds, told apart by their prefix. */
function gatewayKind(id: string): string {
  if (id === "local") return "local";
  return gatewayKinds.find(([prefix]) => id.startsWith(prefix))?.[1] ?? "other";
}

const gatewayKinds = [
  ["igw-", "internet"],
  ["eigw-", "egress-only"],
  ["vgw-", "vpn"],
  ["vpce-", "endpoint"],
] as const;

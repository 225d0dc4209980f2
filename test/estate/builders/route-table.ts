/** Route tables, gateways to the internet, and peerings. */
import type { InternetGateway, Route, RouteTable, VpcPeeringConnection } from "@aws-sdk/client-ec2";
import { identifier } from "../identifier.ts";
import type { VpcDraft } from "./network.ts";
import { type RegionDraft, tagList } from "./region.ts";
import { asAnswered } from "./wire-spelling.ts";

interface RouteTableOptions {
  readonly name: string;
  readonly vpcId: string;
  readonly vpcCidr: string;
  /** Beyond the route within the VPC. */
  readonly routes: readonly Route[];
  readonly main?: boolean;
}

/** Adds a route table with the route within the VPC. */
export function addRouteTable(region: RegionDraft, options: RouteTableOptions): RouteTable {
  const routeTableId = identifier("rtb", options.vpcId, options.name);
  const table: RouteTable = {
    RouteTableId: routeTableId,
    VpcId: options.vpcId,
    OwnerId: region.account,
    Associations: [],
    PropagatingVgws: [],
    Routes: [
      { DestinationCidrBlock: options.vpcCidr, GatewayId: "local", Origin: "CreateRouteTable", State: "active" },
      ...options.routes,
    ],
    Tags: tagList(region, options.name),
  };
  if (options.main === true) {
    table.Associations?.push({
      Main: true,
      RouteTableAssociationId: identifier("rtbassoc", routeTableId, "main"),
      RouteTableId: routeTableId,
      AssociationState: { State: "associated" },
    });
  }
  region.resources.routeTables.push(table);
  return table;
}

/** Makes a route table govern a subnet. */
export function associateRouteTable(table: RouteTable, subnetId: string): void {
  table.Associations?.push({
    Main: false,
    RouteTableAssociationId: identifier("rtbassoc", table.RouteTableId ?? "", subnetId),
    RouteTableId: table.RouteTableId,
    SubnetId: subnetId,
    AssociationState: { State: "associated" },
  });
}

/** A route for IPv4 or IPv6 to what its `target` names: `{ GatewayId: "igw-…" }`. */
export function route(destination: string, target: Omit<Route, "State" | "Origin">): Route {
  return {
    ...(destination.includes(":") ? { DestinationIpv6CidrBlock: destination } : { DestinationCidrBlock: destination }),
    ...target,
    Origin: "CreateRoute",
    State: "active",
  };
}

/** Adds an internet gateway, attached to a VPC. */
export function addInternetGateway(region: RegionDraft, vpc: VpcDraft): InternetGateway {
  const gateway: InternetGateway = {
    InternetGatewayId: identifier("igw", vpc.vpcId),
    OwnerId: region.account,
    Attachments: [{ State: asAnswered("available"), VpcId: vpc.vpcId }],
    Tags: tagList(region, vpc.name),
  };
  region.resources.internetGateways.push(gateway);
  return gateway;
}

/** One end of a peering. */
export interface PeeringEnd {
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly cidr: string;
}

/** Adds an active peering to the regions that see it, which are those of its ends that the audit covers. */
export function addPeering(
  regions: readonly RegionDraft[],
  name: string,
  requester: PeeringEnd,
  accepter: PeeringEnd,
): VpcPeeringConnection {
  const peering: VpcPeeringConnection = {
    VpcPeeringConnectionId: identifier("pcx", requester.vpcId, accepter.vpcId),
    Status: { Code: "active", Message: "Active" },
    RequesterVpcInfo: peeringEnd(requester),
    AccepterVpcInfo: peeringEnd(accepter),
    Tags: [],
  };
  for (const region of regions) {
    region.resources.peeringConnections.push({ ...peering, Tags: tagList(region, name) });
  }
  return peering;
}

/** The end of a peering that is a VPC of the estate. */
export function endAt(region: RegionDraft, vpc: VpcDraft): PeeringEnd {
  return { account: region.account, region: region.name, vpcId: vpc.vpcId, cidr: vpc.raw.CidrBlock ?? "" };
}

function peeringEnd(end: PeeringEnd) {
  return {
    OwnerId: end.account,
    Region: end.region,
    VpcId: end.vpcId,
    CidrBlock: end.cidr,
    CidrBlockSet: [{ CidrBlock: end.cidr }],
    PeeringOptions: {
      AllowDnsResolutionFromRemoteVpc: false,
      AllowEgressFromLocalClassicLinkToRemoteVpc: false,
      AllowEgressFromLocalVpcToRemoteClassicLink: false,
    },
  };
}

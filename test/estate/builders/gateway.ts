/** What leads out of a VPC other than to the internet: NAT, endpoints, VPN, transit gateways, load balancers. */
import type {
  RouteTable,
  SecurityGroup,
  Subnet,
  TransitGateway,
  VpcEndpoint,
  VpnConnection,
} from "@aws-sdk/client-ec2";
import { daysEarlier, identifier } from "../identifier.ts";
import type { VpcDraft } from "./network.ts";
import { addAddress, addServiceInterface } from "./network-interface.ts";
import { type RegionDraft, tagList } from "./region.ts";
import { asAnswered } from "./wire-spelling.ts";

/** Adds a NAT gateway as EC2's other APIs show it, its interface and address; returns its id. */
export function addNatGateway(region: RegionDraft, name: string, subnet: Subnet, publicAddress: string): string {
  const id = identifier("nat", subnet.SubnetId ?? "", name);
  const networkInterface = addServiceInterface(region, {
    name,
    subnet,
    groups: [],
    description: `Interface for NAT Gateway ${id}`,
    requester: region.account,
    interfaceType: asAnswered("nat_gateway"),
  });
  addAddress(region, name, publicAddress, networkInterface);
  return id;
}

/** Adds the interfaces of a load balancer, one a subnet; with public addresses it faces the internet. */
export function addLoadBalancer(
  region: RegionDraft,
  options: {
    name: string;
    subnets: readonly Subnet[];
    groups: readonly SecurityGroup[];
    publicAddresses?: readonly string[];
  },
): void {
  const description = `ELB app/${options.name}/${identifier("x", region.account, region.name, options.name).slice(3, 19)}`;
  for (const [position, subnet] of options.subnets.entries()) {
    const publicAddress = options.publicAddresses?.[position];
    addServiceInterface(region, {
      name: `${options.name}-${position}`,
      subnet,
      groups: options.groups,
      description,
      requester: "amazon-elb",
      ...(publicAddress === undefined ? {} : { publicAddress }),
    });
  }
}

/** Adds the interface of a database instance of RDS. */
export function addDatabase(region: RegionDraft, name: string, subnet: Subnet, groups: readonly SecurityGroup[]): void {
  addServiceInterface(region, { name, subnet, groups, description: "RDSNetworkInterface", requester: "amazon-rds" });
}

/** Adds a gateway endpoint: routes, no interfaces. */
export function addGatewayEndpoint(
  region: RegionDraft,
  vpc: VpcDraft,
  service: string,
  tables: readonly RouteTable[],
): VpcEndpoint {
  return addEndpoint(region, vpc, service, {
    VpcEndpointType: "Gateway",
    RouteTableIds: tables.map(({ RouteTableId }) => RouteTableId ?? ""),
    SubnetIds: [],
    Groups: [],
    NetworkInterfaceIds: [],
    PrivateDnsEnabled: false,
  });
}

/** Adds an interface endpoint with an interface in each subnet. */
export function addInterfaceEndpoint(
  region: RegionDraft,
  vpc: VpcDraft,
  service: string,
  placement: { subnets: readonly Subnet[]; groups: readonly SecurityGroup[] },
): VpcEndpoint {
  const interfaces = placement.subnets.map((subnet) =>
    addServiceInterface(region, {
      name: `${vpc.name}-${service}`,
      subnet,
      groups: placement.groups,
      description: `VPC Endpoint Interface ${identifier("vpce", vpc.vpcId, service)}`,
      requester: "amazon-vpce",
      interfaceType: "vpc_endpoint",
    }),
  );
  return addEndpoint(region, vpc, service, {
    VpcEndpointType: "Interface",
    RouteTableIds: [],
    SubnetIds: placement.subnets.map(({ SubnetId }) => SubnetId ?? ""),
    Groups: placement.groups.map(({ GroupId, GroupName }) => ({ GroupId, GroupName })),
    NetworkInterfaceIds: interfaces.map(({ NetworkInterfaceId }) => NetworkInterfaceId ?? ""),
    PrivateDnsEnabled: true,
  });
}

/** Adds a transit gateway. */
export function addTransitGateway(
  region: RegionDraft,
  name: string,
  acceptsSharedAttachments: boolean,
): TransitGateway {
  const id = identifier("tgw", region.account, region.name, name);
  const gateway: TransitGateway = {
    TransitGatewayId: id,
    TransitGatewayArn: `arn:aws:ec2:${region.name}:${region.account}:transit-gateway/${id}`,
    State: "available",
    OwnerId: region.account,
    Description: name,
    CreationTime: daysEarlier(900),
    Options: {
      AmazonSideAsn: 64_512,
      AutoAcceptSharedAttachments: acceptsSharedAttachments ? "enable" : "disable",
      DefaultRouteTableAssociation: "enable",
      DefaultRouteTablePropagation: "enable",
      DnsSupport: "enable",
      MulticastSupport: "disable",
      VpnEcmpSupport: "enable",
    },
    Tags: tagList(region, name),
  };
  region.resources.transitGateways.push(gateway);
  return gateway;
}

/** Adds a site-to-site VPN on a transit gateway; `tunnels` are the outside addresses and whether each is up. */
export function addVpnConnection(
  region: RegionDraft,
  name: string,
  transitGateway: TransitGateway,
  tunnels: readonly { readonly address: string; readonly up: boolean }[],
): VpnConnection {
  const connection: VpnConnection = {
    VpnConnectionId: identifier("vpn", region.account, region.name, name),
    State: "available",
    Type: "ipsec.1",
    Category: "VPN",
    CustomerGatewayId: identifier("cgw", region.account, region.name, name),
    TransitGatewayId: transitGateway.TransitGatewayId,
    CustomerGatewayConfiguration:
      "<vpn_connection><ike><pre_shared_key>example only, not a key</pre_shared_key></ike></vpn_connection>",
    Options: { EnableAcceleration: false, StaticRoutesOnly: false, TunnelInsideIpVersion: "ipv4" },
    Routes: [],
    VgwTelemetry: tunnels.map(({ address, up }) => ({
      OutsideIpAddress: address,
      Status: up ? "UP" : "DOWN",
      StatusMessage: up ? "4 BGP ROUTES" : "IPSEC IS DOWN",
      AcceptedRouteCount: up ? 4 : 0,
      LastStatusChange: daysEarlier(12),
    })),
    Tags: tagList(region, name),
  };
  region.resources.vpnConnections.push(connection);
  return connection;
}

function addEndpoint(region: RegionDraft, vpc: VpcDraft, service: string, own: VpcEndpoint): VpcEndpoint {
  const endpoint: VpcEndpoint = {
    VpcEndpointId: identifier("vpce", vpc.vpcId, service),
    VpcId: vpc.vpcId,
    ServiceName: `com.amazonaws.${region.name}.${service}`,
    State: asAnswered("available"),
    OwnerId: region.account,
    RequesterManaged: false,
    IpAddressType: "ipv4",
    CreationTimestamp: daysEarlier(400),
    PolicyDocument: JSON.stringify({
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "*",
          Resource: "*",
          Condition: { StringEquals: { "aws:PrincipalAccount": region.account } },
        },
      ],
    }),
    Tags: tagList(region, `${vpc.name}-${service}`),
    ...own,
  };
  region.resources.vpcEndpoints.push(endpoint);
  return endpoint;
}

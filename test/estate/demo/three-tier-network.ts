/** The network that Fernhollow's platform team builds everywhere: public, private and database subnets, and what governs them. */
import type { NetworkAcl, RouteTable, SecurityGroup, Subnet, TrafficType } from "@aws-sdk/client-ec2";
import { addFlowLog } from "../builders/flow-log.ts";
import { addGatewayEndpoint, addInterfaceEndpoint, addNatGateway } from "../builders/gateway.ts";
import { addNetworkAcl, entry, everythingOut } from "../builders/network-acl.ts";
import { addSubnet, addVpc, type VpcDraft } from "../builders/network.ts";
import { tcp } from "../builders/permission.ts";
import type { RegionDraft } from "../builders/region.ts";
import { addInternetGateway, addRouteTable, route } from "../builders/route-table.ts";
import { addSecurityGroup } from "../builders/security-group.ts";

/** All addresses of Fernhollow's own networks. */
export const ownNetworks = "10.0.0.0/8";

interface NetworkOptions {
  readonly name: string;
  /** First two octets: `10.20`. */
  readonly prefix: string;
  /** Letters of the availability zones. */
  readonly zones: readonly string[];
  /** One for the NAT gateway of each zone. */
  readonly natAddresses: readonly string[];
  readonly flowLog?: TrafficType | "none";
  readonly defaultGroupUntouched?: boolean;
}

/** What stands on the network needs of it. */
export interface Network {
  readonly region: RegionDraft;
  readonly vpc: VpcDraft;
  readonly publicSubnets: readonly Subnet[];
  readonly privateSubnets: readonly Subnet[];
  readonly databaseSubnets: readonly Subnet[];
  readonly privateTables: readonly RouteTable[];
  readonly databaseTable: RouteTable;
  readonly internetGatewayId: string;
  readonly endpointGroup: SecurityGroup;
}

/** Adds the network to a region. */
export function addNetwork(region: RegionDraft, options: NetworkOptions): Network {
  const { name, prefix, zones } = options;
  const vpc = addVpc(region, {
    name,
    cidr: `${prefix}.0.0/16`,
    ...(options.defaultGroupUntouched === undefined ? {} : { defaultGroupUntouched: options.defaultGroupUntouched }),
  });
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  const table = (suffix: string, routes: Parameters<typeof addRouteTable>[1]["routes"]) =>
    addRouteTable(region, { name: `${name}-${suffix}`, vpcId: vpc.vpcId, vpcCidr: `${prefix}.0.0/16`, routes });
  const subnets = (tier: string, first: number, acl: NetworkAcl, tables: readonly RouteTable[]) =>
    zones.map((zone, position) =>
      addSubnet(region, vpc, {
        name: `${name}-${tier}-${zone}`,
        cidr: `${prefix}.${first + position}.0/24`,
        zone,
        acl,
        ...(tables.length === 0 ? {} : { routeTable: tables[position % tables.length]! }),
      }),
    );
  const publicAcl = addNetworkAcl(region, vpc, `${name}-public`, publicEntries());
  const publicSubnets = subnets("public", 0, publicAcl, [table("public", [route("0.0.0.0/0", { GatewayId })])]);
  const privateTables = zones.map((zone, position) => {
    const subnet = publicSubnets[position]!;
    const NatGatewayId = addNatGateway(region, `${name}-nat-${zone}`, subnet, options.natAddresses[position] ?? "");
    return table(`private-${zone}`, [route("0.0.0.0/0", { NatGatewayId })]);
  });
  const privateAcl = addNetworkAcl(region, vpc, `${name}-private`, privateEntries());
  const privateSubnets = subnets("private", 10, privateAcl, privateTables);
  const databaseTable = table("database", []);
  const databaseAcl = addNetworkAcl(region, vpc, `${name}-database`, databaseEntries());
  const databaseSubnets = subnets("database", 20, databaseAcl, [databaseTable]);
  if (options.flowLog !== "none") {
    addFlowLog(region, name, vpc.vpcId, options.flowLog ?? "ALL");
  }
  const endpointGroup = addEndpoints(region, vpc, [...privateTables, databaseTable], privateSubnets);
  return {
    region,
    vpc,
    publicSubnets,
    privateSubnets,
    databaseSubnets,
    privateTables,
    databaseTable,
    internetGatewayId: GatewayId,
    endpointGroup,
  };
}

/** Own networks may do everything; administration from elsewhere is denied before the high ports are allowed. */
function publicEntries() {
  return [
    entry(50, "allow", ownNetworks),
    entry(80, "deny", "0.0.0.0/0", 22),
    entry(81, "deny", "0.0.0.0/0", 3389),
    entry(100, "allow", "0.0.0.0/0", 80),
    entry(110, "allow", "0.0.0.0/0", 443),
    entry(120, "allow", "0.0.0.0/0", [1024, 65_535]),
    ...everythingOut(),
  ];
}

/** Answers come back on high ports, of which RDP's is one. */
function privateEntries() {
  return [
    entry(50, "allow", ownNetworks),
    entry(80, "deny", "0.0.0.0/0", 3389),
    entry(120, "allow", "0.0.0.0/0", [1024, 65_535]),
    ...everythingOut(),
  ];
}

function databaseEntries() {
  return [entry(50, "allow", ownNetworks), { ...entry(50, "allow", ownNetworks), Egress: true }];
}

function addEndpoints(region: RegionDraft, vpc: VpcDraft, tables: readonly RouteTable[], subnets: readonly Subnet[]) {
  const group = addSecurityGroup(region, vpc, {
    name: `${vpc.name}-endpoints`,
    description: "Interface endpoints",
    ingress: [tcp(443, vpc.raw.CidrBlock ?? "")],
  });
  addGatewayEndpoint(region, vpc, "s3", tables);
  addInterfaceEndpoint(region, vpc, "ec2", { subnets: subnets.slice(0, 2), groups: [group] });
  addInterfaceEndpoint(region, vpc, "ssm", { subnets: subnets.slice(0, 2), groups: [group] });
  return group;
}

/** VPCs with what AWS makes along with them, and subnets. */
import type { NetworkAcl, RouteTable, SecurityGroup, Subnet, Vpc } from "@aws-sdk/client-ec2";
import { identifier } from "../identifier.ts";
import { emptiedAcl, untouchedAcl } from "./network-acl.ts";
import { type RegionDraft, tagList } from "./region.ts";
import { allOut, allTraffic } from "./permission.ts";
import { associateRouteTable, addRouteTable } from "./route-table.ts";

/** A VPC and the three things that AWS makes with it. */
export interface VpcDraft {
  readonly name: string;
  readonly vpcId: string;
  readonly raw: Vpc;
  readonly mainRouteTable: RouteTable;
  readonly defaultAcl: NetworkAcl;
  readonly defaultGroup: SecurityGroup;
}

interface VpcOptions {
  readonly name: string;
  readonly cidr: string;
  readonly ipv6Cidr?: string;
  readonly isDefault?: boolean;
  /** The default group as AWS makes it, open among its members; otherwise emptied. */
  readonly defaultGroupUntouched?: boolean;
  /** The default ACL as AWS makes it, open for everyone; otherwise emptied. */
  readonly defaultAclUntouched?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a VPC with its main route table, default ACL and default group. */
export function addVpc(region: RegionDraft, options: VpcOptions): VpcDraft {
  const { name, cidr } = options;
  const vpcId = identifier("vpc", region.account, region.name, name);
  const raw: Vpc = {
    VpcId: vpcId,
    State: "available",
    CidrBlock: cidr,
    DhcpOptionsId: identifier("dopt", region.account, region.name),
    OwnerId: region.account,
    InstanceTenancy: "default",
    CidrBlockAssociationSet: [
      { AssociationId: identifier("vpc-cidr-assoc", vpcId), CidrBlock: cidr, CidrBlockState: { State: "associated" } },
    ],
    IsDefault: options.isDefault ?? false,
    BlockPublicAccessStates: { InternetGatewayBlockMode: "off" },
    Tags: tagList(region, name, options.tags),
    ...(options.ipv6Cidr === undefined
      ? {}
      : { Ipv6CidrBlockAssociationSet: [ipv6Association(vpcId, options.ipv6Cidr, region)] }),
  };
  region.resources.vpcs.push(raw);
  const mainRouteTable = addRouteTable(region, { name: `${name}-main`, vpcId, vpcCidr: cidr, routes: [], main: true });
  const defaultAcl = addDefaultAcl(region, options, vpcId);
  const defaultGroup = addDefaultGroup(region, options, vpcId);
  return { name, vpcId, raw, mainRouteTable, defaultAcl, defaultGroup };
}

interface SubnetOptions {
  readonly name: string;
  readonly cidr: string;
  readonly ipv6Cidr?: string;
  /** Letter of the availability zone. */
  readonly zone: string;
  /** Whether instances get a public address at launch. */
  readonly mapsPublicAddress?: boolean;
  /** Without one, the main route table governs it. */
  readonly routeTable?: RouteTable;
  /** Without one, the default ACL governs it. */
  readonly acl?: NetworkAcl;
}

/** Adds a subnet to a VPC and associates it with its route table and ACL. */
export function addSubnet(region: RegionDraft, vpc: VpcDraft, options: SubnetOptions): Subnet {
  const subnetId = identifier("subnet", vpc.vpcId, options.name);
  const subnet: Subnet = {
    SubnetId: subnetId,
    SubnetArn: `arn:aws:ec2:${region.name}:${region.account}:subnet/${subnetId}`,
    VpcId: vpc.vpcId,
    OwnerId: region.account,
    State: "available",
    CidrBlock: options.cidr,
    AvailabilityZone: `${region.name}${options.zone}`,
    AvailableIpAddressCount: 251,
    DefaultForAz: vpc.raw.IsDefault ?? false,
    MapPublicIpOnLaunch: options.mapsPublicAddress ?? false,
    MapCustomerOwnedIpOnLaunch: false,
    AssignIpv6AddressOnCreation: false,
    Ipv6CidrBlockAssociationSet:
      options.ipv6Cidr === undefined
        ? []
        : [
            {
              AssociationId: identifier("subnet-cidr-assoc", subnetId),
              Ipv6CidrBlock: options.ipv6Cidr,
              Ipv6CidrBlockState: { State: "associated" },
            },
          ],
    EnableDns64: false,
    Ipv6Native: false,
    Tags: tagList(region, options.name),
  };
  region.resources.subnets.push(subnet);
  if (options.routeTable !== undefined) {
    associateRouteTable(options.routeTable, subnetId);
  }
  const acl = options.acl ?? vpc.defaultAcl;
  acl.Associations?.push({
    NetworkAclAssociationId: identifier("aclassoc", subnetId),
    NetworkAclId: acl.NetworkAclId,
    SubnetId: subnetId,
  });
  return subnet;
}

function ipv6Association(vpcId: string, cidr: string, region: RegionDraft) {
  return {
    AssociationId: identifier("vpc-cidr-assoc", vpcId, cidr),
    Ipv6CidrBlock: cidr,
    Ipv6CidrBlockState: { State: "associated" as const },
    NetworkBorderGroup: region.name,
    Ipv6Pool: "Amazon",
  };
}

function addDefaultAcl(region: RegionDraft, options: VpcOptions, vpcId: string): NetworkAcl {
  const acl: NetworkAcl = {
    NetworkAclId: identifier("acl", vpcId, "default"),
    VpcId: vpcId,
    OwnerId: region.account,
    IsDefault: true,
    Associations: [],
    Entries: options.defaultAclUntouched === true ? untouchedAcl() : emptiedAcl(),
    Tags: [],
  };
  region.resources.networkAcls.push(acl);
  return acl;
}

function addDefaultGroup(region: RegionDraft, options: VpcOptions, vpcId: string): SecurityGroup {
  const groupId = identifier("sg", vpcId, "default");
  const untouched = options.defaultGroupUntouched === true;
  const group: SecurityGroup = {
    GroupId: groupId,
    GroupName: "default",
    Description: "default VPC security group",
    VpcId: vpcId,
    OwnerId: region.account,
    SecurityGroupArn: `arn:aws:ec2:${region.name}:${region.account}:security-group/${groupId}`,
    IpPermissions: [],
    IpPermissionsEgress: untouched ? [allOut()] : [],
    Tags: [],
  };
  if (untouched) {
    group.IpPermissions?.push(allTraffic(group));
  }
  region.resources.securityGroups.push(group);
  return group;
}

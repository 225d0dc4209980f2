/** Which API lists which kind of an estate's resources, as which type of collected item, in which stage. */
import type { ScopeResult } from "../../src/model/resource.ts";
import type { EstateResources } from "./estate.ts";

/** How one kind of resource is collected. */
export interface Collection {
  readonly kind: keyof EstateResources;
  readonly type: string;
  readonly stage: ScopeResult["stage"];
  readonly api: string;
  /** Most resources in one answer; `1` for APIs that answer with one object. */
  readonly pageSize: number;
  /** The API whose resources it asks about: where that one failed, there is nothing to ask. */
  readonly after?: string;
  /** A second API that adds one property to each resource. */
  readonly detail?: {
    readonly api: string;
    readonly property: string;
    /** What it answers of the property as the estate has it; without it the same. */
    readonly answered?: (given: unknown) => unknown;
  };
}

/** In the order in which a live collector would ask. */
export const collections: readonly Collection[] = [
  index("vpcs", "vpc", "ec2:DescribeVpcs"),
  index("subnets", "subnet", "ec2:DescribeSubnets"),
  index("routeTables", "route_table", "ec2:DescribeRouteTables", 100),
  index("internetGateways", "internet_gateway", "ec2:DescribeInternetGateways"),
  index("networkAcls", "network_acl", "ec2:DescribeNetworkAcls"),
  index("securityGroups", "security_group", "ec2:DescribeSecurityGroups"),
  {
    ...index("prefixLists", "prefix_list", "ec2:DescribeManagedPrefixLists", 100),
    detail: { api: "ec2:GetManagedPrefixListEntries", property: "Entries" },
  },
  index("peeringConnections", "vpc_peering_connection", "ec2:DescribeVpcPeeringConnections"),
  index("flowLogs", "flow_log", "ec2:DescribeFlowLogs"),
  index("ebsEncryptionByDefault", "ebs_encryption_by_default", "ec2:GetEbsEncryptionByDefault", 1),
  index("snapshotBlockPublicAccess", "snapshot_block_public_access", "ec2:GetSnapshotBlockPublicAccessState", 1),
  index("imageBlockPublicAccess", "image_block_public_access", "ec2:GetImageBlockPublicAccessState", 1),
  index("instanceMetadataDefaults", "instance_metadata_defaults", "ec2:GetInstanceMetadataDefaults", 1),
  stream("networkInterfaces", "network_interface", "ec2:DescribeNetworkInterfaces"),
  stream("addresses", "address", "ec2:DescribeAddresses"),
  {
    ...stream("instances", "instance", "ec2:DescribeInstances"),
    detail: {
      api: "ec2:DescribeInstanceAttribute",
      property: "UserData",
      answered: (data) => (data === undefined ? {} : { Value: data }),
    },
  },
  { ...stream("usedImages", "used_image", "ec2:DescribeImages#used"), after: "ec2:DescribeInstances" },
  {
    kind: "managedInstances",
    type: "aws.ssm.managed_instance",
    stage: "stream",
    api: "ssm:DescribeInstanceInformation",
    pageSize: 50,
  },
  {
    ...stream("launchTemplates", "launch_template", "ec2:DescribeLaunchTemplates", 200),
    detail: { api: "ec2:DescribeLaunchTemplateVersions", property: "Versions" },
  },
  stream("volumes", "volume", "ec2:DescribeVolumes"),
  stream("snapshots", "snapshot", "ec2:DescribeSnapshots"),
  stream("publicSnapshots", "public_snapshot", "ec2:DescribeSnapshots#public"),
  stream("images", "image", "ec2:DescribeImages"),
  stream("vpcEndpoints", "vpc_endpoint", "ec2:DescribeVpcEndpoints"),
  {
    ...stream("vpcEndpointServices", "vpc_endpoint_service", "ec2:DescribeVpcEndpointServiceConfigurations"),
    detail: { api: "ec2:DescribeVpcEndpointServicePermissions", property: "AllowedPrincipals" },
  },
  stream("vpnConnections", "vpn_connection", "ec2:DescribeVpnConnections"),
  stream("transitGateways", "transit_gateway", "ec2:DescribeTransitGateways"),
  stream("clientVpnEndpoints", "client_vpn_endpoint", "ec2:DescribeClientVpnEndpoints"),
  {
    kind: "protectedResources",
    type: "aws.backup.protected_resource",
    stage: "stream",
    api: "backup:ListProtectedResources",
    pageSize: 1000,
  },
];

/** Every API that a scope is asked, as the ledger names it. */
export const apis: readonly string[] = collections.flatMap(({ api, detail }) =>
  detail === undefined ? [api] : [api, detail.api],
);

function index(kind: keyof EstateResources, type: string, api: string, pageSize = 1000): Collection {
  return { kind, type: `aws.ec2.${type}`, stage: "index", api, pageSize };
}

function stream(kind: keyof EstateResources, type: string, api: string, pageSize = 1000): Collection {
  return { kind, type: `aws.ec2.${type}`, stage: "stream", api, pageSize };
}

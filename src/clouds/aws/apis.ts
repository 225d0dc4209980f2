/** What a collector asks of AWS, and what it makes of the answers: the input of the AWS model. */
import type { ResourceType, ScopeResult } from "../../model/resource.ts";

/** One API, as the ledger names it. */
export interface AwsApi {
  readonly api: string;
  /** The IAM action that allows it. */
  readonly permission: string;
  /** Type of the collected items that it yields, or whose `raw` it completes. */
  readonly type: ResourceType;
  readonly stage: ScopeResult["stage"];
  /**
   * It yields no items of its own but completes those of `type` with the named property. The property is left out of an
   * item whose part of it could not be read to the end.
   */
  readonly completes?: string;
}

/**
 * Every API of a scope. `raw` of an item is the object as the AWS SDK v3 returns it: an element of the list of the
 * answer, or for the `Get…` settings the answer without `$metadata`. Beyond that:
 * - `prefix_list`: `{ ...ManagedPrefixList, Entries: PrefixListEntry[] }`; unless the lists themselves are needed, only of
 *   those that groups and routes of the scope name, as nothing else asks for their entries.
 * - `launch_template`: `{ ...LaunchTemplate, Versions: LaunchTemplateVersion[] }`, the default and the latest version.
 * - `vpc_endpoint_service`: `{ ...ServiceConfiguration, AllowedPrincipals: AllowedPrincipal[] }`.
 * - `public_snapshot`: `{ SnapshotId }` of DescribeSnapshots with `RestorableByUserIds: ["all"], OwnerIds: ["self"]`;
 *   in the ledger `ec2:DescribeSnapshots#public`, because it may fail apart from the listing of all own snapshots.
 * - `instance`: `{ ...Instance, UserData: AttributeValue }`, as DescribeInstanceAttribute answers: `{}` for an instance
 *   without user data. One call an instance, so it is asked, and in the ledger, only where the param `userData` says so.
 * - `used_image`: `{ ImageId, OwnerId, Name, CreationDate, DeprecationTime }` of the images of others that instances of the
 *   scope run, of DescribeImages with `IncludeDeprecated`; in the ledger `ec2:DescribeImages#used`.
 * - `aws.ssm.managed_instance`: `InstanceInformation`.
 * Snapshots and images are those that the account owns (`OwnerIds: ["self"]`, `Owners: ["self"]`).
 */
export const awsApis: readonly AwsApi[] = [
  listed("index", "vpc", "DescribeVpcs"),
  listed("index", "subnet", "DescribeSubnets"),
  listed("index", "route_table", "DescribeRouteTables"),
  listed("index", "internet_gateway", "DescribeInternetGateways"),
  listed("index", "network_acl", "DescribeNetworkAcls"),
  listed("index", "security_group", "DescribeSecurityGroups"),
  listed("index", "prefix_list", "DescribeManagedPrefixLists"),
  { ...listed("index", "prefix_list", "GetManagedPrefixListEntries"), completes: "Entries" },
  listed("index", "vpc_peering_connection", "DescribeVpcPeeringConnections"),
  listed("index", "flow_log", "DescribeFlowLogs"),
  listed("index", "ebs_encryption_by_default", "GetEbsEncryptionByDefault"),
  listed("index", "snapshot_block_public_access", "GetSnapshotBlockPublicAccessState"),
  listed("index", "image_block_public_access", "GetImageBlockPublicAccessState"),
  listed("index", "instance_metadata_defaults", "GetInstanceMetadataDefaults"),
  listed("stream", "network_interface", "DescribeNetworkInterfaces"),
  listed("stream", "address", "DescribeAddresses"),
  listed("stream", "instance", "DescribeInstances"),
  { ...listed("stream", "instance", "DescribeInstanceAttribute"), completes: "UserData" },
  { ...listed("stream", "used_image", "DescribeImages"), api: "ec2:DescribeImages#used" },
  {
    api: "ssm:DescribeInstanceInformation",
    permission: "ssm:DescribeInstanceInformation",
    type: "aws.ssm.managed_instance",
    stage: "stream",
  },
  listed("stream", "launch_template", "DescribeLaunchTemplates"),
  { ...listed("stream", "launch_template", "DescribeLaunchTemplateVersions"), completes: "Versions" },
  listed("stream", "volume", "DescribeVolumes"),
  listed("stream", "snapshot", "DescribeSnapshots"),
  { ...listed("stream", "public_snapshot", "DescribeSnapshots"), api: "ec2:DescribeSnapshots#public" },
  listed("stream", "image", "DescribeImages"),
  listed("stream", "vpc_endpoint", "DescribeVpcEndpoints"),
  listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServiceConfigurations"),
  {
    ...listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServicePermissions"),
    completes: "AllowedPrincipals",
  },
  listed("stream", "vpn_connection", "DescribeVpnConnections"),
  listed("stream", "transit_gateway", "DescribeTransitGateways"),
  listed("stream", "client_vpn_endpoint", "DescribeClientVpnEndpoints"),
  {
    api: "backup:ListProtectedResources",
    permission: "backup:ListProtectedResources",
    type: "aws.backup.protected_resource",
    stage: "stream",
  },
];

function listed(stage: ScopeResult["stage"], kind: string, operation: string): AwsApi {
  return { api: `ec2:${operation}`, permission: `ec2:${operation}`, type: `aws.ec2.${kind}`, stage };
}

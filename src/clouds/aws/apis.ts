/** What a collector asks of EC2, and what it makes of the answers: the input of the AWS model. */
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
 * - `prefix_list`: `{ ...ManagedPrefixList, Entries: PrefixListEntry[] }`.
 * - `launch_template`: `{ ...LaunchTemplate, Versions: LaunchTemplateVersion[] }`, the default and the latest version.
 * - `public_snapshot`: `{ SnapshotId }` of DescribeSnapshots with `RestorableByUserIds: ["all"], OwnerIds: ["self"]`;
 *   in the ledger `ec2:DescribeSnapshots#public`, because it may fail apart from the listing of all own snapshots.
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
  listed("stream", "launch_template", "DescribeLaunchTemplates"),
  { ...listed("stream", "launch_template", "DescribeLaunchTemplateVersions"), completes: "Versions" },
  listed("stream", "volume", "DescribeVolumes"),
  listed("stream", "snapshot", "DescribeSnapshots"),
  { ...listed("stream", "public_snapshot", "DescribeSnapshots"), api: "ec2:DescribeSnapshots#public" },
  listed("stream", "image", "DescribeImages"),
  listed("stream", "vpc_endpoint", "DescribeVpcEndpoints"),
  listed("stream", "vpn_connection", "DescribeVpnConnections"),
  listed("stream", "transit_gateway", "DescribeTransitGateways"),
];

/** Types whose facts depend on items of other types: what `relate` reads. */
const relatedTypes: Readonly<Record<ResourceType, readonly ResourceType[]>> = qualified({
  security_group: ["network_interface", "instance", "launch_template", "prefix_list", "vpc"],
  security_group_rule: ["security_group"],
  network_acl_entry: ["network_acl"],
  vpc: ["subnet", "flow_log", "vpc_peering_connection", "vpc_endpoint"],
  subnet: ["route_table", "network_acl", "flow_log"],
  route_table: ["subnet", "prefix_list"],
  vpc_peering_connection: ["route_table"],
  network_interface: ["subnet", "flow_log"],
  instance: ["subnet"],
  volume: ["snapshot"],
  snapshot: ["public_snapshot", "snapshot_block_public_access"],
});

/** The types of items to collect so that resources of the needed types have all their facts. */
export function collectedTypes(needs: Iterable<ResourceType>): ReadonlySet<ResourceType> {
  const wanted = new Set(needs);
  for (const type of wanted) for (const other of relatedTypes[type] ?? []) wanted.add(other);
  const collected = new Set(awsApis.map(({ type }) => type));
  return new Set([...wanted].filter((type) => collected.has(type)));
}

function listed(stage: ScopeResult["stage"], kind: string, operation: string): AwsApi {
  return { api: `ec2:${operation}`, permission: `ec2:${operation}`, type: `aws.ec2.${kind}`, stage };
}

function qualified(kinds: Readonly<Record<string, readonly string[]>>): Readonly<Record<ResourceType, ResourceType[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, others]) => [`aws.ec2.${kind}`, others.map((other) => `aws.ec2.${other}`)]),
  );
}

/** Declares the resource types of EC2. */
import type { ResourceTypeDeclaration } from "../../../model/resource-model.ts";

/** `aws.ec2.` and these, in the order of the reference. */
export const resourceTypes: readonly ResourceTypeDeclaration[] = [
  ec2("security_group", "firewall", "aws_shareable", "DescribeSecurityGroups", "A security group."),
  ec2(
    "security_group_rule",
    "firewall_rule",
    "aws_resource",
    "DescribeSecurityGroups",
    "What a permission of a security group allows one kind of source or destination.",
  ),
  ec2("network_acl", "firewall", "aws_resource", "DescribeNetworkAcls", "A network ACL."),
  ec2("network_acl_entry", "firewall_rule", "aws_resource", "DescribeNetworkAcls", "An entry of a network ACL."),
  ec2(
    "prefix_list",
    "address_list",
    "aws_shareable",
    "DescribeManagedPrefixLists",
    "A prefix list, of the account, shared with it, or of AWS.",
  ),
  ec2("vpc", "network", "aws_network", "DescribeVpcs", "A VPC."),
  ec2("subnet", "subnet", "aws_network", "DescribeSubnets", "A subnet of a VPC."),
  ec2("route_table", "route_table", "aws_route_table", "DescribeRouteTables", "A route table of a VPC."),
  ec2("internet_gateway", "gateway", "aws_shareable", "DescribeInternetGateways", "An internet gateway."),
  ec2(
    "flow_log",
    "flow_log",
    "aws_resource",
    "DescribeFlowLogs",
    "A flow log of a VPC, subnet, interface or transit gateway.",
  ),
  ec2(
    "vpc_peering_connection",
    "peering",
    "aws_resource",
    "DescribeVpcPeeringConnections",
    "A peering of two VPCs, seen from one end.",
  ),
  ec2(
    "network_interface",
    "network_interface",
    "aws_network_interface",
    "DescribeNetworkInterfaces",
    "An elastic network interface.",
  ),
  ec2("address", "address", "aws_resource", "DescribeAddresses", "An Elastic IP address."),
  ec2("instance", "compute", "aws_instance", "DescribeInstances", "An instance."),
  ec2("launch_template", "launch_template", "aws_resource", "DescribeLaunchTemplates", "A launch template."),
  ec2("volume", "disk", "aws_resource", "DescribeVolumes", "An EBS volume."),
  ec2("snapshot", "snapshot", "aws_resource", "DescribeSnapshots", "An EBS snapshot that the account owns."),
  ec2(
    "public_snapshot",
    "marker",
    "aws_resource",
    "DescribeSnapshots#public",
    "Says that everyone may restore a snapshot; rules read `com.public` of the snapshot.",
  ),
  ec2("image", "image", "aws_image", "DescribeImages", "An image (AMI) that the account owns."),
  ec2(
    "ebs_encryption_by_default",
    "disk_encryption_default",
    "aws_setting",
    "GetEbsEncryptionByDefault",
    "Whether an account encrypts new volumes in a region.",
  ),
  ec2(
    "snapshot_block_public_access",
    "public_sharing_block",
    "aws_setting",
    "GetSnapshotBlockPublicAccessState",
    "Whether an account can share snapshots with everyone in a region.",
  ),
  ec2(
    "image_block_public_access",
    "public_sharing_block",
    "aws_setting",
    "GetImageBlockPublicAccessState",
    "Whether an account can share images with everyone in a region.",
  ),
  ec2(
    "instance_metadata_defaults",
    "metadata_defaults",
    "aws_setting",
    "GetInstanceMetadataDefaults",
    "Metadata service of an account's new instances in a region.",
  ),
  ec2("vpc_endpoint", "endpoint", "aws_endpoint", "DescribeVpcEndpoints", "A VPC endpoint."),
  ec2("vpn_connection", "vpn", "aws_resource", "DescribeVpnConnections", "A site-to-site VPN connection."),
  ec2("transit_gateway", "hub", "aws_shareable", "DescribeTransitGateways", "A transit gateway."),
];

function ec2(kind: string, com: string, ext: string, operation: string, doc: string): ResourceTypeDeclaration {
  return { type: `aws.ec2.${kind}`, doc, com, ext, apis: [`ec2:${operation}`] };
}

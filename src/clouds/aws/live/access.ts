/** What it takes to read and to change live objects, as IAM names it. Pure: policies are made of it without the SDK. */
import type { BotModule } from "../../../bot.ts";
import type { ResourceType } from "../../../model/resource.ts";

/** The actions that reading the objects of a type takes, by type. */
export const readActions: Readonly<Record<ResourceType, readonly string[]>> = {
  "aws.ec2.security_group": ["ec2:DescribeSecurityGroups"],
  "aws.ec2.network_interface": ["ec2:DescribeNetworkInterfaces"],
  "aws.ec2.instance": ["ec2:DescribeInstances"],
  "aws.ec2.address": ["ec2:DescribeAddresses"],
  "aws.ec2.address_association": ["ec2:DescribeAddresses"],
  "aws.ec2.image": ["ec2:DescribeImages", "ec2:DescribeImageAttribute"],
  "aws.ec2.snapshot": ["ec2:DescribeSnapshots", "ec2:DescribeSnapshotAttribute"],
  "aws.ec2.volume": ["ec2:DescribeVolumes"],
  "aws.ec2.key_pair": ["ec2:DescribeKeyPairs"],
  "aws.ec2.instance_profile_association": ["ec2:DescribeIamInstanceProfileAssociations"],
  "aws.ec2.vpc": ["ec2:DescribeVpcs"],
  "aws.ec2.subnet": ["ec2:DescribeSubnets"],
  "aws.ec2.internet_gateway": ["ec2:DescribeInternetGateways"],
  "aws.ec2.network_acl": ["ec2:DescribeNetworkAcls"],
  "aws.ec2.route_table": ["ec2:DescribeRouteTables"],
  "aws.ec2.flow_log": ["ec2:DescribeFlowLogs"],
  "aws.ec2.prefix_list": ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
  "aws.ec2.ebs_encryption_by_default": ["ec2:GetEbsEncryptionByDefault"],
  "aws.ec2.snapshot_block_public_access": ["ec2:GetSnapshotBlockPublicAccessState"],
  "aws.ec2.image_block_public_access": ["ec2:GetImageBlockPublicAccessState"],
  "aws.ec2.instance_metadata_defaults": ["ec2:GetInstanceMetadataDefaults"],
  "aws.iam.role": [
    "iam:GetRole",
    "iam:ListRoles",
    "iam:ListAttachedRolePolicies",
    "iam:ListRolePolicies",
    "iam:GetRolePolicy",
  ],
  "aws.iam.instance_profile": ["iam:GetInstanceProfile", "iam:ListInstanceProfiles", "iam:ListInstanceProfilesForRole"],
  "aws.iam.policy": ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListPolicies"],
};

/** What one API that changes something takes. */
export interface WriteAccess {
  /**
   * Kinds of resource that IAM asks about, as in their ARN; none where the action knows no resources. `flow-log-role` is the
   * one role that delivers flow logs.
   */
  readonly kinds: readonly string[];
  /** Types whose live objects tell whether it has been done, where that is known. */
  readonly touches: readonly ResourceType[];
  /** The APIs that undo it. */
  readonly undoneBy: readonly string[];
}

/**
 * By API. Kinds that an action may ask about are all named, required or not.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html and list_awsidentityandaccessmanagementiam.html
 */
export const writeAccess: Readonly<Record<string, WriteAccess>> = {
  ...pair(["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress"], groupKinds(), "security_group"),
  ...pair(["AuthorizeSecurityGroupEgress", "RevokeSecurityGroupEgress"], groupKinds(), "security_group"),
  "ec2:CreateSecurityGroup": ec2(["security-group", "vpc"], ["security_group"], ["DeleteSecurityGroup"]),
  "ec2:DeleteSecurityGroup": ec2(["security-group"], ["security_group"]),
  "ec2:ModifyNetworkInterfaceAttribute": ec2(
    ["network-interface", "security-group", "instance"],
    ["network_interface"],
    ["ModifyNetworkInterfaceAttribute"],
  ),
  ...pair(["StartInstances", "StopInstances"], ["instance"], "instance"),
  "ec2:TerminateInstances": ec2(["instance"], ["instance"]),
  "ec2:ModifyInstanceMetadataOptions": ec2(["instance"], ["instance"], ["ModifyInstanceMetadataOptions"]),
  // Setting a tag anew is undone by the tag of before, which is again CreateTags.
  "ec2:CreateTags": ec2(["*"], [], ["CreateTags", "DeleteTags"]),
  "ec2:DeleteTags": ec2(["*"], [], ["CreateTags"]),
  "ec2:CreateSnapshot": ec2(["snapshot", "volume"], ["snapshot", "volume"], ["DeleteSnapshot"]),
  "ec2:DeleteSnapshot": ec2(["snapshot"], ["snapshot"]),
  "ec2:ModifyImageAttribute": ec2(["image"], ["image"], ["ModifyImageAttribute"]),
  "ec2:ModifySnapshotAttribute": ec2(["snapshot"], ["snapshot"], ["ModifySnapshotAttribute"]),
  ...pair(["EnableEbsEncryptionByDefault", "DisableEbsEncryptionByDefault"], [], "ebs_encryption_by_default"),
  ...pair(["EnableImageBlockPublicAccess", "DisableImageBlockPublicAccess"], [], "image_block_public_access"),
  ...pair(
    ["EnableSnapshotBlockPublicAccess", "DisableSnapshotBlockPublicAccess"],
    [],
    "snapshot_block_public_access",
    true,
  ),
  "ec2:ModifyInstanceMetadataDefaults": ec2([], ["instance_metadata_defaults"], ["ModifyInstanceMetadataDefaults"]),
  ...pair(["AssociateAddress", "DisassociateAddress"], ["elastic-ip", "instance", "network-interface"], "address"),
  "ec2:ReleaseAddress": ec2(["elastic-ip"], ["address"]),
  "ec2:DeleteKeyPair": ec2(["key-pair"], ["key_pair"]),
  ...pair(["AttachInternetGateway", "DetachInternetGateway"], ["internet-gateway", "vpc"], "internet_gateway"),
  "ec2:DeleteInternetGateway": ec2(["internet-gateway"], ["internet_gateway"]),
  ...pair(
    ["AssociateIamInstanceProfile", "DisassociateIamInstanceProfile"],
    ["instance"],
    "instance_profile_association",
  ),
  ...pair(["CreateFlowLogs", "DeleteFlowLogs"], ["vpc-flow-log", "vpc", "subnet", "network-interface"], "flow_log"),
  ...pair(["CreateNetworkAclEntry", "DeleteNetworkAclEntry"], ["network-acl"], "network_acl"),
  "ec2:ReplaceNetworkAclEntry": ec2(["network-acl"], ["network_acl"], ["ReplaceNetworkAclEntry"]),
  "ec2:DeleteNetworkAcl": ec2(["network-acl"], ["network_acl"]),
  "iam:CreateRole": iam(["flow-log-role"], ["role"], ["DeleteRole"]),
  "iam:DeleteRole": iam(["flow-log-role"], ["role"], ["CreateRole"]),
  "iam:PutRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy", "DeleteRolePolicy"]),
  "iam:DeleteRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy"]),
  "iam:AttachRolePolicy": iam(["role"], ["role"], ["DetachRolePolicy"]),
  "iam:DetachRolePolicy": iam(["role"], ["role"], ["AttachRolePolicy"]),
  "iam:AddRoleToInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["RemoveRoleFromInstanceProfile"]),
  "iam:RemoveRoleFromInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["AddRoleToInstanceProfile"]),
};

/** The actions that planning with these bots takes, sorted: what they, and the calls that they plan, look at. */
export function planningActions(bots: readonly Pick<BotModule, "entities" | "reads" | "writes">[]): readonly string[] {
  const types = bots.flatMap(({ entities, reads, writes }) => [
    ...entities,
    ...reads,
    ...writes.flatMap((api) => writeAccess[api]?.touches ?? []),
  ]);
  return [...new Set(types.flatMap((type) => readActions[type] ?? []))].sort();
}

function groupKinds(): readonly string[] {
  return ["security-group", "security-group-rule"];
}

/** Two APIs that undo each other; `isSelf` where the first also restores an earlier value of its own. */
function pair(
  [first, second]: readonly [string, string],
  kinds: readonly string[],
  touched: string,
  isSelf = false,
): Readonly<Record<string, WriteAccess>> {
  return {
    [`ec2:${first}`]: ec2(kinds, [touched], isSelf ? [first, second] : [second]),
    [`ec2:${second}`]: ec2(kinds, [touched], [first]),
  };
}

function ec2(kinds: readonly string[], touched: readonly string[], undoneBy: readonly string[] = []): WriteAccess {
  return {
    kinds,
    touches: touched.map((kind) => `aws.ec2.${kind}`),
    undoneBy: undoneBy.map((operation) => `ec2:${operation}`),
  };
}

function iam(kinds: readonly string[], touched: readonly string[], undoneBy: readonly string[]): WriteAccess {
  return {
    kinds,
    touches: touched.map((kind) => `aws.iam.${kind}`),
    undoneBy: undoneBy.map((operation) => `iam:${operation}`),
  };
}

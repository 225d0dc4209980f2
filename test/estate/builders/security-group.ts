/** Security groups. */
import type { IpPermission, SecurityGroup } from "@aws-sdk/client-ec2";
import { identifier } from "../identifier.ts";
import type { VpcDraft } from "./network.ts";
import { allOut } from "./permission.ts";
import { type RegionDraft, tagList } from "./region.ts";

interface SecurityGroupOptions {
  readonly name: string;
  readonly description: string;
  readonly ingress: IpPermission[];
  /** Without it, everything out, as EC2 makes it. */
  readonly egress?: IpPermission[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a security group to a VPC. */
export function addSecurityGroup(region: RegionDraft, vpc: VpcDraft, options: SecurityGroupOptions): SecurityGroup {
  const groupId = identifier("sg", vpc.vpcId, options.name);
  const group: SecurityGroup = {
    GroupId: groupId,
    GroupName: options.name,
    Description: options.description,
    VpcId: vpc.vpcId,
    OwnerId: region.account,
    SecurityGroupArn: `arn:aws:ec2:${region.name}:${region.account}:security-group/${groupId}`,
    IpPermissions: options.ingress,
    IpPermissionsEgress: options.egress ?? [allOut()],
    Tags: tagList(region, options.name, options.tags),
  };
  region.resources.securityGroups.push(group);
  return group;
}

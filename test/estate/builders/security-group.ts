/** Security groups. */
import type { IpPermission, SecurityGroup } from "@aws-sdk/client-ec2";
import { identifier } from "../identifier.ts";
import type { VpcDraft } from "./network.ts";
import { allOut, allTraffic, tcp } from "./permission.ts";
import { type RegionDraft, tagList } from "./region.ts";

interface SecurityGroupOptions {
  readonly name: string;
  readonly description: string;
  readonly ingress: IpPermission[];
  /** Without it, everything if people made it in the console, as EC2 makes it; otherwise HTTPS and what is within. */
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
    IpPermissionsEgress: options.egress ?? (options.tags?.["ManagedBy"] === "console" ? [allOut()] : needfulOut()),
    Tags: tagList(region, options.name, options.tags),
  };
  region.resources.securityGroups.push(group);
  return group;
}

function needfulOut(): IpPermission[] {
  return [tcp(443, "0.0.0.0/0"), allTraffic("10.0.0.0/8")];
}

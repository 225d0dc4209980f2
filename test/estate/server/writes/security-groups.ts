/** Security groups: made and deleted. */
import type {
  CreateSecurityGroupRequest,
  DeleteSecurityGroupRequest,
  IpPermission,
  SecurityGroup,
  Vpc,
} from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { tagsFor } from "./new-tags.ts";
import { type Applied, removed, write, type Write, type WriteRequest } from "./write.ts";

export const securityGroupWrites: Readonly<Record<string, Write<RegionState>>> = {
  CreateSecurityGroup: write(createSecurityGroup),
  DeleteSecurityGroup: write(deleteSecurityGroup),
};

const goodText = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{1,255}$/;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
function createSecurityGroup(
  state: RegionState,
  { GroupName = "", Description = "", VpcId, TagSpecifications }: CreateSecurityGroupRequest,
  { account, region, newId }: WriteRequest,
): Applied<RegionState> {
  if (!goodText.test(GroupName) || GroupName.startsWith("sg-")) throw badText("groupName", GroupName);
  if (!goodText.test(Description)) throw badText("groupDescription", Description);
  if (GroupName.toLowerCase() === "default") {
    throw new Refusal("InvalidGroup.Reserved", 400, "Cannot use reserved security group name: default");
  }
  const vpc = vpcOf(state, VpcId);
  if (state.securityGroups.some((one) => one.GroupName === GroupName && one.VpcId === vpc.VpcId)) {
    const message = `The security group '${GroupName}' already exists for VPC '${vpc.VpcId}'`;
    throw new Refusal("InvalidGroup.Duplicate", 400, message);
  }
  const GroupId = newId("sg");
  const SecurityGroupArn = `arn:aws:ec2:${region}:${account}:security-group/${GroupId}`;
  const Tags = tagsFor("security-group", TagSpecifications);
  const group: SecurityGroup = {
    GroupId,
    GroupName,
    Description,
    VpcId: vpc.VpcId,
    OwnerId: account,
    SecurityGroupArn,
    IpPermissions: [],
    IpPermissionsEgress: [everythingOut(vpc)],
    Tags,
  };
  return {
    state: { ...state, securityGroups: [...state.securityGroups, group] },
    answer: { GroupId, SecurityGroupArn, Tags },
  };
}

/** Version 6 too where the VPC has such a block. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
function everythingOut({ Ipv6CidrBlockAssociationSet: blocks = [] }: Vpc): IpPermission {
  const hasIpv6 = blocks.some(({ Ipv6CidrBlockState: state }) => state?.State === "associated");
  return {
    IpProtocol: "-1",
    IpRanges: [{ CidrIp: "0.0.0.0/0" }],
    Ipv6Ranges: hasIpv6 ? [{ CidrIpv6: "::/0" }] : [],
    PrefixListIds: [],
    UserIdGroupPairs: [],
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html */
function deleteSecurityGroup(
  state: RegionState,
  { GroupId, GroupName }: DeleteSecurityGroupRequest,
): Applied<RegionState> {
  if (GroupId === undefined) {
    throw new Refusal("MissingParameter", 400, `The request must contain the parameter groupId, not ${GroupName}`);
  }
  const group = objectWith(state.securityGroups, objectKinds.GroupId, GroupId);
  if (group.GroupName === "default") {
    const message = `the specified group: "${GroupId}" name: "default" cannot be deleted by a user`;
    throw new Refusal("CannotDelete", 400, message);
  }
  if (isNeeded(state, group)) {
    throw new Refusal("DependencyViolation", 400, `resource ${GroupId} has a dependent object`);
  }
  return {
    state: { ...state, securityGroups: removed(state.securityGroups, group) },
    answer: { Return: true, GroupId },
  };
}

/** By an interface, an endpoint, or a rule of another group. */
function isNeeded({ networkInterfaces, vpcEndpoints, securityGroups }: RegionState, group: SecurityGroup): boolean {
  const names = (one: { readonly GroupId?: string | undefined }): boolean => one.GroupId === group.GroupId;
  return (
    networkInterfaces.some(({ Groups = [] }) => Groups.some(names)) ||
    vpcEndpoints.some(({ Groups = [] }) => Groups.some(names)) ||
    securityGroups.some(
      (other) =>
        other !== group &&
        [...(other.IpPermissions ?? []), ...(other.IpPermissionsEgress ?? [])].some(({ UserIdGroupPairs = [] }) =>
          UserIdGroupPairs.some(names),
        ),
    )
  );
}

function vpcOf({ vpcs }: RegionState, id: string | undefined): Vpc {
  if (id !== undefined) return objectWith(vpcs, objectKinds.VpcId, id);
  const home = vpcs.find(({ IsDefault }) => IsDefault === true);
  if (home === undefined) throw new Refusal("VPCIdNotSpecified", 400, "No default VPC for this user");
  return home;
}

function badText(parameter: string, value: string): Refusal {
  const message = `Value (${value}) for parameter ${parameter} is invalid. Character sets beyond ASCII are not supported.`;
  return new Refusal("InvalidParameterValue", 400, message);
}

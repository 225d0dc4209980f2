/** Network interfaces: their security groups. */
import type { GroupIdentifier, Instance, ModifyNetworkInterfaceAttributeRequest } from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { type Applied, replaced, write, type Write } from "./write.ts";

export const networkInterfaceWrites: Readonly<Record<string, Write<RegionState>>> = {
  ModifyNetworkInterfaceAttribute: write(modifyNetworkInterfaceAttribute),
};

/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const mostGroups = 5;

/** Of its attributes the server knows the groups. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html */
function modifyNetworkInterfaceAttribute(
  state: RegionState,
  { NetworkInterfaceId = "", Groups: ids, ...rest }: ModifyNetworkInterfaceAttributeRequest,
): Applied<RegionState> {
  const one = objectWith(state.networkInterfaces, objectKinds.NetworkInterfaceId, NetworkInterfaceId);
  if (ids === undefined || Object.keys(without(rest, "DryRun")).length > 0) {
    throw new Refusal("InvalidParameterCombination", 400, "The estate server modifies groups, and nothing else.");
  }
  if (one.RequesterManaged === true) {
    throw new Refusal("AuthFailure", 400, "You do not have permission to access the specified resource.");
  }
  const Groups = groupsOf(state, ids, one.VpcId, one.SubnetId);
  return {
    state: {
      ...state,
      networkInterfaces: replaced(state.networkInterfaces, one, { ...one, Groups }),
      instances: state.instances.map((instance) => withGroups(instance, NetworkInterfaceId, Groups)),
    },
    answer: {},
  };
}

function groupsOf(
  { securityGroups }: RegionState,
  ids: readonly string[],
  vpcId: string | undefined,
  subnetId: string | undefined,
): GroupIdentifier[] {
  if (ids.length === 0) throw new Refusal("InvalidParameterValue", 400, "At least one security group must be given.");
  const groups = [...new Set(ids)].map((id) => objectWith(securityGroups, objectKinds.GroupId, id));
  const foreign = groups.find(({ VpcId }) => VpcId !== vpcId);
  if (foreign !== undefined) {
    const message = `Security group ${foreign.GroupId} and subnet ${subnetId} belong to different networks.`;
    throw new Refusal("InvalidParameter", 400, message);
  }
  if (groups.length > mostGroups) {
    const message = "The maximum number of security groups per interface has been reached.";
    throw new Refusal("SecurityGroupsPerInterfaceLimitExceeded", 400, message);
  }
  return groups.map(({ GroupId, GroupName }) => ({ GroupId, GroupName }));
}

/** An instance shows the groups of its interfaces, and those of the first one as its own. */
function withGroups(instance: Instance, interfaceId: string, Groups: GroupIdentifier[]): Instance {
  const own = instance.NetworkInterfaces?.find((one) => one.NetworkInterfaceId === interfaceId);
  if (own === undefined) return instance;
  const NetworkInterfaces = instance.NetworkInterfaces?.map((one) => (one === own ? { ...one, Groups } : one));
  const isFirst = own.Attachment?.DeviceIndex === 0;
  return { ...instance, NetworkInterfaces, ...(isFirst ? { SecurityGroups: Groups } : {}) };
}

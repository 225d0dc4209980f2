/** The EC2 actions that change something. */
import type { RegionState } from "../region-state.ts";
import { accountSettingWrites } from "./account-settings.ts";
import { addressWrites } from "./addresses.ts";
import { flowLogWrites } from "./flow-logs.ts";
import { imageWrites } from "./images.ts";
import { instanceProfileWrites } from "./instance-profiles.ts";
import { instanceWrites } from "./instances.ts";
import { internetGatewayWrites } from "./internet-gateways.ts";
import { keyPairWrites } from "./key-pairs.ts";
import { networkAclWrites } from "./network-acls.ts";
import { networkInterfaceWrites } from "./network-interfaces.ts";
import { securityGroupPermissionWrites } from "./security-group-permissions.ts";
import { securityGroupWrites } from "./security-groups.ts";
import { snapshotWrites } from "./snapshots.ts";
import { tagWrites } from "./tags.ts";
import type { Write } from "./write.ts";

/** By action. */
export const ec2Writes: Readonly<Record<string, Write<RegionState>>> = {
  ...accountSettingWrites,
  ...addressWrites,
  ...flowLogWrites,
  ...imageWrites,
  ...instanceProfileWrites,
  ...instanceWrites,
  ...internetGatewayWrites,
  ...keyPairWrites,
  ...networkAclWrites,
  ...networkInterfaceWrites,
  ...securityGroupPermissionWrites,
  ...securityGroupWrites,
  ...snapshotWrites,
  ...tagWrites,
};

/** Whether an action changes something. */
export function isEc2Write(action: string): boolean {
  return Object.hasOwn(ec2Writes, action);
}

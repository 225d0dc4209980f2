/** The types of objects that calls change or depend on: how AWS names one of them, and what people call it. */
import type { LiveObject } from "../../../model/live-scope.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";

interface ObjectType {
  readonly noun: string;
  /** Field of its id. Undefined: a setting of the account in the region, of which there is one. */
  readonly idField?: string;
  /** What EC2's ids of this type begin with. */
  readonly prefix?: string;
}

const objectTypes: Readonly<Record<ResourceType, ObjectType>> = {
  "aws.ec2.address": { noun: "Elastic IP address", idField: "AllocationId", prefix: "eipalloc" },
  // Described as an address is: who disassociates one knows no other id of it.
  "aws.ec2.address_association": { noun: "association of an Elastic IP address", idField: "AssociationId" },
  "aws.ec2.ebs_encryption_by_default": { noun: "EBS encryption by default" },
  "aws.ec2.flow_log": { noun: "flow log", idField: "FlowLogId", prefix: "fl" },
  "aws.ec2.image": { noun: "image", idField: "ImageId", prefix: "ami" },
  "aws.ec2.image_block_public_access": { noun: "block public access for images" },
  "aws.ec2.instance": { noun: "instance", idField: "InstanceId", prefix: "i" },
  "aws.ec2.instance_metadata_defaults": { noun: "metadata defaults of instances" },
  "aws.ec2.instance_profile_association": { noun: "association of an instance profile", idField: "AssociationId" },
  "aws.ec2.internet_gateway": { noun: "internet gateway", idField: "InternetGatewayId", prefix: "igw" },
  "aws.ec2.key_pair": { noun: "key pair", idField: "KeyPairId", prefix: "key" },
  "aws.ec2.network_acl": { noun: "network ACL", idField: "NetworkAclId", prefix: "acl" },
  "aws.ec2.network_interface": { noun: "network interface", idField: "NetworkInterfaceId", prefix: "eni" },
  "aws.ec2.prefix_list": { noun: "prefix list", idField: "PrefixListId", prefix: "pl" },
  "aws.ec2.route_table": { noun: "route table", idField: "RouteTableId", prefix: "rtb" },
  "aws.ec2.security_group": { noun: "security group", idField: "GroupId", prefix: "sg" },
  "aws.ec2.snapshot": { noun: "snapshot", idField: "SnapshotId", prefix: "snap" },
  "aws.ec2.snapshot_block_public_access": { noun: "block public access for snapshots" },
  "aws.ec2.subnet": { noun: "subnet", idField: "SubnetId", prefix: "subnet" },
  "aws.ec2.volume": { noun: "volume", idField: "VolumeId", prefix: "vol" },
  "aws.ec2.vpc": { noun: "VPC", idField: "VpcId", prefix: "vpc" },
  "aws.iam.instance_profile": { noun: "instance profile", idField: "InstanceProfileName" },
  "aws.iam.policy": { noun: "managed policy", idField: "Arn" },
  "aws.iam.role": { noun: "role", idField: "RoleName" },
};

/** The type of an object of EC2 by its id: `vpc-…` is a VPC. Throws an Error for an id of no known type. */
export function typeOfId(id: string): ResourceType {
  const prefix = id.split("-", 1)[0];
  const found = Object.entries(objectTypes).find(([, type]) => type.prefix === prefix);
  if (found === undefined)
    throw new Error(`${JSON.stringify(id)} is the id of no type of object that posturegate knows`);
  return found[0];
}

/** The short id of an object as AWS gives it; of a setting, the region. Throws an Error where it has none. */
export function idOfObject(type: ResourceType, object: LiveObject, region: string): string {
  const known = objectTypes[type];
  if (known === undefined) throw new Error(`${type} is no type of object that posturegate changes`);
  if (known.idField === undefined) return region;
  const id = object[known.idField];
  if (typeof id !== "string") throw new Error(`an object of type ${type} has no ${known.idField}`);
  return id;
}

/** The short id of a resource whose id is an ARN; of a setting, the region. */
export function shortIdOf({ type, id, region }: { type: ResourceType; id: string; region: string }): string {
  const known = objectTypes[type];
  if (known !== undefined && known.idField === undefined) return region;
  return known?.idField === "Arn" ? id : id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf(":")) + 1);
}

/** Names an object in a sentence: `security group sg-0123`. Ids are hostile text. */
export function describeObject({ type, id }: ObjectReference): string {
  const known = objectTypes[type];
  const noun = known?.noun ?? type;
  if (id.startsWith("$answer:")) return `the new ${noun}`;
  return known !== undefined && known.idField === undefined ? `${noun} in ${id}` : `${noun} ${id}`;
}

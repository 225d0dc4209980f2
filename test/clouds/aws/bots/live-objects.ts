/** Live state that is plain objects in memory, for tests of bots: reads as EC2 and IAM answer, and no more than bots use. */
import type { Json } from "../../../../src/model/json.ts";
import type { LiveObject, LiveState } from "../../../../src/model/live-scope.ts";
import type { ResourceType } from "../../../../src/model/resource.ts";

/** Field that holds the id; undefined for settings, of which a scope has one each. */
const idFields: Readonly<Record<ResourceType, string | undefined>> = {
  "aws.ec2.address": "AllocationId",
  "aws.ec2.address_association": "AssociationId",
  "aws.ec2.ebs_encryption_by_default": undefined,
  "aws.ec2.flow_log": "FlowLogId",
  "aws.ec2.image": "ImageId",
  "aws.ec2.image_block_public_access": undefined,
  "aws.ec2.instance": "InstanceId",
  "aws.ec2.instance_metadata_defaults": undefined,
  "aws.ec2.instance_profile_association": "AssociationId",
  "aws.ec2.internet_gateway": "InternetGatewayId",
  "aws.ec2.key_pair": "KeyPairId",
  "aws.ec2.network_acl": "NetworkAclId",
  "aws.ec2.network_interface": "NetworkInterfaceId",
  "aws.ec2.prefix_list": "PrefixListId",
  "aws.ec2.route_table": "RouteTableId",
  "aws.ec2.security_group": "GroupId",
  "aws.ec2.snapshot": "SnapshotId",
  "aws.ec2.snapshot_block_public_access": undefined,
  "aws.ec2.subnet": "SubnetId",
  "aws.ec2.volume": "VolumeId",
  "aws.ec2.vpc": "VpcId",
  "aws.iam.instance_profile": "InstanceProfileName",
  "aws.iam.policy": "Arn",
  "aws.iam.role": "RoleName",
};

/** Where the provider's filters look: paths of fields, through lists. */
const filterPaths: Readonly<Record<ResourceType, Readonly<Record<string, string>>>> = {
  "aws.ec2.address": {
    "instance-id": "InstanceId",
    "network-interface-id": "NetworkInterfaceId",
    "allocation-id": "AllocationId",
  },
  "aws.ec2.flow_log": { "resource-id": "ResourceId" },
  "aws.ec2.image": { "image-id": "ImageId" },
  "aws.ec2.instance": {
    "instance-id": "InstanceId",
    "vpc-id": "VpcId",
    "instance-state-name": "State.Name",
    "iam-instance-profile.arn": "IamInstanceProfile.Arn",
    "instance.group-id": "SecurityGroups.GroupId",
    "key-name": "KeyName",
  },
  "aws.ec2.instance_profile_association": { "instance-id": "InstanceId", state: "State" },
  "aws.ec2.internet_gateway": { "attachment.vpc-id": "Attachments.VpcId", "internet-gateway-id": "InternetGatewayId" },
  "aws.ec2.key_pair": { "key-name": "KeyName", "key-pair-id": "KeyPairId" },
  "aws.ec2.network_acl": { "vpc-id": "VpcId", "network-acl-id": "NetworkAclId" },
  "aws.ec2.network_interface": {
    "attachment.instance-id": "Attachment.InstanceId",
    "group-id": "Groups.GroupId",
    "network-interface-id": "NetworkInterfaceId",
    "subnet-id": "SubnetId",
    "vpc-id": "VpcId",
  },
  "aws.ec2.prefix_list": { "prefix-list-id": "PrefixListId" },
  "aws.ec2.route_table": { "route.gateway-id": "Routes.GatewayId" },
  "aws.ec2.security_group": {
    "egress.ip-permission.group-id": "IpPermissionsEgress.UserIdGroupPairs.GroupId",
    "group-id": "GroupId",
    "group-name": "GroupName",
    "ip-permission.group-id": "IpPermissions.UserIdGroupPairs.GroupId",
    "vpc-id": "VpcId",
  },
  "aws.ec2.snapshot": { "volume-id": "VolumeId", "snapshot-id": "SnapshotId", status: "State" },
  "aws.ec2.subnet": { "vpc-id": "VpcId", "subnet-id": "SubnetId" },
  "aws.ec2.volume": { "attachment.instance-id": "Attachments.InstanceId", "volume-id": "VolumeId" },
  "aws.ec2.vpc": { "vpc-id": "VpcId" },
  "aws.iam.instance_profile": { "role-name": "Roles.RoleName" },
};

/**
 * Live state of the objects, by type. A type that nothing is given for has no objects; types and filters that no bot is
 * known to read throw, as do wildcards. Terminated instances are not there.
 */
export function liveObjects(objects: Readonly<Record<ResourceType, readonly LiveObject[]>>): LiveState {
  for (const type of Object.keys(objects)) idField(type);
  return {
    get({ type, id }) {
      const field = idField(type);
      const found = (objects[type] ?? []).find((object) => field === undefined || object[field] === id);
      return Promise.resolve(found !== undefined && isMemory(found) ? undefined : found);
    },
    list(type, filters = {}) {
      idField(type);
      const wanted = Object.entries(filters).map(([name, values]) => ({ path: filterPath(type, name), values }));
      return Promise.resolve(
        (objects[type] ?? []).filter(
          (object) => !isMemory(object) && wanted.every((filter) => matches(object, filter)),
        ),
      );
    },
  };
}

function idField(type: ResourceType): string | undefined {
  if (!(type in idFields)) throw new Error(`live-objects.ts does not know ${type}`);
  return idFields[type];
}

/** Instances that are gone are listed for an hour. */
function isMemory(object: LiveObject): boolean {
  return valuesAt(object, ["State", "Name"]).includes("terminated");
}

function filterPath(type: ResourceType, name: string): string {
  const path = filterPaths[type]?.[name] ?? (name.startsWith("tag:") ? name : undefined);
  if (path === undefined) throw new Error(`live-objects.ts does not know the filter ${name} of ${type}`);
  return path;
}

function matches(object: LiveObject, { path, values }: { path: string; values: readonly string[] }): boolean {
  if (values.length === 0) throw new Error(`the filter of ${path} has no values, which EC2 refuses`);
  if (values.some((value) => /[*?]/.test(value))) throw new Error("live-objects.ts knows no wildcards");
  return filteredValues(object, path).some((value) => typeof value === "string" && values.includes(value));
}

function filteredValues(object: LiveObject, path: string): Json[] {
  if (!path.startsWith("tag:")) return valuesAt(object, path.split("."));
  const tags = valuesAt(object, ["Tags"]).filter(
    (tag): tag is LiveObject => typeof tag === "object" && tag !== null && !Array.isArray(tag),
  );
  return tags.filter((tag) => tag["Key"] === path.slice("tag:".length)).flatMap((tag) => tag["Value"] ?? []);
}

/** The values at a path of fields; of a list, those of each of its elements. */
function valuesAt(value: Json | undefined, path: readonly string[]): Json[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element: Json) => valuesAt(element, path));
  const [field, ...rest] = path;
  if (field === undefined) return [value];
  return typeof value === "object" ? valuesAt((value as LiveObject)[field], rest) : [];
}

/**
 * What EC2's listings can be filtered by: where the values of each filter are in an object. A dot goes into a part, and
 * into each item of a list. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html
 */

/** By action, by filter; `tag:<key>` and `tag-key` are of every listing of what has tags. */
const ec2Filters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DescribeVpcs: { "vpc-id": "VpcId", "is-default": "IsDefault", "owner-id": "OwnerId", state: "State" },
  DescribeSubnets: { "subnet-id": "SubnetId", "vpc-id": "VpcId", "availability-zone": "AvailabilityZone" },
  DescribeRouteTables: {
    "route-table-id": "RouteTableId",
    "vpc-id": "VpcId",
    "association.subnet-id": "Associations.SubnetId",
    "association.main": "Associations.Main",
    "route.gateway-id": "Routes.GatewayId",
  },
  DescribeInternetGateways: {
    "internet-gateway-id": "InternetGatewayId",
    "attachment.vpc-id": "Attachments.VpcId",
    "attachment.state": "Attachments.State",
  },
  DescribeNetworkAcls: {
    "network-acl-id": "NetworkAclId",
    "vpc-id": "VpcId",
    default: "IsDefault",
    "association.subnet-id": "Associations.SubnetId",
    "association.association-id": "Associations.NetworkAclAssociationId",
    "association.network-acl-id": "Associations.NetworkAclId",
  },
  DescribeSecurityGroups: {
    "group-id": "GroupId",
    "group-name": "GroupName",
    description: "Description",
    "owner-id": "OwnerId",
    "vpc-id": "VpcId",
    ...permissionFilters("ip-permission", "IpPermissions"),
    ...permissionFilters("egress.ip-permission", "IpPermissionsEgress"),
  },
  DescribeManagedPrefixLists: {
    "prefix-list-id": "PrefixListId",
    "prefix-list-name": "PrefixListName",
    "owner-id": "OwnerId",
  },
  DescribeVpcPeeringConnections: {
    "vpc-peering-connection-id": "VpcPeeringConnectionId",
    "accepter-vpc-info.vpc-id": "AccepterVpcInfo.VpcId",
    "requester-vpc-info.vpc-id": "RequesterVpcInfo.VpcId",
    "status-code": "Status.Code",
  },
  DescribeFlowLogs: {
    "flow-log-id": "FlowLogId",
    "resource-id": "ResourceId",
    "log-destination-type": "LogDestinationType",
    "log-group-name": "LogGroupName",
    "traffic-type": "TrafficType",
    "deliver-log-status": "DeliverLogsStatus",
  },
  DescribeNetworkInterfaces: {
    "network-interface-id": "NetworkInterfaceId",
    "vpc-id": "VpcId",
    "subnet-id": "SubnetId",
    "group-id": "Groups.GroupId",
    "group-name": "Groups.GroupName",
    "attachment.instance-id": "Attachment.InstanceId",
    "attachment.instance-owner-id": "Attachment.InstanceOwnerId",
    "attachment.attachment-id": "Attachment.AttachmentId",
    "attachment.device-index": "Attachment.DeviceIndex",
    "attachment.status": "Attachment.Status",
    "association.allocation-id": "Association.AllocationId",
    "association.association-id": "Association.AssociationId",
    "association.ip-owner-id": "Association.IpOwnerId",
    "association.public-ip": "Association.PublicIp",
    "private-ip-address": "PrivateIpAddress",
    "addresses.private-ip-address": "PrivateIpAddresses.PrivateIpAddress",
    "addresses.association.public-ip": "PrivateIpAddresses.Association.PublicIp",
    "interface-type": "InterfaceType",
    "requester-id": "RequesterId",
    "requester-managed": "RequesterManaged",
    description: "Description",
    status: "Status",
  },
  DescribeAddresses: {
    "allocation-id": "AllocationId",
    "association-id": "AssociationId",
    "instance-id": "InstanceId",
    "network-interface-id": "NetworkInterfaceId",
    "network-interface-owner-id": "NetworkInterfaceOwnerId",
    "private-ip-address": "PrivateIpAddress",
    "public-ip": "PublicIp",
  },
  DescribeInstances: {
    "instance-id": "InstanceId",
    "vpc-id": "VpcId",
    "subnet-id": "SubnetId",
    "image-id": "ImageId",
    "instance-state-name": "State.Name",
    "instance-state-code": "State.Code",
    "instance.group-id": "SecurityGroups.GroupId",
    "instance.group-name": "SecurityGroups.GroupName",
    "network-interface.group-id": "NetworkInterfaces.Groups.GroupId",
    "network-interface.network-interface-id": "NetworkInterfaces.NetworkInterfaceId",
    "iam-instance-profile.arn": "IamInstanceProfile.Arn",
    "iam-instance-profile.id": "IamInstanceProfile.Id",
    "ip-address": "PublicIpAddress",
    "key-name": "KeyName",
    "private-ip-address": "PrivateIpAddress",
    "root-device-type": "RootDeviceType",
  },
  DescribeVolumes: {
    "volume-id": "VolumeId",
    "attachment.instance-id": "Attachments.InstanceId",
    "attachment.device": "Attachments.Device",
    "attachment.status": "Attachments.State",
    encrypted: "Encrypted",
    "snapshot-id": "SnapshotId",
    status: "State",
  },
  DescribeSnapshots: {
    "snapshot-id": "SnapshotId",
    "volume-id": "VolumeId",
    "owner-id": "OwnerId",
    description: "Description",
    encrypted: "Encrypted",
    status: "State",
  },
  DescribeImages: {
    "image-id": "ImageId",
    name: "Name",
    "owner-id": "OwnerId",
    "is-public": "Public",
    state: "State",
    "block-device-mapping.snapshot-id": "BlockDeviceMappings.Ebs.SnapshotId",
  },
  DescribeKeyPairs: { "key-pair-id": "KeyPairId", "key-name": "KeyName", fingerprint: "KeyFingerprint" },
  DescribeIamInstanceProfileAssociations: { "instance-id": "InstanceId", state: "State" },
  DescribeTags: { key: "Key", value: "Value", "resource-id": "ResourceId", "resource-type": "ResourceType" },
  DescribeVpcEndpoints: {
    "vpc-endpoint-id": "VpcEndpointId",
    "vpc-id": "VpcId",
    "service-name": "ServiceName",
    "vpc-endpoint-type": "VpcEndpointType",
  },
};

function permissionFilters(name: string, property: string): Readonly<Record<string, string>> {
  return {
    [`${name}.cidr`]: `${property}.IpRanges.CidrIp`,
    [`${name}.ipv6-cidr`]: `${property}.Ipv6Ranges.CidrIpv6`,
    [`${name}.from-port`]: `${property}.FromPort`,
    [`${name}.to-port`]: `${property}.ToPort`,
    [`${name}.protocol`]: `${property}.IpProtocol`,
    [`${name}.group-id`]: `${property}.UserIdGroupPairs.GroupId`,
    [`${name}.user-id`]: `${property}.UserIdGroupPairs.UserId`,
    [`${name}.prefix-list-id`]: `${property}.PrefixListIds.PrefixListId`,
  };
}

/** A filter as it is asked. */
export interface Ec2Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/** Whether an object has one of the values. Undefined where the listing does not have the filter. */
export function ec2Filter(
  action: string,
  { Name = "", Values = [] }: Ec2Filter,
): ((item: object) => boolean) | undefined {
  const patterns = Values.map(patternOf);
  const isOne = (text: string): boolean => patterns.some((pattern) => pattern.test(text));
  if (Name === "tag-key") return (item) => tagsOf(item).some(({ Key = "" }) => isOne(Key));
  if (Name.startsWith("tag:")) {
    const key = Name.slice("tag:".length);
    return (item) => tagsOf(item).some(({ Key, Value = "" }) => Key === key && isOne(Value));
  }
  const path = ec2Filters[action]?.[Name];
  return path === undefined ? undefined : (item) => textsAt(item, path.split(".")).some(isOne);
}

interface AnyTag {
  readonly Key?: string;
  readonly Value?: string;
}

/** Tags listed on their own are their own tag. */
function tagsOf(item: object): readonly AnyTag[] {
  const { Tags, TagSet, ...rest } = item as { Tags?: readonly AnyTag[]; TagSet?: readonly AnyTag[] };
  return Tags ?? TagSet ?? ("Key" in rest ? [rest as AnyTag] : []);
}

function textsAt(value: unknown, path: readonly string[]): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined)
    return [value instanceof Date ? value.toISOString() : (value as string | number | boolean).toString()];
  return textsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

/** `*` is any text, `?` any character, a backslash takes their meaning away. */
function patternOf(text: string): RegExp {
  const source = text.replaceAll(/\\([*?\\])|([*?])|([\\^$.|+()[\]{}])/g, (_, literal, wildcard, special) => {
    if (literal !== undefined) return `\\${String(literal)}`;
    return wildcard === undefined ? `\\${String(special)}` : `.${wildcard === "*" ? "*" : ""}`;
  });
  return new RegExp(`^${source}$`, "s");
}

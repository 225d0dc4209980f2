/** The types of EC2 that bots and writes read, by their name. `MaxResults` is the most that each API takes. */
import * as ec2 from "@aws-sdk/client-ec2";
import { fieldOf, textOf } from "../../collecting/fields.ts";
import { readingEc2 } from "./live-clients.ts";
import { type LiveType, listed, type ReadScope, setting } from "./live-type.ts";

const most = { MaxResults: 1000 };

/** Shapes are those of the SDK, and what {@link Ec2Listing.completed} adds. */
export const ec2Types: Readonly<Record<string, LiveType>> = {
  "aws.ec2.security_group": listed({
    api: "ec2:DescribeSecurityGroups",
    read: readingEc2(ec2.DescribeSecurityGroupsCommand),
    list: "SecurityGroups",
    id: ["GroupId", "group-id"],
    input: most,
  }),
  "aws.ec2.network_interface": listed({
    api: "ec2:DescribeNetworkInterfaces",
    read: readingEc2(ec2.DescribeNetworkInterfacesCommand),
    list: "NetworkInterfaces",
    id: ["NetworkInterfaceId", "network-interface-id"],
    input: most,
  }),
  "aws.ec2.instance": listed({
    api: "ec2:DescribeInstances",
    read: readingEc2(ec2.DescribeInstancesCommand),
    list: "Reservations",
    id: ["InstanceId", "instance-id"],
    input: most,
    objectsOf: (reservation) => fieldOf(reservation, "Instances"),
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html: visible for about an hour
    isGone: (instance) => textOf(fieldOf(instance, "State"), "Name") === "terminated",
  }),
  "aws.ec2.address": listed({
    api: "ec2:DescribeAddresses",
    read: readingEc2(ec2.DescribeAddressesCommand),
    list: "Addresses",
    id: ["AllocationId", "allocation-id"],
    input: {},
  }),
  // An address that is associated, by that association: who gives up one knows no other id.
  "aws.ec2.address_association": listed({
    api: "ec2:DescribeAddresses",
    read: readingEc2(ec2.DescribeAddressesCommand),
    list: "Addresses",
    id: ["AssociationId", "association-id"],
    input: {},
    isGone: (address) => textOf(address, "AssociationId") === undefined,
  }),
  "aws.ec2.image": listed({
    api: "ec2:DescribeImages",
    read: readingEc2(ec2.DescribeImagesCommand),
    list: "Images",
    id: ["ImageId", "image-id"],
    input: { ...most, IncludeDeprecated: true, IncludeDisabled: true },
    own: { Owners: ["self"] },
    isGone: (image) => textOf(image, "State") === "deregistered",
    completed: withLaunchPermissions,
  }),
  "aws.ec2.snapshot": listed({
    api: "ec2:DescribeSnapshots",
    read: readingEc2(ec2.DescribeSnapshotsCommand),
    list: "Snapshots",
    id: ["SnapshotId", "snapshot-id"],
    input: most,
    own: { OwnerIds: ["self"] },
    completed: withVolumePermissions,
  }),
  "aws.ec2.volume": listed({
    api: "ec2:DescribeVolumes",
    read: readingEc2(ec2.DescribeVolumesCommand),
    list: "Volumes",
    id: ["VolumeId", "volume-id"],
    input: most,
    isGone: (volume) => textOf(volume, "State") === "deleted",
  }),
  "aws.ec2.key_pair": listed({
    api: "ec2:DescribeKeyPairs",
    read: readingEc2(ec2.DescribeKeyPairsCommand),
    list: "KeyPairs",
    id: ["KeyPairId", "key-pair-id"],
    input: {},
  }),
  "aws.ec2.instance_profile_association": instanceProfileAssociations(),
  ...networkTypes(),
  "aws.ec2.ebs_encryption_by_default": setting(
    "ec2:GetEbsEncryptionByDefault",
    readingEc2(ec2.GetEbsEncryptionByDefaultCommand),
    "EbsEncryptionByDefault",
  ),
  "aws.ec2.snapshot_block_public_access": setting(
    "ec2:GetSnapshotBlockPublicAccessState",
    readingEc2(ec2.GetSnapshotBlockPublicAccessStateCommand),
    "State",
  ),
  "aws.ec2.image_block_public_access": setting(
    "ec2:GetImageBlockPublicAccessState",
    readingEc2(ec2.GetImageBlockPublicAccessStateCommand),
    "ImageBlockPublicAccessState",
  ),
  "aws.ec2.instance_metadata_defaults": setting(
    "ec2:GetInstanceMetadataDefaults",
    readingEc2(ec2.GetInstanceMetadataDefaultsCommand),
    "AccountLevel",
  ),
};

function networkTypes(): Readonly<Record<string, LiveType>> {
  return {
    "aws.ec2.vpc": listed({
      api: "ec2:DescribeVpcs",
      read: readingEc2(ec2.DescribeVpcsCommand),
      list: "Vpcs",
      id: ["VpcId", "vpc-id"],
      input: most,
    }),
    "aws.ec2.subnet": listed({
      api: "ec2:DescribeSubnets",
      read: readingEc2(ec2.DescribeSubnetsCommand),
      list: "Subnets",
      id: ["SubnetId", "subnet-id"],
      input: most,
    }),
    "aws.ec2.internet_gateway": listed({
      api: "ec2:DescribeInternetGateways",
      read: readingEc2(ec2.DescribeInternetGatewaysCommand),
      list: "InternetGateways",
      id: ["InternetGatewayId", "internet-gateway-id"],
      input: most,
    }),
    "aws.ec2.network_acl": listed({
      api: "ec2:DescribeNetworkAcls",
      read: readingEc2(ec2.DescribeNetworkAclsCommand),
      list: "NetworkAcls",
      id: ["NetworkAclId", "network-acl-id"],
      input: most,
    }),
    "aws.ec2.route_table": listed({
      api: "ec2:DescribeRouteTables",
      read: readingEc2(ec2.DescribeRouteTablesCommand),
      list: "RouteTables",
      id: ["RouteTableId", "route-table-id"],
      input: { MaxResults: 100 },
    }),
    "aws.ec2.flow_log": listed({
      api: "ec2:DescribeFlowLogs",
      read: readingEc2(ec2.DescribeFlowLogsCommand),
      list: "FlowLogs",
      id: ["FlowLogId", "flow-log-id"],
      input: { ...most, Filter: [] },
      // The only status of one that is there. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html
      isGone: (log) => (textOf(log, "FlowLogStatus") ?? "ACTIVE") !== "ACTIVE",
    }),
    "aws.ec2.prefix_list": listed({
      api: "ec2:DescribeManagedPrefixLists",
      read: readingEc2(ec2.DescribeManagedPrefixListsCommand),
      list: "PrefixLists",
      id: ["PrefixListId", "prefix-list-id"],
      input: { MaxResults: 100 },
      isGone: (list) => textOf(list, "State") === "delete-complete",
      completed: withEntries,
    }),
  };
}

/** They have no filter by id, and no end of their own but the state. */
function instanceProfileAssociations(): LiveType {
  const listing = {
    api: "ec2:DescribeIamInstanceProfileAssociations",
    read: readingEc2(ec2.DescribeIamInstanceProfileAssociationsCommand),
    list: "IamInstanceProfileAssociations",
  } as const;
  const isGone = isDisassociated;
  return {
    list: listed({ ...listing, id: ["AssociationId", "association-id"], input: most, isGone }).list,
    get: async ({ reading }, id) => {
      const answer = await reading.find(listing.api, listing.read, { AssociationIds: [id] });
      const found = answer?.IamInstanceProfileAssociations?.find(({ AssociationId }) => AssociationId === id);
      return found === undefined || isGone(found) ? undefined : found;
    },
  };
}

function isDisassociated(association: object): boolean {
  return textOf(association, "State") === "disassociated";
}

/** Whom an image is shared with, only its owner may ask. */
async function withLaunchPermissions({ reading, account }: ReadScope, image: object): Promise<object | undefined> {
  if (textOf(image, "OwnerId") !== account) return image;
  const answer = await reading.find("ec2:DescribeImageAttribute", readingEc2(ec2.DescribeImageAttributeCommand), {
    ImageId: textOf(image, "ImageId"),
    Attribute: "launchPermission",
  });
  return answer === undefined ? undefined : { ...image, LaunchPermissions: answer.LaunchPermissions ?? [] };
}

/** Whom a snapshot is shared with, only its owner may ask. */
async function withVolumePermissions({ reading, account }: ReadScope, snapshot: object): Promise<object | undefined> {
  if (textOf(snapshot, "OwnerId") !== account) return snapshot;
  const answer = await reading.find("ec2:DescribeSnapshotAttribute", readingEc2(ec2.DescribeSnapshotAttributeCommand), {
    SnapshotId: textOf(snapshot, "SnapshotId"),
    Attribute: "createVolumePermission",
  });
  return answer === undefined
    ? undefined
    : { ...snapshot, CreateVolumePermissions: answer.CreateVolumePermissions ?? [] };
}

async function withEntries({ reading }: ReadScope, list: object): Promise<object> {
  const entries = {
    api: "ec2:GetManagedPrefixListEntries",
    read: readingEc2(ec2.GetManagedPrefixListEntriesCommand),
    list: "Entries",
    token: "NextToken",
  } as const;
  const PrefixListId = textOf(list, "PrefixListId");
  return { ...list, Entries: await reading.all(entries, { PrefixListId, MaxResults: 100 }) };
}

/**
 * How each API of `awsApis` is collected: one row an API. `MaxResults` is the most that the API takes, and always given,
 * because EC2 gives calls without it a smaller allowance.
 */
import { ListProtectedResourcesCommand } from "@aws-sdk/client-backup";
import * as ec2 from "@aws-sdk/client-ec2";
import { DescribeInstanceInformationCommand } from "@aws-sdk/client-ssm";
import { allAbout, type ListedAnswer } from "../../collecting/api-reading.ts";
import { fieldOf, listOf, textOf } from "../../collecting/fields.ts";
import { redactSecrets } from "../redact.ts";
import { ofBackup, ofEc2, ofSsm } from "./clients.ts";
import { chainOf, type Collector, listing, setting } from "./collector.ts";
import { namedPrefixLists, usedImages } from "./references.ts";

/** A constraint of the API; where it has none, the most that it gives. */
const most = { MaxResults: 1000 };
const own = "self";

/** By the label of the API in the ledger. */
export const collectors: Readonly<Record<string, Collector>> = {
  "ec2:DescribeVpcs": listing(ofEc2(ec2.DescribeVpcsCommand), most, "Vpcs"),
  "ec2:DescribeSubnets": listing(ofEc2(ec2.DescribeSubnetsCommand), most, "Subnets"),
  "ec2:DescribeRouteTables": listing(ofEc2(ec2.DescribeRouteTablesCommand), { MaxResults: 100 }, "RouteTables"),
  "ec2:DescribeInternetGateways": listing(ofEc2(ec2.DescribeInternetGatewaysCommand), most, "InternetGateways"),
  "ec2:DescribeNetworkAcls": listing(ofEc2(ec2.DescribeNetworkAclsCommand), most, "NetworkAcls"),
  "ec2:DescribeSecurityGroups": listing(ofEc2(ec2.DescribeSecurityGroupsCommand), most, "SecurityGroups"),
  "ec2:DescribeManagedPrefixLists": listing(
    ofEc2(ec2.DescribeManagedPrefixListsCommand),
    { MaxResults: 100 },
    "PrefixLists",
  ),
  "ec2:GetManagedPrefixListEntries": {
    after: ["ec2:DescribeManagedPrefixLists"],
    hints: ["ec2:DescribeSecurityGroups", "ec2:DescribeRouteTables"],
    chains: (known, { wantsAll }) => {
      const named = namedPrefixLists(known("ec2:DescribeSecurityGroups"), known("ec2:DescribeRouteTables"));
      return idsOf(known("ec2:DescribeManagedPrefixLists"), "PrefixListId")
        .filter((id) => wantsAll || named.has(id))
        .map((id) => ({
          about: id,
          ...chainOf(ofEc2(ec2.GetManagedPrefixListEntriesCommand), { PrefixListId: id, MaxResults: 100 }, (answer) =>
            listOf(answer, "Entries"),
          ),
        }));
    },
    completing: (list, answers) => allAbout(textOf(list, "PrefixListId"), answers),
  },
  "ec2:DescribeVpcPeeringConnections": listing(
    ofEc2(ec2.DescribeVpcPeeringConnectionsCommand),
    most,
    "VpcPeeringConnections",
  ),
  "ec2:DescribeFlowLogs": listing(ofEc2(ec2.DescribeFlowLogsCommand), most, "FlowLogs"),
  "ec2:GetEbsEncryptionByDefault": setting(ofEc2(ec2.GetEbsEncryptionByDefaultCommand), "EbsEncryptionByDefault"),
  "ec2:GetSnapshotBlockPublicAccessState": setting(ofEc2(ec2.GetSnapshotBlockPublicAccessStateCommand), "State"),
  "ec2:GetImageBlockPublicAccessState": setting(
    ofEc2(ec2.GetImageBlockPublicAccessStateCommand),
    "ImageBlockPublicAccessState",
  ),
  "ec2:GetInstanceMetadataDefaults": setting(ofEc2(ec2.GetInstanceMetadataDefaultsCommand), "AccountLevel"),
  "ec2:DescribeNetworkInterfaces": listing(ofEc2(ec2.DescribeNetworkInterfacesCommand), most, "NetworkInterfaces"),
  "ec2:DescribeAddresses": listing(ofEc2(ec2.DescribeAddressesCommand), {}, "Addresses"),
  "ec2:DescribeInstances": {
    chains: () => [
      chainOf(ofEc2(ec2.DescribeInstancesCommand), most, (answer) => instancesOf(listOf(answer, "Reservations"))),
    ],
    keep: redactSecrets,
  },
  "ec2:DescribeInstanceAttribute": {
    after: ["ec2:DescribeInstances"],
    chains: (known) =>
      idsOf(known("ec2:DescribeInstances"), "InstanceId").map((id) => ({
        about: id,
        ...chainOf(ofEc2(ec2.DescribeInstanceAttributeCommand), { InstanceId: id, Attribute: "userData" }, (answer) =>
          answer.InstanceId === undefined ? undefined : [answer.UserData ?? {}],
        ),
      })),
    keep: (data) => fieldOf(redactSecrets({ UserData: data }), "UserData"),
    completing: (instance, answers) => allAbout(textOf(instance, "InstanceId"), answers)?.[0],
  },
  "ec2:DescribeImages#used": {
    after: ["ec2:DescribeInstances"],
    chains: (known) =>
      portions(usedImages(known("ec2:DescribeInstances"))).map((ids) =>
        chainOf(
          ofEc2(ec2.DescribeImagesCommand),
          { ...most, IncludeDeprecated: true, Filters: [{ Name: "image-id", Values: [...ids] }] },
          (answer) => listOf(answer, "Images"),
        ),
      ),
    keep: (image, { account }) => (textOf(image, "OwnerId") === account ? undefined : usedImage(image)),
  },
  "ec2:DescribeLaunchTemplates": listing(
    ofEc2(ec2.DescribeLaunchTemplatesCommand),
    { MaxResults: 200 },
    "LaunchTemplates",
  ),
  "ec2:DescribeLaunchTemplateVersions": {
    after: ["ec2:DescribeLaunchTemplates"],
    chains: (known) =>
      known("ec2:DescribeLaunchTemplates").length === 0
        ? []
        : [
            chainOf(
              ofEc2(ec2.DescribeLaunchTemplateVersionsCommand),
              { Versions: ["$Default", "$Latest"], MaxResults: 200 },
              (answer) => listOf(answer, "LaunchTemplateVersions"),
            ),
          ],
    keep: redactSecrets,
    completing: versionsOf,
  },
  "ec2:DescribeVolumes": listing(ofEc2(ec2.DescribeVolumesCommand), most, "Volumes"),
  "ec2:DescribeSnapshots": listing(ofEc2(ec2.DescribeSnapshotsCommand), { ...most, OwnerIds: [own] }, "Snapshots"),
  "ec2:DescribeSnapshots#public": {
    ...listing(
      ofEc2(ec2.DescribeSnapshotsCommand),
      { ...most, OwnerIds: [own], RestorableByUserIds: ["all"] },
      "Snapshots",
    ),
    keep: (snapshot) => ({ SnapshotId: fieldOf(snapshot, "SnapshotId") }),
  },
  "ec2:DescribeImages": listing(ofEc2(ec2.DescribeImagesCommand), { ...most, Owners: [own] }, "Images"),
  "ec2:DescribeVpcEndpoints": listing(ofEc2(ec2.DescribeVpcEndpointsCommand), most, "VpcEndpoints"),
  "ec2:DescribeVpcEndpointServiceConfigurations": listing(
    ofEc2(ec2.DescribeVpcEndpointServiceConfigurationsCommand),
    most,
    "ServiceConfigurations",
  ),
  "ec2:DescribeVpcEndpointServicePermissions": {
    after: ["ec2:DescribeVpcEndpointServiceConfigurations"],
    chains: (known) =>
      idsOf(known("ec2:DescribeVpcEndpointServiceConfigurations"), "ServiceId").map((id) => ({
        about: id,
        ...chainOf(ofEc2(ec2.DescribeVpcEndpointServicePermissionsCommand), { ...most, ServiceId: id }, (answer) =>
          listOf(answer, "AllowedPrincipals"),
        ),
      })),
    completing: (service, answers) => allAbout(textOf(service, "ServiceId"), answers),
  },
  "ec2:DescribeVpnConnections": {
    ...listing(ofEc2(ec2.DescribeVpnConnectionsCommand), {}, "VpnConnections"),
    keep: redactSecrets,
  },
  "ec2:DescribeTransitGateways": listing(ofEc2(ec2.DescribeTransitGatewaysCommand), most, "TransitGateways"),
  "ec2:DescribeClientVpnEndpoints": listing(ofEc2(ec2.DescribeClientVpnEndpointsCommand), most, "ClientVpnEndpoints"),
  "ssm:DescribeInstanceInformation": listing(
    ofSsm(DescribeInstanceInformationCommand),
    { MaxResults: 50 },
    "InstanceInformationList",
  ),
  "backup:ListProtectedResources": listing(ofBackup(ListProtectedResourcesCommand), most, "Results"),
};

/** An answer whose reservations hold no list of instances is not understood. */
function instancesOf(reservations: readonly unknown[] | undefined): readonly unknown[] | undefined {
  const lists = reservations?.map((reservation) => fieldOf(reservation, "Instances"));
  return lists?.every((list) => Array.isArray(list)) === true ? lists.flat() : undefined;
}

/** A filter takes 200 values. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html */
function portions(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / 200) }, (_, position) =>
    ids.slice(position * 200, (position + 1) * 200),
  );
}

/** Images of others are described at length, and little of it is of interest. */
function usedImage(image: unknown): object {
  const kept = ["ImageId", "OwnerId", "Name", "CreationDate", "DeprecationTime"];
  return Object.fromEntries(
    kept.map((field) => [field, fieldOf(image, field)]).filter(([, value]) => value !== undefined),
  );
}

function idsOf(items: readonly unknown[], field: string): readonly string[] {
  return items.map((item) => textOf(item, field)).filter((id) => id !== undefined);
}

/** The default and the latest version of a template; undefined unless both came. */
function versionsOf(template: unknown, answers: readonly ListedAnswer[]): readonly unknown[] | undefined {
  const id = textOf(template, "LaunchTemplateId");
  const versions = answers.flatMap(({ items }) => items).filter((one) => textOf(one, "LaunchTemplateId") === id);
  const numbers = new Set(versions.map((version) => fieldOf(version, "VersionNumber")));
  const wanted = [fieldOf(template, "DefaultVersionNumber"), fieldOf(template, "LatestVersionNumber")];
  return wanted.every((number) => numbers.has(number)) ? versions : undefined;
}

/** The EC2 actions that list resources: where the resources are in the estate, how AWS pages, and by what it selects. */
import type { Image, Instance, Reservation, Tag, TagDescription } from "@aws-sdk/client-ec2";
import type { EstateResources } from "../estate.ts";
import { identifier } from "../identifier.ts";
import { type ObjectKind, objectKinds, objectWith, profileAssociationKind } from "./object-kinds.ts";
import { Refusal } from "./refusal.ts";
import type { RegionState } from "./region-state.ts";
import { without } from "./without.ts";

/** What a listing is asked. */
export interface Asked {
  readonly account: string;
  readonly region: string;
  /** As the SDK's caller gave it, checked against the operation's schema. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly resources: RegionState;
  readonly now: Date;
}

/** One listing. */
export interface Listing {
  /** Name of the list in the result. */
  readonly list: string;
  readonly items: (asked: Asked) => readonly object[];
  /** Selection by id: the parameter, and the kind that it names. */
  readonly ids?: readonly [parameter: string, kind: ObjectKind];
  /** Selection by another name. */
  readonly names?: {
    readonly parameter: string;
    readonly property: string;
    readonly notFound: (name: string) => Refusal;
  };
  /** Where AWS refuses ids together with MaxResults: the ids' name in its message. */
  readonly idsWithoutPages?: string;
  readonly pages: Pages;
  /** What becomes of a page's items in the result. */
  readonly grouped?: (items: readonly object[], asked: Asked) => readonly object[];
}

/** The bounds of MaxResults, and how many items come without it. */
interface Pages {
  readonly least: number;
  readonly most: number;
  /** More than `most` counts as `most` instead of being refused. */
  readonly clamped?: true;
  readonly otherwise: number;
}

const ordinary: Pages = { least: 5, most: 1000, otherwise: Infinity };
const clamped: Pages = { ...ordinary, clamped: true, otherwise: 1000 };
const prefixListPages: Pages = { least: 1, most: 100, otherwise: 100 };
const templatePages: Pages = { least: 1, most: 200, otherwise: 200 };
/** These actions have no MaxResults. */
const unpaged: Pages = { least: 1, most: Infinity, otherwise: Infinity };

/** By action. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html */
export const listings: Readonly<Record<string, Listing>> = {
  DescribeVpcs: listing("Vpcs", "vpcs", ["VpcIds", objectKinds.VpcId]),
  DescribeSubnets: listing("Subnets", "subnets", ["SubnetIds", objectKinds.SubnetId]),
  DescribeRouteTables: {
    ...listing("RouteTables", "routeTables", ["RouteTableIds", objectKinds.RouteTableId]),
    pages: { least: 5, most: 100, otherwise: 100 },
  },
  DescribeInternetGateways: listing("InternetGateways", "internetGateways", [
    "InternetGatewayIds",
    objectKinds.InternetGatewayId,
  ]),
  DescribeNetworkAcls: listing("NetworkAcls", "networkAcls", ["NetworkAclIds", objectKinds.NetworkAclId]),
  DescribeSecurityGroups: listing("SecurityGroups", "securityGroups", ["GroupIds", objectKinds.GroupId]),
  DescribeManagedPrefixLists: {
    ...listing("PrefixLists", "prefixLists", ["PrefixListIds", objectKinds.PrefixListId], "Entries"),
    pages: prefixListPages,
  },
  GetManagedPrefixListEntries: { list: "Entries", items: prefixListEntries, pages: prefixListPages },
  DescribeVpcPeeringConnections: listing("VpcPeeringConnections", "peeringConnections", [
    "VpcPeeringConnectionIds",
    objectKinds.VpcPeeringConnectionId,
  ]),
  DescribeFlowLogs: {
    ...listing("FlowLogs", "flowLogs", ["FlowLogIds", objectKinds.FlowLogId]),
    pages: { ...ordinary, least: 1 },
  },
  DescribeNetworkInterfaces: {
    ...listing("NetworkInterfaces", "networkInterfaces", ["NetworkInterfaceIds", objectKinds.NetworkInterfaceId]),
    idsWithoutPages: "networkInterfaceIdSet",
  },
  DescribeAddresses: {
    ...listing("Addresses", "addresses", ["AllocationIds", objectKinds.AllocationId]),
    pages: unpaged,
  },
  DescribeInstances: {
    ...listing("Reservations", "instances", ["InstanceIds", objectKinds.InstanceId], "UserData"),
    idsWithoutPages: "instancesSet",
    grouped: (items, { account }) => reservations(items, account),
  },
  DescribeLaunchTemplates: {
    ...listing("LaunchTemplates", "launchTemplates", ["LaunchTemplateIds", objectKinds.LaunchTemplateId], "Versions"),
    pages: templatePages,
  },
  DescribeLaunchTemplateVersions: { list: "LaunchTemplateVersions", items: templateVersions, pages: templatePages },
  DescribeVolumes: {
    ...listing("Volumes", "volumes", ["VolumeIds", objectKinds.VolumeId]),
    idsWithoutPages: "volumeSet",
  },
  DescribeSnapshots: {
    list: "Snapshots",
    items: snapshots,
    ids: ["SnapshotIds", objectKinds.SnapshotId],
    pages: ordinary,
  },
  DescribeImages: {
    list: "Images",
    items: images,
    ids: ["ImageIds", objectKinds.ImageId],
    pages: { ...ordinary, least: 1 },
  },
  DescribeVpcEndpoints: {
    ...listing("VpcEndpoints", "vpcEndpoints", ["VpcEndpointIds", objectKinds.VpcEndpointId]),
    pages: { ...clamped, least: 1 },
  },
  DescribeVpnConnections: {
    ...listing("VpnConnections", "vpnConnections", ["VpnConnectionIds", objectKinds.VpnConnectionId]),
    pages: unpaged,
  },
  DescribeTransitGateways: listing("TransitGateways", "transitGateways", [
    "TransitGatewayIds",
    objectKinds.TransitGatewayId,
  ]),
  DescribeClientVpnEndpoints: listing("ClientVpnEndpoints", "clientVpnEndpoints", [
    "ClientVpnEndpointIds",
    objectKinds.ClientVpnEndpointId,
  ]),
  DescribeVpcEndpointServiceConfigurations: {
    ...listing(
      "ServiceConfigurations",
      "vpcEndpointServices",
      ["ServiceIds", objectKinds.ServiceId],
      "AllowedPrincipals",
    ),
    pages: clamped,
  },
  DescribeKeyPairs: {
    ...listing("KeyPairs", "keyPairs", ["KeyPairIds", objectKinds.KeyPairId]),
    names: {
      parameter: "KeyNames",
      property: "KeyName",
      notFound: (name) => new Refusal("InvalidKeyPair.NotFound", 400, `The key pair '${name}' does not exist`),
    },
    pages: unpaged,
  },
  DescribeIamInstanceProfileAssociations: {
    list: "IamInstanceProfileAssociations",
    items: ({ resources }) => resources.profileAssociations,
    ids: ["AssociationIds", profileAssociationKind],
    pages: ordinary,
  },
  DescribeTags: { list: "Tags", items: tags, pages: ordinary },
  DescribeVpcEndpointServicePermissions: { list: "AllowedPrincipals", items: allowedPrincipals, pages: clamped },
};

/** A listing of one kind; `detail` is what the estate keeps with it but another API answers. */
function listing(
  list: string,
  kind: keyof EstateResources | "keyPairs",
  ids: readonly [string, ObjectKind],
  detail?: string,
): Listing {
  const items = ({ resources }: Asked): readonly object[] =>
    detail === undefined
      ? resources[kind]
      : resources[kind].map((resource: object) => without(resource, detail as never));
  return { list, items, ids, pages: ordinary };
}

/** Every tag of everything that has an id. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagDescription.html */
function tags({ resources }: Asked): readonly TagDescription[] {
  return Object.values<ObjectKind>(objectKinds).flatMap(({ list, id, type, tags: property }) =>
    (Object.values(resources[list]) as Readonly<Record<string, unknown>>[]).flatMap((item) =>
      ((item[property] ?? []) as readonly Tag[]).map(({ Key, Value }) => ({
        ResourceId: String(item[id]),
        ResourceType: type as TagDescription["ResourceType"],
        Key,
        Value,
      })),
    ),
  );
}

function prefixListEntries({ input, resources }: Asked): readonly object[] {
  return objectWith(resources.prefixLists, objectKinds.PrefixListId, String(input["PrefixListId"])).Entries;
}

function allowedPrincipals({ input, resources }: Asked): readonly object[] {
  const service = objectWith(resources.vpcEndpointServices, objectKinds.ServiceId, String(input["ServiceId"]));
  return service.AllowedPrincipals;
}

/** Without a template, those of all templates, which AWS allows for `$Default` and `$Latest` only. */
function templateVersions({ input, resources }: Asked): readonly object[] {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = input;
  const versions = (input["Versions"] as readonly string[] | undefined) ?? [];
  const ofAll = id === undefined && name === undefined;
  if (ofAll && (versions.length === 0 || versions.some((version) => !version.startsWith("$")))) {
    throw new Refusal(
      "MissingParameter",
      400,
      "A launch template ID or name must be specified, or $Latest or $Default",
    );
  }
  return resources.launchTemplates
    .filter((template) => ofAll || template.LaunchTemplateId === id || template.LaunchTemplateName === name)
    .flatMap((template) =>
      template.Versions.filter(
        ({ VersionNumber }) =>
          versions.length === 0 ||
          versions.includes(String(VersionNumber)) ||
          (versions.includes("$Default") && VersionNumber === template.DefaultVersionNumber) ||
          (versions.includes("$Latest") && VersionNumber === template.LatestVersionNumber),
      ),
    );
}

/** `self` are the account's own; `RestorableByUserIds: all` the public ones, which are markers in the estate. */
function snapshots({ account, input, resources }: Asked): readonly object[] {
  const { OwnerIds, RestorableByUserIds } = input as Readonly<Record<string, readonly string[] | undefined>>;
  const isPublic = new Set(resources.publicSnapshots.map(({ SnapshotId }) => SnapshotId));
  const chosen = OwnerIds?.map((owner) => (owner === "self" ? account : owner));
  return resources.snapshots.filter(
    ({ OwnerId, SnapshotId }) =>
      (chosen?.includes(OwnerId ?? "") ?? true) &&
      (RestorableByUserIds?.includes("all") !== true || isPublic.has(SnapshotId ?? "")),
  );
}

/** Deprecated images of others are seen only by who asks for them. */
function images({ account, input, resources, now }: Asked): readonly object[] {
  const owners = (input["Owners"] as readonly string[] | undefined)?.map((owner) =>
    owner === "self" ? account : owner,
  );
  const isDeprecated = ({ DeprecationTime }: Image): boolean =>
    DeprecationTime !== undefined && Date.parse(DeprecationTime) <= now.getTime();
  return [...resources.images, ...resources.usedImages].filter(
    (image) =>
      (owners === undefined || owners.includes(image.OwnerId ?? "") || owners.includes(image.ImageOwnerAlias ?? "")) &&
      (input["IncludeDeprecated"] === true || image.OwnerId === account || !isDeprecated(image)),
  );
}

/** Instances that one request launched share a reservation. A reservation that a page cuts comes again on the next. */
function reservations(items: readonly Instance[], account: string): Reservation[] {
  const found: (Reservation & { Instances: Instance[] })[] = [];
  for (const instance of items) {
    const launch = [instance.LaunchTime?.toISOString() ?? "", instance.ImageId ?? "", instance.SubnetId ?? ""];
    const ReservationId = identifier("r", account, ...launch);
    const last = found.at(-1);
    if (last?.ReservationId === ReservationId) last.Instances.push(instance);
    else found.push({ ReservationId, OwnerId: account, Groups: [], Instances: [instance] });
  }
  return found;
}

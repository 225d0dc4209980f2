/** An empty region with the settings of a well-run account, to which the other builders add. */
import type { Tag } from "@aws-sdk/client-ec2";
import type { EstateRegion, EstateResources, PrefixList } from "../estate.ts";
import { digest } from "../identifier.ts";

/** A region that is being built. */
export interface RegionDraft extends EstateRegion {
  readonly account: string;
  /** Tags that every resource gets unless it brings its own. */
  readonly tags: Readonly<Record<string, string>>;
}

/** As AWS makes it, plus the defaults that keep new disks, snapshots, images and instances safe. */
export function emptyRegion(account: string, name: string, tags: Readonly<Record<string, string>>): RegionDraft {
  return { account, name, tags, resources: { ...noResources(), ...safeSettings(), prefixLists: managedByAws(name) } };
}

/** The tags of a resource as EC2 lists them: its name, those of the region, its own. */
export function tagList(region: RegionDraft, name: string, own: Readonly<Record<string, string>> = {}): Tag[] {
  return Object.entries({ Name: name, ...region.tags, ...own }).map(([Key, Value]) => ({ Key, Value }));
}

function noResources(): EstateResources {
  return {
    securityGroups: [],
    networkAcls: [],
    vpcs: [],
    subnets: [],
    routeTables: [],
    internetGateways: [],
    flowLogs: [],
    peeringConnections: [],
    prefixLists: [],
    ebsEncryptionByDefault: [],
    snapshotBlockPublicAccess: [],
    imageBlockPublicAccess: [],
    instanceMetadataDefaults: [],
    networkInterfaces: [],
    addresses: [],
    instances: [],
    launchTemplates: [],
    volumes: [],
    snapshots: [],
    publicSnapshots: [],
    images: [],
    vpcEndpoints: [],
    vpnConnections: [],
    transitGateways: [],
    clientVpnEndpoints: [],
    vpcEndpointServices: [],
    usedImages: [],
    managedInstances: [],
    protectedResources: [],
  };
}

function safeSettings() {
  return {
    ebsEncryptionByDefault: [{ EbsEncryptionByDefault: true, SseType: "sse-ebs" }],
    snapshotBlockPublicAccess: [{ State: "block-all-sharing", ManagedBy: "account" }],
    imageBlockPublicAccess: [{ ImageBlockPublicAccessState: "block-new-sharing", ManagedBy: "account" }],
    instanceMetadataDefaults: [
      { AccountLevel: { HttpTokens: "required", HttpPutResponseHopLimit: 2, ManagedBy: "account" } },
    ],
  } satisfies Partial<EstateResources>;
}

/** Two of the lists that every account sees in every region; the same ids for all accounts. */
function managedByAws(region: string): PrefixList[] {
  const lists = [
    {
      name: "com.amazonaws.global.cloudfront.origin-facing",
      cidrs: ["130.176.0.0/17", "15.158.0.0/16", "64.252.64.0/18"],
    },
    { name: `com.amazonaws.${region}.s3`, cidrs: ["3.5.64.0/21", "52.218.0.0/17", "52.92.0.0/17"] },
  ];
  return lists.map(({ name, cidrs }) => {
    const id = `pl-${digest("managed prefix list", region, name).slice(0, 8)}`;
    return {
      PrefixListId: id,
      AddressFamily: "IPv4",
      PrefixListArn: `arn:aws:ec2:${region}:aws:prefix-list/${id}`,
      PrefixListName: name,
      Tags: [],
      OwnerId: "AWS",
      Entries: cidrs.map((Cidr) => ({ Cidr })),
    };
  });
}

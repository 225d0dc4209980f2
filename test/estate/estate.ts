/** The declarative format of an estate: accounts, their regions, what is in them, and what goes wrong when it is read. */
import type { ProtectedResource } from "@aws-sdk/client-backup";
import type {
  Address,
  AllowedPrincipal,
  ClientVpnEndpoint,
  FlowLog,
  GetEbsEncryptionByDefaultResult,
  GetImageBlockPublicAccessStateResult,
  GetInstanceMetadataDefaultsResult,
  GetSnapshotBlockPublicAccessStateResult,
  Image,
  Instance,
  InternetGateway,
  LaunchTemplate,
  LaunchTemplateVersion,
  ManagedPrefixList,
  NetworkAcl,
  NetworkInterface,
  PrefixListEntry,
  RouteTable,
  SecurityGroup,
  ServiceConfiguration,
  Snapshot,
  Subnet,
  TransitGateway,
  Volume,
  Vpc,
  VpcEndpoint,
  VpcPeeringConnection,
  VpnConnection,
} from "@aws-sdk/client-ec2";
import type { InstanceInformation } from "@aws-sdk/client-ssm";
import type { Outcome } from "../../src/model/scope.ts";
import type { Access, Organization } from "./access.ts";
import type { AccountIam, UnauditedResources } from "./unaudited.ts";

/** Everything that a cloud provider would answer, as data. The strings in it may be hostile. */
export interface Estate {
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  readonly accounts: readonly EstateAccount[];
  readonly faults: readonly Fault[];
  /** Who may log in, and how; without it nobody can. Only the estate server asks. */
  readonly access?: Access;
  /** Without it the accounts belong to no organization. Only the estate server asks. */
  readonly organization?: Organization;
}

export interface EstateAccount {
  readonly id: string;
  readonly name: string;
  /** Regions that it turned on, beyond those with resources below and those that are on for every account. */
  readonly optedIn?: readonly string[];
  readonly regions: readonly EstateRegion[];
  /** Without it, what its instances show of their profiles. Only the estate server asks. */
  readonly iam?: AccountIam;
}

export interface EstateRegion {
  readonly name: string;
  readonly resources: EstateResources;
  /** Only the estate server asks. */
  readonly unaudited?: UnauditedResources;
}

/** An instance with its user data in base64, of which `ec2:DescribeInstanceAttribute` tells; without it there is none. */
export type InstanceWithUserData = Instance & { readonly UserData?: string };

/** A prefix list with what `ec2:GetManagedPrefixListEntries` says of it. */
export type PrefixList = ManagedPrefixList & { readonly Entries: PrefixListEntry[] };

/** A launch template with what `ec2:DescribeLaunchTemplateVersions` says of its default and latest version. */
export type LaunchTemplateWithVersions = LaunchTemplate & { readonly Versions: LaunchTemplateVersion[] };

/** An endpoint service with what `ec2:DescribeVpcEndpointServicePermissions` says of it. */
export type VpcEndpointService = ServiceConfiguration & { readonly AllowedPrincipals: AllowedPrincipal[] };

/** What the second listing of snapshots, those that everyone may restore, says of one. */
interface PublicSnapshot {
  readonly SnapshotId: string;
}

/** The provider's own objects, by kind. The settings are lists of one. */
export interface EstateResources {
  readonly securityGroups: SecurityGroup[];
  readonly networkAcls: NetworkAcl[];
  readonly vpcs: Vpc[];
  readonly subnets: Subnet[];
  readonly routeTables: RouteTable[];
  readonly internetGateways: InternetGateway[];
  readonly flowLogs: FlowLog[];
  readonly peeringConnections: VpcPeeringConnection[];
  readonly prefixLists: PrefixList[];
  readonly ebsEncryptionByDefault: GetEbsEncryptionByDefaultResult[];
  readonly snapshotBlockPublicAccess: GetSnapshotBlockPublicAccessStateResult[];
  readonly imageBlockPublicAccess: GetImageBlockPublicAccessStateResult[];
  readonly instanceMetadataDefaults: GetInstanceMetadataDefaultsResult[];
  readonly networkInterfaces: NetworkInterface[];
  readonly addresses: Address[];
  readonly instances: InstanceWithUserData[];
  readonly launchTemplates: LaunchTemplateWithVersions[];
  readonly volumes: Volume[];
  readonly snapshots: Snapshot[];
  readonly publicSnapshots: PublicSnapshot[];
  readonly images: Image[];
  readonly vpcEndpoints: VpcEndpoint[];
  readonly vpnConnections: VpnConnection[];
  readonly transitGateways: TransitGateway[];
  readonly clientVpnEndpoints: ClientVpnEndpoint[];
  readonly vpcEndpointServices: VpcEndpointService[];
  /** Images of other owners that instances here run. */
  readonly usedImages: Image[];
  readonly managedInstances: InstanceInformation[];
  readonly protectedResources: ProtectedResource[];
}

/** An API that does not answer fully in a scope. */
export interface Fault {
  /** `Scope.id` */
  readonly scope: string;
  /** As in the ledger: `ec2:DescribeFlowLogs`. */
  readonly api: string;
  readonly outcome: Exclude<Outcome, "complete">;
  readonly permission?: string;
  /** The provider's own words. */
  readonly message: string;
  /** How many resources came before it went wrong; without it none. */
  readonly read?: number;
}

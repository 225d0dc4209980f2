/** The declarative format of a Google Cloud estate: an organization, its projects, what is in them, and what goes wrong. */
import type { Fault } from "../estate.ts";
import type { GcpAccess } from "./access.ts";
import type * as google from "./objects.ts";

/** Everything that Google Cloud would answer, as data. The strings in it may be hostile. */
export interface GcpEstate {
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** Without it the projects belong to nobody. */
  readonly organization?: GcpOrganization;
  readonly folders?: readonly GcpFolder[];
  /** Of the organization and its folders: their associations say where they hold. */
  readonly hierarchicalPolicies?: readonly google.FirewallPolicy[];
  readonly projects: readonly GcpProject[];
  readonly faults: readonly GcpFault[];
  /** Who may log in, and how; without it nobody can. Only the estate server asks. */
  readonly access?: GcpAccess;
}

interface GcpOrganization {
  /** Digits. */
  readonly id: string;
  readonly displayName: string;
}

export interface GcpFolder {
  /** Digits. */
  readonly id: string;
  readonly displayName: string;
  /** `organizations/123` or `folders/123` */
  readonly parent: string;
}

export interface GcpProject {
  /** `fernhollow-network` */
  readonly id: string;
  /** Digits. */
  readonly number: string;
  readonly name: string;
  /** `organizations/123` or `folders/123` */
  readonly parent?: string;
  readonly state: "ACTIVE" | "DELETE_REQUESTED";
  readonly labels?: Readonly<Record<string, string>>;
  /** `compute.googleapis.com`; a service that is not named is switched off. */
  readonly enabledServices: readonly string[];
  /** What readers may do in it; without it everything. With none the project does not exist for them. */
  readonly permissions?: readonly string[];
  readonly resources: GcpResources;
}

/** Google's own objects, by the type of the collected items that they become. */
interface GcpResources {
  /** The project itself: a list of one. */
  readonly "gcp.compute.project": google.Project[];
  /** What decides in a network follows from the policies and firewalls. */
  readonly "gcp.compute.network": google.Network[];
  readonly "gcp.compute.subnetwork": google.Subnetwork[];
  readonly "gcp.compute.firewall": google.Firewall[];
  readonly "gcp.compute.firewall_policy": google.FirewallPolicy[];
  readonly "gcp.compute.route": google.Route[];
  readonly "gcp.compute.instance": google.Instance[];
  readonly "gcp.compute.disk": google.Disk[];
  readonly "gcp.compute.snapshot": google.Snapshot[];
  readonly "gcp.compute.image": google.Image[];
  readonly "gcp.compute.address": google.Address[];
  readonly "gcp.compute.forwarding_rule": google.ForwardingRule[];
  readonly "gcp.compute.backend_service": google.BackendService[];
  readonly "gcp.compute.target_https_proxy": google.TargetHttpsProxy[];
  readonly "gcp.compute.target_ssl_proxy": google.TargetSslProxy[];
  readonly "gcp.compute.ssl_policy": google.SslPolicy[];
  readonly "gcp.compute.instance_template": google.InstanceTemplate[];
  readonly "gcp.compute.instance_group": google.InstanceGroup[];
  readonly "gcp.compute.instance_group_manager": google.InstanceGroupManager[];
  readonly "gcp.dns.policy": google.DnsPolicy[];
  /** All policies that Cloud Asset Inventory finds, those among them in which everyone is a member. */
  readonly "gcp.compute.public_policy": google.IamPolicySearchResult[];
}

export type GcpResourceType = keyof GcpResources;

/** An API that does not answer fully in a project. */
export interface GcpFault extends Fault {
  /** Zones and regions that cannot be reached, `zones/europe-west1-d`: all else is read. The outcome is `failed`. */
  readonly unreachable?: readonly string[];
}

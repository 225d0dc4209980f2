/** Google's objects as its APIs write them in JSON: numbers of 64 bits are text, links have a host. */
import type { protos } from "@google-cloud/compute";

export type Address = protos.google.cloud.compute.v1.IAddress;
export type BackendService = protos.google.cloud.compute.v1.IBackendService;
export type Disk = protos.google.cloud.compute.v1.IDisk;
export type Firewall = protos.google.cloud.compute.v1.IFirewall;
export type FirewallPolicy = protos.google.cloud.compute.v1.IFirewallPolicy;
export type FirewallPolicyRule = protos.google.cloud.compute.v1.IFirewallPolicyRule;
export type ForwardingRule = protos.google.cloud.compute.v1.IForwardingRule;
export type Image = protos.google.cloud.compute.v1.IImage;
export type Instance = protos.google.cloud.compute.v1.IInstance;
export type InstanceGroup = protos.google.cloud.compute.v1.IInstanceGroup;
export type InstanceGroupManager = protos.google.cloud.compute.v1.IInstanceGroupManager;
export type InstanceTemplate = protos.google.cloud.compute.v1.IInstanceTemplate;
export type Metadata = protos.google.cloud.compute.v1.IMetadata;
export type Network = protos.google.cloud.compute.v1.INetwork;
export type NetworkInterface = protos.google.cloud.compute.v1.INetworkInterface;
export type Project = protos.google.cloud.compute.v1.IProject;
export type Route = protos.google.cloud.compute.v1.IRoute;
export type Snapshot = protos.google.cloud.compute.v1.ISnapshot;
export type SslPolicy = protos.google.cloud.compute.v1.ISslPolicy;
export type Subnetwork = protos.google.cloud.compute.v1.ISubnetwork;
export type TargetHttpsProxy = protos.google.cloud.compute.v1.ITargetHttpsProxy;
export type TargetSslProxy = protos.google.cloud.compute.v1.ITargetSslProxy;

/** What `networks.getEffectiveFirewalls` answers. */
export type EffectiveFirewalls = protos.google.cloud.compute.v1.INetworksGetEffectiveFirewallsResponse;

/** https://cloud.google.com/dns/docs/reference/rest/v1/policies */
export interface DnsPolicy {
  readonly kind: "dns#policy";
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly enableInboundForwarding?: boolean;
  readonly enableLogging?: boolean;
  readonly networks: readonly { readonly kind: "dns#policyNetwork"; readonly networkUrl: string }[];
}

/** https://cloud.google.com/asset-inventory/docs/reference/rest/v1/IamPolicySearchResult */
export interface IamPolicySearchResult {
  /** `//compute.googleapis.com/projects/p/global/images/i` */
  readonly resource: string;
  /** `compute.googleapis.com/Image` */
  readonly assetType: string;
  /** `projects/123` */
  readonly project: string;
  readonly policy: {
    readonly bindings: readonly { readonly role: string; readonly members: readonly string[] }[];
  };
}

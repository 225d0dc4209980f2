/** Which facts the buckets of each resource type hold, for the compiler. */
import { type Buckets, type ResourceWith, typedResources } from "../modelling/typed-resources.ts";
import type * as compute from "../object-model/compute.ts";
import type * as firewall from "../object-model/firewall.ts";
import type * as network from "../object-model/network.ts";
import type * as storage from "../object-model/storage.ts";
import type * as machines from "./declarations/compute.ts";
import type * as gcp from "./declarations/gcp.ts";
import type * as loadBalancing from "./declarations/load-balancing.ts";
import type * as policies from "./declarations/firewall-policies.ts";

/** The two buckets of each type, as declared. */
export interface GcpTypes {
  "gcp.compute.network": Buckets<network.NetworkFacts, policies.NetworkExt>;
  "gcp.compute.subnetwork": Buckets<network.SubnetFacts, gcp.SubnetworkExt>;
  "gcp.compute.firewall": Buckets<firewall.FirewallFacts, policies.FirewallExt>;
  "gcp.compute.firewall_rule": Buckets<firewall.FirewallRuleFacts, gcp.ResourceExt>;
  "gcp.compute.firewall_policy": Buckets<firewall.FirewallFacts, policies.FirewallPolicyExt>;
  "gcp.compute.route": Buckets<network.RouteResourceFacts, gcp.RouteExt>;
  "gcp.compute.address": Buckets<compute.AddressFacts, gcp.AddressExt>;
  "gcp.compute.forwarding_rule": Buckets<object, loadBalancing.ForwardingRuleExt>;
  "gcp.compute.backend_service": Buckets<object, loadBalancing.BackendServiceExt>;
  "gcp.compute.target_https_proxy": Buckets<object, loadBalancing.TlsProxyExt>;
  "gcp.compute.target_ssl_proxy": Buckets<object, loadBalancing.TlsProxyExt>;
  "gcp.compute.ssl_policy": Buckets<object, loadBalancing.SslPolicyExt>;
  "gcp.compute.instance": Buckets<machines.InstanceFacts, machines.InstanceExt>;
  "gcp.compute.instance_template": Buckets<compute.LaunchTemplateFacts, machines.InstanceTemplateExt>;
  "gcp.compute.instance_group": Buckets<compute.MachineGroupFacts, machines.InstanceGroupExt>;
  "gcp.compute.instance_group_manager": Buckets<compute.MachineGroupFacts, machines.InstanceGroupExt>;
  "gcp.compute.disk": Buckets<machines.DiskFacts, machines.DiskExt>;
  "gcp.compute.snapshot": Buckets<storage.SnapshotFacts, machines.CopyExt>;
  "gcp.compute.image": Buckets<machines.ImageFacts, machines.CopyExt>;
  "gcp.compute.project": Buckets<object, machines.ProjectExt>;
  "gcp.compute.public_policy": Buckets<object, machines.PublicPolicyExt>;
  "gcp.dns.policy": Buckets<object, gcp.DnsPolicyExt>;
}

/** A resource of a type with its declared facts. */
export type ResourceOf<Type extends keyof GcpTypes> = ResourceWith<GcpTypes[Type]>;

export const { ofType } = typedResources<GcpTypes>();

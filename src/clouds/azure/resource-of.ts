/** Which facts the buckets of each resource type hold, for the compiler. */
import { type Buckets, type ResourceWith, typedResources } from "../modelling/typed-resources.ts";
import type { AddressFacts } from "../object-model/compute.ts";
import type * as firewall from "../object-model/firewall.ts";
import type { FlowLogResourceFacts, NetworkFacts, RouteTableFacts, SubnetFacts } from "../object-model/network.ts";
import type * as storage from "../object-model/storage.ts";
import type * as azure from "./declarations/azure.ts";
import type * as compute from "./declarations/compute.ts";
import type * as balancing from "./declarations/load-balancing.ts";
import type * as network from "./declarations/network.ts";
import type * as markers from "./declarations/machine-markers.ts";

/** The two buckets of each type, as declared. */
export interface AzureTypes {
  "azure.resources.subscription": Buckets<object, network.SubscriptionExt>;
  "azure.resources.resource_group": Buckets<object, azure.ResourceGroupExt>;
  "azure.network.virtual_network": Buckets<NetworkFacts, network.VirtualNetworkExt>;
  "azure.network.subnet": Buckets<SubnetFacts, network.SubnetExt>;
  "azure.network.security_group": Buckets<firewall.FirewallFacts, network.SecurityGroupExt>;
  "azure.network.security_rule": Buckets<firewall.FirewallRuleFacts, network.SecurityRuleExt>;
  "azure.network.application_security_group": Buckets<object, azure.ResourceExt>;
  "azure.network.route_table": Buckets<RouteTableFacts, network.RouteTableExt>;
  "azure.network.network_interface": Buckets<network.NetworkInterfaceFacts, network.NetworkInterfaceExt>;
  "azure.network.public_ip_address": Buckets<AddressFacts, network.PublicAddressExt>;
  "azure.network.load_balancer": Buckets<object, balancing.LoadBalancerExt>;
  "azure.network.application_gateway": Buckets<object, balancing.ApplicationGatewayExt>;
  "azure.network.web_application_firewall_policy": Buckets<object, balancing.FirewallPolicyExt>;
  "azure.network.network_watcher": Buckets<object, network.NetworkWatcherExt>;
  "azure.network.flow_log": Buckets<FlowLogResourceFacts, network.FlowLogExt>;
  "azure.network.bastion_host": Buckets<object, network.BastionHostExt>;
  "azure.network.security_perimeter": Buckets<object, azure.ResourceExt>;
  "azure.network.virtual_network_gateway": Buckets<object, network.VirtualNetworkGatewayExt>;
  "azure.compute.virtual_machine": Buckets<compute.VirtualMachineFacts, compute.VirtualMachineExt>;
  "azure.compute.scale_set": Buckets<compute.ScaleSetFacts, compute.ScaleSetExt>;
  "azure.compute.disk": Buckets<compute.DiskFacts, compute.DiskExt>;
  "azure.compute.snapshot": Buckets<storage.SnapshotFacts, compute.SnapshotExt>;
  "azure.compute.image": Buckets<storage.ImageFacts, compute.ImageExt>;
  "azure.security.jit_policy": Buckets<object, markers.JitPolicyExt>;
  "azure.recovery_services.protected_item": Buckets<object, markers.ProtectedItemExt>;
  "azure.recovery_services.backup_policy": Buckets<object, markers.BackupPolicyExt>;
  "azure.storage.storage_account": Buckets<object, azure.ResourceExt>;
  "azure.mysql.flexible_server": Buckets<object, azure.ResourceExt>;
  "azure.web.site": Buckets<object, azure.ResourceExt>;
}

/** A resource of a type with its declared facts. */
export type ResourceOf<Type extends keyof AzureTypes> = ResourceWith<AzureTypes[Type]>;

export const { ofType, indexed } = typedResources<AzureTypes>();

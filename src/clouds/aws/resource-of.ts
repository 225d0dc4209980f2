/** Which facts the buckets of each resource type hold, for the compiler. */
import { type Buckets, type ResourceWith, typedResources } from "../modelling/typed-resources.ts";
import type * as aws from "./declarations/aws.ts";
import type * as compute from "../object-model/compute.ts";
import type * as connectivity from "../object-model/connectivity.ts";
import type * as firewall from "../object-model/firewall.ts";
import type * as network from "../object-model/network.ts";
import type * as settings from "../object-model/settings.ts";
import type * as storage from "../object-model/storage.ts";

/** The two buckets of each type, as declared. */
export interface AwsTypes {
  "aws.ec2.security_group": Buckets<firewall.FirewallFacts, aws.SecurityGroupExt>;
  "aws.ec2.security_group_rule": Buckets<firewall.FirewallRuleFacts, aws.ResourceExt>;
  "aws.ec2.network_acl": Buckets<firewall.FirewallFacts, aws.ShareableExt>;
  "aws.ec2.network_acl_entry": Buckets<firewall.FirewallRuleFacts, aws.ResourceExt>;
  "aws.ec2.prefix_list": Buckets<firewall.AddressListFacts, aws.ShareableExt>;
  "aws.ec2.vpc": Buckets<network.NetworkFacts, aws.NetworkExt>;
  "aws.ec2.subnet": Buckets<network.SubnetFacts, aws.NetworkExt>;
  "aws.ec2.route_table": Buckets<network.RouteTableFacts, aws.RouteTableExt>;
  "aws.ec2.internet_gateway": Buckets<network.GatewayFacts, aws.ShareableExt>;
  "aws.ec2.flow_log": Buckets<network.FlowLogResourceFacts, aws.ResourceExt>;
  "aws.ec2.vpc_peering_connection": Buckets<network.PeeringFacts, aws.ResourceExt>;
  "aws.ec2.network_interface": Buckets<compute.NetworkInterfaceFacts, aws.NetworkInterfaceExt>;
  "aws.ec2.address": Buckets<compute.AddressFacts, aws.ResourceExt>;
  "aws.ec2.instance": Buckets<compute.ComputeFacts, aws.InstanceExt>;
  "aws.ec2.used_image": Buckets<object, aws.UsedImageExt>;
  "aws.ssm.managed_instance": Buckets<object, aws.ManagedInstanceExt>;
  "aws.ec2.launch_template": Buckets<compute.LaunchTemplateFacts, aws.ResourceExt>;
  "aws.ec2.volume": Buckets<storage.DiskFacts, aws.ResourceExt>;
  "aws.ec2.snapshot": Buckets<storage.SnapshotFacts, aws.ResourceExt>;
  "aws.ec2.public_snapshot": Buckets<object, aws.ResourceExt>;
  "aws.ec2.image": Buckets<storage.ImageFacts, aws.ImageExt>;
  "aws.ec2.ebs_encryption_by_default": Buckets<settings.DiskEncryptionDefaultFacts, aws.SettingExt>;
  "aws.ec2.snapshot_block_public_access": Buckets<settings.PublicSharingBlockFacts, aws.SettingExt>;
  "aws.ec2.image_block_public_access": Buckets<settings.PublicSharingBlockFacts, aws.SettingExt>;
  "aws.ec2.instance_metadata_defaults": Buckets<settings.MetadataDefaultsFacts, aws.SettingExt>;
  "aws.ec2.vpc_endpoint": Buckets<connectivity.EndpointFacts, aws.EndpointExt>;
  "aws.ec2.vpc_endpoint_service": Buckets<connectivity.EndpointServiceFacts, aws.ResourceExt>;
  "aws.ec2.vpn_connection": Buckets<connectivity.VpnFacts, aws.ResourceExt>;
  "aws.ec2.transit_gateway": Buckets<connectivity.HubFacts, aws.ShareableExt>;
  "aws.ec2.client_vpn_endpoint": Buckets<connectivity.RemoteAccessFacts, aws.ResourceExt>;
  "aws.backup.protected_resource": Buckets<object, aws.ProtectedResourceExt>;
}

/** A resource of a type with its declared facts. */
export type ResourceOf<Type extends keyof AwsTypes> = ResourceWith<AwsTypes[Type]>;

export const { ofType } = typedResources<AwsTypes>();

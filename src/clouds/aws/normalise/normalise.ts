/** The provider's objects of one part of a scope → buckets. */
import type { Resource, ResourceType, ScopeResult } from "../../../model/resource.ts";
import type { Collected } from "./bucket.ts";
import { clientVpnEndpoint, transitGateway, vpcEndpoint, vpnConnection } from "./connectivity.ts";
import { vpcEndpointService } from "./endpoint-service.ts";
import { networkAcl, prefixList, securityGroup } from "./firewall.ts";
import { instance, launchTemplate } from "./instance.ts";
import { managedInstance, usedImage } from "./instance-markers.ts";
import { address, networkInterface } from "./network-interface.ts";
import { flowLog, subnet, vpc } from "./network.ts";
import { internetGateway, peering, routeTable } from "./routing.ts";
import * as settings from "./settings.ts";
import { image, protectedResource, publicSnapshot, snapshot, volume } from "./storage.ts";

/**
 * Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
 * `relate`. Throws an Error that names type, id and path of an object that is not what the SDK says.
 */
export function normaliseItems({ scope, resources }: ScopeResult): Resource[] {
  return resources.flatMap((item) => {
    const normalise = normalisers.get(item.type);
    if (normalise === undefined) throw new Error(`${item.type} is no type of item that the AWS model knows`);
    return normalise({ item, scope });
  });
}

const normalisers: ReadonlyMap<ResourceType, (collected: Collected) => Resource[]> = new Map([
  ["aws.ec2.security_group", securityGroup],
  ["aws.ec2.network_acl", networkAcl],
  ["aws.ec2.prefix_list", prefixList],
  ["aws.ec2.vpc", vpc],
  ["aws.ec2.subnet", subnet],
  ["aws.ec2.route_table", routeTable],
  ["aws.ec2.internet_gateway", internetGateway],
  ["aws.ec2.flow_log", flowLog],
  ["aws.ec2.vpc_peering_connection", peering],
  ["aws.ec2.network_interface", networkInterface],
  ["aws.ec2.address", address],
  ["aws.ec2.instance", instance],
  ["aws.ec2.used_image", usedImage],
  ["aws.ssm.managed_instance", managedInstance],
  ["aws.ec2.launch_template", launchTemplate],
  ["aws.ec2.volume", volume],
  ["aws.ec2.snapshot", snapshot],
  ["aws.ec2.public_snapshot", publicSnapshot],
  ["aws.ec2.image", image],
  ["aws.ec2.ebs_encryption_by_default", settings.ebsEncryptionByDefault],
  ["aws.ec2.snapshot_block_public_access", settings.snapshotBlockPublicAccess],
  ["aws.ec2.image_block_public_access", settings.imageBlockPublicAccess],
  ["aws.ec2.instance_metadata_defaults", settings.instanceMetadataDefaults],
  ["aws.ec2.vpc_endpoint", vpcEndpoint],
  ["aws.ec2.vpc_endpoint_service", vpcEndpointService],
  ["aws.ec2.vpn_connection", vpnConnection],
  ["aws.ec2.transit_gateway", transitGateway],
  ["aws.ec2.client_vpn_endpoint", clientVpnEndpoint],
  ["aws.backup.protected_resource", protectedResource],
]);

/** The provider's objects of one part of a scope → buckets. */
import type { Resource, ResourceType, ScopeResult } from "../../../model/resource.ts";
import { applicationGateway, firewallPolicy } from "./application-gateway.ts";
import type { Collected } from "./bucket.ts";
import { inventoryOf } from "./inventory.ts";
import { loadBalancer } from "./load-balancer.ts";
import { backupPolicy, jitPolicy, protectedItem } from "./machine-markers.ts";
import { networkInterface, publicAddress } from "./network-interface.ts";
import { bastionHost, flowLog, networkWatcher, securityPerimeter, virtualNetworkGateway } from "./network-services.ts";
import { resourceGroup, subscription } from "./resources.ts";
import { scaleSet } from "./scale-set.ts";
import { applicationSecurityGroup, securityGroup } from "./security-group.ts";
import { disk, image, snapshot } from "./storage.ts";
import { virtualMachine } from "./virtual-machine.ts";
import { routeTable, virtualNetwork } from "./virtual-network.ts";

/**
 * Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
 * `relate`. Throws an Error that names type, id and path of an object that is not what the API says.
 */
export function normaliseItems({ scope, resources }: ScopeResult): Resource[] {
  return resources.flatMap((item) => {
    const normalise = normalisers.get(item.type);
    if (normalise === undefined) throw new Error(`${item.type} is no type of item that the Azure model knows`);
    return normalise({ item, scope });
  });
}

const normalisers: ReadonlyMap<ResourceType, (collected: Collected) => Resource[]> = new Map([
  ["azure.resources.subscription", subscription],
  ["azure.resources.resource_group", resourceGroup],
  ["azure.network.virtual_network", virtualNetwork],
  ["azure.network.security_group", securityGroup],
  ["azure.network.application_security_group", applicationSecurityGroup],
  ["azure.network.route_table", routeTable],
  ["azure.network.network_interface", networkInterface],
  ["azure.network.public_ip_address", publicAddress],
  ["azure.network.load_balancer", loadBalancer],
  ["azure.network.application_gateway", applicationGateway],
  ["azure.network.web_application_firewall_policy", firewallPolicy],
  ["azure.network.network_watcher", networkWatcher],
  ["azure.network.flow_log", flowLog],
  ["azure.network.bastion_host", bastionHost],
  ["azure.network.security_perimeter", securityPerimeter],
  ["azure.network.virtual_network_gateway", virtualNetworkGateway],
  ["azure.compute.virtual_machine", virtualMachine],
  ["azure.compute.scale_set", scaleSet],
  ["azure.compute.disk", disk],
  ["azure.compute.snapshot", snapshot],
  ["azure.compute.image", image],
  ["azure.security.jit_policy", jitPolicy],
  ["azure.recovery_services.protected_item", protectedItem],
  ["azure.recovery_services.backup_policy", backupPolicy],
  ["azure.storage.storage_account", inventoryOf("azure.storage.storage_account")],
  ["azure.mysql.flexible_server", inventoryOf("azure.mysql.flexible_server")],
  ["azure.web.site", inventoryOf("azure.web.site")],
]);

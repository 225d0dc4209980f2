/** Which APIs must be asked so that resources of some types have all their facts. */
import type { ResourceType } from "../../model/resource.ts";
import { type Needs, neededApis, type RelatedTypes, typesOf } from "../collecting/needed-apis.ts";
import { type AzureApi, azureApis } from "./apis.ts";

/**
 * What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way, also
 * where it reads it only to fill another resource first. A test holds it against everything collected.
 */
const relatedTypes: RelatedTypes = {
  "azure.resources.subscription": [
    "azure.network.virtual_network",
    "azure.network.network_watcher",
    "azure.network.bastion_host",
    "azure.network.security_perimeter",
    "azure.compute.virtual_machine",
  ],
  "azure.network.virtual_network": ["azure.network.route_table", "azure.network.flow_log"],
  "azure.network.subnet": ["azure.network.virtual_network", "azure.network.route_table", "azure.network.flow_log"],
  "azure.network.security_group": [
    "azure.network.virtual_network",
    "azure.network.network_interface",
    "azure.compute.scale_set",
  ],
  "azure.network.security_rule": [
    "azure.network.security_group",
    "azure.network.network_interface",
    "azure.compute.scale_set",
  ],
  "azure.network.network_interface": [
    "azure.network.virtual_network",
    "azure.network.route_table",
    "azure.network.public_ip_address",
    "azure.network.flow_log",
  ],
  "azure.network.application_gateway": ["azure.network.web_application_firewall_policy"],
  "azure.compute.virtual_machine": [
    "azure.network.virtual_network",
    "azure.network.security_group",
    "azure.network.route_table",
    "azure.network.network_interface",
    "azure.network.public_ip_address",
    "azure.network.load_balancer",
    "azure.compute.disk",
    "azure.resources.resource_group",
    "azure.security.jit_policy",
    "azure.recovery_services.protected_item",
    "azure.recovery_services.backup_policy",
  ],
  "azure.compute.scale_set": ["azure.compute.virtual_machine", "azure.resources.resource_group"],
  "azure.compute.disk": [
    "azure.compute.virtual_machine",
    "azure.compute.snapshot",
    "azure.resources.resource_group",
    "azure.recovery_services.protected_item",
  ],
  "azure.compute.snapshot": ["azure.resources.resource_group"],
};

/** The APIs that collect what is needed. */
export function apisToAsk(needs: Needs): AzureApi[] {
  return neededApis(azureApis, relatedTypes, needs);
}

/** The types of items to collect so that resources of the needed types have all their facts. */
export function collectedTypes(needs: Iterable<ResourceType>): ReadonlySet<ResourceType> {
  return typesOf(neededApis(azureApis, relatedTypes, new Set(needs)));
}

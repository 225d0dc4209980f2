/** Declares the resource types of Azure. */
import type { ResourceTypeDeclaration } from "../../../model/resource-model.ts";

/** In the order of the reference. */
export const resourceTypes: readonly ResourceTypeDeclaration[] = [
  {
    type: "azure.resources.subscription",
    doc: "A subscription.",
    com: "resource",
    ext: "azure_subscription",
    apis: ["Microsoft.Resources/subscriptions"],
  },
  {
    type: "azure.resources.resource_group",
    doc: "A resource group.",
    com: "resource",
    ext: "azure_resource_group",
    apis: ["Microsoft.Resources/resourceGroups"],
  },
  network("virtual_network", "network", "virtualNetworks", "A virtual network."),
  network("subnet", "subnet", "virtualNetworks", "A subnet of a virtual network."),
  network("security_group", "firewall", "networkSecurityGroups", "A network security group."),
  network(
    "security_rule",
    "firewall_rule",
    "networkSecurityGroups",
    "A rule of a network security group, those that Azure made with it among them.",
  ),
  plain("application_security_group", "applicationSecurityGroups", "A name for interfaces that rules may mean."),
  network("route_table", "route_table", "routeTables", "A route table."),
  network(
    "network_interface",
    "network_interface",
    "networkInterfaces",
    "A network interface, not those of uniform scale sets.",
  ),
  network("public_ip_address", "address", "publicIPAddresses", "A public address."),
  network("load_balancer", "resource", "loadBalancers", "A load balancer."),
  network("application_gateway", "resource", "applicationGateways", "An application gateway."),
  network(
    "web_application_firewall_policy",
    "resource",
    "ApplicationGatewayWebApplicationFirewallPolicies",
    "What web application firewalls of application gateways do.",
  ),
  network(
    "network_watcher",
    "resource",
    "networkWatchers",
    "A network watcher: what monitors the networks of a region.",
  ),
  network("flow_log", "flow_log", "networkWatchers/flowLogs", "A flow log of a network, subnet, interface or group."),
  network("bastion_host", "resource", "bastionHosts", "A bastion host: a way to machines without public addresses."),
  plain("security_perimeter", "networkSecurityPerimeters", "A perimeter around services that are not in a network."),
  network("virtual_network_gateway", "resource", "virtualNetworkGateways", "A VPN or ExpressRoute gateway."),
  compute("virtual_machine", "compute", "virtualMachines", "A virtual machine, not those of uniform scale sets."),
  compute("scale_set", "machine_group", "virtualMachineScaleSets", "A scale set."),
  compute("disk", "disk", "disks", "A managed disk."),
  compute("snapshot", "snapshot", "snapshots", "A snapshot of a managed disk."),
  compute("image", "image", "images", "A managed image; images of galleries are not collected."),
  {
    type: "azure.security.jit_policy",
    doc: "Says for which machines just-in-time access is on; rules read `ext.justInTimePorts` of the machine.",
    com: "marker",
    ext: "azure_jit_policy",
    apis: ["Microsoft.Security/jitNetworkAccessPolicies"],
  },
  {
    type: "azure.recovery_services.protected_item",
    doc: "Says that Azure Backup protects something; rules read `ext.backups` of the machine.",
    com: "marker",
    ext: "azure_protected_item",
    apis: ["Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"],
  },
  {
    type: "azure.recovery_services.backup_policy",
    doc: "Says how long copies are kept; rules read `ext.backups` of the machine.",
    com: "marker",
    ext: "azure_backup_policy",
    apis: ["Microsoft.RecoveryServices/vaults/backupPolicies"],
  },
  inventory("storage.storage_account", "Microsoft.Storage/storageAccounts", "A storage account."),
  inventory("mysql.flexible_server", "Microsoft.DBforMySQL/flexibleServers", "A MySQL flexible server."),
  inventory("web.site", "Microsoft.Web/sites", "A web app or function app."),
];

function network(kind: string, com: string, resource: string, doc: string): ResourceTypeDeclaration {
  return { type: `azure.network.${kind}`, doc, com, ext: `azure_${kind}`, apis: [`Microsoft.Network/${resource}`] };
}

function plain(kind: string, resource: string, doc: string): ResourceTypeDeclaration {
  return { ...network(kind, "resource", resource, doc), ext: "azure_resource" };
}

function compute(kind: string, com: string, resource: string, doc: string): ResourceTypeDeclaration {
  return { type: `azure.compute.${kind}`, doc, com, ext: `azure_${kind}`, apis: [`Microsoft.Compute/${resource}`] };
}

/** Listed for stores; nothing but what every resource has is read of it. */
function inventory(kind: string, api: string, doc: string): ResourceTypeDeclaration {
  return { type: `azure.${kind}`, doc, com: "resource", ext: "azure_resource", apis: [api] };
}

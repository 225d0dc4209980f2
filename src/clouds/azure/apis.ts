/** What a collector asks of Azure, and what it makes of the answers: the input of the Azure model. */
import type { ResourceType, ScopeResult } from "../../model/resource.ts";

/** How an API is asked. */
type AzureSource =
  /** A list of Azure Resource Manager below the subscription: `GET /subscriptions/{id}/{path}?api-version={version}`. */
  | { readonly kind: "list"; readonly path: string; readonly version: string }
  /** Rows of a type in a table of Azure Resource Graph: where Resource Manager has no list for a whole subscription. */
  | { readonly kind: "graph"; readonly table: string; readonly resource: string }
  /** The subscription itself, as the login found it. */
  | { readonly kind: "login" };

/** One API, as the ledger names it. */
export interface AzureApi {
  readonly api: string;
  /** The action of Azure RBAC that allows it, at the scope of the subscription. */
  readonly permission: string;
  /** Type of the collected items that it yields. */
  readonly type: ResourceType;
  readonly stage: ScopeResult["stage"];
  readonly source: AzureSource;
}

/**
 * Every API of a subscription. `raw` of an item is the object as Resource Manager writes it in JSON: `id`, `name`,
 * `type`, `location`, `tags`, `properties` and so on, of Resource Graph the row, which has the same names.
 * A denied or half-read API is in the ledger under its name; the proof that the login may read at the subscription's own
 * scope, without which Azure leaves out what it may not see, is `Microsoft.Authorization/permissions`.
 */
export const azureApis: readonly AzureApi[] = [
  {
    api: "Microsoft.Resources/subscriptions",
    permission: "Microsoft.Resources/subscriptions/read",
    type: "azure.resources.subscription",
    stage: "index",
    source: { kind: "login" },
  },
  network("index", "virtual_network", "virtualNetworks"),
  network("index", "security_group", "networkSecurityGroups"),
  network("index", "application_security_group", "applicationSecurityGroups"),
  network("index", "route_table", "routeTables"),
  network("stream", "network_interface", "networkInterfaces"),
  network("stream", "public_ip_address", "publicIPAddresses"),
  network("stream", "load_balancer", "loadBalancers"),
  network("stream", "application_gateway", "applicationGateways"),
  network("stream", "web_application_firewall_policy", "ApplicationGatewayWebApplicationFirewallPolicies"),
  network("stream", "network_watcher", "networkWatchers"),
  network("stream", "bastion_host", "bastionHosts"),
  network("stream", "security_perimeter", "networkSecurityPerimeters", "2024-07-01"),
  graph("network", "flow_log", "resources", "Microsoft.Network/networkWatchers/flowLogs"),
  graph("network", "virtual_network_gateway", "resources", "Microsoft.Network/virtualNetworkGateways"),
  listed("compute", "virtual_machine", "Microsoft.Compute/virtualMachines", "2024-07-01"),
  listed("compute", "scale_set", "Microsoft.Compute/virtualMachineScaleSets", "2024-07-01"),
  listed("compute", "disk", "Microsoft.Compute/disks", "2024-03-02"),
  listed("compute", "snapshot", "Microsoft.Compute/snapshots", "2024-03-02"),
  listed("compute", "image", "Microsoft.Compute/images", "2024-07-01"),
  {
    ...listed("security", "jit_policy", "Microsoft.Security/jitNetworkAccessPolicies", "2020-01-01"),
    // https://learn.microsoft.com/en-us/azure/role-based-access-control/permissions/security#microsoftsecurity
    permission: "Microsoft.Security/locations/jitNetworkAccessPolicies/read",
  },
  graph(
    "recovery_services",
    "protected_item",
    "recoveryservicesresources",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  ),
  graph(
    "recovery_services",
    "backup_policy",
    "recoveryservicesresources",
    "Microsoft.RecoveryServices/vaults/backupPolicies",
  ),
  {
    api: "Microsoft.Resources/resourceGroups",
    permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
    type: "azure.resources.resource_group",
    stage: "stream",
    source: { kind: "list", path: "resourcegroups", version: "2022-09-01" },
  },
  listed("storage", "storage_account", "Microsoft.Storage/storageAccounts", "2023-05-01"),
  listed("mysql", "flexible_server", "Microsoft.DBforMySQL/flexibleServers", "2023-12-30"),
  listed("web", "site", "Microsoft.Web/sites", "2023-12-01"),
];

function network(stage: ScopeResult["stage"], kind: string, path: string, version = "2024-05-01"): AzureApi {
  return { ...listed("network", kind, `Microsoft.Network/${path}`, version), stage };
}

function listed(family: string, kind: string, resource: string, version: string): AzureApi {
  return {
    api: resource,
    permission: `${resource}/read`,
    type: `azure.${family}.${kind}`,
    stage: "stream",
    source: { kind: "list", path: `providers/${resource}`, version },
  };
}

function graph(family: string, kind: string, table: string, resource: string): AzureApi {
  return {
    api: resource,
    permission: `${resource}/read`,
    type: `azure.${family}.${kind}`,
    stage: "stream",
    source: { kind: "graph", table, resource },
  };
}

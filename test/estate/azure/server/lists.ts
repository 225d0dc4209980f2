/**
 * The lists of Resource Manager below a subscription, from Azure's REST reference and not from what the collector asks, so
 * that a wrong path or version there is found here. https://learn.microsoft.com/en-us/rest/api/azure/
 * The newest version of the network and compute providers is the one that Azure's own SDK asks with.
 */

/** One list. */
export interface ArmList {
  /** Below `/subscriptions/{id}/`. Compared without regard to case, as ARM does. */
  readonly path: string;
  /** `Microsoft.Network/virtualNetworks`; also what the ledger names it by. */
  readonly resource: string;
  /** The action that allows it. */
  readonly action: string;
  /** Under what the estate has it. */
  readonly type: string;
  readonly versions: readonly string[];
  /** What the provider puts into one answer: its own choice, and undocumented but for machines (50). */
  readonly pageSize: number;
}

/** https://learn.microsoft.com/en-us/rest/api/virtual-network/ and its neighbours */
const networkVersions = [
  "2023-09-01",
  "2023-11-01",
  "2024-01-01",
  "2024-03-01",
  "2024-05-01",
  "2024-07-01",
  "2024-10-01",
  "2026-01-01",
];
/** https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/list-all */
const computeVersions = ["2023-09-01", "2024-03-01", "2024-07-01", "2024-11-01", "2026-04-01"];
/** https://learn.microsoft.com/en-us/rest/api/compute/disks/list */
const diskVersions = ["2023-04-02", "2023-10-02", "2024-03-02", "2026-03-02"];

export const machineList = provider(
  "Microsoft.Compute/virtualMachines",
  "compute.virtual_machine",
  computeVersions,
  50,
);

export const armLists: readonly ArmList[] = [
  network("virtualNetworks", "virtual_network"),
  network("networkSecurityGroups", "security_group"),
  network("applicationSecurityGroups", "application_security_group"),
  network("routeTables", "route_table"),
  network("networkInterfaces", "network_interface"),
  network("publicIPAddresses", "public_ip_address"),
  network("loadBalancers", "load_balancer"),
  network("applicationGateways", "application_gateway"),
  network("ApplicationGatewayWebApplicationFirewallPolicies", "web_application_firewall_policy"),
  network("networkWatchers", "network_watcher"),
  network("bastionHosts", "bastion_host"),
  // Generally available since 2024-07-01, so that the older versions of its neighbours do not have it.
  provider("Microsoft.Network/networkSecurityPerimeters", "network.security_perimeter", [
    "2024-07-01",
    "2024-10-01",
    "2026-01-01",
  ]),
  machineList,
  provider("Microsoft.Compute/virtualMachineScaleSets", "compute.scale_set", computeVersions),
  provider("Microsoft.Compute/disks", "compute.disk", diskVersions),
  provider("Microsoft.Compute/snapshots", "compute.snapshot", diskVersions),
  provider("Microsoft.Compute/images", "compute.image", computeVersions),
  {
    // https://learn.microsoft.com/en-us/rest/api/defenderforcloud/jit-network-access-policies/list
    ...provider("Microsoft.Security/jitNetworkAccessPolicies", "security.jit_policy", ["2020-01-01"]),
    // Policies lie in locations, and so does the action.
    // https://learn.microsoft.com/en-us/azure/role-based-access-control/permissions/security#microsoftsecurity
    action: "Microsoft.Security/locations/jitNetworkAccessPolicies/read",
  },
  {
    path: "resourcegroups",
    resource: "Microsoft.Resources/resourceGroups",
    action: "Microsoft.Resources/subscriptions/resourceGroups/read",
    type: "azure.resources.resource_group",
    versions: ["2021-04-01", "2022-09-01", "2023-07-01", "2024-03-01"],
    pageSize: 100,
  },
  // https://learn.microsoft.com/en-us/rest/api/storagerp/storage-accounts/list
  provider("Microsoft.Storage/storageAccounts", "storage.storage_account", ["2022-09-01", "2023-01-01", "2023-05-01"]),
  provider("Microsoft.DBforMySQL/flexibleServers", "mysql.flexible_server", ["2021-05-01", "2023-06-30", "2023-12-30"]),
  // https://learn.microsoft.com/en-us/rest/api/appservice/web-apps/list
  provider("Microsoft.Web/sites", "web.site", ["2022-09-01", "2023-01-01", "2023-12-01", "2024-04-01"]),
];

/** The list at a path below a subscription. */
export function listAt(path: string): ArmList | undefined {
  return byPath.get(path.toLowerCase());
}

const byPath: ReadonlyMap<string, ArmList> = new Map(armLists.map((list) => [list.path.toLowerCase(), list]));

function network(path: string, kind: string): ArmList {
  return provider(`Microsoft.Network/${path}`, `network.${kind}`, networkVersions);
}

function provider(resource: string, type: string, versions: readonly string[], pageSize = 100): ArmList {
  return {
    path: `providers/${resource}`,
    resource,
    action: `${resource}/read`,
    type: `azure.${type}`,
    versions,
    pageSize,
  };
}

/** Azure estates of any size, all alike and well kept, for benchmarks and for counting calls. */
import { collectedAt, uuid } from "../identifier.ts";
import { azureAccess } from "./builders/access.ts";
import { addProtectedItem, addVault } from "./builders/backup.ts";
import { addBastion, addSecurityPerimeter } from "./builders/gateway.ts";
import { addMachine } from "./builders/machine.ts";
import { addSubnet, addVirtualNetwork } from "./builders/network.ts";
import { addNetworkInterface, addPublicAddress } from "./builders/network-interface.ts";
import { addSecurityGroup, rule, type SecurityGroup } from "./builders/security-group.ts";
import { addGroup, armId, emptySubscription } from "./builders/subscription.ts";
import { addFlowLog, addNetworkWatcher } from "./builders/watcher.ts";
import type { AzureEnvironment, AzureEstate, AzureSubscription } from "./estate.ts";

/** How much of what is in each subscription. */
export interface OrdinaryAzureSize {
  readonly subscriptions: number;
  /** Each with an interface and two disks. */
  readonly machines: number;
  /** Network security groups. */
  readonly groups: number;
  readonly environment?: AzureEnvironment;
}

/** An estate without faults, to which everybody of `azureAccess` may log in. All of it lies below group `teams`. */
export function ordinaryAzure({
  subscriptions,
  machines,
  groups,
  environment = "public",
}: OrdinaryAzureSize): AzureEstate {
  return {
    collectedAt,
    tenant: { id: uuid("azure", "tenant", "ordinary"), domain: "ordinary.onmicrosoft.com", environment },
    managementGroups: [{ id: "teams", displayName: "Teams" }],
    access: azureAccess(environment),
    subscriptions: Array.from({ length: subscriptions }, (_, number) => ordinarySubscription(number, machines, groups)),
    faults: [],
  };
}

function ordinarySubscription(number: number, machines: number, groups: number): AzureSubscription {
  const draft = emptySubscription({
    id: uuid("azure", "subscription", String(number)),
    name: `team-${number}`,
    managementGroup: "teams",
    tags: { environment: "production", "managed-by": "terraform" },
  });
  const place = addGroup(draft, "services");
  const watcher = addNetworkWatcher(addGroup(draft, "NetworkWatcherRG"));
  const made = Array.from({ length: Math.max(1, groups) }, (_, position) => serviceGroup(place, position));
  const ddosProtectionPlan = armId(place, "Microsoft.Network/ddosProtectionPlans", "plan");
  const network = addVirtualNetwork(place, {
    name: "main",
    prefixes: ["10.20.0.0/16", "10.21.0.0/24"],
    ddosProtectionPlan,
  });
  const bastionSubnet = addSubnet(network, { name: "AzureBastionSubnet", prefix: "10.21.0.0/26" });
  addBastion(place, "bastion", bastionSubnet, addPublicAddress(place, { name: "bastion", address: "20.61.96.1" }));
  addSecurityPerimeter(place, "main");
  const subnets = made.map((group, position) =>
    addSubnet(network, { name: `service-${position}`, prefix: `10.20.${position % 256}.0/24`, group }),
  );
  const workspace = armId(place, "Microsoft.OperationalInsights/workspaces", "flows");
  const diskEncryptionSet = armId(place, "Microsoft.Compute/diskEncryptionSets", "keys");
  addFlowLog(place, watcher, { name: "main", target: network, workspace });
  const vault = addVault(place, "backups");
  for (let position = 0; position < machines; position += 1) {
    const name = `service-${position}`;
    const subnet = subnets[position % subnets.length];
    if (subnet === undefined) continue;
    const nic = addNetworkInterface(place, { name: `${name}-nic`, subnet });
    const machine = addMachine(place, { name, interfaces: [nic], disks: [32, 128], encryption: { diskEncryptionSet } });
    addProtectedItem(place, vault, machine);
  }
  return draft;
}

function serviceGroup(place: Parameters<typeof addSecurityGroup>[0], position: number): SecurityGroup {
  return addSecurityGroup(place, {
    name: `service-${position}`,
    rules: [
      rule("https", { priority: 100, from: "10.0.0.0/8", ports: "443" }),
      rule("service", {
        priority: 110,
        from: ["10.20.0.0/16", "10.30.0.0/16"],
        ports: `${8000 + position}-${8010 + position}`,
      }),
      rule("deny-ssh", { priority: 4000, access: "Deny", ports: "22" }),
    ],
  });
}

/** What both subscriptions have: a network with a way in for people, its flow logs, and a vault for backups. */
import { addVault, type Vault } from "../builders/backup.ts";
import { addBastion, addSecurityPerimeter } from "../builders/gateway.ts";
import { addStorageAccount } from "../builders/inventory.ts";
import { addPublicAddress } from "../builders/network-interface.ts";
import { addSubnet, addVirtualNetwork, type Subnet, type VirtualNetwork } from "../builders/network.ts";
import { addSecurityGroup, rule, type RuleOptions, type SecurityGroup } from "../builders/security-group.ts";
import { addGroup, armId, type Place, type SubscriptionDraft } from "../builders/subscription.ts";
import { addFlowLog, addNetworkWatcher } from "../builders/watcher.ts";
import type { ArmResource } from "../estate.ts";

interface HubOptions {
  readonly name: string;
  /** Of the network: `10.30`. */
  readonly prefix: string;
  /** Of the bastion. */
  readonly publicAddress: string;
}

/** A subscription's network and what belongs to it. */
export interface Hub {
  readonly place: Place;
  readonly network: VirtualNetwork;
  readonly watcher: ArmResource;
  readonly vault: Vault;
  /** Id of the workspace that analyses flow logs. */
  readonly workspace: string;
  /** Id of the set of keys that disks are encrypted with. */
  readonly diskEncryptionSet: string;
  readonly prefix: string;
}

/** Adds a network that breaks no rule. */
export function addHub(draft: SubscriptionDraft, { name, prefix, publicAddress }: HubOptions): Hub {
  const place = addGroup(draft, `${name}-network`);
  const watcher = addNetworkWatcher(addGroup(draft, "NetworkWatcherRG"));
  const network = addVirtualNetwork(place, {
    name,
    prefixes: [`${prefix}.0.0/16`],
    ddosProtectionPlan: armId(place, "Microsoft.Network/ddosProtectionPlans", "fernhollow"),
  });
  const workspace = armId(place, "Microsoft.OperationalInsights/workspaces", "flows");
  addFlowLog(place, watcher, { name, target: network, workspace });
  const bastionSubnet = addSubnet(network, { name: "AzureBastionSubnet", prefix: `${prefix}.255.0/26` });
  addBastion(
    place,
    `${name}-bastion`,
    bastionSubnet,
    addPublicAddress(place, { name: `${name}-bastion`, address: publicAddress }),
  );
  addSecurityPerimeter(place, name);
  addStorageAccount(place, `${name.replaceAll("-", "")}flows`);
  const diskEncryptionSet = armId(place, "Microsoft.Compute/diskEncryptionSets", "fernhollow");
  return { place, network, watcher, vault: addVault(place, `${name}-backups`), workspace, diskEncryptionSet, prefix };
}

/** Adds a subnet with a security group of the same name: what is given comes in, and nothing else but from load balancers. */
export function addGuardedSubnet(
  { place, network, prefix }: Hub,
  name: string,
  third: number,
  rules: Readonly<Record<string, RuleOptions>>,
): { readonly subnet: Subnet; readonly group: SecurityGroup } {
  const group = addSecurityGroup(place, {
    name: `${name}-nsg`,
    rules: [
      ...Object.entries(rules).map(([title, options]) => rule(title, options)),
      // Before the default rule that lets all of the network in.
      rule("deny-the-rest", { priority: 4096, protocol: "*", access: "Deny" }),
    ],
  });
  return { subnet: addSubnet(network, { name, prefix: `${prefix}.${third}.0/24`, group }), group };
}

/** The warehouse before release, and a laboratory for robots where names and tags attack whoever prints them. */
import { addApplicationGateway, addFirewallPolicy } from "../builders/application-gateway.ts";
import { addProtectedItem } from "../builders/backup.ts";
import { addImage, addSnapshot } from "../builders/disk.ts";
import { addVirtualNetworkGateway } from "../builders/gateway.ts";
import { addFlexibleServer, addWebApp } from "../builders/inventory.ts";
import { addMachine } from "../builders/machine.ts";
import { addNetworkInterface, addPublicAddress } from "../builders/network-interface.ts";
import { addSubnet, addVirtualNetwork, type VirtualNetwork } from "../builders/network.ts";
import { addScaleSet } from "../builders/scale-set.ts";
import { addSecurityGroup, rule } from "../builders/security-group.ts";
import { addGroup, emptySubscription, type Place, type SubscriptionDraft } from "../builders/subscription.ts";
import { addGuardedSubnet, addHub, type Hub } from "./hub.ts";
import { stagingId } from "./ids.ts";

const publicPrefix = "20.61.98";

export function warehouseStaging(): { readonly subscription: SubscriptionDraft; readonly network: VirtualNetwork } {
  const subscription = emptySubscription({
    id: stagingId,
    name: "warehouse-staging",
    managementGroup: "fernhollow-warehouse",
    tags: { environment: "staging", "managed-by": "terraform" },
  });
  const hub = addHub(subscription, { name: "warehouse-staging", prefix: "10.40", publicAddress: `${publicPrefix}.1` });
  const apps = addGroup(subscription, "warehouse-staging-apps");
  addPicking(hub, apps);
  addAgencyGateway(hub);
  addFlexibleServer(apps, "warehouse-stock-staging");
  addWebApp(apps, "warehouse-dashboard-staging");
  addRobotLaboratory(subscription);
  addBuilds(hub, apps);
  return { subscription, network: hub.network };
}

/** As in production, smaller; the firewall only watches, since a release needed bodies that it stopped. */
function addPicking(hub: Hub, apps: Place): void {
  const edge = addGuardedSubnet(hub, "edge", 0, {
    https: { priority: 100, from: "10.0.0.0/8", ports: "443" },
    "gateway-manager": { priority: 110, from: "GatewayManager", ports: "65200-65535" },
  });
  addApplicationGateway(hub.place, {
    name: "picking-staging",
    subnet: edge.subnet,
    publicAddress: addPublicAddress(hub.place, { name: "picking-staging", address: `${publicPrefix}.2` }),
    policy: addFirewallPolicy(hub.place, {
      name: "picking-staging-waf",
      mode: "Detection",
      inspectsBodies: false,
      stopsBots: false,
    }),
  });
  const { subnet } = addGuardedSubnet(hub, "picking", 1, {
    "https-from-edge": { priority: 100, from: "10.40.0.0/24", ports: "8443" },
  });
  for (const name of ["picking-staging-1", "picking-staging-2"]) {
    const nic = addNetworkInterface(apps, { name: `${name}-nic`, subnet });
    const machine = addMachine(apps, { name, interfaces: [nic], disks: [32, 64], encryption: hub });
    addProtectedItem(apps, hub.vault, machine);
  }
}

/** The agency that draws the floor plans comes in with a certificate that it passes around. */
function addAgencyGateway({ place, network }: Hub): void {
  const subnet = addSubnet(network, { name: "GatewaySubnet", prefix: "10.40.254.0/27" });
  const publicAddress = addPublicAddress(place, { name: "agency-vpn", address: `${publicPrefix}.3` });
  addVirtualNetworkGateway(place, { name: "agency-vpn", subnet, publicAddress, people: ["AAD", "Certificate"] });
}

/** A laboratory of its own network, set up in an afternoon: everything may come in, over IPv6 as well. */
function addRobotLaboratory(draft: SubscriptionDraft): void {
  const place = addGroup(draft, "robot-lab", { "managed-by": "portal", note: "::error::pwned" });
  const network = addVirtualNetwork(place, {
    name: "robot-lab",
    prefixes: ["10.41.0.0/16", "fd00:41::/48"],
    tags: { note: "a | b <!-- c -->" },
  });
  const group = addSecurityGroup(place, {
    name: "robot-lab-nsg",
    rules: [
      rule("everything", {
        priority: 100,
        from: ["0.0.0.0/0", "::/0"],
        protocol: "*",
        description: "::error::pwned\n@everyone `rm -rf`",
      }),
    ],
    tags: { "managed-by": "portal" },
  });
  const subnet = addSubnet(network, {
    name: "robots",
    prefix: ["10.41.0.0/24", "fd00:41::/64"],
    group,
    defaultOutbound: true,
  });
  const publicAddress = addPublicAddress(place, { name: "robot-arm", address: `${publicPrefix}.20` });
  const ipv6 = {
    address: "fd00:41::4",
    publicAddress: addPublicAddress(place, { name: "robot-arm-v6", address: "2603:1020:206:98::20", version: "IPv6" }),
  };
  const nic = addNetworkInterface(place, { name: "robot-arm-nic", subnet, publicAddress, ipv6 });
  addMachine(place, {
    name: "robot-arm",
    interfaces: [nic],
    passwords: true,
    identity: false,
    ephemeral: true,
    tags: { owner: "safe\u202Edeliaf" },
  });
  addScaleSet(place, {
    name: "simulation",
    subnet,
    capacity: 0,
    publicAddresses: true,
    passwords: true,
    mode: "Flexible",
    automaticUpgrades: false,
  });
}

/** Build agents, one of which was stopped from inside and still costs what it costs. */
function addBuilds(hub: Hub, apps: Place): void {
  const { subnet } = addGuardedSubnet(hub, "builds", 2, {
    agents: { priority: 100, from: "10.40.0.0/16", ports: "9000" },
  });
  const machines = ["build-agent-1", "build-agent-2"].map((name, position) => {
    const nic = addNetworkInterface(apps, { name: `${name}-nic`, subnet });
    return addMachine(apps, {
      name,
      interfaces: [nic],
      encryption: hub,
      power: position === 0 ? "running" : "stopped",
      guestEncrypted: true,
    });
  });
  const idle = addNetworkInterface(apps, { name: "build-agent-3-nic", subnet });
  addMachine(apps, { name: "build-agent-3", interfaces: [idle], encryption: hub, power: "deallocated" });
  addImage(apps, "build-agent-2026-10", machines[0]!.id);
  const [disk] = (apps.draft.resources["azure.compute.disk"] ?? []).filter(({ name }) =>
    name.startsWith("build-agent-1"),
  );
  if (disk !== undefined) addSnapshot(apps, { name: "build-agent-1-before-upgrade", disk, encryption: hub });
}

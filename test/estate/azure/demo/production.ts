/** The warehouse in production: picking, conveyors, suppliers, and what came in by the loading bay. */
import { addApplicationGateway, addFirewallPolicy } from "../builders/application-gateway.ts";
import { addProtectedItem } from "../builders/backup.ts";
import { addDisk, addSnapshot } from "../builders/disk.ts";
import { addVirtualNetworkGateway } from "../builders/gateway.ts";
import { addFlexibleServer, addWebApp } from "../builders/inventory.ts";
import { addJitPolicy } from "../builders/jit.ts";
import { addLoadBalancer } from "../builders/load-balancer.ts";
import { addMachine, type MachineOptions } from "../builders/machine.ts";
import { addNetworkInterface, addPublicAddress, type NetworkInterface } from "../builders/network-interface.ts";
import { addRouteTable, addSubnet, addVirtualNetwork, routeBy, type VirtualNetwork } from "../builders/network.ts";
import { addScaleSet } from "../builders/scale-set.ts";
import { addApplicationSecurityGroup, addSecurityGroup, rule } from "../builders/security-group.ts";
import { addGroup, emptySubscription, type Place, type SubscriptionDraft } from "../builders/subscription.ts";
import { addFlowLog } from "../builders/watcher.ts";
import type { ArmResource } from "../estate.ts";
import { addGuardedSubnet, addHub, type Hub } from "./hub.ts";
import { productionId } from "./ids.ts";

/** Of Azure in West Europe, where the warehouse is: ranges for documentation are not the internet. */
const publicPrefix = "20.61.97";

export function warehouseProduction(): { readonly subscription: SubscriptionDraft; readonly network: VirtualNetwork } {
  const subscription = emptySubscription({
    id: productionId,
    name: "warehouse-production",
    managementGroup: "fernhollow-warehouse",
    tags: { environment: "production", "managed-by": "terraform" },
  });
  const hub = addHub(subscription, { name: "warehouse", prefix: "10.30", publicAddress: `${publicPrefix}.1` });
  const apps = addGroup(subscription, "warehouse-apps");
  addPicking(hub, apps);
  addConveyors(hub, apps);
  addSupplierPortal(hub);
  addPeopleGateway(hub);
  addFlexibleServer(apps, "warehouse-stock");
  addWebApp(apps, "warehouse-dashboard");
  addLabelStation(hub, apps);
  addTelemetry(hub, apps);
  addPriceTags(hub, apps);
  addReturns(hub);
  addLeftovers(hub, apps);
  return { subscription, network: hub.network };
}

/** A machine as the platform team makes them, and saved every night. */
function addKeptMachine(hub: Hub, place: Place, options: MachineOptions): ArmResource {
  const { diskEncryptionSet, vault } = hub;
  const machine = addMachine(place, { encryption: { diskEncryptionSet }, ...options });
  addProtectedItem(place, vault, machine);
  return machine;
}

/** How it is done well: a gateway with a firewall in front, machines without public addresses behind. */
function addPicking(hub: Hub, apps: Place): void {
  const edge = addGuardedSubnet(hub, "edge", 0, {
    https: { priority: 100, from: "Internet", ports: "443", description: "Suppliers and handhelds" },
    "gateway-manager": { priority: 110, from: "GatewayManager", ports: "65200-65535" },
    probes: { priority: 120, from: "AzureLoadBalancer", protocol: "*" },
  });
  addApplicationGateway(hub.place, {
    name: "picking",
    subnet: edge.subnet,
    publicAddress: addPublicAddress(hub.place, { name: "picking", address: `${publicPrefix}.2` }),
    policy: addFirewallPolicy(hub.place, { name: "picking-waf" }),
  });
  const picking = addGuardedSubnet(hub, "picking", 1, {
    "https-from-edge": { priority: 100, from: "10.30.0.0/24", ports: "8443" },
    "ssh-from-bastion": { priority: 110, from: "10.30.255.0/26", ports: "22" },
  });
  const interfaces = ["picking-1", "picking-2", "picking-3"].map((name, position) => {
    const nic = addNetworkInterface(apps, { name: `${name}-nic`, subnet: picking.subnet });
    const size = { disks: [32, 64], zone: String(position + 1) };
    const machine = addKeptMachine(hub, apps, { name, interfaces: [nic], ...size });
    if (position === 0) addJitPolicy(apps, [machine]);
    return nic;
  });
  const balancer = addLoadBalancer(apps, {
    name: "picking",
    frontend: picking.subnet,
    members: interfaces,
    rules: { 8443: 8443 },
  });
  addScaleSet(apps, { name: "order-import", subnet: picking.subnet, balancer });
}

/** Conveyors talk to their controllers by application security groups. An older rule would let anyone in; the first one does not. */
function addConveyors(hub: Hub, apps: Place): void {
  const [controllers, panels] = ["conveyor-controllers", "conveyor-panels"].map((name) =>
    addApplicationSecurityGroup(hub.place, name),
  );
  const { subnet } = addGuardedSubnet(hub, "conveyors", 2, {
    "no-ssh-from-outside": { priority: 100, from: "Internet", ports: "22", access: "Deny" },
    "panels-to-controllers": { priority: 110, from: panels!, to: controllers!, ports: "502" },
    "vendor-ssh": {
      priority: 200,
      from: "*",
      ports: "22",
      description: "left from the installation; see the rule before",
    },
  });
  // The makers' service centre, over the VPN.
  routeBy(subnet, addRouteTable(hub.place, "conveyors", { "10.60.0.0/16": "VirtualNetworkGateway" }));
  const add = (name: string, group: ArmResource, options: Partial<MachineOptions> = {}) => {
    const nic = addNetworkInterface(apps, { name: `${name}-nic`, subnet, applicationGroups: [group] });
    addKeptMachine(hub, apps, { name, interfaces: [nic], ...options });
  };
  add("conveyor-control", controllers!, { os: "Windows", patchMode: "AutomaticByPlatform", disks: [128] });
  add("conveyor-panel-1", panels!);
}

/** The portal for suppliers is older than the standards: no firewall, and TLS as it was. */
function addSupplierPortal(hub: Hub): void {
  const { subnet } = addGuardedSubnet(hub, "suppliers", 3, {
    https: { priority: 100, from: "Internet", ports: "443" },
    "gateway-manager": { priority: 110, from: "GatewayManager", ports: "65200-65535" },
  });
  addApplicationGateway(hub.place, {
    name: "supplier-portal",
    subnet,
    publicAddress: addPublicAddress(hub.place, { name: "supplier-portal", address: `${publicPrefix}.3` }),
    tlsPolicy: "AppGwSslPolicy20150501",
    http2: false,
  });
}

/** Staff log in to the VPN with their own accounts, and with nothing else. */
function addPeopleGateway({ place, network }: Hub): void {
  const subnet = addSubnet(network, { name: "GatewaySubnet", prefix: "10.30.254.0/27" });
  const publicAddress = addPublicAddress(place, { name: "warehouse-vpn", address: `${publicPrefix}.4` });
  addVirtualNetworkGateway(place, { name: "warehouse-vpn", subnet, publicAddress, people: ["AAD"] });
}

/** The technician of the printers' maker could not get the VPN to work, so the machine got an address and an open desktop. */
function addLabelStation(hub: Hub, apps: Place): void {
  const { subnet } = addGuardedSubnet(hub, "labels", 4, {
    "rdp-technician": {
      priority: 100,
      from: "*",
      ports: ["3389", "5985-5986"],
      description: "TEMPORARY until printers are set up. fixes #1 @everyone",
    },
  });
  const publicAddress = addPublicAddress(apps, {
    name: "label-station",
    address: `${publicPrefix}.20`,
    tags: { "managed-by": "portal" },
  });
  const nic = addNetworkInterface(apps, { name: "label-station-nic", subnet, publicAddress });
  addKeptMachine(hub, apps, {
    name: "label-station",
    interfaces: [nic],
    os: "Windows",
    disks: [128],
    madeDaysEarlier: 760,
    tags: { "managed-by": "portal", owner: "<img src=x onerror=1>" },
  });
}

/** The sensors' maker sends from addresses that change, so both halves of the internet may reach the database. */
function addTelemetry(hub: Hub, apps: Place): void {
  const { subnet } = addGuardedSubnet(hub, "telemetry", 5, {
    "sensor-cloud": {
      priority: 100,
      from: ["0.0.0.0/1", "128.0.0.0/1"],
      ports: "5432",
      description: "Sensor cloud, dynamic addresses",
    },
  });
  const nic = addNetworkInterface(apps, { name: "telemetry-nic", subnet });
  addKeptMachine(hub, apps, { name: "telemetry", interfaces: [nic], disks: [32, 512] });
  addBalancedTelemetry(apps, nic);
}

/** It is reached through a load balancer, on another port than its own. */
function addBalancedTelemetry(apps: Place, nic: NetworkInterface): void {
  const frontend = addPublicAddress(apps, { name: "telemetry", address: `${publicPrefix}.21` });
  addLoadBalancer(apps, { name: "telemetry", frontend, members: [nic], rules: { 15432: 5432 } });
}

/** Made by hand in 2019, and nobody dares to touch it. */
function addPriceTags(hub: Hub, apps: Place): void {
  const { subnet } = addGuardedSubnet(hub, "price-tags", 6, {
    tags: { priority: 100, from: "10.30.0.0/16", ports: "8080" },
  });
  // Its interface lets the world in, and its subnet does not.
  const group = addSecurityGroup(apps, {
    name: "price-tags-2019-nsg",
    rules: [rule("ssh", { priority: 1000, from: "*", ports: "22" })],
  });
  const nic = addNetworkInterface(apps, { name: "price-tags-2019-nic", subnet, group });
  addMachine(apps, {
    name: "price-tags-2019",
    interfaces: [nic],
    image: { publisher: "Canonical", offer: "UbuntuServer", sku: "18.04-LTS" },
    disks: [30, 100],
    passwords: true,
    trustedLaunch: false,
    hostEncryption: false,
    identity: false,
    patchMode: "ImageDefault",
    exportableDisks: true,
    extensions: [
      { name: "OmsAgentForLinux", publisher: "Microsoft.EnterpriseCloud.Monitoring", version: "1.19", failed: true },
    ],
    madeDaysEarlier: 2600,
    tags: { "managed-by": "portal" },
  });
}

/** The network for returns was a trial that stayed: no plan against floods, logs for a month, and a subnet that is open. */
function addReturns(hub: Hub): void {
  const network = addVirtualNetwork(hub.place, {
    name: "returns",
    prefixes: ["10.31.0.0/16"],
    tags: { "managed-by": "portal" },
  });
  addSubnet(network, { name: "desks", prefix: "10.31.0.0/24", defaultOutbound: true });
  addFlowLog(hub.place, hub.watcher, { name: "returns", target: network, retentionDays: 30 });
}

/** What the trial of automatic forklifts and the last stock-taking left behind. */
function addLeftovers(hub: Hub, apps: Place): void {
  addSecurityGroup(hub.place, {
    name: "forklift-trial",
    rules: [rule("all", { priority: 100, from: "Any", protocol: "*", description: "until Friday" })],
    tags: { "managed-by": "portal" },
  });
  addPublicAddress(apps, { name: "forklift-trial", address: `${publicPrefix}.22` });
  // The accountants got a link to download it.
  const disk = addDisk(apps, { name: "stock-taking-2025", gib: 256, exportable: true, madeDaysEarlier: 320 });
  addSnapshot(apps, { name: "stock-taking-2025-copy", disk, exportable: true, madeDaysEarlier: 318 });
}

/** Objects that ARM has been seen to answer, or may, and that lack, double or bend what others have. */
import { addDisk } from "./builders/disk.ts";
import { addMachine } from "./builders/machine.ts";
import { addRouteTable, addSubnet, addVirtualNetwork, routeBy } from "./builders/network.ts";
import { addNetworkInterface, addPublicAddress } from "./builders/network-interface.ts";
import { addScaleSet } from "./builders/scale-set.ts";
import { addSecurityGroup, rule } from "./builders/security-group.ts";
import { armId, type Place } from "./builders/subscription.ts";
import type { ArmResource } from "./estate.ts";

/** Adds one of each. None of them may stop the rest from being read. */
export function addOddities(place: Place): void {
  addOddGroups(place);
  addNonsense(place);
  addOddNetworks(place);
  addOddMachines(place);
}

function addOddGroups(place: Place): void {
  const empty = addSecurityGroup(place, { name: "odd-null-rules" });
  Object.assign(empty.properties, { securityRules: null, defaultSecurityRules: null });
  const missing = addSecurityGroup(place, { name: "odd-missing-rules" });
  Object.assign(missing.properties, { securityRules: undefined });
  without(missing, "tags");
  addSecurityGroup(place, {
    name: "odd-rules",
    rules: [
      rule("updating", { priority: 100, from: "*", ports: "22", provisioningState: "Updating" }),
      rule("deleting", { priority: 101, from: "*", ports: "23", provisioningState: "Deleting" }),
      rule("any-case", { priority: 102, from: "INTERNET", ports: "3389", protocol: "TCP" }),
      rule("any", { priority: 103, from: "any", ports: "*", protocol: "Any" }),
      rule("icmp", { priority: 104, protocol: "Icmp" }),
      rule("esp", { priority: 105, protocol: "Esp" }),
      rule("tag", { priority: 106, from: "Storage.WestEurope", ports: "443" }),
      rule("mixed", { priority: 108, from: ["10.0.0.0/8", "::/0", "AzureCloud"], ports: ["80", "8000-8010", "*"] }),
      rule("to-one", { priority: 109, from: "*", to: ["10.200.0.4", "10.200.0.5/32"], ports: "5432" }),
    ],
  });
}

/** What nobody could understand: it must not make the other groups unseen. */
function addNonsense(place: Place): void {
  const nonsense = { priority: 110, from: "not a prefix", ports: "99999-1", protocol: "Quic" };
  addSecurityGroup(place, { name: "odd-nonsense", rules: [rule("nonsense", nonsense)] });
  const nowhere = { priority: 110, from: [], ports: "1433" };
  addSecurityGroup(place, { name: "odd-no-sources", rules: [rule("no-sources", nowhere)] });
}

function addOddNetworks(place: Place): void {
  const bare = addVirtualNetwork(place, { name: "odd-no-subnets", prefixes: ["10.201.0.0/16"] });
  Object.assign(bare.properties, { subnets: null, virtualNetworkPeerings: null });
  const network = addVirtualNetwork(place, { name: "odd", prefixes: ["10.200.0.0/16", "fd00:200::/48"] });
  const subnet = addSubnet(network, { name: "both-families", prefix: ["10.200.0.0/24", "fd00:200::/64"] });
  const dynamic = addPublicAddress(place, { name: "odd-no-address", address: "", sku: "Basic" });
  Object.assign(dynamic.properties, { ipAddress: undefined });
  const nic = addNetworkInterface(place, {
    name: "odd-no-group",
    subnet,
    publicAddress: dynamic,
    ipv6: { address: "fd00:200::4" },
  });
  without(nic, "tags");
  const detached = addNetworkInterface(place, { name: "odd-empty", subnet });
  Object.assign(detached.properties, { ipConfigurations: [], networkSecurityGroup: null, virtualMachine: null });
  const stray = addNetworkInterface(place, { name: "odd-stray-group", subnet });
  const gone = { id: armId(place, "Microsoft.Network/networkSecurityGroups", "gone") };
  Object.assign(stray.properties, { networkSecurityGroup: gone });
  // To an appliance that is none of ours, to nowhere, and to a kind of hop that nobody has heard of.
  routeBy(
    subnet,
    addRouteTable(place, "odd-routes", { "0.0.0.0/0": "10.200.0.200", "::/0": "None", "10.202.0.0/16": "Unheard" }),
  );
  addScaleSet(place, { name: "odd-uniform", subnet, capacity: 2, publicAddresses: true });
}

function addOddMachines(place: Place): void {
  const { instanceViews } = place.draft;
  addMachine(place, { name: "odd-ephemeral", interfaces: [], ephemeral: true, disks: [32, 64] });
  const bare = addMachine(place, { name: "odd-bare", interfaces: [] });
  Object.assign(bare.properties ?? {}, {
    storageProfile: null,
    networkProfile: null,
    osProfile: null,
    securityProfile: null,
  });
  Object.assign(bare, { tags: null });
  const unmanaged = addMachine(place, { name: "odd-unmanaged", interfaces: [] });
  const vhd = { uri: "https://old.blob.core.windows.net/vhds/odd-unmanaged.vhd" };
  const osDisk = { osType: "Linux", name: "odd-unmanaged", createOption: "FromImage", vhd };
  Object.assign(unmanaged.properties ?? {}, { storageProfile: { osDisk, dataDisks: [] } });
  // Encryption that was tried and given up, in the three ways in which it has been seen.
  for (const [name, encryptionSettings] of [
    ["odd-no-settings", []],
    ["odd-null-settings", null],
    ["odd-disabled-settings", [{ enabled: false }]],
  ] as const) {
    const machine = addMachine(place, { name, interfaces: [] });
    const view = instanceViews[machine.id.toLowerCase()] ?? {};
    instanceViews[machine.id.toLowerCase()] = { ...view, disks: [{ name: `${name}_OsDisk_1`, encryptionSettings }] };
  }
  const silent = addMachine(place, { name: "odd-silent", interfaces: [] });
  instanceViews[silent.id.toLowerCase()] = { statuses: [] };
  const deleted = addMachine(place, { name: "odd-deleted", interfaces: [] });
  delete instanceViews[deleted.id.toLowerCase()];
  const disk = addDisk(place, { name: "odd-disk", gib: 8 });
  Object.assign(disk.properties ?? {}, {
    encryption: null,
    networkAccessPolicy: undefined,
    publicNetworkAccess: undefined,
  });
}

function without(resource: ArmResource, name: string): void {
  Object.assign(resource, { [name]: undefined });
}

/** Interfaces, and the machines that they belong to: their addresses, their firewalls, whether the internet has a way to them. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { indexed, ofType } from "../resource-of.ts";
import { interfacesOfMachines, type NetworkInterface, type VirtualMachine } from "./machine-interfaces.ts";
import { flowLogsOf } from "./networks.ts";
import { outsideAudit } from "./owners.ts";

const addressesApi = "Microsoft.Network/publicIPAddresses";

/** Fills interfaces, after subnets. */
export function relateInterfaces(resources: readonly Resource[], view: Viewpoint): void {
  const addresses = new Map(
    ofType(resources, "azure.network.public_ip_address").map(({ com }) => [com.id, com.address]),
  );
  const flowLogs = flowLogsOf(resources, view);
  const doubt = doubtOf(view, addressesApi);
  for (const { com, ext } of ofType(resources, "azure.network.network_interface")) {
    const ids = ext.ipConfigurations.map(({ publicAddress }) => publicAddress).filter((id) => id !== undefined);
    const found = ids.map((id) => addresses.get(id) ?? doubt ?? notGiven(view, addressesApi, id));
    com.publicAddresses = allOf(
      found.map((one) => (one instanceof Unknown ? one : [one].filter((text) => text !== ""))),
    );
    com.facesInternet = facesInternet(found, { subnet: com.subnet, view });
    com.flowLogs = flowLogs(com.id);
  }
}

/** Fills what machines have of their interfaces. */
export function relateMachineInterfaces(resources: readonly Resource[], view: Viewpoint): void {
  const interfacesOf = interfacesOfMachines(resources, view);
  for (const machine of ofType(resources, "azure.compute.virtual_machine")) {
    const { own, doubt } = interfacesOf(machine);
    const facts = doubt === undefined ? interfaceFacts(own.toSorted(primaryFirst), view) : unreadFacts(own, doubt);
    Object.assign(machine.com, facts);
  }
}

type MachineCom = VirtualMachine["com"];
type InterfaceFacts = Pick<
  MachineCom,
  "network" | "subnet" | "privateAddresses" | "publicAddresses" | "firewalls" | "networkInterfaces" | "facesInternet"
>;

function interfaceFacts(own: readonly NetworkInterface[], view: Viewpoint): InterfaceFacts {
  const faces = own.map((one) => one.com.facesInternet);
  return {
    network: own[0]?.com.network,
    subnet: own[0]?.com.subnet,
    privateAddresses: allOf(own.map((one) => one.com.privateAddresses)),
    publicAddresses: allOf(own.map((one) => one.com.publicAddresses)),
    firewalls: allOf(own.map((one) => firewallsOf(one, view))),
    networkInterfaces: machineInterfaces(own, view),
    facesInternet: faces.includes(true) || (faces.find((one) => one instanceof Unknown) ?? false),
  };
}

/** One interface that faces the internet is enough. */
function unreadFacts(own: readonly NetworkInterface[], doubt: Unknown): InterfaceFacts {
  return {
    network: doubt,
    subnet: doubt,
    privateAddresses: doubt,
    publicAddresses: doubt,
    firewalls: doubt,
    networkInterfaces: doubt,
    facesInternet: own.some((one) => one.com.facesInternet === true) || doubt,
  };
}

function primaryFirst(a: NetworkInterface, b: NetworkInterface): number {
  return Number(b.ext.isPrimary) - Number(a.ext.isPrimary) || (a.com.id < b.com.id ? -1 : 1);
}

/** The group of the subnet and that of the interface both decide. */
function firewallsOf({ com }: NetworkInterface, view: Viewpoint): Known<readonly string[]> {
  const subnet = indexed(view, "azure.network.subnet", com.subnet);
  const ofSubnet =
    subnet?.com.firewalls ?? doubtOf(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, com.subnet);
  return allOf([ofSubnet, com.firewalls]);
}

type MachineInterfaces = Exclude<MachineCom["networkInterfaces"], Unknown>;

function machineInterfaces(own: readonly NetworkInterface[], view: Viewpoint): Known<MachineInterfaces> {
  const found: MachineInterfaces[number][] = [];
  for (const one of own) {
    const firewalls = firewallsOf(one, view);
    const { publicAddresses } = one.com;
    if (firewalls instanceof Unknown) return firewalls;
    if (publicAddresses instanceof Unknown) return publicAddresses;
    const { id, network, subnet } = one.com;
    found.push({ id, network, subnet, publicAddresses, firewalls });
  }
  return found;
}

/** All of the lists, sorted, each element once; Unknown if one is. */
function allOf(lists: readonly Known<readonly string[]>[]): Known<readonly string[]> {
  const unknown = lists.find((list) => list instanceof Unknown);
  if (unknown !== undefined) return unknown;
  return [...new Set(lists.flatMap((list) => (list instanceof Unknown ? [] : list)))].sort();
}

/**
 * A public address is of no use to the internet where the subnet sends its answers elsewhere. A dynamic one has no value
 * (``) until its machine starts, and faces the internet as soon as it does.
 */
function facesInternet(
  publicAddresses: readonly Known<string>[],
  { subnet, view }: { readonly subnet: string; readonly view: Viewpoint },
): Known<boolean> {
  const unread = publicAddresses.find((address) => address instanceof Unknown);
  if (unread !== undefined) return unread;
  if (publicAddresses.length === 0) return false;
  const found = indexed(view, "azure.network.subnet", subnet);
  if (found === undefined) return doubtOf(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, subnet);
  const table = found.com.internetRoutes;
  if (table instanceof Unknown) return table;
  const routes = publicAddresses.map((address) =>
    typeof address === "string" && address.includes(":") ? table.ipv6 : table.ipv4,
  );
  return routes.includes(true) || (routes.find((route) => route instanceof Unknown) ?? false);
}

/** Virtual networks with their subnets, peerings and route tables. */
import type { ArmResource } from "../estate.ts";
import type { SecurityGroup } from "./security-group.ts";
import { addResource, armId, etagOf, type Place, provisioned, type Reference, referenceTo } from "./subscription.ts";

const type = "Microsoft.Network/virtualNetworks";

/** A subnet that is being built: part of its network's object. */
export interface Subnet {
  readonly name: string;
  readonly id: string;
  readonly etag: string;
  readonly type: string;
  readonly properties: {
    readonly addressPrefix?: string;
    readonly addressPrefixes?: string[];
    networkSecurityGroup?: Reference;
    routeTable?: Reference;
    ipConfigurations?: Reference[];
    readonly [other: string]: unknown;
  };
}

/** A virtual network that is being built. */
export interface VirtualNetwork extends ArmResource {
  readonly properties: {
    readonly addressSpace: { readonly addressPrefixes: string[] };
    readonly subnets: Subnet[];
    readonly virtualNetworkPeerings: object[];
    flowLogs?: Reference[];
    readonly [other: string]: unknown;
  };
}

interface NetworkOptions {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly location?: string;
  /** Id of the plan. */
  readonly ddosProtectionPlan?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a network without subnets. */
export function addVirtualNetwork(place: Place, options: NetworkOptions): VirtualNetwork {
  const { name, prefixes, ddosProtectionPlan, location, tags = {} } = options;
  const id = armId(place, type, name);
  return addResource(place, "azure.network.virtual_network", {
    name,
    type,
    tags,
    ...(location === undefined ? {} : { location }),
    properties: {
      ...provisioned(id),
      addressSpace: { addressPrefixes: [...prefixes] },
      privateEndpointVNetPolicies: "Disabled",
      subnets: [],
      virtualNetworkPeerings: [],
      enableDdosProtection: ddosProtectionPlan !== undefined,
      ...(ddosProtectionPlan === undefined ? {} : { ddosProtectionPlan: { id: ddosProtectionPlan } }),
    },
    beside: { etag: etagOf(id) },
  }) as VirtualNetwork;
}

interface SubnetOptions {
  readonly name: string;
  /** Several in a network of both families. */
  readonly prefix: string | readonly string[];
  readonly group?: SecurityGroup;
  /** What Azure gives machines that have no other way out; new subnets are made without. */
  readonly defaultOutbound?: boolean;
  /** Of a service that lives in it: `Microsoft.DBforMySQL/flexibleServers`. */
  readonly delegation?: string;
}

/** Adds a subnet to a network, and notes it with its security group. */
export function addSubnet(network: VirtualNetwork, options: SubnetOptions): Subnet {
  const { name, prefix, group, delegation } = options;
  const id = `${network.id}/subnets/${name}`;
  const subnet: Subnet = {
    name,
    id,
    etag: etagOf(id),
    properties: {
      provisioningState: "Succeeded",
      ...(typeof prefix === "string" ? { addressPrefix: prefix } : { addressPrefixes: [...prefix] }),
      ...(group === undefined ? {} : { networkSecurityGroup: referenceTo(group) }),
      serviceEndpoints: [],
      delegations: delegation === undefined ? [] : [delegationTo(id, delegation)],
      defaultOutboundAccess: options.defaultOutbound ?? false,
      privateEndpointNetworkPolicies: "Disabled",
      privateLinkServiceNetworkPolicies: "Enabled",
    },
    type: `${type}/subnets`,
  };
  network.properties.subnets.push(subnet);
  if (group !== undefined) (group.properties.subnets ??= []).push({ id });
  return subnet;
}

function delegationTo(subnet: string, serviceName: string): object {
  const name = "delegation";
  return {
    name,
    id: `${subnet}/delegations/${name}`,
    type: `${type}/subnets/delegations`,
    properties: { provisioningState: "Succeeded", serviceName, actions: [] },
  };
}

/** Peers two networks, each of which then lists the other. */
export function peer(one: VirtualNetwork, other: VirtualNetwork): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const name = `to-${to.name}`;
    from.properties.virtualNetworkPeerings.push({
      name,
      id: `${from.id}/virtualNetworkPeerings/${name}`,
      etag: etagOf(from.id, name),
      type: `${type}/virtualNetworkPeerings`,
      properties: {
        ...provisioned(from.id, to.id),
        peeringState: "Connected",
        peeringSyncLevel: "FullyInSync",
        remoteVirtualNetwork: referenceTo(to),
        allowVirtualNetworkAccess: true,
        allowForwardedTraffic: false,
        allowGatewayTransit: false,
        useRemoteGateways: false,
        remoteAddressSpace: to.properties.addressSpace,
        remoteVirtualNetworkAddressSpace: to.properties.addressSpace,
      },
    });
  }
}

/** Lets a route table govern a subnet. */
export function routeBy(subnet: Subnet, routeTable: ArmResource): void {
  subnet.properties.routeTable = referenceTo(routeTable);
  ((routeTable.properties as RouteTableProperties).subnets ??= []).push({ id: subnet.id });
}

interface RouteTableProperties {
  subnets?: Reference[];
}

/** Adds a route table: prefix to the address of an appliance, or to a kind of next hop. */
export function addRouteTable(place: Place, name: string, routes: Readonly<Record<string, string>>): ArmResource {
  const own = "Microsoft.Network/routeTables";
  const id = armId(place, own, name);
  return addResource(place, "azure.network.route_table", {
    name,
    type: own,
    properties: {
      ...provisioned(id),
      disableBgpRoutePropagation: false,
      routes: Object.entries(routes).map(([addressPrefix, to], position) => ({
        name: `route-${position + 1}`,
        id: `${id}/routes/route-${position + 1}`,
        etag: etagOf(id),
        type: `${own}/routes`,
        properties: {
          provisioningState: "Succeeded",
          addressPrefix,
          ...(/^[\d.]+$/.test(to) ? { nextHopType: "VirtualAppliance", nextHopIpAddress: to } : { nextHopType: to }),
          hasBgpOverride: false,
        },
      })),
    },
    beside: { etag: etagOf(id) },
  });
}

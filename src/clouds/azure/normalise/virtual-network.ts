/** Virtual networks, each of their subnets, and route tables. */
import type { Route, RouteTable, Subnet, VirtualNetwork, VirtualNetworkPeering } from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { RouteFacts } from "../../object-model/network.ts";
import { armId, armPart, parentId } from "../arm-id.ts";
import type { PeeringFacts } from "../declarations/network.ts";
import { tagMeaning } from "../service-tags.ts";
import { bucket, type Collected, type Identity, described, identityOf, referenceOf, referencesOf } from "./bucket.ts";

/** A network, and each of its subnets. */
export function virtualNetwork(collected: Collected): Resource[] {
  const raw = described<VirtualNetwork>(collected);
  const identity = identityOf(raw);
  const pending = notYetRelated(collected.scope);
  const com = {
    state: raw.text("provisioningState") ?? "",
    addressRanges: cidrsOf(raw, raw.object("addressSpace")?.texts("addressPrefixes") ?? []),
    isDefault: false,
    flowLogs: pending,
    subnets: pending,
    peerings: pending,
    endpointServices: privateEndpoints(collected.scope),
    interfaces: pending,
    isFirstOfAccount: false,
    accountRegions: pending,
  };
  const ext = {
    hasDdosProtection: raw.flag("enableDdosProtection") ?? false,
    ddosProtectionPlan: referenceOf(raw.object("ddosProtectionPlan")),
    isEncrypted: raw.object("encryption")?.flag("enabled") ?? false,
    peerings: raw.objects("virtualNetworkPeerings").map((peering) => peeringOf(peering)),
  };
  return [
    bucket(collected, identity, { type: "azure.network.virtual_network", comType: "network", com, ext }),
    ...raw.objects("subnets").map((subnet) => subnetOf(subnet.withEnvelope(), identity, collected)),
  ];
}

/** https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list-all */
function peeringOf(raw: RawObject<VirtualNetworkPeering>): PeeringFacts {
  const remoteNetwork = referenceOf(raw.object("remoteVirtualNetwork")) ?? "";
  return {
    id: armId(raw.requiredText("id")),
    name: raw.text("name") ?? "",
    state: raw.text("peeringState") ?? "",
    remoteNetwork,
    remoteSubscription: armPart(remoteNetwork, "subscriptions") ?? "",
    allowsForwardedTraffic: raw.flag("allowForwardedTraffic") ?? false,
    allowsGatewayTransit: raw.flag("allowGatewayTransit") ?? false,
    usesRemoteGateways: raw.flag("useRemoteGateways") ?? false,
  };
}

function subnetOf(raw: RawObject<Subnet>, network: Identity, collected: Collected): Resource {
  const pending = notYetRelated(collected.scope);
  const name = raw.requiredText("name");
  const group = referenceOf(raw.object("networkSecurityGroup"));
  const occupants = occupantsOf(raw);
  const com = {
    state: raw.text("provisioningState") ?? "",
    network: armId(network.id),
    zone: "",
    addressRanges: cidrsOf(raw, [raw.text("addressPrefix"), ...raw.texts("addressPrefixes")].filter(isText)),
    isDefault: false,
    givesPublicAddresses: false,
    givesIpv6Addresses: false,
    routeTable: referenceOf(raw.object("routeTable")) ?? "",
    internetRoutes: pending,
    firewalls: group === undefined ? [] : [group],
    flowLogs: pending,
    interfaces: occupants.length,
  };
  const ext = {
    takesSecurityGroup: !reserved.has(name.toLowerCase()),
    delegations: raw.objects("delegations").map((delegation) => delegation.text("serviceName") ?? ""),
    natGateway: referenceOf(raw.object("natGateway")),
    // https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access: absent is the old default.
    hasDefaultOutboundAccess: raw.flag("defaultOutboundAccess") ?? true,
    serviceEndpoints: raw.objects("serviceEndpoints").map((endpoint) => endpoint.text("service") ?? ""),
    occupants,
  };
  return bucket(
    collected,
    { id: raw.requiredText("id"), name, location: network.location },
    { type: "azure.network.subnet", comType: "subnet", com, ext },
  );
}

/** A subnet lists the addresses that machines, scale sets, gateways and load balancers have in it, and services of Azure. */
function occupantsOf(raw: RawObject<Subnet>): string[] {
  const services = referencesOf([...raw.objects("serviceAssociationLinks"), ...raw.objects("resourceNavigationLinks")]);
  const addresses = referencesOf([
    ...raw.objects("ipConfigurations"),
    ...raw.objects("applicationGatewayIPConfigurations"),
  ]);
  return [...new Set([...addresses.map((id) => parentId(id)), ...services])];
}

/** https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet; Bastion's takes one with its own rules. */
const reserved: ReadonlySet<string> = new Set([
  "gatewaysubnet",
  "azurefirewallsubnet",
  "azurefirewallmanagementsubnet",
  "azurebastionsubnet",
  "routeserversubnet",
]);

export function routeTable(collected: Collected): Resource[] {
  const raw = described<RouteTable>(collected);
  const pending = notYetRelated(collected.scope);
  const com = {
    network: "",
    isMain: false,
    routes: raw.objects("routes").map((route) => routeOf(route, collected.scope)),
    subnets: referencesOf(raw.objects("subnets")),
    gateways: [],
    internetRoutes: { ipv4: pending, ipv6: pending },
  };
  const ext = { propagatesGatewayRoutes: raw.flag("disableBgpRoutePropagation") !== true };
  return [bucket(collected, identityOf(raw), { type: "azure.network.route_table", comType: "route_table", com, ext })];
}

/** A destination may be the tag of a service. https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview */
function routeOf(raw: RawObject<Route>, scope: Scope): RouteFacts {
  const prefix = raw.text("addressPrefix") ?? "";
  const isTag = tagMeaning(prefix) !== undefined;
  const hop = raw.requiredText("nextHopType").toLowerCase();
  return {
    destinations: isTag ? tagOfRoute(prefix, scope) : cidrsOf(raw, [prefix]),
    addressLists: isTag ? [prefix] : [],
    target: raw.text("nextHopIpAddress") ?? raw.requiredText("nextHopType"),
    targetKind: hopKinds.get(hop) ?? "other",
    isActive: hop !== "none",
    peerRanges: [],
  };
}

const hopKinds: ReadonlyMap<string, string> = new Map([
  ["internet", "internet"],
  ["virtualappliance", "interface"],
  ["virtualnetworkgateway", "vpn"],
  ["vnetlocal", "local"],
]);

function tagOfRoute(tag: string, scope: Scope): Unknown {
  const message = `Which addresses the service tag ${tag} stands for is not collected.`;
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function privateEndpoints(scope: Scope): Unknown {
  const message = "Private endpoints of Azure are not collected.";
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

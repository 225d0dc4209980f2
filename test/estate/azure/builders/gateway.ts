/** Ways in for people and other networks: VPN gateways, bastions; and perimeters around services. */
import type { ArmResource } from "../estate.ts";
import type { PublicAddress } from "./network-interface.ts";
import type { Subnet } from "./network.ts";
import { addResource, armId, etagOf, type Place, provisioned, referenceTo } from "./subscription.ts";

interface GatewayOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly publicAddress: PublicAddress;
  /** How people log in from their laptops; without it nobody does. */
  readonly people?: readonly ("AAD" | "Certificate" | "Radius")[];
}

/** Adds a VPN gateway, as Resource Graph has it. */
export function addVirtualNetworkGateway(place: Place, options: GatewayOptions): ArmResource {
  const { name, subnet, publicAddress, people } = options;
  const type = "Microsoft.Network/virtualNetworkGateways";
  const id = armId(place, type, name);
  const ipConfiguration = `${id}/ipConfigurations/default`;
  publicAddress.properties.ipConfiguration = { id: ipConfiguration };
  return addResource(place, "azure.network.virtual_network_gateway", {
    name,
    type,
    properties: {
      ...provisioned(id),
      enablePrivateIpAddress: false,
      ipConfigurations: [
        {
          name: "default",
          id: ipConfiguration,
          etag: etagOf(id),
          type: `${type}/ipConfigurations`,
          properties: {
            provisioningState: "Succeeded",
            privateIPAllocationMethod: "Dynamic",
            publicIPAddress: referenceTo(publicAddress),
            subnet: { id: subnet.id },
          },
        },
      ],
      sku: { name: "VpnGw2AZ", tier: "VpnGw2AZ", capacity: 2 },
      gatewayType: "Vpn",
      vpnType: "RouteBased",
      enableBgp: false,
      activeActive: false,
      ...(people === undefined ? {} : { vpnClientConfiguration: clientConfiguration(people) }),
      vpnGatewayGeneration: "Generation2",
      allowRemoteVnetTraffic: false,
      allowVirtualWanTraffic: false,
    },
  });
}

function clientConfiguration(people: readonly string[]): object {
  return {
    vpnClientAddressPool: { addressPrefixes: ["172.16.201.0/24"] },
    vpnClientProtocols: ["OpenVPN"],
    vpnAuthenticationTypes: [...people],
    vpnClientRootCertificates: [],
    vpnClientRevokedCertificates: [],
    radiusServers: [],
    vpnClientIpsecPolicies: [],
    ...(people.includes("AAD") ? { aadAudience: "c632b3df-fb67-4d84-bdcf-b95ad541b5c8" } : {}),
  };
}

/** Adds a bastion, through which people reach machines without public addresses. */
export function addBastion(place: Place, name: string, subnet: Subnet, publicAddress: PublicAddress): ArmResource {
  const type = "Microsoft.Network/bastionHosts";
  const id = armId(place, type, name);
  const ipConfiguration = `${id}/bastionHostIpConfigurations/default`;
  publicAddress.properties.ipConfiguration = { id: ipConfiguration };
  return addResource(place, "azure.network.bastion_host", {
    name,
    type,
    properties: {
      provisioningState: "Succeeded",
      dnsName: `bst-${name}.bastion.azure.com`,
      scaleUnits: 2,
      ipConfigurations: [
        {
          name: "default",
          id: ipConfiguration,
          etag: etagOf(id),
          type: `${type}/bastionHostIpConfigurations`,
          properties: {
            provisioningState: "Succeeded",
            privateIPAllocationMethod: "Dynamic",
            publicIPAddress: referenceTo(publicAddress),
            subnet: { id: subnet.id },
          },
        },
      ],
    },
    beside: { etag: etagOf(id), sku: { name: "Standard" } },
  });
}

/** Adds a perimeter; what lies inside it ARM tells of each service, not of the perimeter. */
export function addSecurityPerimeter(place: Place, name: string): ArmResource {
  const type = "Microsoft.Network/networkSecurityPerimeters";
  const { resourceGuid, provisioningState } = provisioned(armId(place, type, name));
  return addResource(place, "azure.network.security_perimeter", {
    name,
    type,
    properties: { provisioningState, perimeterGuid: resourceGuid },
  });
}

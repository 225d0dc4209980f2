/** Network interfaces and public addresses. */
import { macAddress } from "../../identifier.ts";
import type { ArmResource } from "../estate.ts";
import type { Subnet } from "./network.ts";
import type { SecurityGroup } from "./security-group.ts";
import { addResource, armId, etagOf, type Place, provisioned, type Reference, referenceTo } from "./subscription.ts";

/** A public address that is being built. */
export interface PublicAddress extends ArmResource {
  readonly properties: { ipConfiguration?: Reference; readonly [other: string]: unknown };
}

interface PublicAddressOptions {
  readonly name: string;
  readonly address: string;
  readonly version?: "IPv4" | "IPv6";
  readonly sku?: "Basic" | "Standard";
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a public address, used by nothing. */
export function addPublicAddress(place: Place, options: PublicAddressOptions): PublicAddress {
  const { name, address, version = "IPv4", sku = "Standard", tags = {} } = options;
  const type = "Microsoft.Network/publicIPAddresses";
  const id = armId(place, type, name);
  return addResource(place, "azure.network.public_ip_address", {
    name,
    type,
    tags,
    properties: {
      ...provisioned(id),
      ipAddress: address,
      publicIPAddressVersion: version,
      publicIPAllocationMethod: sku === "Basic" ? "Dynamic" : "Static",
      idleTimeoutInMinutes: 4,
      ipTags: [],
      ddosSettings: { protectionMode: "VirtualNetworkInherited" },
    },
    beside: {
      etag: etagOf(id),
      ...(sku === "Standard" ? { zones: ["1", "2", "3"] } : {}),
      sku: { name: sku, tier: "Regional" },
    },
  }) as PublicAddress;
}

/** One address of an interface. */
interface IpConfiguration {
  readonly name: string;
  readonly id: string;
  readonly etag: string;
  readonly type: string;
  readonly properties: {
    loadBalancerBackendAddressPools?: Reference[];
    loadBalancerInboundNatRules?: Reference[];
    readonly [other: string]: unknown;
  };
}

/** An interface that is being built. */
export interface NetworkInterface extends ArmResource {
  readonly properties: {
    readonly ipConfigurations: IpConfiguration[];
    virtualMachine?: Reference;
    readonly [other: string]: unknown;
  };
}

interface InterfaceOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly group?: SecurityGroup;
  readonly publicAddress?: PublicAddress;
  /** A second configuration, of IPv6, with or without a public address. */
  readonly ipv6?: { readonly address: string; readonly publicAddress?: PublicAddress };
  readonly applicationGroups?: readonly ArmResource[];
  readonly privateAddress?: string;
  readonly forwards?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds an interface without a machine, and notes it with its subnet, group and public address. */
export function addNetworkInterface(place: Place, options: InterfaceOptions): NetworkInterface {
  const { name, subnet, group, ipv6, tags = {} } = options;
  const type = "Microsoft.Network/networkInterfaces";
  const id = armId(place, type, name);
  const address = options.privateAddress ?? nextAddress(subnet);
  const configurations = [configuration(id, options, { address, publicAddress: options.publicAddress, position: 1 })];
  if (ipv6 !== undefined) {
    configurations.push(configuration(id, options, { ...ipv6, publicAddress: ipv6.publicAddress, position: 2 }));
  }
  if (group !== undefined) (group.properties.networkInterfaces ??= []).push({ id });
  return addResource(place, "azure.network.network_interface", {
    name,
    type,
    tags,
    properties: {
      ...provisioned(id),
      ipConfigurations: configurations,
      dnsSettings: { dnsServers: [], appliedDnsServers: [] },
      macAddress: macAddress(id).toUpperCase().replaceAll(":", "-"),
      vnetEncryptionSupported: false,
      enableAcceleratedNetworking: true,
      enableIPForwarding: options.forwards ?? false,
      disableTcpStateTracking: false,
      ...(group === undefined ? {} : { networkSecurityGroup: referenceTo(group) }),
      primary: true,
      hostedWorkloads: [],
      tapConfigurations: [],
      nicType: "Standard",
      allowPort25Out: true,
      auxiliaryMode: "None",
      auxiliarySku: "None",
    },
    beside: { etag: etagOf(id), kind: "Regular" },
  }) as NetworkInterface;
}

interface Address {
  readonly address: string;
  readonly publicAddress: PublicAddress | undefined;
  readonly position: number;
}

function configuration(
  nic: string,
  options: InterfaceOptions,
  { address, publicAddress, position }: Address,
): IpConfiguration {
  const name = `ipconfig${position}`;
  const id = `${nic}/ipConfigurations/${name}`;
  (options.subnet.properties.ipConfigurations ??= []).push({ id });
  if (publicAddress !== undefined) publicAddress.properties.ipConfiguration = { id };
  const groups = options.applicationGroups ?? [];
  return {
    name,
    id,
    etag: etagOf(nic),
    type: "Microsoft.Network/networkInterfaces/ipConfigurations",
    properties: {
      provisioningState: "Succeeded",
      privateIPAddress: address,
      privateIPAllocationMethod: "Dynamic",
      ...(publicAddress === undefined ? {} : { publicIPAddress: referenceTo(publicAddress) }),
      subnet: { id: options.subnet.id },
      primary: position === 1,
      privateIPAddressVersion: address.includes(":") ? "IPv6" : "IPv4",
      ...(groups.length === 0 ? {} : { applicationSecurityGroups: groups.map(referenceTo) }),
    },
  };
}

/** The first four addresses and the last of a subnet are Azure's own. */
function nextAddress({ properties }: Subnet): string {
  const prefix = properties.addressPrefix ?? properties.addressPrefixes?.[0] ?? "10.0.0.0/24";
  const [a = 10, b = 0, c = 0] = prefix.split(".").map(Number);
  const number = 4 + (properties.ipConfigurations?.length ?? 0);
  return `${a}.${b}.${c + Math.floor(number / 250)}.${number % 250}`;
}

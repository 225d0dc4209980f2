/** Load balancers: frontends, pools of interfaces, rules and inbound NAT rules. */
import type { ArmResource } from "../estate.ts";
import type { NetworkInterface, PublicAddress } from "./network-interface.ts";
import type { Subnet } from "./network.ts";
import { addResource, armId, etagOf, type Place, provisioned, referenceTo } from "./subscription.ts";

const type = "Microsoft.Network/loadBalancers";

interface LoadBalancerOptions {
  readonly name: string;
  /** Where it is reached: a public address, or a private one of a subnet. */
  readonly frontend: PublicAddress | Subnet;
  readonly members: readonly NetworkInterface[];
  /** Port outside to port inside, for all members. */
  readonly rules?: Readonly<Record<number, number>>;
  /** Port outside to port inside, each for the member at that position. */
  readonly inboundNat?: readonly (readonly [outside: number, inside: number, member: number])[];
}

/** Adds a standard load balancer, and notes it with its members and its public address. */
export function addLoadBalancer(place: Place, options: LoadBalancerOptions): ArmResource {
  const { name, frontend, members, rules = {}, inboundNat = [] } = options;
  const id = armId(place, type, name);
  const frontendId = `${id}/frontendIPConfigurations/frontend`;
  const poolId = `${id}/backendAddressPools/members`;
  const configurations = members.map((member) => member.properties.ipConfigurations[0]!);
  for (const { properties } of configurations) (properties.loadBalancerBackendAddressPools ??= []).push({ id: poolId });
  const natRules = inboundNat.map(([outside, inside, member]) => {
    const ruleId = `${id}/inboundNatRules/nat-${outside}`;
    const configuration = configurations[member]!;
    (configuration.properties.loadBalancerInboundNatRules ??= []).push({ id: ruleId });
    return child(id, "inboundNatRules", `nat-${outside}`, {
      frontendIPConfiguration: { id: frontendId },
      backendIPConfiguration: { id: configuration.id },
      ...ports(outside, inside),
    });
  });
  const balancing = Object.entries(rules).map(([outside, inside]) =>
    child(id, "loadBalancingRules", `rule-${outside}`, {
      frontendIPConfiguration: { id: frontendId },
      backendAddressPool: { id: poolId },
      backendAddressPools: [{ id: poolId }],
      loadDistribution: "Default",
      disableOutboundSnat: true,
      ...ports(Number(outside), inside),
    }),
  );
  return addResource(place, "azure.network.load_balancer", {
    name,
    type,
    properties: {
      ...provisioned(id),
      frontendIPConfigurations: [
        child(id, "frontendIPConfigurations", "frontend", {
          ...frontendOf(frontend, frontendId),
          ...(balancing.length === 0 ? {} : { loadBalancingRules: balancing.map(referenceTo) }),
          ...(natRules.length === 0 ? {} : { inboundNatRules: natRules.map(referenceTo) }),
        }),
      ],
      backendAddressPools: [
        child(id, "backendAddressPools", "members", {
          loadBalancerBackendAddresses: configurations.map((one, position) => ({
            name: `member-${position}`,
            properties: { networkInterfaceIPConfiguration: { id: one.id } },
          })),
          backendIPConfigurations: configurations.map(({ id: member }) => ({ id: member })),
        }),
      ],
      loadBalancingRules: balancing,
      probes: [],
      inboundNatRules: natRules,
      outboundRules: [],
      inboundNatPools: [],
    },
    beside: { etag: etagOf(id), sku: { name: "Standard", tier: "Regional" } },
  });
}

interface Child {
  readonly id: string;
  readonly name: string;
  readonly etag: string;
  readonly type: string;
  readonly properties: object;
}

function child(parent: string, list: string, name: string, properties: object): Child {
  const id = `${parent}/${list}/${name}`;
  return {
    name,
    id,
    etag: etagOf(parent),
    type: `${type}/${list}`,
    properties: { provisioningState: "Succeeded", ...properties },
  };
}

function ports(frontendPort: number, backendPort: number): object {
  return {
    frontendPort,
    backendPort,
    enableFloatingIP: false,
    idleTimeoutInMinutes: 4,
    protocol: "Tcp",
    enableTcpReset: false,
  };
}

function frontendOf(frontend: PublicAddress | Subnet, id: string): object {
  if ("location" in frontend) {
    frontend.properties.ipConfiguration = { id };
    return { privateIPAllocationMethod: "Dynamic", publicIPAddress: referenceTo(frontend) };
  }
  return { privateIPAddress: "10.30.9.4", privateIPAllocationMethod: "Static", subnet: { id: frontend.id } };
}

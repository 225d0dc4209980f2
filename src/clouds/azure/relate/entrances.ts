/** Where the internet meets an address of a machine: its public address, and what public load balancers forward to it. */
import type { Resource } from "../../../model/resource.ts";
import type { Unknown } from "../../../model/unknown.ts";
import { allAddresses } from "../../../net/addresses.ts";
import { portsFromRanges } from "../../../net/ports.ts";
import { allServices, type ServiceSet, servicesFrom } from "../../../net/services.ts";
import { type TrafficSet, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { lastPart, parentId } from "../arm-id.ts";
import type { ForwardingFacts } from "../declarations/load-balancing.ts";
import type { IpConfigurationFacts } from "../declarations/network.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { outsideAudit } from "./owners.ts";

/** One of them. */
export interface Entrance {
  /** For people: `public address 20.1.2.3`. */
  readonly id: string;
  readonly description: string;
  /**
   * What comes to the machine there, at its own ports, if firewalls let it. Addresses that are no part of the internet are
   * counted in, so that they make no holes in `0.0.0.0/0`.
   */
  readonly traffic: TrafficSet;
  /** CIDRs of the address on the internet; none where it is not known. */
  readonly destinations: readonly string[];
  /** Whether nothing comes in without a security group. */
  readonly isSecureByDefault: boolean;
  /** Whether security groups see another destination than the machine's own address (floating IP). */
  readonly keepsDestination: boolean;
  /** Why it may not be one. */
  readonly unknown: Unknown | undefined;
}

type PublicAddress = ResourceOf<"azure.network.public_ip_address">;
type LoadBalancer = ResourceOf<"azure.network.load_balancer">;

const addressesApi = "Microsoft.Network/publicIPAddresses";
const balancersApi = "Microsoft.Network/loadBalancers";

/** The entrances of an address of an interface. */
export function entrancesOf(
  resources: readonly Resource[],
  view: Viewpoint,
): (to: IpConfigurationFacts) => readonly Entrance[] {
  const addresses = new Map(ofType(resources, "azure.network.public_ip_address").map((one) => [one.com.id, one]));
  const balancers = ofType(resources, "azure.network.load_balancer");
  const known = new Set(balancers.map(({ com }) => com.id));
  return (to) => [
    ...ownAddress(to, addresses, view),
    ...balancers.flatMap((balancer) => forwardedBy(balancer, to, addresses)),
    ...unreadBalancers(to, known, view),
  ];
}

function ownAddress(
  { publicAddress }: IpConfigurationFacts,
  addresses: ReadonlyMap<string, PublicAddress>,
  view: Viewpoint,
): Entrance[] {
  if (publicAddress === undefined) return [];
  const found = addresses.get(publicAddress);
  if (found === undefined) {
    const unknown = doubtOf(view, addressesApi) ?? notGiven(view, addressesApi, publicAddress);
    return [{ ...doubtful(unknown), id: `public address ${lastPart(publicAddress)}` }];
  }
  return [
    {
      // A dynamic address has no value until its machine starts.
      id: `public address ${found.com.address === "" ? found.com.name : found.com.address}`,
      description: "",
      traffic: trafficTo(allServices, allAddresses),
      destinations: cidrsOf(found),
      isSecureByDefault: isSecure(found.ext.sku),
      keepsDestination: false,
      unknown: undefined,
    },
  ];
}

function forwardedBy(
  { com, ext }: LoadBalancer,
  to: IpConfigurationFacts,
  addresses: ReadonlyMap<string, PublicAddress>,
): Entrance[] {
  const frontends = new Map(ext.frontends.map((one) => [one.id, one]));
  const pools = new Set(ext.pools.filter((pool) => isIn(pool, to)).map(({ id }) => id));
  const forwardings = ext.forwardings.filter(
    (one) =>
      // One that the balancer does not list may be public.
      frontends.get(one.frontend)?.isPublic !== false &&
      (one.ipConfiguration === to.id ||
        to.inboundNatRules.includes(one.id) ||
        one.pools.some((pool) => pools.has(pool))),
  );
  return forwardings.map((one) => {
    const address = addresses.get(frontends.get(one.frontend)?.publicAddress ?? "");
    const [first = 0, last = first] = one.frontendPorts;
    const ports = first === 0 ? "all ports" : first === last ? `port ${first}` : `ports ${first}-${last}`;
    return {
      id: `${ports} of load balancer ${com.name}${address === undefined ? "" : ` at ${address.com.address}`}`,
      description: lastPart(one.id),
      traffic: trafficTo(servicesOf(one), allAddresses),
      destinations: address === undefined ? [] : cidrsOf(address),
      isSecureByDefault: isSecure(ext.sku),
      keepsDestination: one.keepsDestination,
      unknown: undefined,
    };
  });
}

/** Backends are named by interface, or by an address in a network. */
function isIn(pool: LoadBalancer["ext"]["pools"][number], to: IpConfigurationFacts): boolean {
  if (pool.ipConfigurations.includes(to.id) || to.loadBalancerPools.includes(pool.id)) return true;
  const isOfNetwork = pool.network === undefined || pool.network === parentId(to.subnet);
  return to.privateAddress !== undefined && isOfNetwork && pool.addresses.includes(to.privateAddress);
}

/** A machine sees its own port, whichever one the frontend has. */
function servicesOf({ protocol, backendPort, frontendPorts, keepsDestination }: ForwardingFacts): ServiceSet {
  const [first = 0, last = first] = frontendPorts;
  const isTranslated = backendPort > 0 && !keepsDestination;
  return servicesFrom([protocol], portsFromRanges([isTranslated ? [backendPort, backendPort] : [first, last]]));
}

/** Load balancers that were not read may lead to any address; those of other subscriptions to those that name them. */
function unreadBalancers(to: IpConfigurationFacts, known: ReadonlySet<string>, view: Viewpoint): Entrance[] {
  const doubt = doubtOf(view, balancersApi);
  if (doubt !== undefined) return [{ ...doubtful(doubt), id: "load balancers that were not read" }];
  const named = [...to.loadBalancerPools, ...to.inboundNatRules].map((id) => parentId(id));
  return [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => ({ ...doubtful(outsideAudit(view, id)), id: `load balancer ${lastPart(id)}` }));
}

function doubtful(unknown: Unknown): Omit<Entrance, "id"> {
  return {
    description: "",
    traffic: trafficTo(allServices, allAddresses),
    destinations: [],
    isSecureByDefault: true,
    keepsDestination: false,
    unknown,
  };
}

/** https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#sku */
function isSecure(sku: string): boolean {
  return sku !== "Basic";
}

function cidrsOf({ com }: PublicAddress): string[] {
  return com.address === "" ? [] : [`${com.address}/${com.address.includes(":") ? 128 : 32}`];
}

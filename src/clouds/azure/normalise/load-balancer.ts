/** Load balancers: what they listen at, what they forward, what they lead to. */
import type {
  BackendAddressPool,
  FrontendIPConfiguration,
  InboundNatPool,
  InboundNatRule,
  LoadBalancer,
  LoadBalancingRule,
} from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import { portRange, protocolOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { armId } from "../arm-id.ts";
import type { BackendPoolFacts, ForwardingFacts, FrontendFacts } from "../declarations/load-balancing.ts";
import { bucket, type Collected, described, identityOf, referenceOf, referencesOf, skuOf } from "./bucket.ts";

export function loadBalancer(collected: Collected): Resource[] {
  const raw = described<LoadBalancer>(collected);
  const ext = {
    sku: skuOf(raw),
    frontends: raw.objects("frontendIPConfigurations").map((one) => frontendOf(one)),
    forwardings: [
      ...raw.objects("loadBalancingRules").map((one) => balancingRule(one)),
      ...raw.objects("inboundNatRules").map((one) => natRule(one)),
      ...raw.objects("inboundNatPools").map((one) => natPool(one)),
    ],
    pools: raw.objects("backendAddressPools").map((one) => poolOf(one)),
  };
  return [
    bucket(collected, identityOf(raw), { type: "azure.network.load_balancer", comType: "resource", com: {}, ext }),
  ];
}

function frontendOf(raw: RawObject<FrontendIPConfiguration>): FrontendFacts {
  const publicAddress = referenceOf(raw.object("publicIPAddress"));
  return {
    id: armId(raw.requiredText("id")),
    publicAddress,
    // One inside of a network names its subnet.
    isPublic: publicAddress !== undefined || raw.has("publicIPPrefix") || !raw.has("subnet"),
  };
}

type Forwarding = Pick<
  LoadBalancingRule & InboundNatRule & InboundNatPool,
  "id" | "frontendIPConfiguration" | "protocol" | "frontendPort" | "backendPort" | "enableFloatingIP"
>;

/** Port 0 of the protocol `All` is every port. https://learn.microsoft.com/azure/load-balancer/load-balancer-ha-ports-overview */
function balancingRule(raw: RawObject<LoadBalancingRule>): ForwardingFacts {
  const port = raw.integer("frontendPort") ?? 0;
  const pool = referenceOf(raw.object("backendAddressPool"));
  return {
    ...forwarding(raw),
    frontendPorts: port === 0 ? [0, 65_535] : [...portRange(raw, port, port)],
    pools: [...new Set([...(pool === undefined ? [] : [pool]), ...referencesOf(raw.objects("backendAddressPools"))])],
  };
}

/** A rule for one address has one port; one for a pool has a range, of which each machine gets a port. */
function natRule(raw: RawObject<InboundNatRule>): ForwardingFacts {
  const first = raw.integer("frontendPortRangeStart") || raw.integer("frontendPort") || 0;
  const last = raw.integer("frontendPortRangeEnd") || first;
  const pool = referenceOf(raw.object("backendAddressPool"));
  const to = raw.object("backendIPConfiguration");
  return {
    ...forwarding(raw),
    frontendPorts: first === 0 ? [0, 65_535] : [...portRange(raw, first, last)],
    pools: pool === undefined ? [] : [pool],
    ipConfiguration: to === undefined ? undefined : referenceOf(to),
  };
}

/** Of a scale set: its machines are not among the interfaces. */
function natPool(raw: RawObject<InboundNatPool>): ForwardingFacts {
  const first = raw.integer("frontendPortRangeStart") ?? 0;
  const last = raw.integer("frontendPortRangeEnd") ?? 65_535;
  return { ...forwarding(raw), frontendPorts: [...portRange(raw, first, last)], pools: [] };
}

function forwarding(raw: RawObject<Forwarding>): Omit<ForwardingFacts, "frontendPorts" | "pools"> {
  return {
    id: armId(raw.requiredText("id")),
    frontend: referenceOf(raw.object("frontendIPConfiguration")) ?? raw.refuse("names no frontend"),
    protocol: protocolOf(raw, raw.text("protocol") ?? "all"),
    backendPort: raw.integer("backendPort") ?? raw.refuse("has no backendPort"),
    keepsDestination: raw.flag("enableFloatingIP") ?? false,
  };
}

function poolOf(raw: RawObject<BackendAddressPool>): BackendPoolFacts {
  const backends = raw.objects("loadBalancerBackendAddresses");
  const addresses = backends.map((one) => one.text("ipAddress")).filter((address) => address !== undefined);
  const networks = [raw.object("virtualNetwork"), ...backends.map((one) => one.object("virtualNetwork"))];
  return {
    id: armId(raw.requiredText("id")),
    ipConfigurations: referencesOf(raw.objects("backendIPConfigurations")),
    addresses: [...new Set(addresses)].sort(),
    network: referenceOf(networks.find((network) => network !== undefined)),
  };
}

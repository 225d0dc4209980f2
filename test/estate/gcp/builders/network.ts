/** Builds networks with their routes, subnets and the addresses in them. */
import type { GcpProject } from "../estate.ts";
import type { Network, Route, Subnetwork } from "../objects.ts";
import { digest } from "../../identifier.ts";
import { fingerprint, numericId, selfLink, stamp } from "./link.ts";
import { linkIn } from "./project.ts";

/** A network with the project that it is in. */
export interface NetworkDraft {
  readonly project: GcpProject;
  readonly name: string;
  readonly link: string;
  readonly raw: Network;
}

interface NetworkOptions {
  readonly name: string;
  readonly description?: string;
  /** `auto`: the default network's; `legacy`: from before subnets. */
  readonly mode?: "custom" | "auto" | "legacy";
  readonly policiesFirst?: boolean;
  /** Without the route to the internet that Google makes. */
  readonly isClosed?: boolean;
}

/** A network without subnets. */
export function addNetwork(project: GcpProject, options: NetworkOptions): NetworkDraft {
  const { name, description, mode = "custom", policiesFirst = false, isClosed = false } = options;
  const link = linkIn(project, "global", "networks", name);
  const raw: Network = {
    kind: "compute#network",
    id: numericId("network", link),
    creationTimestamp: stamp(800),
    name,
    ...(description === undefined ? {} : { description }),
    selfLink: link,
    selfLinkWithId: linkIn(project, "global", "networks", numericId("network", link)),
    ...(mode === "legacy"
      ? { IPv4Range: "10.240.0.0/16", gatewayIPv4: "10.240.0.1" }
      : {
          autoCreateSubnetworks: mode === "auto",
          subnetworks: [],
          routingConfig: { routingMode: "REGIONAL", bgpBestPathSelectionMode: "LEGACY" },
          mtu: 1460,
          networkFirewallPolicyEnforcementOrder: policiesFirst ? "BEFORE_CLASSIC_FIREWALL" : "AFTER_CLASSIC_FIREWALL",
        }),
  };
  project.resources["gcp.compute.network"].push(raw);
  const network = { project, name, link, raw };
  if (!isClosed) {
    addRoute(network, {
      name: `default-route-${digest("route", link).slice(0, 16)}`,
      description: "Default route to the Internet.",
      to: "0.0.0.0/0",
      hop: { nextHopGateway: linkIn(project, "global", "gateways", "default-internet-gateway") },
    });
  }
  return network;
}

interface RouteOptions {
  readonly name: string;
  readonly description?: string;
  readonly to: string;
  readonly hop: Pick<Route, "nextHopGateway" | "nextHopNetwork" | "nextHopInstance" | "nextHopIlb" | "nextHopIp">;
  readonly priority?: number;
  /** Only for instances with these tags. */
  readonly tags?: readonly string[];
}

/** A route; without priority it has that of routes that Google makes. */
export function addRoute({ project, link: network }: NetworkDraft, options: RouteOptions): void {
  const { name, description, to, hop, priority = 1000, tags } = options;
  const link = linkIn(project, "global", "routes", name);
  project.resources["gcp.compute.route"].push({
    kind: "compute#route",
    id: numericId("route", link),
    creationTimestamp: stamp(800),
    name,
    ...(description === undefined ? {} : { description }),
    network,
    ...(tags === undefined ? {} : { tags: [...tags] }),
    destRange: to,
    priority,
    ...hop,
    selfLink: link,
  });
}

/** A subnet with the network that it is in, and the count of addresses given in it. */
export interface SubnetDraft {
  readonly network: NetworkDraft;
  readonly region: string;
  readonly link: string;
  readonly raw: Subnetwork;
  /** Of the last address that was given. */
  taken: number;
}

interface SubnetOptions {
  readonly name: string;
  readonly region: string;
  readonly range: string;
  /** Flow logs are on unless said otherwise. */
  readonly logsFlows?: boolean;
  readonly privateAccess?: boolean;
  /** `REGIONAL_MANAGED_PROXY` and the like; instances have `PRIVATE`. */
  readonly purpose?: string;
  readonly externalIpv6?: string;
}

/** A subnet with the route that Google makes for it. */
export function addSubnet(network: NetworkDraft, options: SubnetOptions): SubnetDraft {
  const { name, region, range, logsFlows = true, privateAccess = true, purpose = "PRIVATE", externalIpv6 } = options;
  const { project } = network;
  const link = linkIn(project, `regions/${region}`, "subnetworks", name);
  const isProxy = purpose !== "PRIVATE";
  const raw: Subnetwork = {
    kind: "compute#subnetwork",
    id: numericId("subnetwork", link),
    creationTimestamp: stamp(790),
    name,
    network: network.link,
    ipCidrRange: range,
    gatewayAddress: range.replace(/\.0\/\d+$/, ".1"),
    region: selfLink(project.id, `regions/${region}`),
    selfLink: link,
    privateIpGoogleAccess: privateAccess && !isProxy,
    fingerprint: fingerprint("subnetwork", link),
    allowSubnetCidrRoutesOverlap: false,
    privateIpv6GoogleAccess: "DISABLE_GOOGLE_ACCESS",
    purpose,
    ...(isProxy ? { role: "ACTIVE" } : {}),
    stackType: externalIpv6 === undefined ? "IPV4_ONLY" : "IPV4_IPV6",
    ...(externalIpv6 === undefined ? {} : { ipv6AccessType: "EXTERNAL", externalIpv6Prefix: externalIpv6 }),
    ...(isProxy ? {} : flowLogs(logsFlows)),
  };
  project.resources["gcp.compute.subnetwork"].push(raw);
  network.raw.subnetworks = [...(network.raw.subnetworks ?? []), link];
  addRoute(network, {
    name: `default-route-${digest("route", link).slice(0, 16)}`,
    description: `Default local route to the subnetwork ${range}.`,
    to: range,
    hop: { nextHopNetwork: network.link },
    priority: 0,
  });
  return { network, region, link, raw, taken: 1 };
}

/** Where they were never asked for Google says only that they are off. */
function flowLogs(isOn: boolean): Subnetwork {
  if (!isOn) return { enableFlowLogs: false, logConfig: { enable: false } };
  return {
    enableFlowLogs: true,
    logConfig: {
      enable: true,
      aggregationInterval: "INTERVAL_5_SEC",
      flowSampling: 1,
      metadata: "INCLUDE_ALL_METADATA",
    },
  };
}

/** The next free address. */
export function takeAddress(subnet: SubnetDraft): string {
  subnet.taken += 1;
  const [first = "", second = "", third = ""] = (subnet.raw.ipCidrRange ?? "").split(".");
  return [first, second, Number(third) + Math.floor(subnet.taken / 250), (subnet.taken % 250) + 2].join(".");
}

/** Networks and subnets: what they hold, which policies decide before their firewalls, whose queries are logged. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { allAddresses, normaliseCidrs } from "../../../net/addresses.ts";
import { allServices } from "../../../net/services.ts";
import { publicAddresses } from "../../../net/special-ranges.ts";
import { intersect, isEmpty, trafficTo } from "../../../net/traffic.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { rulesOfWays } from "../../modelling/ways-in.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { policyForAll } from "./inherited-policies.ts";
import { networkIndex } from "./network-index.ts";
import { notInternet } from "./not-internet.ts";
import { internetRoutesOf } from "./routes.ts";
import { throughStages } from "./stages.ts";

type Network = ResourceOf<"gcp.compute.network">;

const effectiveApi = "compute.networks.getEffectiveFirewalls";
const everything = trafficTo(allServices, allAddresses);
const internet = trafficTo(allServices, publicAddresses);
const outside = trafficTo(allServices, notInternet);

/** Fills networks and subnets. */
export function relateNetworks(resources: readonly Resource[], view: Viewpoint): void {
  const networks = ofType(resources, "gcp.compute.network");
  const interfaces = interfacesIn(resources, view);
  const endpointServices = endpointServicesIn(resources, view);
  const dns = dnsPolicies(resources, view);
  const [first] = networks.filter(({ com }) => !com.isDefault).sort((a, b) => (a.com.id < b.com.id ? -1 : 1));
  for (const network of networks) {
    const { com, ext } = network;
    com.isFirstOfAccount = network === first;
    com.flowLogs = notCollected(
      view,
      "Flow logs of a whole network are a setting of another service, which is not asked.",
    );
    com.endpointServices = endpointServices(com.id);
    com.interfaces = interfaces(({ network: its }) => its === com.id);
    if (ext.policies instanceof Unknown) {
      ext.policies = doubtOf(view, effectiveApi) ?? notGiven(view, effectiveApi, `what decides in ${com.id}`);
    }
    ext.inheritedRules = inheritedRules(network, view);
    fillSubnets(network, view);
    ext.isDnsListed = view.index.ledger(view.scope.id, "dns.policies.list")?.outcome !== "disabled";
    const policy = dns(com.id);
    ext.dnsPolicy = policy instanceof Unknown ? policy : policy?.com.name;
    ext.logsQueries = policy instanceof Unknown ? policy : policy?.ext.logsQueries === true;
  }
  for (const { com } of ofType(resources, "gcp.compute.subnetwork")) {
    com.internetRoutes = internetRoutesOf(com.network, view);
    com.interfaces = interfaces(({ subnet }) => subnet === com.id);
  }
}

function fillSubnets({ com, ext }: Network, view: Viewpoint): void {
  const doubt = doubtOf(view, "compute.subnetworks.aggregatedList");
  const subnets = networkIndex(view.index).subnets.get(com.id) ?? [];
  const internetRoutes = internetRoutesOf(com.id, view);
  com.subnets = doubt ?? subnets.map((subnet) => ({ id: subnet.com.id, zone: "", internetRoutes }));
  if (ext.subnetMode !== "legacy") {
    com.addressRanges = normaliseCidrs([
      ...com.addressRanges,
      ...subnets.flatMap((subnet) => subnet.com.addressRanges),
    ]);
  }
}

/** What organization and folders let into all machines of a network. */
function inheritedRules({ com, ext }: Network, view: Viewpoint): Known<readonly ListedFirewallRule[]> {
  if (ext.policies instanceof Unknown) return ext.policies;
  const stages = ext.policies
    .filter(({ kind }) => kind === "hierarchy")
    .map((policy) => policyForAll(policy, com.id, view.scope));
  const { admissions } = throughStages(stages, everything, outside);
  const ofInternet = admissions.filter(({ possible }) => !isEmpty(intersect(possible, internet)));
  return rulesOfWays(ofInternet.map((admission) => ({ ...admission, destinations: [] })));
}

interface Place {
  readonly network: string;
  readonly subnet: string;
}

/** Machines of the scope; those of the projects that share its networks are seen by nobody else. */
function interfacesIn(
  resources: readonly Resource[],
  view: Viewpoint,
): (isIn: (place: Place) => boolean) => Known<number> {
  const doubt = doubtOf(view, "compute.instances.aggregatedList");
  const places = ofType(resources, "gcp.compute.instance").flatMap(({ com }) =>
    com.networkInterfaces.map((one) => ({ network: one.network ?? com.network ?? "", subnet: one.subnet })),
  );
  const shared = sharedDoubt(view);
  return (isIn) => doubt ?? shared ?? places.filter(isIn).length;
}

/**
 * What endpoints of Private Service Connect lead to: fronts without a scheme. `all-apis` and `vpc-sc` are the APIs of Google,
 * whose endpoints belong to the project of the network; others may belong to projects that share it, and are not seen.
 * https://cloud.google.com/vpc/docs/about-accessing-google-apis-endpoints
 */
function endpointServicesIn(
  resources: readonly Resource[],
  view: Viewpoint,
): (network: string) => Known<readonly string[]> {
  const endpoints = ofType(resources, "gcp.compute.forwarding_rule").filter(({ ext }) => ext.scheme === "");
  const doubt = doubtOf(view, "compute.forwardingRules.aggregatedList");
  return (network) => {
    const its = endpoints.filter(({ ext }) => ext.network === network).map(({ ext }) => ext.target ?? "");
    return doubt !== undefined && its.length === 0 ? doubt : [...new Set(its)].sort();
  };
}

/** Why machines of other projects may be in the networks of a scope. */
export function sharedDoubt(view: Viewpoint): Unknown | undefined {
  const { hostProjects } = networkIndex(view.index);
  const { account, id } = view.scope;
  const doubt = doubtOf(view, "compute.projects.get");
  if (!hostProjects.has(account)) return doubt;
  const message = `${id} shares its networks with other projects, whose machines are not looked at here.`;
  return new Unknown({ kind: "not-collected", scope: id, message });
}

function dnsPolicies(
  resources: readonly Resource[],
  view: Viewpoint,
): (network: string) => Known<ResourceOf<"gcp.dns.policy"> | undefined> {
  const doubt = doubtOf(view, "dns.policies.list");
  const byNetwork = groupedBy(ofType(resources, "gcp.dns.policy"), ({ ext }) => ext.networks);
  return (network) => byNetwork.get(network)?.[0] ?? doubt;
}

function notCollected({ scope }: Viewpoint, message: string): Unknown {
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

/** VPC firewalls: what decides before them, which machines they are for. */
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import { allAddresses } from "../../../net/addresses.ts";
import { allServices } from "../../../net/services.ts";
import { isEmpty, subtract, trafficTo } from "../../../net/traffic.ts";
import { inboundRules } from "../../../net/traffic-rules.ts";
import { doubtOf, type Viewpoint } from "../../modelling/doubt.ts";
import { listed, servicesOf } from "../../modelling/ways-in.ts";
import type { ListedFirewallRule } from "../../object-model/firewall.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { lastPart } from "../self-link.ts";
import { policyBefore } from "./inherited-policies.ts";
import { stageRule, unreadStage } from "./met-traffic.ts";
import { networkIndex } from "./network-index.ts";
import { sharedDoubt } from "./networks.ts";
import { type Stage, throughStages } from "./stages.ts";
import { isFor, isForAllOf } from "./targets.ts";

type Firewall = ResourceOf<"gcp.compute.firewall">;

const everything = trafficTo(allServices, allAddresses);

/** Fills firewalls and their rules, and policies of networks. */
export function relateFirewalls(resources: readonly Resource[], view: Viewpoint): void {
  const users = usersOf(resources, view);
  const isShared =
    networkIndex(view.index).hostProjects.has(view.scope.account) || (doubtOf(view, "compute.projects.get") ?? false);
  const byId = new Map<string, Firewall>();
  for (const firewall of ofType(resources, "gcp.compute.firewall")) {
    byId.set(firewall.com.id, firewall);
    firewall.com.rules = [...rulesBefore(firewall, view), ...firewall.ext.ownRules];
    firewall.ext.isNetworkShared = isShared;
    attach(firewall, users);
  }
  for (const { com } of ofType(resources, "gcp.compute.firewall_rule")) {
    const firewall = byId.get(com.firewall)?.com;
    if (firewall === undefined) continue;
    com.attachments = firewall.attachments;
    com.unattached = firewall.unattached;
  }
  for (const { com, ext } of ofType(resources, "gcp.compute.firewall_policy")) {
    const inNetworks = users.machines.filter(({ networks }) => ext.networks.some((one) => networks.includes(one)));
    com.interfaces = users.machinesDoubt ?? inNetworks.length;
    com.interfacesInNetwork = com.interfaces;
  }
}

/** Comes before every priority that a firewall can have. */
const beforeAll = -1;

/**
 * What is denied before an inbound firewall that allows, to all that it is for, as rules that decide first: by policies, and
 * by firewalls of the network. Others than those have nothing before them.
 */
function rulesBefore(firewall: Firewall, view: Viewpoint): ListedFirewallRule[] {
  const { access, direction, isEnabled } = firewall.ext;
  if (access !== "allow" || direction !== "in" || !isEnabled) return [];
  const { left, unknown } = throughStages([...policyStages(firewall, view), deniesBefore(firewall, view)], everything);
  const label = { description: "", access: "deny", priority: beforeAll, destinations: [] } as const;
  const closed = inboundRules(subtract(everything, left.possible), { ...label, id: "denied before it" });
  const doubtful = subtract(left.possible, left.certain);
  if (unknown === undefined || isEmpty(doubtful)) return listed(closed);
  const perhaps = trafficTo(servicesOf(doubtful), { ...allAddresses, ipv6: [] });
  const undecided = inboundRules(perhaps, { ...label, id: "perhaps denied before it" });
  return listed([...closed, ...undecided.map((rule) => ({ ...rule, sources: unknown }))]);
}

function policyStages(firewall: Firewall, view: Viewpoint): Stage[] {
  const network = networkIndex(view.index).networks.get(firewall.com.network)?.ext;
  if (network === undefined) return unreadPolicies(doubtOf(view, "compute.networks.list"));
  const { policies } = network;
  if (policies instanceof Unknown) {
    return unreadPolicies(doubtOf(view, "compute.networks.getEffectiveFirewalls") ?? policies);
  }
  const first = policies.filter(
    ({ kind }) => kind === "hierarchy" || (kind === "network" && network.policiesDecideFirst),
  );
  return first.map((policy) => policyBefore(policy, firewall, view.scope));
}

function unreadPolicies(doubt: Unknown | undefined): Stage[] {
  return doubt === undefined ? [] : [unreadStage("firewall policies", doubt).filter(({ action }) => action === "deny")];
}

function deniesBefore({ com, ext }: Firewall, view: Viewpoint): Stage {
  const others = networkIndex(view.index).firewalls.get(com.network) ?? [];
  return others
    .filter((other) => other.ext.isEnabled && other.ext.access === "deny" && other.ext.direction === "in")
    .filter((other) => other.ext.priority <= ext.priority && isForAllOf(other.ext, ext))
    .flatMap((other) =>
      other.ext.ownRules.map((rule) => {
        const named = { ...rule, id: `${rule.id} of ${lastPart(other.com.id)}`, services: [rule] };
        return stageRule(named, { action: "deny", applies: true, inside: undefined, scope: view.scope });
      }),
    )
    .filter((rule) => rule !== undefined);
}

interface User {
  readonly id: string;
  readonly networks: readonly string[];
  readonly networkTags: readonly string[];
  readonly serviceAccounts: readonly string[];
}

/** What firewalls may be for. */
interface Users {
  readonly machines: readonly User[];
  /** Machines will be made after them, in any network. */
  readonly templates: readonly User[];
  /** Why there may be more machines. */
  readonly machinesDoubt: Unknown | undefined;
  /** Why there may be more machines or templates. */
  readonly doubt: Unknown | undefined;
  readonly scope: Scope;
}

function usersOf(resources: readonly Resource[], view: Viewpoint): Users {
  const machines = ofType(resources, "gcp.compute.instance").map((instance) => ({
    ...userOf(instance),
    networks: instance.com.networkInterfaces.map((one) => one.network ?? instance.com.network ?? ""),
  }));
  const templates = ofType(resources, "gcp.compute.instance_template").map((template) => userOf(template));
  const machinesDoubt = doubtOf(view, "compute.instances.aggregatedList") ?? sharedDoubt(view);
  const doubt = machinesDoubt ?? doubtOf(view, "compute.instanceTemplates.aggregatedList");
  return { machines, templates, machinesDoubt, doubt, scope: view.scope };
}

function userOf({ com, ext }: ResourceOf<"gcp.compute.instance" | "gcp.compute.instance_template">): User {
  const serviceAccounts = ext.serviceAccounts.map(({ email }) => email);
  return { id: com.id, networks: [], networkTags: ext.networkTags, serviceAccounts };
}

function attach({ com, ext }: Firewall, users: Users): void {
  const inNetwork = users.machines.filter(({ networks }) => networks.includes(com.network));
  const isMeant = (user: User) => isFor(ext, { ...user, network: com.network });
  const machines = inNetwork.filter((user) => isMeant(user));
  const isForAll = ext.targetTags.length === 0 && ext.targetServiceAccounts.length === 0;
  const targeted = [...machines, ...(isForAll ? [] : users.templates.filter((user) => isMeant(user)))];
  const doubt = users.doubt ?? hiddenConnectors(ext.targetTags, users.scope);
  com.interfacesInNetwork = users.machinesDoubt ?? inNetwork.length;
  com.attachments = doubt ?? targeted.map(({ id }) => id).sort();
  com.interfaces = users.machinesDoubt ?? machines.length;
  com.unattached = doubt === undefined && targeted.length === 0;
}

/**
 * Connectors of serverless services are machines that no listing shows, with this tag.
 * https://cloud.google.com/vpc/docs/configure-serverless-vpc-access
 */
function hiddenConnectors(tags: readonly string[], scope: Scope): Unknown | undefined {
  const tag = tags.find((one) => one.startsWith("vpc-connector"));
  if (tag === undefined) return undefined;
  return new Unknown({
    kind: "not-collected",
    scope: scope.id,
    message: `Which connectors of serverless services have the tag ${tag} is not collected.`,
  });
}

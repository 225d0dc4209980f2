/** Whom firewalls and rules of policies are for. */
import type { PolicyRuleFacts } from "../declarations/firewall-policies.ts";
import type { ResourceOf } from "../resource-of.ts";

/** A machine in a network, as firewalls mean it. */
export interface Machine {
  readonly network: string;
  readonly networkTags: readonly string[];
  readonly serviceAccounts: readonly string[];
}

type Firewall = ResourceOf<"gcp.compute.firewall">["ext"];

/** Whether a firewall of its network is for a machine. Tags and service accounts are never named together. */
export function isFor({ targetTags, targetServiceAccounts }: Firewall, machine: Machine): boolean {
  if (targetTags.length === 0 && targetServiceAccounts.length === 0) return true;
  return (
    targetTags.some((tag) => machine.networkTags.includes(tag)) ||
    targetServiceAccounts.some((account) => machine.serviceAccounts.includes(account))
  );
}

/** Whether a firewall is for every machine that another is for. */
export function isForAllOf(firewall: Firewall, other: Firewall): boolean {
  const everyone = firewall.targetTags.length === 0 && firewall.targetServiceAccounts.length === 0;
  return (
    everyone ||
    holds(firewall.targetTags, other.targetTags) ||
    holds(firewall.targetServiceAccounts, other.targetServiceAccounts)
  );
}

/** Whether a rule of a policy is for a machine; `perhaps` by what no listing shows. */
export function isPolicyRuleFor(rule: PolicyRuleFacts, machine: Machine): boolean | "perhaps" {
  const { targetServiceAccounts, targetTags } = rule;
  const isInNetwork = isForNetwork(rule, machine.network);
  if (isInNetwork === false) return false;
  if (targetServiceAccounts.some((account) => machine.serviceAccounts.includes(account))) return isInNetwork;
  if (targetTags.length > 0) return "perhaps";
  return targetServiceAccounts.length === 0 ? isInNetwork : false;
}

/** A network may be named by the number of its project: which project that is, no listing of another one shows. */
function isForNetwork({ targetNetworks }: PolicyRuleFacts, network: string): boolean | "perhaps" {
  if (targetNetworks.length === 0 || targetNetworks.includes(network)) return true;
  const name = network.replace(/^projects\/[^/]+/, "");
  return targetNetworks.some((one) => one.replace(/^projects\/\d+/, "") === name) ? "perhaps" : false;
}

/** Whether a rule of a policy is for every machine that a firewall of the network is for. */
export function isPolicyRuleForAllOf(rule: PolicyRuleFacts, network: string, firewall?: Firewall): boolean {
  if (rule.targetNetworks.length > 0 && !rule.targetNetworks.includes(network)) return false;
  if (rule.targetServiceAccounts.length === 0 && rule.targetTags.length === 0) return true;
  return holds(rule.targetServiceAccounts, firewall?.targetServiceAccounts ?? []);
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every((one) => all.includes(one));
}

/** What firewall policies decide for everything that a network or a firewall of it is about. */
import type { Scope } from "../../../model/scope.ts";
import type { AppliedPolicyFacts } from "../declarations/firewall-policies.ts";
import type { ResourceOf } from "../resource-of.ts";
import { stageAction } from "./machine-stages.ts";
import { stageRule } from "./met-traffic.ts";
import type { Stage } from "./stages.ts";
import { isPolicyRuleForAllOf } from "./targets.ts";

type PolicyRules = Pick<AppliedPolicyFacts, "name" | "rules">;

/** The rules of a policy that are for all of a network: what is for some machines decides nothing for the others. */
export function policyForAll({ name, rules }: PolicyRules, network: string, scope: Scope): Stage {
  return inbound(rules)
    .filter((rule) => isPolicyRuleForAllOf(rule, network))
    .flatMap((rule) => {
      const met = stageRule(named(rule, name), { action: stageAction(rule), applies: true, inside: undefined, scope });
      return met === undefined ? [] : [met];
    });
}

/**
 * What a policy takes away from all machines that a firewall of the network is for. What it lets pass for some of them
 * reaches the firewall; what it allows is its own doing, not the firewall's.
 */
export function policyBefore(
  { name, rules }: PolicyRules,
  { com, ext }: ResourceOf<"gcp.compute.firewall">,
  scope: Scope,
): Stage {
  return inbound(rules).flatMap((rule) => {
    const action = stageAction(rule);
    if (action === "allow") return [];
    if (action === "deny" && !isPolicyRuleForAllOf(rule, com.network, ext)) return [];
    const whole = action === "pass" ? { ...rule, destinations: [], destinationReferences: [] } : rule;
    const met = stageRule(named(whole, name), { action, applies: true, inside: undefined, scope });
    return met === undefined ? [] : [met];
  });
}

function inbound(rules: PolicyRules["rules"]): PolicyRules["rules"] {
  return rules
    .filter(({ direction, enabled }) => enabled && direction === "in")
    .toSorted((a, b) => a.priority - b.priority);
}

function named<Rule extends { readonly id: string }>(rule: Rule, policy: string): Rule {
  return { ...rule, id: `${rule.id} of policy ${policy}` };
}

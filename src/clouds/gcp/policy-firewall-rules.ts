/** Rules of a firewall policy as the firewall rules of every cloud. */
import type { ListedFirewallRule } from "../object-model/firewall.ts";
import type { PolicyRuleFacts } from "./declarations/firewall-policies.ts";

/**
 * What a policy decides itself: where a rule leaves traffic to what follows, the policy does not let it in, so that rule
 * stands as one that denies. Whoever a rule is for besides a network stands among its destinations: a rule that denies some
 * machines closes nothing to others.
 */
export function policyFirewallRules(rules: readonly PolicyRuleFacts[]): ListedFirewallRule[] {
  return rules.flatMap((rule) => {
    const { id, description, direction, action, priority, enabled, sources, sourceReferences, services } = rule;
    const { targetServiceAccounts, targetTags, targetNetworks, destinations, destinationReferences } = rule;
    const targets = [...targetServiceAccounts, ...targetTags, ...targetNetworks];
    const isIn = direction === "in";
    return services.map(({ protocol, ports }, position) => ({
      id: services.length === 1 ? id : `${id} #${position + 1}`,
      description,
      direction,
      access: action === "allow" || action === "inspect" ? ("allow" as const) : ("deny" as const),
      priority,
      enabled,
      protocol,
      ports,
      sources,
      sourceReferences: isIn ? sourceReferences : [...sourceReferences, ...targets],
      destinations: isIn && targets.length > 0 ? [] : destinations,
      destinationReferences: isIn ? [...destinationReferences, ...targets] : destinationReferences,
      addressLists: [],
    }));
  });
}

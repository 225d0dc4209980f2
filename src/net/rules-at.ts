/** Firewall rules as one address on their other side meets them. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import { Unknown } from "../model/unknown.ts";
import { isSubset, parseAddresses } from "./addresses.ts";
import { oppositeSide } from "./rule-sides.ts";

/**
 * Those of the rules that are about an address inside (of `in` their destination, of `out` their source), as rules about
 * everything there. A rule of which this is not known becomes one of unknown addresses. References are not followed: a rule that
 * names only those is about no address. Throws RangeError naming an address that is none.
 */
export function rulesAt(rules: readonly FirewallRule[], address: string): FirewallRule[] {
  const inside = parseAddresses([address]);
  return rules.flatMap((rule) => {
    const opposite = oppositeSide(rule);
    if (opposite instanceof Unknown) return [aboutEverything(rule, opposite)];
    return isSubset(inside, opposite.addresses) ? [aboutEverything(rule)] : [];
  });
}

function aboutEverything(rule: FirewallRule, unknown?: Unknown): FirewallRule {
  return rule.direction === "in"
    ? { ...rule, sources: unknown ?? rule.sources, destinations: [], destinationReferences: [] }
    : { ...rule, destinations: unknown ?? rule.destinations, sources: [], sourceReferences: [] };
}

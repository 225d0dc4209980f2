/** Takes traffic out of the inbound rules of a group: exactly, but for rules that are too narrow to be what was found. */
import type { BotPlan } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { allAddresses, isSubset } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { intersect, isEmpty, trafficTo } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { ruleText } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { servicesOf } from "./group-service.ts";
import type { LiveGroup } from "./live-group.ts";
import { ruleAddresses } from "./prefix-lists.ts";
import { isNarrow } from "./narrow-rule.ts";
import { cannotBeSplit, replacingEdit } from "./replaced-rule.ts";
import type { ReplacedRule, ReplacingParams } from "./replaced-rule.ts";
import { editPlan } from "./rule-edit.ts";
import { withoutTraffic } from "./rule-remainder.ts";

/** What goes, and how. */
export interface Removal extends ReplacingParams {
  readonly removed: TrafficSet;
  /** Whether rules for a few of the named addresses only go, too. */
  readonly closesNarrow: boolean;
}

/** With the addresses of the rule that goes. */
interface Replacement extends ReplacedRule {
  readonly addresses: AddressSet;
}

/** Rules for groups stay: a finding names addresses. Throws AccessError. */
export async function removalPlan(group: LiveGroup, removal: Removal, state: LiveState): Promise<BotPlan> {
  const replaced: Replacement[] = [];
  const staying: GroupRule[] = [];
  for (const rule of group.rules.inbound) {
    const replacement = await replacementOf(rule, group, removal, state);
    if (replacement === undefined) continue;
    if ("outcome" in replacement) return replacement;
    if (!removal.closesNarrow && isNarrow(rule, replacement.addresses, removal.removed)) staying.push(rule);
    else replaced.push(replacement);
  }
  const edit = replacingEdit("inbound", replaced, removal);
  const notices = [
    ...replaced.flatMap((one) => [...narrowerRule(one, replaced), ...replacedList(one)]),
    ...staying.map((rule) => `Rule ${ruleText(rule)} stays: it is for a few of those addresses only.`),
  ];
  return editPlan(group, { ...edit, notices: [...edit.notices, ...notices] }, state);
}

/** Undefined where the rule admits nothing of what goes. A list is read only where its rule is about such services. */
async function replacementOf(
  rule: GroupRule,
  group: LiveGroup,
  { removed, kept }: Removal,
  state: LiveState,
): Promise<Replacement | BotPlan | undefined> {
  const services = servicesOf(rule.service);
  if (isEmpty(intersect(trafficTo(services, allAddresses), removed))) return undefined;
  const addresses = await ruleAddresses(rule, state);
  if (addresses === undefined) {
    return cannotBeSplit(
      group,
      rule,
      "Its prefix list was not found, so what it admits is not known: remove it by hand.",
    );
  }
  if (isEmpty(intersect(trafficTo(services, addresses), removed))) return undefined;
  const instead = withoutTraffic(rule, addresses, removed, kept);
  if (instead !== undefined) return { rule, addresses, instead };
  return cannotBeSplit(group, rule, "No rule of a group admits only some ports of its protocol: replace it by hand.");
}

/** Somebody may have added it on purpose, beside the wide one. */
function narrowerRule({ rule, addresses, instead }: Replacement, all: readonly Replacement[]): readonly string[] {
  const wider = all.find((other) => isSubset(addresses, other.addresses) && !isSubset(other.addresses, addresses));
  if (instead.length > 0 || wider === undefined) return [];
  return [`Rule ${ruleText(rule)} goes too: the finding names all the addresses of ${ruleText(wider.rule)}.`];
}

function replacedList({ rule, instead }: Replacement): readonly string[] {
  if (rule.source.kind !== "list" || instead.length === 0) return [];
  return [
    `Rule ${ruleText(rule)} becomes rules for the list's other addresses of today, which do not follow the list.`,
  ];
}

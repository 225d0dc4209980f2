/** Rules that go, and what comes instead of each. */
import type { BotPlan } from "../../../model/bot.ts";
import { equals } from "../../../net/interval-set.ts";
import { allServices } from "../../../net/services.ts";
import type { ServiceSet } from "../../../net/services.ts";
import { refused } from "../planning/bot-plans.ts";
import { ruleText, sourceText } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { servicesOf } from "./group-service.ts";
import type { Direction, LiveGroup } from "./live-group.ts";
import type { EditRequest } from "./rule-edit.ts";

/** A rule that goes, and what comes instead. */
export interface ReplacedRule {
  readonly rule: GroupRule;
  readonly instead: readonly GroupRule[];
}

/** How rules are replaced. */
export interface ReplacingParams {
  /** What may stay of a rule for all protocols that has to be split. */
  readonly kept: ServiceSet;
  /** Room for rules of one direction and family. */
  readonly mostRules: number;
}

/** The edit, and what a split of rules for all protocols means. */
export function replacingEdit(
  direction: Direction,
  replaced: readonly ReplacedRule[],
  { kept, mostRules }: ReplacingParams,
): EditRequest {
  const edit = {
    direction,
    revoke: replaced.map(({ rule }) => rule),
    authorize: replaced.flatMap(({ instead }) => instead),
    notices: replaced.flatMap((one) => lostProtocols(one, kept)),
    mostRules,
  };
  const advice = "name the protocols that are meant by the param keepProtocols";
  return edit.revoke.some((rule) => isForAll(rule)) ? { ...edit, advice } : edit;
}

/** A rule without a part that groups cannot take out of it. */
export function cannotBeSplit(group: LiveGroup, rule: GroupRule, reason: string): BotPlan {
  return refused(`${group.title}: rule ${ruleText(rule)} cannot be split. ${reason}`);
}

function lostProtocols({ rule, instead }: ReplacedRule, kept: ServiceSet): readonly string[] {
  const isSplit = isForAll(rule) && instead.some((part) => !isForAll(part));
  if (!isSplit || equals(kept, allServices)) return [];
  return [`Of all protocols, only those that keepProtocols names are still admitted for ${sourceText(rule.source)}.`];
}

function isForAll({ service }: GroupRule): boolean {
  return equals(servicesOf(service), allServices);
}

/** Rules that go and rules that come instead → the plan of a bot. */
import type { BotPlan } from "../../../model/bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { nothingToDo, refused } from "../planning/bot-plans.ts";
import { inOrder, permissionOf, ruleText } from "./group-rule.ts";
import type { GroupRule } from "./group-rule.ts";
import { attachments } from "./live-group.ts";
import type { Direction, LiveGroup } from "./live-group.ts";
import { severalNames } from "./sentences.ts";

/** What a bot wants of the rules of one direction of a group. */
export interface RuleEdit {
  readonly direction: Direction;
  /** Rules of the group. */
  readonly revoke: readonly GroupRule[];
  /** What is to be there afterwards; rules that the group has are fine. */
  readonly authorize: readonly GroupRule[];
}

/** An edit, and what to say of it. */
export interface EditRequest extends RuleEdit {
  /** What else there is to say of who notices, or of rules that stay: sentences. */
  readonly notices: readonly string[];
  /** Rules of a direction and family that a group may have. */
  readonly mostRules?: number;
  /** What would need less room: the middle of "Replace …, or …, or …". */
  readonly advice?: string;
}

/** The quota that an account starts with. https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
export const usualQuota = 60;

/** The calls, who notices, or why there is no room. Nothing to revoke is nothing to do. Throws AccessError. */
export async function editPlan(group: LiveGroup, request: EditRequest, state: LiveState): Promise<BotPlan> {
  const edit = exactEdit(group, request);
  if (edit.revoke.length === 0) {
    return nothingToDo([`${group.title} has no ${edit.direction} rule to change.`, ...request.notices].join(" "));
  }
  const noRoom = withoutRoom(group, edit, request);
  if (noRoom !== undefined) return noRoom;
  const users = await attachments(group, state);
  return { outcome: "change", calls: editCalls(group.id, edit), affected: [...users, ...request.notices] };
}

/** Authorizes first, so that nothing that stays is ever missing. */
export function editCalls(group: string, { direction, authorize, revoke }: RuleEdit): readonly CloudCall[] {
  const side = direction === "inbound" ? "Ingress" : "Egress";
  const call = (operation: string, rules: readonly GroupRule[]): CloudCall => ({
    api: `ec2:${operation}SecurityGroup${side}`,
    input: { GroupId: group, IpPermissions: inOrder(rules).map((rule) => permissionOf(rule)) },
  });
  return [
    ...(authorize.length === 0 ? [] : [call("Authorize", authorize)]),
    ...(revoke.length === 0 ? [] : [call("Revoke", revoke)]),
  ];
}

/**
 * AWS refuses a rule that is there already, and a rule that comes again must not go. Of rules that differ by description
 * only, the first counts.
 */
function exactEdit(group: LiveGroup, { direction, revoke, authorize }: RuleEdit): RuleEdit {
  const wanted = new Map(authorize.toReversed().map((rule) => [ruleText(rule), rule]));
  const present = new Set(group.rules[direction].map((rule) => ruleText(rule)));
  return {
    direction,
    revoke: revoke.filter((rule) => !wanted.has(ruleText(rule))),
    authorize: [...wanted].filter(([text]) => !present.has(text)).map(([, rule]) => rule),
  };
}

/**
 * Each family has its own quota; a rule for a group counts in both, one for a prefix list as often as the list says, at
 * least once. So this is a lower bound: where AWS counts more, it refuses the first call, and nothing has changed.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
function withoutRoom(group: LiveGroup, edit: RuleEdit, request: EditRequest): BotPlan | undefined {
  const { mostRules = usualQuota, advice } = request;
  for (const family of ["IPv4", "IPv6"] as const) {
    const now = group.rules[edit.direction].filter((rule) => countsIn(family, rule)).length;
    const added = edit.authorize.filter((rule) => countsIn(family, rule)).length;
    if (added === 0 || now + added <= mostRules) continue;
    const rules = severalNames(edit.revoke.map((rule) => ruleText(rule)));
    return refused(
      `${group.title} would have ${now + added} ${edit.direction} rules for ${family} while it is changed, and there is room ` +
        `for ${mostRules}. Replace by hand ${rules} with rules for what is meant` +
        `${advice === undefined ? "" : `, or ${advice}`}, or raise the param mostRules if your quota is higher.`,
    );
  }
  return undefined;
}

function countsIn(family: "IPv4" | "IPv6", { source }: GroupRule): boolean {
  return source.kind !== "cidr" || source.cidr.includes(":") === (family === "IPv6");
}

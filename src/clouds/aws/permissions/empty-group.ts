/** Takes all rules of a security group away. */
import type { BotPlan } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { nothingToDo } from "../planning/bot-plans.ts";
import { attachments } from "./live-group.ts";
import type { LiveGroup } from "./live-group.ts";
import { editCalls } from "./rule-edit.ts";

/** Inbound rules go first: what nobody can reach any more loses nothing by not being able to answer. Throws AccessError. */
export async function emptyingPlan(group: LiveGroup, state: LiveState): Promise<BotPlan> {
  const { inbound, outbound } = group.rules;
  const calls = [
    ...editCalls(group.id, { direction: "inbound", authorize: [], revoke: inbound }),
    ...editCalls(group.id, { direction: "outbound", authorize: [], revoke: outbound }),
  ];
  if (calls.length === 0) return nothingToDo(`${group.title} has no rules.`);
  return { outcome: "change", calls, affected: await attachments(group, state) };
}

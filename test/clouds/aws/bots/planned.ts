/** Plans of bots as the program makes them: params through the bot's schema, positional ones by their order. */
import { z } from "zod";
import type { BotModule } from "../../../../src/bot.ts";
import type { BotPlan, BotTarget } from "../../../../src/model/bot.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ResourceType } from "../../../../src/model/resource.ts";
import type { Scope } from "../../../../src/model/scope.ts";
import { liveObjects } from "./live-objects.ts";

export const account = "111122223333";

const ireland: Scope = { id: `aws:${account}:eu-west-1`, cloud: "aws", account, region: "eu-west-1" };

export const china: Scope = { id: `aws:${account}:cn-north-1`, cloud: "aws", account, region: "cn-north-1" };

/** What a bot is asked to act on, in Ireland, at noon. */
export function targetOf(type: ResourceType, id: string, more: Partial<BotTarget> = {}): BotTarget {
  const now = new Date("2026-03-01T12:00:00Z");
  return { type, id, name: id, scope: ireland, facets: [], rule: undefined, now, ...more };
}

/** The plan for live state of these objects. A list of params is given in the order of the bot's positional ones. */
export function planned<Params>(
  bot: BotModule<Params>,
  target: BotTarget,
  objects: Readonly<Record<ResourceType, readonly LiveObject[]>>,
  params: Readonly<Record<string, unknown>> | readonly unknown[] = {},
): Promise<BotPlan> {
  return bot.plan(target, parsed(bot, params), liveObjects(objects));
}

/** Params as the bot gets them. Throws what its schema refuses. */
export function parsed<Params>(
  bot: BotModule<Params>,
  params: Readonly<Record<string, unknown>> | readonly unknown[],
): Params {
  const named: unknown = Array.isArray(params)
    ? Object.fromEntries(params.map((value: unknown, position) => [bot.positional[position], value]))
    : params;
  return bot.params(z).parse(named);
}

/** The calls of a plan that changes something. */
export function callsOf(plan: BotPlan) {
  if (plan.outcome !== "change") throw new Error(`${plan.outcome}: ${plan.message}`);
  return plan.calls;
}

/** From an event to what is to be done about it: each bot that it asks for, ready to plan, or why not. */
import type { BotModule } from "../bot.ts";
import type { BotTarget } from "../model/bot.ts";
import { nearest } from "../model/nearest.ts";
import { type AccountSettings, accountAccess } from "./account-access.ts";
import { botParams } from "./bot-params.ts";
import type { CloudBotsEvent } from "./event.ts";
import { regionOf } from "./region.ts";
import { type RequestedBot, requestedBots } from "./tag-grammar.ts";
import { targetOf } from "./targets.ts";

/** Who runs the bots, and how. */
export interface BotRun {
  /** By name, as in {@link ChangeModel.bots}. */
  readonly bots: Readonly<Record<string, () => Promise<BotModule>>>;
  /** The login's own account. */
  readonly account: string;
  readonly settings: AccountSettings;
  /** Otherwise bots only plan. */
  readonly apply: boolean;
  /** Whether an event that does not say how the rule ended is one of a rule that failed. */
  readonly assumeFailed: boolean;
  /** The run's clock. */
  readonly now: Date;
}

/** One bot that an event asks for. None is ever left out. */
export type BotEntry = ReadyBot | RefusedBot;

/** A bot that can plan. */
export interface ReadyBot {
  readonly status: "ready";
  /** As the event names it. */
  readonly name: string;
  readonly bot: BotModule;
  readonly params: unknown;
  readonly target: BotTarget;
  /** ARN of the role to assume in the account of the target; undefined in the login's own account. */
  readonly role: string | undefined;
}

/** What is not done, and why. */
interface RefusedBot {
  readonly status: "refused";
  readonly name: string;
  /** Sentences; names in them are hostile text. */
  readonly message: string;
}

/** A rule that passed asks for nothing, whatever its tags say. */
export function hasPassed({ status }: CloudBotsEvent): boolean {
  return status?.toLowerCase() === "passed";
}

/** The bots that an event asks for, in order. Rejects with what loading a bot does. */
export async function botEntries(event: CloudBotsEvent, run: BotRun): Promise<readonly BotEntry[]> {
  if (hasPassed(event)) return [];
  const requested = requestedBots(event, (name) => Object.hasOwn(run.bots, name));
  return Promise.all(requested.map((request) => botEntry(event, request, run)));
}

async function botEntry(event: CloudBotsEvent, request: RequestedBot, run: BotRun): Promise<BotEntry> {
  const { name, tokens } = request;
  const refused = (message: string): RefusedBot => ({ status: "refused", name, message });
  const load = Object.hasOwn(run.bots, name) ? run.bots[name] : undefined;
  if (load === undefined) return refused(unknownBot(name, run));
  const bot = await load();
  const place = placeOf(event, run);
  if ("message" in place) return refused(place.message);
  const found = targetOf(event.entity, bot, place.region);
  if ("message" in found) return refused(found.message);
  const read = botParams(bot, tokens);
  if ("message" in read) return refused(read.message);
  return {
    status: "ready",
    name,
    bot,
    params: read.params,
    target: {
      ...found,
      name: event.entity.name ?? found.id,
      scope: { id: `aws:${event.account}:${place.region}`, cloud: "aws", account: event.account, region: place.region },
      facets: [],
      rule: event.ruleName,
      now: run.now,
    },
    role: place.role,
  };
}

function unknownBot(name: string, { bots }: BotRun): string {
  if (name === "") return "The event asks for a bot and does not name it. Write `AUTO: bot params`.";
  const near = nearest(name, Object.keys(bots));
  const hint = near === undefined ? "`posturegate bots list` names all there are." : `Did you mean ${near}?`;
  return `There is no bot ${name}. ${hint}`;
}

/** Where the bot would act, and as whom; or in a sentence why it does not. */
function placeOf(
  { account, entity, status }: CloudBotsEvent,
  run: BotRun,
): { readonly region: string; readonly role: string | undefined } | { readonly message: string } {
  if (status === undefined && run.apply && !run.assumeFailed) {
    return { message: "The event does not say whether the rule failed. If it did, add --assume-failed." };
  }
  if (entity.accountNumber !== undefined && entity.accountNumber !== account) {
    return { message: `The event is of account ${account}, but its entity is of account ${entity.accountNumber}.` };
  }
  const region = regionOf(entity.region);
  if (region === undefined) return { message: `The event names ${entity.region}, which is no region of AWS.` };
  const access = accountAccess({ account, region, running: run.account, settings: run.settings });
  return "message" in access ? access : { region, role: access.role };
}

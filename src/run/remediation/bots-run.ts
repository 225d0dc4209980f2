/** Runs the bots that an event of CloudBots' asks for: planned on live state, applied if asked, nothing of it dropped. */
import type { LiveCloud, LiveContext } from "../../change-model.ts";
import type { AwsParams } from "../../clouds/aws/params.ts";
import { accountSettings } from "../../cloudbots/account-access.ts";
import { botEntries, type ReadyBot } from "../../cloudbots/bot-entries.ts";
import type { CloudBotsEvent } from "../../cloudbots/event.ts";
import { regionOf } from "../../cloudbots/region.ts";
import { type BotEnding, cloudBotsResult, type CloudBotsResult } from "../../cloudbots/result.ts";
import { AccessError, ConfigError } from "../../errors.ts";
import type { LiveScope } from "../../model/live-scope.ts";
import type { PlannedEntry } from "../../model/plan.ts";
import { ImpossibleCall } from "../../model/write.ts";
import { applyPart } from "../../remediate/apply-part.ts";
import { systemClock } from "../../remediate/poll.ts";
import { readStates } from "../../remediate/read-states.ts";
import { changeOf, touchedObjects } from "../../remediation/change.ts";
import { partDigest } from "../../remediation/digests.ts";
import { plannedEntry } from "../../remediation/plan.ts";
import { isWindowOpen } from "../../remediation/windows.ts";
import { type JournalPlaces, runIdentity } from "./apply.ts";
import { eventsAudit, loginPartition, openAs } from "./event-login.ts";
import type { Remediation } from "./plan.ts";

/** How the bots of an event are run. */
export interface BotsRunAsked {
  readonly event: CloudBotsEvent;
  readonly remediation: Remediation;
  readonly context: LiveContext;
  /** Without it bots only plan. */
  readonly apply: boolean;
  readonly assumeFailed: boolean;
  readonly journal: JournalPlaces;
  readonly by: string;
  /** The run's clock. */
  readonly now: Date;
}

/** Throws AccessError where nobody is logged in; whatever one bot cannot do is in its part of the answer. */
export async function runBots(asked: BotsRunAsked): Promise<CloudBotsResult> {
  const { event, remediation, context, apply, assumeFailed } = asked;
  const partition = loginPartition(regionOf(event.entity.region) ?? "us-east-1");
  const { ownAccount } = await import("../../clouds/aws/live/own-account.ts");
  const entries = await botEntries(event, {
    bots: Object.fromEntries(remediation.bots.names.map((name) => [name, () => remediation.bots.load(name)])),
    account: await ownAccount(partition, context),
    settings: accountSettings(remediation.request.environment),
    apply,
    assumeFailed,
    now: asked.now,
  });
  const endings: BotEnding[] = [];
  for (const entry of entries) {
    if (entry.status === "refused") endings.push({ name: entry.name, outcome: "refused", message: entry.message });
    else endings.push(await runBot(entry, asked, partition));
  }
  return cloudBotsResult(event, endings);
}

/** A role that lets nobody in, or a call that is refused, is this bot's ending and no reason to leave out the next. */
async function runBot(entry: ReadyBot, asked: BotsRunAsked, partition: AwsParams["partition"]): Promise<BotEnding> {
  const cloud = await openAs(entry.role, partition, asked.context);
  try {
    return await planAndApply(entry, cloud, asked);
  } catch (error) {
    if (error instanceof AccessError || error instanceof ConfigError || error instanceof ImpossibleCall)
      return { name: entry.name, outcome: "failed", message: error.message };
    throw error;
  } finally {
    await cloud.done();
  }
}

async function planAndApply(entry: ReadyBot, cloud: LiveCloud, asked: BotsRunAsked): Promise<BotEnding> {
  const { name, bot, params, target } = entry;
  const live = cloud.open(target.scope);
  const obstacle = await obstacleTo(entry, live, asked);
  if (obstacle !== undefined) return { name, outcome: "refused", message: obstacle };
  const plan = await bot.plan(target, params, live);
  if (plan.outcome !== "change") return { name, outcome: plan.outcome, message: plan.message };
  const planned = await plannedOf(entry, plan, live, asked);
  if (planned.risk === "irreversible" && !asked.remediation.settings.irreversible.includes(bot.name))
    return { name, outcome: "refused", message: irreversible(bot.name) };
  if (!asked.apply) return { name, outcome: "planned", message: plannedText(planned) };
  if (!isWindowOpen(asked.remediation.settings.windows, new Date()))
    return { name, outcome: "refused", message: "No window of remediation.windows is open." };
  const result = await applied(planned, cloud, asked);
  return { name, ...result };
}

/** Tags keep bots off whatever has them, whoever asks. */
async function obstacleTo(
  { target }: ReadyBot,
  live: LiveScope,
  { remediation }: BotsRunAsked,
): Promise<string | undefined> {
  const { changes, settings } = remediation;
  const object = await live.get(target);
  if (object === undefined || !Object.hasOwn(changes("aws").tagsOf(object), settings.keepTag)) return undefined;
  return `It has the tag ${settings.keepTag}, which keeps bots off it.`;
}

function irreversible(bot: string): string {
  return `Nobody can undo what bot ${bot} would do here: to allow that, add it to remediation.irreversible of the config.`;
}

async function plannedOf(
  { bot, params, target }: ReadyBot,
  { calls, affected }: { readonly calls: PlannedEntry["change"]["calls"]; readonly affected: readonly string[] },
  live: LiveScope,
  { remediation, event }: BotsRunAsked,
): Promise<PlannedEntry> {
  const { scope, type, id, name } = target;
  const model = remediation.changes("aws");
  const asked = { calls, writes: model.writes, scope };
  const states = await readStates(touchedObjects(asked), live, model);
  const { before, after, undo = null } = changeOf({ ...asked, states });
  const rule = event.ruleName ?? bot.name;
  return plannedEntry({
    finding: {
      audit: eventsAudit,
      rule,
      title: rule,
      severity: "medium",
      fingerprint: event.findingKey ?? id,
      message: rule,
      facets: [],
    },
    resource: { id, name, type, cloud: "aws", account: scope.account, region: scope.region },
    scope,
    bot: bot.name,
    params: JSON.parse(JSON.stringify(params ?? {})),
    risk: bot.risk,
    calls,
    before,
    after,
    undo,
    affected,
    counterfactual: undefined,
  });
}

async function applied(
  entry: PlannedEntry,
  cloud: LiveCloud,
  { remediation, journal, by }: BotsRunAsked,
): Promise<Pick<BotEnding, "outcome" | "message">> {
  const { account } = entry.scope;
  const { risk } = entry;
  const part = {
    digest: partDigest({ account, risk, entries: [entry.digest] }),
    cloud: "aws",
    account,
    risk,
    entries: [entry],
  };
  const { results, notices } = await applyPart(part, {
    changes: remediation.changes("aws"),
    cloud,
    ...journal,
    clock: systemClock,
    waitSeconds: remediation.settings.waitSeconds,
    signal: remediation.request.interrupt,
    run: runIdentity(by),
  });
  const [result] = results;
  if (result === undefined) throw new Error("an entry was applied, and has no result");
  const { outcome } = result;
  const message = [`${callsText(entry)}: ${result.message}`, ...notices].join(" ");
  return { outcome: outcome === "drifted" ? "failed" : outcome, message };
}

function plannedText(entry: PlannedEntry): string {
  const undo = entry.change.undo === null ? "Nothing can undo it." : "It can be undone.";
  return [`Would send ${callsText(entry)}.`, ...entry.affected, undo, "Nothing was sent: --apply acts."].join(" ");
}

function callsText({ change }: PlannedEntry): string {
  return change.calls.map(({ api, input }) => `${api} ${JSON.stringify(input)}`).join(", then ");
}

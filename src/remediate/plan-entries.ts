/** Findings → entries of a plan: what a bot would do about each, on top of those before it, and what that would change. */
import type { BotModule } from "../bot.ts";
import type { ChangeModel } from "../change-model.ts";
import { AccessError, ConfigError } from "../errors.ts";
import type { BotPlan, Risk } from "../model/bot.ts";
import type { Finding } from "../model/finding.ts";
import type { Json } from "../model/json.ts";
import type { LiveState } from "../model/live-scope.ts";
import type { ObjectState } from "../model/object-state.ts";
import type { Counterfactual, PlanEntry, PlannedEntry, SettledEntry } from "../model/plan.ts";
import type { Scope } from "../model/scope.ts";
import { ImpossibleCall } from "../model/write.ts";
import { changeOf, touchedObjects } from "../remediation/change.ts";
import { clashes, harmOf, type LimitFacts, obstaclesTo } from "../remediation/obstacles.ts";
import { compareEvaluations, type KeptEvaluations } from "../remediation/compare-evaluations.ts";
import { withOwnIds } from "../remediation/own-ids.ts";
import { byEntryImportance, plannedEntry } from "../remediation/plan.ts";
import { flowOf } from "./keep-flows.ts";
import { PlannedState } from "./planned-state.ts";
import { readStates } from "./read-states.ts";

/** A finding that a bot can fix. */
export interface RemediableFinding {
  readonly finding: Finding;
  readonly scope: Scope;
  readonly bot: string;
  /** Null where the rule's params for the bot could not be made. */
  readonly params: Json;
}

/** A bot with its params as its schema gives them. */
export interface ReadyBot {
  readonly module: BotModule;
  readonly params: unknown;
}

/** What planning needs from outside. */
export interface PlanningServices extends Pick<LimitFacts, "settings" | "resources"> {
  /** The run's clock. */
  readonly now: Date;
  /** What is known of changing a provider. */
  readonly changes: (cloud: string) => ChangeModel;
  /** Throws ConfigError where there is no such bot, or its params are wrong. */
  readonly bot: (name: string, params: Json) => Promise<ReadyBot>;
  /** The objects of a scope. Throws AccessError where nobody can log in to it. */
  readonly state: (finding: RemediableFinding) => Promise<LiveState>;
  /** Judges the model with some objects otherwise; by {@link Scope.id}. */
  readonly judge: (states: ReadonlyMap<string, readonly ObjectState[]>) => Promise<KeptEvaluations>;
  readonly progress: (done: number, of: number, finding: Finding) => void;
  /** Whether a secret of the run stands in it: hidden, it would not be what is approved, and shown, it would be told. */
  readonly holdsSecret: (entry: PlannedEntry) => boolean;
  /** Aborted: nothing that would be planned from then on could be judged. */
  readonly signal: AbortSignal;
}

/**
 * The entries in the order in which they are applied, worst first. Each is planned as things will be once those before it
 * have been applied. What config, tags or limits hold back is not even planned. Throws AccessError `cut` where the run is
 * cancelled meanwhile: half a plan would say of the other half that there is nothing to do.
 */
export async function planEntries(
  findings: readonly RemediableFinding[],
  services: PlanningServices,
): Promise<readonly PlanEntry[]> {
  const planner = new Planner(services);
  const sorted = findings
    .map((finding) => ({ finding, place: settled(finding, "held", "") }))
    .sort((a, b) => byEntryImportance(a.place, b.place));
  const entries: PlanEntry[] = [];
  confirmUncut(services.signal);
  for (const [position, { finding }] of sorted.entries()) {
    services.progress(position, sorted.length, finding.finding);
    entries.push(await planner.plan(finding));
    confirmUncut(services.signal);
  }
  return entries;
}

function confirmUncut({ aborted }: AbortSignal): void {
  if (!aborted) return;
  throw new AccessError("cut", "the run was cancelled while it planned: run it again", { scope: "", api: "plan" });
}

/** Plans one entry after the other. */
class Planner {
  readonly #services: PlanningServices;
  readonly #applied: PlannedEntry[] = [];
  readonly #states = new Map<string, PlannedState>();
  /** The objects that entries so far change, as the last of them leaves them; by scope. */
  #planned: ReadonlyMap<string, readonly ObjectState[]> = new Map();

  constructor(services: PlanningServices) {
    this.#services = services;
  }

  async plan(finding: RemediableFinding): Promise<PlanEntry> {
    const { bot, params } = finding;
    if (params === null)
      return settled(finding, "unknown", "The params that the rule has for the bot could not be made.");
    try {
      return await this.#looked(finding, await this.#services.bot(bot, params));
    } catch (error) {
      if (error instanceof AccessError)
        return settled(finding, "unknown", `The live state could not be read: ${error.message}`);
      if (error instanceof ImpossibleCall) return settled(finding, "refused", `This is not possible: ${error.message}`);
      if (error instanceof ConfigError)
        return settled(finding, "refused", `The params that the rule has for the bot do not fit: ${error.message}`);
      throw error;
    }
  }

  /** What config and limits hold back is not looked at; what a tag holds back is not planned. */
  async #looked(finding: RemediableFinding, bot: ReadyBot): Promise<PlanEntry> {
    const { settings, now, changes: changesOf } = this.#services;
    const { resource, facets, title, audit } = finding.finding;
    const { risk, entities } = bot.module;
    if (!entities.includes(resource.type))
      return settled(finding, "refused", `Bot ${finding.bot} acts on ${entities.join(", ")}, not on ${resource.type}.`);
    const obstacles = obstaclesTo({ ...finding, audit, resource, risk }, this.#applied, this.#services);
    if (obstacles.length > 0) return settled(finding, "held", obstacles.join(" "));
    const changes = changesOf(finding.scope.cloud);
    const state = await this.#stateOf(finding, changes);
    const target = { type: resource.type, id: changes.shortId(resource) };
    const object = await state.get(target);
    if (object === undefined)
      return settled(finding, "nothing-to-do", `There is no ${changes.describe(target)} any more.`);
    if (Object.hasOwn(changes.tagsOf(object), settings.keepTag))
      return settled(finding, "held", `It has the tag ${settings.keepTag}, which keeps bots off it.`);
    const whole = { ...target, name: resource.name, scope: finding.scope, facets, rule: title, now };
    const plan = await bot.module.plan(whole, bot.params, state);
    if (plan.outcome !== "change") return settled(finding, plan.outcome, plan.message);
    return this.#entryOf(finding, { ...plan, risk, state, changes });
  }

  async #entryOf(finding: RemediableFinding, { calls, affected, risk, state, changes }: BotChange): Promise<PlanEntry> {
    const { scope } = finding;
    const planned = { calls, writes: changes.writes, scope };
    const states = await readStates(touchedObjects(planned), state, changes);
    const { before, after, undo = null } = changeOf({ ...planned, states });
    const obstacle = createdBefore(before, state, changes) ?? (await this.#taggedToKeep(before, state, changes));
    if (obstacle !== undefined) return settled(finding, "held", obstacle);
    const own = this.#applied.length;
    const leftBehind = withOwnIds(after, own);
    const counterfactual = await this.#counterfactual(scope, withOwnIds(before, own), leftBehind);
    const harm = harmOf(counterfactual);
    if (harm !== undefined) return settled(finding, "refused", harm);
    const draft = { ...base(finding), risk, calls, before, after, undo, affected, counterfactual };
    const entry = plannedEntry(draft);
    if (this.#services.holdsSecret(entry))
      return settled(
        finding,
        "refused",
        "A secret of this run stands in what would change, and a plan is read by many.",
      );
    const held = [
      ...obstaclesTo({ ...entry, audit: entry.finding.audit }, this.#applied, this.#services),
      ...clashes(entry, this.#applied),
    ];
    if (held.length > 0) return { ...entry, held };
    this.#applied.push(entry);
    this.#planned = this.#with(scope, leftBehind);
    state.plan(after);
    return entry;
  }

  /** What keeps bots off one of the objects that the calls are about; the finding's own was looked at before. */
  async #taggedToKeep(
    objects: readonly ObjectState[],
    state: PlannedState,
    changes: ChangeModel,
  ): Promise<string | undefined> {
    const { keepTag } = this.#services.settings;
    for (const reference of objects.filter(({ fields }) => fields !== null && Object.keys(fields).length > 0)) {
      const object = await state.get(reference);
      if (object === undefined || !Object.hasOwn(changes.tagsOf(object), keepTag)) continue;
      return `It would change ${changes.describe(reference)}, which has the tag ${keepTag}, which keeps bots off it.`;
    }
    return undefined;
  }

  async #stateOf(finding: RemediableFinding, changes: ChangeModel): Promise<PlannedState> {
    const { id, region } = finding.scope;
    const known = this.#states.get(id);
    if (known !== undefined) return known;
    const state = new PlannedState(await this.#services.state(finding), changes, region);
    this.#states.set(id, state);
    return state;
  }

  /**
   * The model as the entries so far leave it, against the same with one more. The objects stand in it as they are live: the
   * model may have been read a while ago.
   */
  async #counterfactual(
    scope: Scope,
    before: readonly ObjectState[],
    after: readonly ObjectState[],
  ): Promise<Counterfactual> {
    const judgedBefore = await this.#services.judge(this.#with(scope, before));
    const planned = this.#with(scope, after);
    const judgedAfter = await this.#services.judge(planned);
    const { fixed, worse } = compareEvaluations(judgedBefore, judgedAfter);
    return {
      fixed: fixed.filter(({ rule }) => flowOf(rule) === undefined),
      worse: worse.filter(({ rule }) => flowOf(rule) === undefined),
      lostFlows: [...new Set(worse.map(({ rule }) => flowOf(rule)).filter((flow) => flow !== undefined))],
    };
  }

  /** All objects of entries so far, and these. */
  #with(scope: Scope, states: readonly ObjectState[]): ReadonlyMap<string, readonly ObjectState[]> {
    const merged = new Map(this.#planned);
    merged.set(scope.id, mergedStates(merged.get(scope.id) ?? [], states));
    return merged;
  }
}

/** Of an object that is in both, the later state's fields count; what it says nothing of stays. */
function mergedStates(before: readonly ObjectState[], states: readonly ObjectState[]): readonly ObjectState[] {
  const merged = new Map(before.map((state) => [`${state.type} ${state.id}`, state]));
  for (const state of states) {
    const key = `${state.type} ${state.id}`;
    const known = merged.get(key)?.fields;
    merged.set(key, state.fields === null || !known ? state : { ...state, fields: { ...known, ...state.fields } });
  }
  return [...merged.values()];
}

/** What two entries would create: the second has to be planned on what the provider makes of the first. */
function createdBefore(objects: readonly ObjectState[], state: PlannedState, changes: ChangeModel): string | undefined {
  const twice = objects.find((object) => state.creates(object));
  if (twice === undefined) return undefined;
  return `An entry before it creates ${changes.describe(twice)}, which it needs, too: it comes with a later plan.`;
}

/** What a bot wants to happen, and where. */
interface BotChange extends Extract<BotPlan, { outcome: "change" }> {
  readonly risk: Risk;
  readonly state: PlannedState;
  readonly changes: ChangeModel;
}

function settled(finding: RemediableFinding, status: SettledEntry["status"], message: string): SettledEntry {
  return { ...base(finding), status, message };
}

function base({ finding, scope, bot, params }: RemediableFinding) {
  const { audit, rule, title, severity, fingerprint, message, facets, resource } = finding;
  return {
    finding: { audit, rule, title, severity, fingerprint, message, facets },
    resource,
    scope,
    bot,
    params,
  };
}

/** One audit: its plugins, its clouds read, its scopes evaluated, its stores filled. */
import { errorText } from "../errors.ts";
import type { Limits } from "../model/limits.ts";
import type { PluginFailure } from "../model/report.ts";
import type { ResourceModel } from "../model/resource-model.ts";
import type { ResourceType, ScopeResult } from "../model/resource.ts";
import type { LedgerEntry, Scope } from "../model/scope.ts";
import { cloudmarkerRecord } from "../cloudmarker-record.ts";
import type { Resource } from "../model/resource.ts";
import { GrowingIndex } from "./audit-index.ts";
import { bounded, type Bound } from "./bounded.ts";
import { evaluateScope } from "./evaluate-scope.ts";
import type { EvaluationLog } from "./evaluation-log.ts";
import { readClouds, type ReadingProgress } from "./read-clouds.ts";
import { SinkQueue } from "./sink-queue.ts";
import { failureOf, type PluginUse, type StartedPlugin, startPlugins } from "./start-plugins.ts";

/** An audit of the config, its plugins ready to be created. */
export interface AuditPlan {
  readonly name: string;
  readonly clouds: readonly PluginUse<"cloud">[];
  readonly stores: readonly PluginUse<"store">[];
  readonly events: readonly PluginUse<"event">[];
}

/** What all audits of a run share. */
export interface AuditServices {
  /** The run's clock. */
  readonly now: Date;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Ids of the scopes that the baseline knows. */
  readonly known: readonly string[];
  /** The resource model of a provider; undefined where there is none. */
  readonly model: (provider: string) => ResourceModel | undefined;
  readonly progress: ReadingProgress;
  /** Takes every part for the snapshot, secrets dropped; undefined where none is saved. */
  readonly snapshot: ((audit: string, part: ScopeResult) => Promise<void>) | undefined;
}

/** What an audit leaves behind for the judge, beside its evaluations in the log. */
export interface AuditOutcome {
  readonly ledger: readonly LedgerEntry[];
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly failures: readonly PluginFailure[];
}

/** An audit whose plugins are there. */
export interface StartedAudit {
  readonly plan: AuditPlan;
  readonly clouds: readonly StartedPlugin<"cloud">[];
  readonly stores: readonly StartedPlugin<"store">[];
  readonly events: readonly StartedPlugin<"event">[];
  /** Of plugins that could not be created, and of whatever fails later. */
  readonly failures: PluginFailure[];
}

/** Creates the plugins of an audit. Throws ConfigError where one of them finds its params wrong. */
export async function startAudit(plan: AuditPlan, services: AuditServices): Promise<StartedAudit> {
  const failures: PluginFailure[] = [];
  const onFailure = (failure: PluginFailure): void => void failures.push(failure);
  const bound = doneBound(services);
  const [clouds, stores, events] = await Promise.all([
    startPlugins(plan.clouds, plan.name, bound, onFailure),
    startPlugins(plan.stores, plan.name, bound, onFailure),
    startPlugins(plan.events, plan.name, bound, onFailure),
  ]);
  return { plan, clouds, stores, events, failures };
}

/** Reads its clouds and evaluates its scopes. What plugins do wrong becomes failures; only a bug of ours rejects. */
export async function runAudit(
  audit: StartedAudit,
  services: AuditServices,
  log: EvaluationLog,
): Promise<AuditOutcome> {
  const { plan, clouds, stores, events, failures } = audit;
  const onFailure = (failure: PluginFailure): void => void failures.push(failure);
  const bound = doneBound(services);
  for (const event of events) knowRules(event, plan.name, log, onFailure);
  const queues = stores.map((store) => ({
    use: store.use,
    queue: new SinkQueue(store.instance, (what) => bound(`store ${store.use.key}: ${what}`)),
  }));
  const index = new GrowingIndex();
  await readClouds({
    audit: plan.name,
    clouds: clouds.map(({ use, instance }) => ({ key: use.key, cloud: instance })),
    needs: stores.length > 0 || services.snapshot !== undefined ? "all" : neededTypes(events),
    keepRaw: stores.length > 0 || events.some(({ use }) => use.plugin !== "rules"),
    ...services,
    index,
    onPart: async (part) => services.snapshot?.(plan.name, part),
    onScope: async (view, cloud) => {
      evaluateScope({ audit: plan.name, cloud, view, events, log, onFailure });
      await Promise.all(
        queues.map(({ use, queue }) => pushResources(queue, use, view.resources, { plan, services, cloud })),
      );
    },
    onFailure,
  });
  await Promise.all([
    ...queues.map(({ queue }) => queue.finish(undefined)),
    ...events.map((event) => finishEvent(event, plan.name, bound, onFailure)),
  ]);
  for (const { use, queue } of queues)
    if (queue.failure !== undefined) onFailure(failureOf(use, plan.name, queue.failure));
  return { ledger: index.entries(), scopes: index.scopes, failures };
}

/** A plugin whose list of rules is malformed still evaluates: what it yields is looked at one by one. */
function knowRules(
  { use, instance }: StartedPlugin<"event">,
  audit: string,
  log: EvaluationLog,
  onFailure: (failure: PluginFailure) => void,
): void {
  try {
    for (const rule of instance.rules ?? []) log.know(audit, rule);
  } catch (error) {
    onFailure(failureOf(use, audit, errorText(error)));
  }
}

/** The bound of every wait for a plugin of a run. */
export function doneBound({ limits }: AuditServices): (what: string) => Bound {
  return (what) => ({ milliseconds: limits.doneSeconds * 1000, what });
}

function neededTypes(events: readonly StartedPlugin<"event">[]): ReadonlySet<ResourceType> {
  return new Set(events.flatMap(({ instance }) => instance.needs));
}

async function finishEvent(
  { use, instance }: StartedPlugin<"event">,
  audit: string,
  bound: (what: string) => Bound,
  onFailure: (failure: PluginFailure) => void,
): Promise<void> {
  try {
    await bounded(() => instance.done?.(), bound(`event ${use.key}: done`));
  } catch (error) {
    onFailure(failureOf(use, audit, errorText(error)));
  }
}

/** Records at a time: enough to be quick, few enough that a store cannot swallow a whole scope before it pushes back. */
const batchSize = 500;

async function pushResources(
  queue: SinkQueue,
  use: PluginUse<"store">,
  resources: readonly Resource[],
  from: { readonly plan: AuditPlan; readonly services: AuditServices; readonly cloud: string },
): Promise<void> {
  const cloud = from.plan.clouds.find(({ key }) => key === from.cloud);
  const stamp = {
    audit: from.plan.name,
    startedAt: from.services.now,
    origin: { key: from.cloud, plugin: cloud?.plugin ?? from.cloud, kind: "cloud" as const },
    target: { key: use.key, plugin: use.plugin, kind: "store" as const },
  };
  for (let start = 0; start < resources.length; start += batchSize) {
    await queue.push(resources.slice(start, start + batchSize).map((resource) => cloudmarkerRecord(resource, stamp)));
  }
}

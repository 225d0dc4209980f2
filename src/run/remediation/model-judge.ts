/** Judges a recorded model again with some objects otherwise: what a change would do, before it is made. */
import { type AuditPlan, type AuditServices, runAudit, startAudit } from "../../audit/run-audit.ts";
import { EvaluationLog } from "../../audit/evaluation-log.ts";
import type { ChangeModel } from "../../change-model.ts";
import { changedReplay, type ItemChange } from "../../clouds/replay/changed-replay.ts";
import { AccessError } from "../../errors.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { LiveObject } from "../../model/live-scope.ts";
import type { ObjectState } from "../../model/object-state.ts";
import type { PluginFailure } from "../../model/report.ts";
import type { EventPlugin } from "../../plugin.ts";
import { keepFlowsPlugin, type KeepFlow } from "../../remediate/keep-flows.ts";
import type { PlanningServices } from "../../remediate/plan-entries.ts";
import { canonicalJson, isSameJson } from "../../remediation/canonical-json.ts";
import {
  type AuditedEvaluation,
  keptEvaluations,
  type KeptEvaluations,
} from "../../remediation/compare-evaluations.ts";
import type { RecordedScopes } from "./recorded-scopes.ts";

/** The model, and what judges it. */
export interface JudgedModel {
  /** Each audit, its clouds those that replay the recording; nobody is told. */
  readonly audits: readonly AuditPlan[];
  readonly services: AuditServices;
  readonly keep: readonly KeepFlow[];
  readonly recorded: RecordedScopes;
  readonly changes: (cloud: string) => ChangeModel;
}

/** Judgings are remembered by what is otherwise in them: each entry is planned on the model that the last one leaves. */
export function modelJudge(model: JudgedModel): PlanningServices["judge"] {
  let last: { readonly key: string; readonly judged: Promise<KeptEvaluations> } | undefined;
  let unchanged: Promise<KeptEvaluations> | undefined;
  const recordedObjects: RecordedObjects = new Map();
  return async (states) => {
    const otherwise = await statesThatDiffer(states, model, recordedObjects);
    if (otherwise.size === 0) return (unchanged ??= judged(model, otherwise));
    const key = canonicalJson([...otherwise].map(([scope, objects]) => ({ scope, objects: [...objects] })));
    if (last?.key !== key) last = { key, judged: judged(model, otherwise) };
    return last.judged;
  };
}

type ScopeStates = ReadonlyMap<string, readonly ObjectState[]>;

/** An object of the recording, and what spells it; undefined where the recording cannot tell whether it is there. */
interface RecordedObject {
  readonly object: LiveObject | undefined;
  readonly model: ChangeModel;
}

/** Each is looked for once: every entry is judged with all objects of those before it, of whichever scope. */
type RecordedObjects = Map<string, RecordedObject | undefined>;

/** What the recording has as it is need not be changed. */
async function statesThatDiffer(states: ScopeStates, model: JudgedModel, known: RecordedObjects): Promise<ScopeStates> {
  const differing = new Map<string, readonly ObjectState[]>();
  for (const [id, objects] of states) {
    const changed: ObjectState[] = [];
    for (const state of objects) {
      const key = canonicalJson([id, state.type, state.id]);
      if (!known.has(key)) known.set(key, await recordedObject(id, state, model));
      if (!isAsRecorded(state, known.get(key))) changed.push(state);
    }
    if (changed.length > 0) differing.set(id, changed);
  }
  return differing;
}

/** What no collector reads, or did not read to its end, differs: then what is live counts. */
async function recordedObject(
  id: string,
  reference: ObjectState,
  { recorded, changes }: JudgedModel,
): Promise<RecordedObject | undefined> {
  const { scope, state } = await recorded.read(id);
  try {
    return { object: await state.get(reference), model: changes(scope.cloud) };
  } catch (error) {
    if (error instanceof AccessError) return undefined;
    throw error;
  }
}

function isAsRecorded({ type, fields }: ObjectState, recorded: RecordedObject | undefined): boolean {
  if (recorded === undefined) return false;
  const { object, model } = recorded;
  if (object === undefined || fields === null) return object === undefined && fields === null;
  return isSameJson(model.fieldsOf(type, object, Object.keys(fields)), fields);
}

async function judged(model: JudgedModel, states: ScopeStates): Promise<KeptEvaluations> {
  const { audits, services, keep } = model;
  const log = new EvaluationLog(() => undefined);
  const failures: PluginFailure[] = [];
  const passes: AuditedEvaluation[] = [];
  for (const plan of audits) {
    const flows = keepFlowsPlugin(keep, (evaluation) => passes.push({ audit: plan.name, evaluation }));
    const started = await startAudit(
      withChanges(plan, changesOf(states, model), keep.length === 0 ? [] : [flows]),
      services,
    );
    failures.push(...(await runAudit(started, services, log)).failures);
  }
  return keptEvaluations([...log.kept, ...failures.map(failureAsEvaluation), ...passes]);
}

function changesOf(states: ScopeStates, { changes, services }: JudgedModel): ReadonlyMap<string, ItemChange> {
  const collectedAt = services.now.toISOString();
  return new Map(
    [...states].map(([id, objects]) => [
      id,
      (items, stage, scope) => changes(scope.cloud).itemsWith(items, objects, { stage, scope, collectedAt }),
    ]),
  );
}

function withChanges(
  plan: AuditPlan,
  changes: ReadonlyMap<string, ItemChange>,
  flows: readonly EventPlugin[],
): AuditPlan {
  const clouds = plan.clouds.map((use) => ({
    ...use,
    create: async (audit: string) => changedReplay(await use.create(audit), changes),
  }));
  const own = { key: "remediation.keep", plugin: "rules", as: "event", required: true, tellsVerdict: false } as const;
  const events = flows.map((flow) => ({ ...own, create: async () => flow }));
  return { ...plan, clouds, stores: [], events: [...plan.events, ...events] };
}

/** A plugin that fails on the changed model only makes the change one of which nobody knows what it would do. */
function failureAsEvaluation({ audit, plugin, message }: PluginFailure): AuditedEvaluation {
  const nothing = {
    tags: [],
    resource: "any",
    apis: [],
    description: "",
    remediation: "",
    controls: {},
    references: [],
  };
  const resource = { id: audit, name: audit, type: "any", cloud: "", account: "", region: "" };
  const evaluation: Evaluation = {
    rule: { id: `plugin:${plugin}`, title: `Plugin ${plugin} works`, severity: "high", ...nothing },
    status: "unknown",
    resource,
    scope: audit,
    cause: { kind: "plugin-error", scope: audit, message },
  };
  return { audit, evaluation };
}

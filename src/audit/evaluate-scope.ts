/** Lets every event plugin of an audit judge one scope; what one of them does wrong stays its own. */
import { errorText } from "../errors.ts";
import type { PluginFailure } from "../model/report.ts";
import type { ScopeView } from "../plugin.ts";
import type { EvaluationLog } from "./evaluation-log.ts";
import { failureOf, type StartedPlugin } from "./start-plugins.ts";

/** One scope, and where its evaluations go. */
export interface ScopeEvaluation {
  readonly audit: string;
  readonly cloud: string;
  readonly view: ScopeView;
  readonly events: readonly StartedPlugin<"event">[];
  readonly log: EvaluationLog;
  readonly onFailure: (failure: PluginFailure) => void;
}

/** Logs every evaluation; a plugin that throws keeps what it had yielded, and its failure is told. */
export function evaluateScope({ audit, cloud, view, events, log, onFailure }: ScopeEvaluation): void {
  for (const { use, instance } of events) {
    try {
      for (const evaluation of instance.evaluate(view)) log.add({ audit, cloud, event: use, evaluation });
    } catch (error) {
      onFailure(failureOf(use, audit, `${view.scope.id}: ${errorText(error)}`));
    }
  }
}

/** What a change does to the evaluations of the whole model: which findings go, which come or get worse. */
import { fingerprint } from "../judge/fingerprint.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { ChangedEvaluation } from "../model/plan.ts";
import { worstFirst } from "../model/severity.ts";
import { facetsCovered } from "../net/facets.ts";

/** An evaluation, and the audit that made it: two audits may judge the same by other params. */
export interface AuditedEvaluation {
  readonly audit: string;
  readonly evaluation: Evaluation;
}

/**
 * Of one judging of the model, by audit and {@link fingerprint}: fails, unknowns, and passes of what must stay. Of a rule,
 * what is not there passed, or is skipped, or gone.
 */
export type KeptEvaluations = ReadonlyMap<string, Evaluation>;

/** The evaluations by audit and fingerprint. Of what one audit judges twice a fail counts before anything else. */
export function keptEvaluations(evaluations: Iterable<AuditedEvaluation>): KeptEvaluations {
  const kept = new Map<string, Evaluation>();
  for (const { audit, evaluation } of evaluations) {
    const key = `${audit} ${fingerprint(evaluation.rule.id, evaluation.resource.id)}`;
    if (kept.get(key)?.status !== "fail") kept.set(key, evaluation);
  }
  return kept;
}

/**
 * `fixed`: failed before and does not any more. `worse`: fails now and did not, or its facets are not covered by those
 * before, or what was decided before is unknown now, or what passed and must stay is gone. Worst severity first.
 */
export function compareEvaluations(
  before: KeptEvaluations,
  after: KeptEvaluations,
): { readonly fixed: readonly ChangedEvaluation[]; readonly worse: readonly ChangedEvaluation[] } {
  const fixed = [...before].filter(([key, { status }]) => status === "fail" && hasPassed(after.get(key)));
  const worse = [...after].filter(([key, evaluation]) => isWorse(before.get(key), evaluation));
  const gone = [...before].filter(([key, { status }]) => status === "pass" && !after.has(key));
  return { fixed: told(fixed), worse: told([...worse, ...gone]) };
}

function hasPassed(evaluation: Evaluation | undefined): boolean {
  return evaluation === undefined || evaluation.status === "pass";
}

function isWorse(before: Evaluation | undefined, after: Evaluation): boolean {
  if (after.status === "pass") return false;
  if (before === undefined || before.status === "pass") return true;
  if (after.status === "unknown") return before.status === "fail";
  if (before.status === "unknown") return true;
  return !facetsCovered(after.facets ?? [], before.facets ?? []);
}

/** Each once, however many audits say so. */
function told(evaluations: readonly (readonly [string, Evaluation])[]): ChangedEvaluation[] {
  const byFingerprint = new Map(evaluations.map(([, one]) => [fingerprint(one.rule.id, one.resource.id), one]));
  return [...byFingerprint.values()]
    .map(({ rule, resource, message, cause }) => ({
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      resource,
      message: message ?? cause?.message ?? rule.title,
    }))
    .sort((a, b) => worstFirst(a.severity, b.severity));
}

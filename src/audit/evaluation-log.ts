/** Keeps of a run's evaluations what the judge needs: every fail and unknown, the counts, and how known findings ended. */
import type { Evaluation, Status } from "../model/evaluation.ts";
import type { RuleSummary } from "../model/rule.ts";
import { severities } from "../model/severity.ts";

/** An evaluation with where it came from. */
export interface LoggedEvaluation {
  readonly audit: string;
  /** Config key of the cloud that read the resource. */
  readonly cloud: string;
  /** Config key of the event plugin. */
  readonly event: string;
  readonly evaluation: Evaluation;
}

const statuses: readonly string[] = ["pass", "fail", "skip", "unknown"] satisfies Status[];

/** Filled while scopes are evaluated. */
export class EvaluationLog {
  readonly kept: LoggedEvaluation[] = [];
  readonly counts: Record<Status, number> = { pass: 0, fail: 0, skip: 0, unknown: 0 };
  readonly rules = new Map<string, RuleSummary>();
  /** Passes and skips by fingerprint, of findings that the baseline or an exemption knows. */
  readonly settled = new Map<string, "pass" | "skip">();
  /** Audits in which something was evaluated. */
  readonly audits = new Set<string>();
  readonly #fingerprintOfKnown: (evaluation: Evaluation) => string | undefined;

  /** `fingerprintOfKnown` gives the fingerprint of an evaluation whose pass matters later, and undefined for all others. */
  constructor(fingerprintOfKnown: (evaluation: Evaluation) => string | undefined) {
    this.#fingerprintOfKnown = fingerprintOfKnown;
  }

  /** Takes the rules that will be evaluated, so that a rule which finds no resource is known to have run. */
  know(rules: readonly RuleSummary[]): void {
    for (const rule of rules) if (!this.rules.has(rule.id)) this.rules.set(rule.id, rule);
  }

  /** Takes one evaluation. Throws Error where it is malformed: a module of the user's own made it. */
  add(logged: LoggedEvaluation): void {
    const { evaluation } = logged;
    confirmWellFormed(evaluation);
    const { status, rule } = evaluation;
    this.counts[status]++;
    this.know([rule]);
    this.audits.add(logged.audit);
    if (status === "fail" || status === "unknown") {
      this.kept.push(logged);
      return;
    }
    const known = this.#fingerprintOfKnown(evaluation);
    if (known !== undefined) this.settled.set(known, status);
  }
}

/** A misspelt status or severity must not make a finding vanish. */
function confirmWellFormed(evaluation: Evaluation): void {
  const { status, rule, resource } = evaluation;
  if (!statuses.includes(status)) throw new Error(`an evaluation has the status ${JSON.stringify(status)}; allowed are ${statuses.join(", ")}`);
  if (typeof rule?.id !== "string" || rule.id === "") throw new Error("an evaluation has no rule.id");
  if (!severities.includes(rule.severity)) {
    throw new Error(`rule ${rule.id} has the severity ${JSON.stringify(rule.severity)}; allowed are ${severities.join(", ")}`);
  }
  if (typeof resource?.id !== "string" || resource.id === "") throw new Error(`an evaluation of rule ${rule.id} has no resource.id`);
}

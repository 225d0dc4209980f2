/** Keeps of a run's evaluations what the judge needs: every fail and unknown, the counts, and how known findings ended. */
import type { Evaluation, Status } from "../model/evaluation.ts";
import type { RuleSummary } from "../model/rule.ts";
import { confirmEvaluation, confirmRule } from "./confirm-evaluation.ts";

/** A plugin as the config names it. */
interface NamedPlugin {
  /** Config key. */
  readonly key: string;
  /** Short name or path. */
  readonly plugin: string;
}

/** An evaluation with where it came from. */
export interface LoggedEvaluation {
  readonly audit: string;
  /** Config key of the cloud that read the resource. */
  readonly cloud: string;
  readonly event: NamedPlugin;
  readonly evaluation: Evaluation;
}

/** Filled while scopes are evaluated. */
export class EvaluationLog {
  readonly kept: LoggedEvaluation[] = [];
  readonly counts: Record<Status, number> = { pass: 0, fail: 0, skip: 0, unknown: 0 };
  readonly rules = new Map<string, RuleSummary>();
  /** Passes and skips by fingerprint, of findings that the baseline knows. */
  readonly settled = new Map<string, "pass" | "skip">();
  /** Audits in which something was evaluated. */
  readonly audits = new Set<string>();
  readonly #auditsOfRules = new Map<string, Set<string>>();
  readonly #fingerprintOfKnown: (evaluation: Evaluation) => string | undefined;

  /** `fingerprintOfKnown` gives the fingerprint of an evaluation whose pass matters later, and undefined for all others. */
  constructor(fingerprintOfKnown: (evaluation: Evaluation) => string | undefined) {
    this.#fingerprintOfKnown = fingerprintOfKnown;
  }

  /** Whether a rule was evaluated in an audit, if only to find no resource. */
  hasRun(rule: string, audit: string): boolean {
    return this.#auditsOfRules.get(rule)?.has(audit) === true;
  }

  /** Takes a rule that will be evaluated, so that one which finds no resource is known to have run. Throws as `add`. */
  know(audit: string, rule: RuleSummary): void {
    confirmRule(rule);
    if (!this.rules.has(rule.id)) this.rules.set(rule.id, rule);
    const audits = this.#auditsOfRules.get(rule.id);
    if (audits === undefined) this.#auditsOfRules.set(rule.id, new Set([audit]));
    else audits.add(audit);
  }

  /** Takes one evaluation. Throws Error where it is malformed: a module of the user's own made it. */
  add(logged: LoggedEvaluation): void {
    const { audit, evaluation } = logged;
    confirmEvaluation(evaluation);
    const { status, rule } = evaluation;
    this.counts[status]++;
    this.know(audit, rule);
    this.audits.add(audit);
    if (status === "fail" || status === "unknown") {
      this.kept.push(logged);
      return;
    }
    const known = this.#fingerprintOfKnown(evaluation);
    if (known !== undefined) this.settled.set(known, status);
  }
}

/** Evaluations → findings, what was fixed, and what became of exemptions: exempt, compare with the baseline, count. */
import type { Baseline } from "../model/baseline.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Finding, FixedFinding } from "../model/finding.ts";
import { byImportance } from "../model/order.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Counts, ExemptionReport, GatePolicy } from "../model/report.ts";
import type { RuleSummary } from "../model/rule.ts";
import type { LedgerEntry } from "../model/scope.ts";
import { countsOf } from "./counts.ts";
import { ExemptionSet } from "./exemptions.ts";
import { withoutRepeats } from "./repeated-findings.ts";
import { findingOf, type JudgedEvaluation } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { withIncluded } from "./included-findings.ts";
import { fixedFindings } from "./fixed-findings.ts";

/** Everything that findings follow from. */
export interface JudgeInput {
  /** All fails and unknowns. */
  readonly evaluations: readonly JudgedEvaluation[];
  /** Passes and skips by fingerprint: at least of what {@link isKnown} says is known. */
  readonly settled: ReadonlyMap<string, "pass" | "skip">;
  /** Every rule that was evaluated, by id. */
  readonly rules: ReadonlyMap<string, RuleSummary>;
  readonly ledger: readonly LedgerEntry[];
  readonly exemptions: readonly Exemption[];
  /** Findings whose code scanning alerts were dismissed. */
  readonly dismissals?: readonly Dismissal[];
  readonly baseline: Baseline | undefined;
  readonly policy: GatePolicy;
  readonly now: Date;
  /**
   * Whether a rule ran in an audit: only that audit's reading can prove that a finding of the rule is gone. Without it
   * every rule counts as run in every audit.
   */
  readonly ranIn?: (rule: string, audit: string) => boolean;
  /** Every rule that exists, run or not, where that is known: an exemption for none of them is unmatched. */
  readonly ruleIds?: ReadonlySet<string>;
}

/** The findings and all that was learnt about exemptions and baseline. */
export interface Judgement {
  /** Fails and unknowns, the worst first, then by rule, account, region and resource. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly FixedFinding[];
  readonly counts: Counts;
  readonly exemptions: ExemptionReport;
}

/**
 * Makes a test that gives the fingerprint of an evaluation whose pass matters, because the baseline names it; undefined
 * for all others, which need not be remembered.
 */
export function isKnown(baseline: Baseline | undefined): (evaluation: Evaluation) => string | undefined {
  const inBaseline = new Set(baseline?.findings.map((entry) => entry.fingerprint));
  if (inBaseline.size === 0) return () => undefined;
  return ({ rule, resource }) => {
    const key = fingerprint(rule.id, resource.id);
    return inBaseline.has(key) ? key : undefined;
  };
}

/** Applies the table of docs/concepts.md, "From a run to the verdict", to every evaluation. */
export function judge(input: JudgeInput): Judgement {
  const { policy, ranIn = () => true } = input;
  const exemptions = new ExemptionSet(input.exemptions, input.now);
  const baseline = new Map(input.baseline?.findings.map((entry) => [entry.fingerprint, entry]));
  const dismissals = new Map(input.dismissals?.map((dismissal) => [dismissal.fingerprint, dismissal]));
  const findings = input.evaluations
    .map((judged) => findingOf(judged, { exemptions, dismissals, baseline, policy }))
    .sort(byImportance);
  const stillThere = new Set(findings.map((finding) => finding.fingerprint));
  const fixed = fixedFindings({ ...input, stillThere, ranIn });
  const told = withIncluded(withoutRepeats(findings));
  return {
    findings: told,
    fixed,
    counts: countsOf(told, fixed),
    exemptions: exemptions.report((exemption) => isReadCompletely(exemption, input)),
  };
}

/** Whether an exemption that matched nothing can be called stale: its rules ran, and nothing that they list went unread. */
function isReadCompletely({ rule }: Exemption, { evaluations, rules, ruleIds, ledger }: JudgeInput): boolean {
  const meant = [...rules.values()].filter(({ id }) => matchesPattern(rule, id));
  if (meant.length === 0) return ruleIds !== undefined && ![...ruleIds].some((id) => matchesPattern(rule, id));
  const unknowns = evaluations.filter(({ evaluation }) => evaluation.status === "unknown");
  if (unknowns.some(({ evaluation }) => matchesPattern(rule, evaluation.rule.id))) return false;
  // A rule that does not say which APIs list its resources may need any of them.
  const needsAll = meant.some(({ apis }) => apis.length === 0);
  const apis = new Set(meant.flatMap((summary) => summary.apis));
  return ledger.every(({ api, outcome }) => outcome === "complete" || !(needsAll || apis.has(api)));
}

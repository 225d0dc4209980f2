/** Evaluations → findings, what was fixed, and the verdict: exempt, compare with the baseline, gate. */
import type { Baseline, BaselineEntry } from "../model/baseline.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Finding, FixedFinding, Location } from "../model/finding.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Counts, ExemptionReport, GatePolicy } from "../model/report.ts";
import type { RuleSummary } from "../model/rule.ts";
import type { LedgerEntry } from "../model/scope.ts";
import { isAtLeast, worstFirst } from "../model/severity.ts";
import { facetsCovered } from "../net/facets.ts";
import { countsOf } from "./counts.ts";
import { ExemptionSet } from "./exemptions.ts";
import { fingerprint } from "./fingerprint.ts";

/** A fail or an unknown, and where it was found. */
export interface JudgedEvaluation {
  readonly audit: string;
  readonly evaluation: Evaluation;
  readonly location: Location;
}

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

/** A test for evaluations whose pass matters: those that the baseline or an exemption names. */
export function isKnown(baseline: Baseline | undefined, exemptions: readonly Exemption[], now: Date): (evaluation: Evaluation) => string | undefined {
  const inBaseline = new Set(baseline?.findings.map((entry) => entry.fingerprint));
  const exemptionSet = new ExemptionSet(exemptions, now);
  if (inBaseline.size === 0 && exemptions.length === 0) return () => undefined;
  return ({ rule, resource }) => {
    const key = fingerprint(rule.id, resource.id);
    return inBaseline.has(key) || exemptionSet.names(rule.id, resource.id) ? key : undefined;
  };
}

/** Applies the table of docs/concepts.md, "From a run to the verdict", to every evaluation. */
export function judge(input: JudgeInput): Judgement {
  const exemptions = new ExemptionSet(input.exemptions, input.now);
  const baseline = new Map(input.baseline?.findings.map((entry) => [entry.fingerprint, entry]));
  const findings = input.evaluations.map((judged) => findingOf(judged, { exemptions, baseline, policy: input.policy })).sort(inOrder);
  const fixed = fixedFindings(input, new Set(findings.map((finding) => finding.fingerprint)));
  return {
    findings,
    fixed,
    counts: countsOf(findings, fixed),
    exemptions: exemptions.report((exemption) => isReadCompletely(exemption, input)),
  };
}

interface Known {
  readonly exemptions: ExemptionSet;
  readonly baseline: ReadonlyMap<string, BaselineEntry>;
  readonly policy: GatePolicy;
}

function findingOf({ audit, evaluation, location }: JudgedEvaluation, known: Known): Finding {
  const { rule, resource, status } = evaluation;
  const key = fingerprint(rule.id, resource.id);
  const facets = status === "fail" ? (evaluation.facets ?? []) : undefined;
  const { by, exceeded } = known.exemptions.coverage(rule.id, resource.id, facets);
  const entry = known.baseline.get(key);
  const isInBaseline = entry !== undefined && (facets === undefined || facetsCovered(facets, entry.facets));
  const isCovered = by !== undefined || (known.policy.newOnly && isInBaseline);
  return {
    audit,
    rule: rule.id,
    title: rule.title,
    status: status === "fail" ? "fail" : "unknown",
    severity: rule.severity,
    fingerprint: key,
    message: evaluation.message ?? evaluation.cause?.message ?? rule.title,
    resource,
    scope: evaluation.scope,
    evidence: evaluation.evidence ?? null,
    facets: facets ?? [],
    worsened: by === undefined && !isInBaseline && (entry !== undefined || exceeded),
    location,
    state: isInBaseline ? "existing" : "new",
    gates: isAtLeast(rule.severity, known.policy.failOn) && !isCovered,
    ...(evaluation.cause === undefined ? {} : { cause: evaluation.cause }),
    ...(by === undefined ? {} : { exemption: { owner: by.owner, reason: by.reason, expires: by.expires } }),
    ...(rule.remediation === "" ? {} : { remediation: { steps: rule.remediation, ...(rule.bot === undefined ? {} : { bot: rule.bot }) } }),
    controls: rule.controls,
  };
}

function inOrder(a: Finding, b: Finding): number {
  return (
    worstFirst(a.severity, b.severity) ||
    byText(a.rule, b.rule) ||
    byText(a.resource.account, b.resource.account) ||
    byText(a.resource.region, b.resource.region) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.audit, b.audit) ||
    byText(a.cause?.api ?? "", b.cause?.api ?? "")
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the baseline has and is no more: seen to pass, or gone from a listing that was complete. */
function fixedFindings(input: JudgeInput, stillThere: ReadonlySet<string>): FixedFinding[] {
  const entries = new Map((input.baseline?.findings ?? []).map((entry) => [entry.fingerprint, entry]));
  const ledgers = ledgerByScope(input.ledger);
  return [...entries.values()]
    .filter((entry) => !stillThere.has(entry.fingerprint))
    .filter((entry) => input.settled.has(entry.fingerprint) || isGone(entry, ledgers.get(entry.scope) ?? [], input))
    .map(({ rule, title, severity, fingerprint: key, resource }) => ({ rule, title, severity, fingerprint: key, resource }));
}

function ledgerByScope(ledger: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const byScope = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const ofScope = byScope.get(entry.scope);
    if (ofScope === undefined) byScope.set(entry.scope, [entry]);
    else ofScope.push(entry);
  }
  return byScope;
}

/** Only a complete answer of every API that lists the type proves that a resource is gone. */
function isGone(entry: BaselineEntry, ledger: readonly LedgerEntry[], { rules, ranIn = () => true }: JudgeInput): boolean {
  const apis = rules.get(entry.rule)?.apis ?? [];
  const asked = ledger.filter(({ api, audit }) => apis.includes(api) && ranIn(entry.rule, audit));
  const answered = new Set(asked.map(({ api }) => api));
  return apis.length > 0 && asked.every(isComplete) && apis.every((api) => answered.has(api));
}

/** Whether an exemption that matched nothing can be called stale: its rules ran, and nothing that they list went unread. */
function isReadCompletely({ rule }: Exemption, { evaluations, rules, ruleIds, ledger }: JudgeInput): boolean {
  const meant = [...rules.values()].filter(({ id }) => matchesPattern(rule, id));
  if (meant.length === 0) return ruleIds !== undefined && ![...ruleIds].some((id) => matchesPattern(rule, id));
  if (evaluations.some(({ evaluation }) => evaluation.status === "unknown" && matchesPattern(rule, evaluation.rule.id))) return false;
  // A rule that does not say which APIs list its resources may need any of them.
  const needsAll = meant.some(({ apis }) => apis.length === 0);
  const apis = new Set(meant.flatMap((summary) => summary.apis));
  return ledger.every((entry) => isComplete(entry) || !(needsAll || apis.has(entry.api)));
}

function isComplete({ outcome }: LedgerEntry): boolean {
  return outcome === "complete";
}

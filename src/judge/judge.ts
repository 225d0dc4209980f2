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
  const entries = (input.baseline?.findings ?? []).filter((entry) => !stillThere.has(entry.fingerprint));
  return entries
    .filter((entry) => input.settled.has(entry.fingerprint) || isGone(entry, input))
    .map(({ rule, title, severity, fingerprint: key, resource }) => ({ rule, title, severity, fingerprint: key, resource }));
}

/** Only a complete answer of every API that lists the type proves that a resource is gone. */
function isGone(entry: BaselineEntry, { rules, ledger }: JudgeInput): boolean {
  const apis = rules.get(entry.rule)?.apis ?? [];
  const complete = new Set(
    ledger.filter(({ scope, outcome }) => scope === entry.scope && outcome === "complete").map(({ api }) => api),
  );
  const incomplete = ledger.some(({ scope, api, outcome }) => scope === entry.scope && apis.includes(api) && outcome !== "complete");
  return apis.length > 0 && !incomplete && apis.every((api) => complete.has(api));
}

/** Whether an exemption that matched nothing can be called stale: its rules ran, and nothing that they list went unread. */
function isReadCompletely({ rule }: Exemption, { rules, ledger }: JudgeInput): boolean {
  const meant = [...rules.values()].filter(({ id }) => matchesPattern(rule, id));
  const apis = new Set(meant.flatMap((summary) => summary.apis));
  return meant.length > 0 && ledger.every(({ api, outcome }) => outcome === "complete" || !apis.has(api));
}

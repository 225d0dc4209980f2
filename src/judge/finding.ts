/** Evaluation → finding: what exemptions and baseline say of it, and whether it counts for the gate. */
import type { BaselineEntry } from "../model/baseline.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding, Location } from "../model/finding.ts";
import type { GatePolicy } from "../model/report.ts";
import { isAtLeast } from "../model/severity.ts";
import { facetsCovered } from "../net/facets.ts";
import type { ExemptionSet } from "./exemptions.ts";
import { fingerprint } from "./fingerprint.ts";

/** A fail or an unknown, and where it was found. */
export interface JudgedEvaluation {
  readonly audit: string;
  readonly evaluation: Evaluation;
  readonly location: Location;
}

/** What was decided before the run. */
export interface KnownFindings {
  readonly exemptions: ExemptionSet;
  /** By fingerprint. */
  readonly dismissals: ReadonlyMap<string, Dismissal>;
  /** By fingerprint. */
  readonly baseline: ReadonlyMap<string, BaselineEntry>;
  readonly policy: GatePolicy;
}

/** The finding of one evaluation. */
export function findingOf({ audit, evaluation, location }: JudgedEvaluation, known: KnownFindings): Finding {
  const { rule, resource, scope, cause, evidence = null, facets = [] } = evaluation;
  const isFail = evaluation.status === "fail";
  const standing = standingOf(evaluation, known);
  return {
    audit,
    rule: rule.id,
    title: rule.title,
    status: isFail ? "fail" : "unknown",
    severity: rule.severity,
    fingerprint: fingerprint(rule.id, resource.id),
    message: evaluation.message ?? cause?.message ?? rule.title,
    resource,
    scope,
    evidence,
    facets: isFail ? facets : [],
    location,
    ...standing,
    ...(cause === undefined ? {} : { cause }),
    ...(rule.remediation === "" ? {} : { remediation: remediationOf(evaluation) }),
    controls: rule.controls,
  };
}

/** One row of the table of docs/concepts.md, "From a run to the verdict". */
type Standing = Pick<Finding, "state" | "worsened" | "gates" | "exemption" | "dismissal">;

/** Of an unknown nobody knows the facets: what is known of the resource stays so. */
function standingOf({ rule, resource, status, facets = [] }: Evaluation, known: KnownFindings): Standing {
  const now = status === "fail" ? facets : undefined;
  const key = fingerprint(rule.id, resource.id);
  const dismissal = known.dismissals.get(key);
  const { by, exceeded } = known.exemptions.coverage(rule.id, resource.id, now);
  const exemption = by ?? acceptedBy(dismissal, now);
  const entry = known.baseline.get(key);
  const isInBaseline = entry !== undefined && isCovered(now, entry.facets);
  const wasAccepted = [entry, dismissal].some((one) => one !== undefined) || exceeded;
  const isAccepted = exemption !== undefined || (known.policy.newOnly && isInBaseline);
  return {
    state: isInBaseline ? "existing" : "new",
    worsened: wasAccepted && exemption === undefined && !isInBaseline,
    gates: isAtLeast(rule.severity, known.policy.failOn) && !isAccepted,
    ...acceptances(exemption, dismissal),
  };
}

function acceptances(
  exemption: Finding["exemption"],
  dismissal: Dismissal | undefined,
): Pick<Finding, "exemption" | "dismissal"> {
  return {
    ...(exemption === undefined ? {} : { exemption: named(exemption) }),
    ...(dismissal === undefined ? {} : { dismissal }),
  };
}

function isCovered(facets: readonly string[] | undefined, accepted: readonly string[] | undefined): boolean {
  return facets === undefined || accepted === undefined || facetsCovered(facets, accepted);
}

/** A dismissal holds for what was wrong then. Where that is not known it holds for everything, as GitHub has it. */
function acceptedBy(dismissal: Dismissal | undefined, facets: readonly string[] | undefined): Finding["exemption"] {
  if (dismissal === undefined || !isCovered(facets, dismissal.facets)) return undefined;
  return { owner: dismissal.by, reason: dismissal.reason };
}

function named({ owner, reason, expires }: NonNullable<Finding["exemption"]>): NonNullable<Finding["exemption"]> {
  return { owner, reason, ...(expires === undefined ? {} : { expires }) };
}

function remediationOf({ rule, status, botParams }: Evaluation): NonNullable<Finding["remediation"]> {
  const { remediation: steps, bot } = rule;
  if (bot === undefined) return { steps };
  return { steps, bot, ...(status === "fail" && botParams !== undefined ? { params: botParams } : {}) };
}

/** Evaluation → finding: what exemptions and baseline say of it, and whether it counts for the gate. */
import type { BaselineEntry } from "../model/baseline.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Finding, Location } from "../model/finding.ts";
import type { GatePolicy } from "../model/report.ts";
import type { RuleSummary } from "../model/rule.ts";
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
  readonly baseline: ReadonlyMap<string, BaselineEntry>;
  readonly policy: GatePolicy;
}

/** The finding of one evaluation. */
export function findingOf({ audit, evaluation, location }: JudgedEvaluation, known: KnownFindings): Finding {
  const { rule, resource, scope, cause, evidence = null, facets = [] } = evaluation;
  const isFail = evaluation.status === "fail";
  const { by, ...standing } = standingOf(evaluation, known);
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
    ...(by === undefined ? {} : { exemption: { owner: by.owner, reason: by.reason, expires: by.expires } }),
    ...(rule.remediation === "" ? {} : { remediation: remediationOf(rule) }),
    controls: rule.controls,
  };
}

/** One row of the table of docs/concepts.md, "From a run to the verdict". */
interface Standing extends Pick<Finding, "state" | "worsened" | "gates"> {
  /** The exemption that covers it. */
  readonly by: Exemption | undefined;
}

/** Of an unknown nobody knows the facets: what is known of the resource stays so. */
function standingOf({ rule, resource, status, facets = [] }: Evaluation, known: KnownFindings): Standing {
  const now = status === "fail" ? facets : undefined;
  const { by, exceeded } = known.exemptions.coverage(rule.id, resource.id, now);
  const entry = known.baseline.get(fingerprint(rule.id, resource.id));
  const isInBaseline = entry !== undefined && (now === undefined || facetsCovered(now, entry.facets));
  const isAccepted = by !== undefined || (known.policy.newOnly && isInBaseline);
  return {
    state: isInBaseline ? "existing" : "new",
    worsened: by === undefined && !isInBaseline && (entry !== undefined || exceeded),
    gates: isAtLeast(rule.severity, known.policy.failOn) && !isAccepted,
    by,
  };
}

function remediationOf({ remediation, bot }: RuleSummary): NonNullable<Finding["remediation"]> {
  return bot === undefined ? { steps: remediation } : { steps: remediation, bot };
}

/** A resource that several accounts of an audit share is read in each of them, and is one resource all the same. */
import type { Finding } from "../model/finding.ts";
import { facetsCovered } from "../net/facets.ts";

/**
 * Findings without those that an earlier one of the same audit, rule and resource already says, whole: the first stays.
 * One that says more, or stands differently to the gate, an exemption or the baseline, stays too.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding[]>();
  return findings.filter((finding) => {
    if (finding.status !== "fail") return true;
    const key = `${finding.audit}\0${finding.fingerprint}`;
    const earlier = told.get(key) ?? [];
    if (earlier.some((other) => isSaidBy(other, finding))) return false;
    told.set(key, [...earlier, finding]);
    return true;
  });
}

function isSaidBy(other: Finding, finding: Finding): boolean {
  return (
    other.gates === finding.gates &&
    other.state === finding.state &&
    (other.exemption === undefined) === (finding.exemption === undefined) &&
    facetsCovered(finding.facets, other.facets)
  );
}

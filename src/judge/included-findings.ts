/** One bad setting is one finding: what a worse finding of the same resource already says is told with it. */
import type { Finding, IncludedFinding } from "../model/finding.ts";
import { isAtLeast } from "../model/severity.ts";
import { facetsCovered, parseTrafficFacet } from "../net/facets.ts";

/**
 * Findings without those whose traffic is part of another finding's of the same resource: a group that lets everything in
 * is one finding, not one for each list of ports. Nothing that the gate, an exemption or the baseline looks at gets
 * milder by it. Order is kept.
 */
export function withIncluded(findings: readonly Finding[]): Finding[] {
  const byResource = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isTraffic(finding)) continue;
    const key = `${finding.audit}\0${finding.resource.id}`;
    byResource.set(key, [...(byResource.get(key) ?? []), finding]);
  }
  const includedBy = new Map<Finding, Finding>();
  for (const group of byResource.values()) {
    for (const [position, part] of group.entries()) {
      // Of two that say the same the first one stays.
      const whole = group.find(
        (other, place) =>
          other !== part &&
          !includedBy.has(other) &&
          includes(other, part) &&
          (place < position || !includes(part, other)),
      );
      if (whole !== undefined) includedBy.set(part, whole);
    }
  }
  if (includedBy.size === 0) return [...findings];
  return findings.filter((finding) => !includedBy.has(finding)).map((finding) => withParts(finding, includedBy));
}

function isTraffic({ status, facets }: Finding): boolean {
  return status === "fail" && facets.length > 0 && facets.every((facet) => parseTrafficFacet(facet) !== undefined);
}

function includes(whole: Finding, part: Finding): boolean {
  return (
    isAtLeast(whole.severity, part.severity) &&
    (whole.gates || !part.gates) &&
    whole.state === part.state &&
    (whole.exemption === undefined) === (part.exemption === undefined) &&
    facetsCovered(part.facets, whole.facets)
  );
}

function withParts(finding: Finding, includedBy: ReadonlyMap<Finding, Finding>): Finding {
  const parts = [...includedBy]
    .filter(([, whole]) => outermost(whole, includedBy) === finding)
    .map(([part]) => includedFinding(part));
  return parts.length === 0 ? finding : { ...finding, includes: parts };
}

/** What includes a finding may itself turn out to be included. */
function outermost(finding: Finding, includedBy: ReadonlyMap<Finding, Finding>): Finding {
  const whole = includedBy.get(finding);
  return whole === undefined ? finding : outermost(whole, includedBy);
}

function includedFinding({ rule, title, severity, fingerprint, facets, controls }: Finding): IncludedFinding {
  return { rule, title, severity, fingerprint, facets, controls };
}

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
          isIncluded(part, other) &&
          (place < position || !isIncluded(other, part)),
      );
      if (whole !== undefined) includedBy.set(part, whole);
    }
  }
  const partsOf = new Map<Finding, IncludedFinding[]>();
  for (const [part, whole] of includedBy) {
    const told = outermost(whole, includedBy);
    partsOf.set(told, [...(partsOf.get(told) ?? []), includedFinding(part)]);
  }
  return findings
    .filter((finding) => !includedBy.has(finding))
    .map((finding) => {
      const includes = partsOf.get(finding);
      return includes === undefined ? finding : { ...finding, includes };
    });
}

function isTraffic({ status, facets }: Finding): boolean {
  return status === "fail" && facets.length > 0 && facets.every((facet) => parseTrafficFacet(facet) !== undefined);
}

function isIncluded(part: Finding, whole: Finding): boolean {
  return (
    isAtLeast(whole.severity, part.severity) &&
    (whole.gates || !part.gates) &&
    whole.state === part.state &&
    (whole.exemption === undefined) === (part.exemption === undefined) &&
    facetsCovered(part.facets, whole.facets)
  );
}

/** What includes a finding may itself turn out to be included. */
function outermost(finding: Finding, includedBy: ReadonlyMap<Finding, Finding>): Finding {
  const whole = includedBy.get(finding);
  return whole === undefined ? finding : outermost(whole, includedBy);
}

function includedFinding({ rule, title, severity, fingerprint, facets, controls }: Finding): IncludedFinding {
  return { rule, title, severity, fingerprint, facets, controls };
}

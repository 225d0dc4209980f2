/** What an exemption that is about to be added would cover of what a past run found. */
import type { Exemption } from "../model/exemption.ts";
import { matchesPattern } from "../model/pattern.ts";
import { facetsCovered } from "../net/facets.ts";
import { ExemptionSet } from "./exemptions.ts";
import type { RecordedFinding } from "./recorded-findings.ts";

/** The findings that an exemption names. */
export interface ExemptionReach {
  readonly covered: readonly RecordedFinding[];
  /** Named, and yet not covered: with what is wrong beyond what is accepted. */
  readonly exceeded: readonly { readonly finding: RecordedFinding; readonly facets: readonly string[] }[];
}

/** `known` are the exemptions that hold already: several may cover a finding together. */
export function exemptionReach(
  exemption: Exemption,
  findings: readonly RecordedFinding[],
  { known, now }: { readonly known: readonly Exemption[]; readonly now: Date },
): ExemptionReach {
  const all = new ExemptionSet([exemption, ...known], now);
  const named = findings.filter(
    ({ rule, resource }) => matchesPattern(exemption.rule, rule) && matchesPattern(exemption.resource, resource.id),
  );
  const isCovered = ({ rule, resource, status, facets }: RecordedFinding): boolean =>
    all.coverage(rule, resource.id, status === "fail" ? facets : undefined).by !== undefined;
  return {
    covered: named.filter(isCovered),
    exceeded: named
      .filter((finding) => !isCovered(finding))
      .map((finding) => ({ finding, facets: unaccepted(finding, exemption) })),
  };
}

function unaccepted({ facets }: RecordedFinding, { facets: accepted = [] }: Exemption): string[] {
  return facets.filter((facet) => !facetsCovered([facet], accepted));
}

/** The exemption that says the same of the same rule and resource already, whether it still holds or not. */
export function sameExemption(exemption: Exemption, known: readonly Exemption[]): Exemption | undefined {
  return known.find(
    (one) => one.rule === exemption.rule && one.resource === exemption.resource && acceptsAll(one, exemption),
  );
}

function acceptsAll({ facets: accepted }: Exemption, { facets }: Exemption): boolean {
  if (accepted === undefined) return true;
  return facets !== undefined && facetsCovered(facets, accepted);
}

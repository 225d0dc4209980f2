/** Which exemption covers what, and what has become of each. */
import type { Exemption } from "../model/exemption.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { ExemptionReport } from "../model/report.ts";
import { facetsCovered } from "../net/facets.ts";

/** Exemptions that end within so many days are reported, so that nobody is surprised. */
const expiringDays = 14;
const dayMs = 86_400_000;

/** How the exemptions stand to one rule × resource. */
export interface Coverage {
  /** The active exemption that covers it. */
  readonly by?: Exemption;
  /** An active exemption names it, but not all that is wrong with it now. */
  readonly exceeded: boolean;
}

/** Exemptions at one moment, remembering which of them matched something. */
export class ExemptionSet {
  readonly #active: readonly Exemption[];
  readonly #expired: readonly Exemption[];
  readonly #expiring: readonly Exemption[];
  readonly #byResource = new Map<string, Exemption[]>();
  readonly #patterns: Exemption[] = [];
  readonly #matched = new Set<Exemption>();

  constructor(exemptions: readonly Exemption[], now: Date) {
    const today = now.toISOString().slice(0, 10);
    const soon = new Date(now.getTime() + expiringDays * dayMs).toISOString().slice(0, 10);
    this.#active = exemptions.filter(({ expires }) => expires >= today);
    this.#expired = exemptions.filter(({ expires }) => expires < today);
    this.#expiring = this.#active.filter(({ expires }) => expires <= soon);
    for (const exemption of this.#active) {
      if (exemption.resource.includes("*")) this.#patterns.push(exemption);
      else this.#byResource.set(exemption.resource, [...(this.#byResource.get(exemption.resource) ?? []), exemption]);
    }
  }

  /** What covers a finding with these facets; `undefined` facets (an unknown) are covered by whatever names it. */
  coverage(rule: string, resource: string, facets: readonly string[] | undefined): Coverage {
    const matching = this.#matching(rule, resource);
    for (const exemption of matching) this.#matched.add(exemption);
    const by = matching.find((exemption) => covers([exemption], facets)) ?? endsFirst(matching);
    return by !== undefined && covers(matching, facets) ? { by, exceeded: false } : { exceeded: by !== undefined };
  }

  /** `isReadCompletely` says whether all was read that could make the rules of an exemption fail. */
  report(isReadCompletely: (exemption: Exemption) => boolean): ExemptionReport {
    return {
      expired: this.#expired,
      expiring: this.#expiring,
      unmatched: this.#active.filter((exemption) => !this.#matched.has(exemption) && isReadCompletely(exemption)),
    };
  }

  #matching(rule: string, resource: string): Exemption[] {
    const exact = (this.#byResource.get(resource) ?? []).filter((exemption) => matchesPattern(exemption.rule, rule));
    const patterns = this.#patterns.filter(
      (exemption) => matchesPattern(exemption.rule, rule) && matchesPattern(exemption.resource, resource),
    );
    return [...exact, ...patterns];
  }
}

/** Whether they accept the facets, together. */
function covers(exemptions: readonly Exemption[], facets: readonly string[] | undefined): boolean {
  if (facets === undefined || exemptions.some((exemption) => exemption.facets === undefined)) return true;
  return facetsCovered(
    facets,
    exemptions.flatMap((exemption) => exemption.facets ?? []),
  );
}

/** Where only several together cover a finding, the one whose end will bring it back. */
function endsFirst(exemptions: readonly Exemption[]): Exemption | undefined {
  return exemptions.toSorted((a, b) => (a.expires < b.expires ? -1 : 1))[0];
}

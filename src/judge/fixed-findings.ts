/** Which findings of the baseline are no more. */
import type { Baseline, BaselineEntry } from "../model/baseline.ts";
import type { FixedFinding } from "../model/finding.ts";
import type { RuleSummary } from "../model/rule.ts";
import type { LedgerEntry } from "../model/scope.ts";

/** What proves that a finding is no more. */
export interface FixedQuestion {
  readonly baseline: Baseline | undefined;
  /** Fingerprints of all that fails or is unknown now. */
  readonly stillThere: ReadonlySet<string>;
  /** Passes and skips by fingerprint. */
  readonly settled: ReadonlyMap<string, "pass" | "skip">;
  /** Every rule that was evaluated, by id. */
  readonly rules: ReadonlyMap<string, RuleSummary>;
  readonly ledger: readonly LedgerEntry[];
  /** Whether a rule ran in an audit: only that audit's reading proves anything about the rule's findings. */
  readonly ranIn: (rule: string, audit: string) => boolean;
}

/** What the baseline has and is no more: seen to pass, or gone from a listing that was complete. */
export function fixedFindings(question: FixedQuestion): FixedFinding[] {
  const { baseline, stillThere, settled } = question;
  const entries = new Map((baseline?.findings ?? []).map((entry) => [entry.fingerprint, entry]));
  const ledgers = ledgerByScope(question.ledger);
  return [...entries.values()]
    .filter((entry) => !stillThere.has(entry.fingerprint))
    .filter((entry) => settled.has(entry.fingerprint) || isGone(entry, ledgers.get(entry.scope) ?? [], question))
    .map(({ rule, title, severity, fingerprint, resource }) => ({ rule, title, severity, fingerprint, resource }));
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
function isGone(entry: BaselineEntry, ledger: readonly LedgerEntry[], { rules, ranIn }: FixedQuestion): boolean {
  const apis = listingApis(rules.get(entry.rule), entry.resource.cloud);
  const asked = ledger.filter(({ api, audit }) => apis.includes(api) && ranIn(entry.rule, audit));
  const answered = new Set(asked.map(({ api }) => api));
  const isComplete = asked.every(({ outcome }) => outcome === "complete");
  return apis.length > 0 && isComplete && apis.every((api) => answered.has(api));
}

/** A rule may judge resources of several clouds, of which a scope has one. */
function listingApis(rule: RuleSummary | undefined, cloud: string): readonly string[] {
  const own = rule?.apisByCloud ?? {};
  return Object.hasOwn(own, cloud) ? (own[cloud] ?? []) : (rule?.apis ?? []);
}

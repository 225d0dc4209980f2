/** Entries → the plan: parts that are approved together, worst severity first. */
import type { Risk } from "../model/bot.ts";
import { byText } from "../model/order.ts";
import type { Change, Plan, PlanEntry, PlannedEntry, PlanPart } from "../model/plan.ts";
import { worstFirst } from "../model/severity.ts";
import { canonicalJson } from "./canonical-json.ts";
import { entryDigest, partDigest } from "./digests.ts";

/** What is known of an entry before it has a digest. */
export interface EntryDraft
  extends
    Pick<PlannedEntry, "finding" | "resource" | "scope" | "bot" | "params" | "affected" | "counterfactual">,
    Pick<Change, "calls" | "before" | "after" | "undo"> {
  /** The bot's own; what cannot be undone is irreversible whatever it says. */
  readonly risk: Risk;
}

/** The entry with its digest. The account's display name is left out of it: another login may not see that name. */
export function plannedEntry(draft: EntryDraft): PlannedEntry {
  const { finding, resource, bot, params, calls, before, after, undo, affected, counterfactual } = draft;
  const { id, cloud, account, region } = draft.scope;
  const change: Change = {
    fingerprint: finding.fingerprint,
    resource,
    scope: { id, cloud, account, region },
    bot,
    params,
    calls,
    before,
    after,
    undo,
  };
  return {
    status: "planned",
    finding,
    resource,
    scope: draft.scope,
    bot,
    params,
    risk: undo === null ? "irreversible" : draft.risk,
    change,
    digest: entryDigest(change),
    affected,
    counterfactual,
    held: [],
  };
}

/** All of a plan but what follows from its entries. */
export type PlanFrame = Omit<Plan, "schemaVersion" | "parts" | "entries">;

/** The whole plan, the same for the same entries in any order. */
export function planOf(entries: readonly PlanEntry[], frame: PlanFrame): Plan {
  const sorted = [...entries].sort(byEntryImportance);
  return { schemaVersion: 1, ...frame, parts: planParts(sorted), entries: sorted };
}

/** What awaits approval, by account and risk. Entries that are held back are in none. */
function planParts(sorted: readonly PlanEntry[]): PlanPart[] {
  const groups = new Map<string, PlannedEntry[]>();
  for (const entry of sorted) {
    if (entry.status !== "planned" || entry.held.length > 0) continue;
    const key = canonicalJson([entry.scope.cloud, entry.scope.account, entry.risk]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  // Entries are sorted, so the first of a part is its worst, and the map has the parts in that order already.
  return [...groups.values()].map(partOf);
}

function partOf(entries: readonly PlannedEntry[]): PlanPart {
  const [first] = entries;
  if (first === undefined) throw new TypeError("a part of a plan has at least one entry");
  const { cloud, account } = first.scope;
  const { risk } = first;
  const digest = partDigest({ account, risk, entries: entries.map((entry) => entry.digest) });
  return { digest, cloud, account, risk, entries };
}

/** Worst severity first, then rule, place in the cloud, audit, bot and params. */
export function byEntryImportance(a: PlanEntry, b: PlanEntry): number {
  return (
    worstFirst(a.finding.severity, b.finding.severity) ||
    byText(a.finding.rule, b.finding.rule) ||
    byText(a.scope.cloud, b.scope.cloud) ||
    byText(a.scope.account, b.scope.account) ||
    byText(a.scope.region, b.scope.region) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.finding.audit, b.finding.audit) ||
    byText(a.bot, b.bot) ||
    byText(canonicalJson(a.params), canonicalJson(b.params))
  );
}

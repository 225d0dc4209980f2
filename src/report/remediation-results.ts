/** What became of an applied or undone plan: how people, and the action's outputs, tell it apart. Nothing here is escaped yet. */
import type { EntryResult, PlannedEntry } from "../model/plan.ts";
import { count, grouped } from "./verdict-text.ts";

/** What was done, and how it ended. */
export interface RemediationResults {
  readonly action: "apply" | "undo";
  /** Id of the run, by which all of it can be undone or resumed. */
  readonly run: string;
  /** What the results are about; an entry that is no more planned is known by its digest alone. */
  readonly entries: readonly PlannedEntry[];
  readonly results: readonly EntryResult[];
  readonly notices: readonly string[];
}

/** How people and outputs tell results apart. `changed`: done, but the rules could not be evaluated again. */
export const resultGroups = [
  "failed",
  "still-failing",
  "drifted",
  "refused",
  "changed",
  "undone",
  "nothing-to-do",
  "fixed",
] as const;

/** One of {@link resultGroups}. */
export type ResultGroup = (typeof resultGroups)[number];

/** How many entries ended in which way. */
export function resultCounts({ results, action }: RemediationResults): Readonly<Record<ResultGroup, number>> {
  const counts: Record<ResultGroup, number> = {
    failed: 0,
    "still-failing": 0,
    drifted: 0,
    refused: 0,
    changed: 0,
    undone: 0,
    "nothing-to-do": 0,
    fixed: 0,
  };
  for (const result of results) counts[groupOf(result, action)] += 1;
  return counts;
}

/** The results that ended in one way. */
export function ofGroup({ results, action }: RemediationResults, group: ResultGroup): EntryResult[] {
  return results.filter((result) => groupOf(result, action) === group);
}

function groupOf({ outcome, finding }: EntryResult, action: RemediationResults["action"]): ResultGroup {
  if (outcome !== "done") return outcome;
  if (action === "undo") return "undone";
  return finding === "fixed" || finding === "still-failing" ? finding : "changed";
}

/** Headings. */
export const groupTitles: Readonly<Record<ResultGroup, string>> = {
  failed: "Failed",
  "still-failing": "Changed, and still failing",
  drifted: "Drifted",
  refused: "Refused",
  changed: "Changed, and not known whether it helped",
  undone: "Undone",
  "nothing-to-do": "Nothing to do",
  fixed: "Fixed",
};

/** `2 fixed · 1 drifted`; `there was nothing to apply` where there was no entry. */
export function countsText(results: RemediationResults): string {
  const counts = resultCounts(results);
  const told = resultGroups
    .toReversed()
    .filter((group) => counts[group] > 0)
    .map((group) => `${grouped(counts[group])} ${group.replaceAll("-", " ")}`);
  return told.length > 0 ? told.join(" · ") : `there was nothing to ${results.action}`;
}

/** What to call next, where that makes sense. */
export function nextText({ action, run, results }: RemediationResults): string | undefined {
  if (action === "undo" || results.every(({ callsDone }) => callsDone === 0)) return undefined;
  return `posturegate remediate undo ${run}`;
}

/** The entry that a result is about; undefined where it is no more planned. */
export function entryOf({ entry }: EntryResult, entries: readonly PlannedEntry[]): PlannedEntry | undefined {
  return entries.find(({ digest }) => digest === entry);
}

/** How far it came. */
export function callsText({ callsDone }: EntryResult): string {
  return callsDone === 0 ? "Nothing was changed." : `${count(callsDone, "call was", "calls were")} carried out.`;
}

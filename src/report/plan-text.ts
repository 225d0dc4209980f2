/** The words of a plan: one place, so that terminal and Markdown say the same. Nothing here is escaped yet. */
import type { Counterfactual, Plan, PlanEntry, PlannedEntry, PlanPart, SettledEntry } from "../model/plan.ts";
import type { ResourceReference } from "../model/resource.ts";
import { count, type Detail } from "./verdict-text.ts";

/** Characters of a digest by which people tell entries apart. */
export const shortDigest = 12;

/** An entry that is held back, planned or not, and why. */
export interface HeldEntry {
  readonly entry: PlanEntry;
  readonly reasons: readonly string[];
}

/** Entries that config, a tag or a limit holds back. */
export function heldEntries({ entries }: Plan): HeldEntry[] {
  return entries.map((entry) => ({ entry, reasons: reasonsOf(entry) })).filter(({ reasons }) => reasons.length > 0);
}

function reasonsOf(entry: PlanEntry): readonly string[] {
  if (entry.status === "planned") return entry.held;
  return entry.status === "held" ? [entry.message] : [];
}

/** Entries without a change that nothing holds back, of one status. */
export function settledEntries({ entries }: Plan, status: Exclude<SettledEntry["status"], "held">): SettledEntry[] {
  return entries.filter((entry) => entry.status !== "planned").filter((entry) => entry.status === status);
}

/** `3 changes await approval · 1 held · 2 refused`; what there is none of is left out. */
export function planCounts(plan: Plan): string {
  const waiting = plan.parts.reduce((sum, part) => sum + part.entries.length, 0);
  const withoutBot = plan.withoutBot.reduce((sum, { findings }) => sum + findings, 0);
  const others = [
    [heldEntries(plan).length, "held"],
    [settledEntries(plan, "refused").length, "refused"],
    [settledEntries(plan, "unknown").length, "unknown"],
    [settledEntries(plan, "nothing-to-do").length, "with nothing to do"],
    [withoutBot, withoutBot === 1 ? "finding without a bot" : "findings without a bot"],
  ] as const;
  return [
    waiting === 0
      ? "nothing awaits approval"
      : `${count(waiting, "change")} ${waiting === 1 ? "awaits" : "await"} approval`,
    ...others.filter(([number]) => number > 0).map(([number, words]) => count(number, words, words)),
  ].join(" · ");
}

/** `reversible, 2 entries`. */
export function partExtent({ risk, entries }: PlanPart): string {
  return `${risk}, ${count(entries.length, "entry", "entries")}`;
}

/** What a risk means for whoever approves. */
export const riskMeanings: Readonly<Record<PlanPart["risk"], string>> = {
  reversible: "Undo restores what was before, and nothing stops working that is meant to work.",
  disruptive: "Undo restores what was before, but something stops meanwhile.",
  irreversible: "Nobody can undo all of it.",
};

/** `aws 111122223333 eu-west-1`. */
export function placeText({ cloud, account, region }: ResourceReference): string {
  return [cloud, account, region].filter((part) => part !== "").join(" ");
}

/** How the change would be undone. */
export function undoText({ change: { undo } }: PlannedEntry): string {
  if (undo === null) return "nobody can undo it";
  return undo.length === 0 ? "nothing to call" : undo.map(({ api }) => api).join(", then ");
}

/** What evaluating the rules again without and with the change tells. */
export function counterfactualText(entry: PlannedEntry): string {
  const { counterfactual } = entry;
  if (counterfactual === undefined) return "the rules were not evaluated again with this change";
  const worse = counterfactual.worse.length + counterfactual.lostFlows.length;
  const harm = worse === 0 ? "makes nothing worse" : `makes ${count(worse, "thing")} worse`;
  const fixes = `fixes ${count(counterfactual.fixed.length, "finding")}, ${harm}`;
  return fixesItself(entry, counterfactual) ? fixes : `${fixes}, and does not fix the finding it is for`;
}

/** Other findings that the change fixes: `rule on name`. */
export function alsoFixed({ finding, resource, counterfactual }: PlannedEntry): string[] {
  return (counterfactual?.fixed ?? [])
    .filter((one) => one.rule !== finding.rule || one.resource.id !== resource.id)
    .map((one) => `${one.rule} on ${one.resource.name}`);
}

function fixesItself({ finding, resource }: PlannedEntry, { fixed }: Counterfactual): boolean {
  return fixed.some((one) => one.rule === finding.rule && one.resource.id === resource.id);
}

/** Why nobody can approve any of it; undefined where people can. */
export function obstacleText({ state, parts }: Plan, detail: Detail): string | undefined {
  if (parts.length === 0) return "Nothing awaits approval.";
  if (state === "snapshot")
    return "This plan is of a snapshot, which nobody can approve. Plan what is there now: posturegate remediate plan";
  return detail === "details"
    ? undefined
    : "Everyone can read this, so names and details are withheld, and nothing can be approved: set publish-details: true, or remediate from a private repository.";
}

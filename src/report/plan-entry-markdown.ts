/** One entry of a plan as Markdown: whole, or where there is no room on one line. */
import type { CloudCall } from "../model/cloud-call.ts";
import type { PlanEntry, PlannedEntry } from "../model/plan.ts";
import { callLines } from "./call-text.ts";
import { forMarkdownBlock, forMarkdownCode, forMarkdownText } from "./escape.ts";
import { alsoFixed, counterfactualText, placeText, shortDigest, undoText } from "./plan-text.ts";
import { stateDiff } from "./state-diff.ts";
import { count, type Detail } from "./verdict-text.ts";

/** Other findings that are named. */
const maxListed = 20;

/** All of a planned entry: what was found, what changes, what is called for it, and what follows. */
export function entryBlock(entry: PlannedEntry, detail: Detail): string {
  if (detail === "counts") return entryLine(entry, detail);
  const { finding, change, affected } = entry;
  const difference = stateDiff(change.before, change.after).flatMap(({ title, lines }) => [
    title,
    ...lines.map(({ sign, text }) => `${sign} ${text}`),
  ]);
  return [
    `#### ${severityWord(entry)}: expected: ${forMarkdownText(finding.title, 200)}`,
    headLine(entry),
    ...(finding.message === "" ? [] : [forMarkdownText(finding.message, 500)]),
    forMarkdownBlock(difference, "diff"),
    fold(count(change.calls.length, "call"), change.calls),
    ...(change.undo === null || change.undo.length === 0
      ? []
      : [fold(`${count(change.undo.length, "call")} to undo it`, change.undo)]),
    [
      ...affected.map((sentence) => `- Affects: ${forMarkdownText(sentence, 500)}`),
      `- Undo: ${undoMarkdown(entry)}`,
      `- Rules: ${forMarkdownText(counterfactualText(entry), 500)}`,
      ...alsoFixed(entry)
        .slice(0, maxListed)
        .map((fixed) => `- Also fixes: ${forMarkdownText(fixed, 300)}`),
    ].join("\n"),
  ].join("\n\n");
}

function undoMarkdown(entry: PlannedEntry): string {
  const calls = entry.change.undo ?? [];
  if (calls.length === 0) return forMarkdownText(undoText(entry));
  return calls.map(({ api }) => forMarkdownCode(api, 100)).join(", then ");
}

/** The summary of a fold holds our own words only: Markdown's escapes do not work there. */
function fold(summary: string, calls: readonly CloudCall[]): string {
  const block = forMarkdownBlock(calls.flatMap(callLines), "text");
  return `<details><summary>${summary}</summary>\n\n${block}\n\n</details>`;
}

/** One line of a list: what it is about, and by what it is known. */
export function entryLine(entry: PlanEntry, detail: Detail): string {
  if (detail === "counts") {
    const fingerprint = forMarkdownCode(entry.finding.fingerprint.slice(0, shortDigest));
    return `- ${severityWord(entry)}: ${forMarkdownCode(entry.finding.rule)} ${fingerprint}${digestText(entry)}`;
  }
  return `- ${severityWord(entry)}: expected: ${forMarkdownText(entry.finding.title, 200)}\\\n  ${headLine(entry)}`;
}

function headLine(entry: PlanEntry): string {
  const { resource, finding, bot } = entry;
  const place = `${forMarkdownCode(resource.name, 100)} in ${forMarkdownCode(placeText(resource), 100)}`;
  return `${place} · ${forMarkdownCode(finding.rule, 100)} · bot ${forMarkdownCode(bot, 64)}${digestText(entry)}`;
}

function digestText(entry: PlanEntry): string {
  return entry.status === "planned" ? ` · entry ${forMarkdownCode(entry.digest.slice(0, shortDigest))}` : "";
}

function severityWord({ finding: { severity } }: PlanEntry): string {
  return `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
}

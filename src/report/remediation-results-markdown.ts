/** What became of a plan as Markdown: for the comment on its issue and the job summary. */
import type { EntryResult, PlannedEntry } from "../model/plan.ts";
import { BoundedText } from "./bounded-text.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { placeText, shortDigest } from "./plan-text.ts";
import {
  callsText,
  countsText,
  entryOf,
  groupTitles,
  nextText,
  ofGroup,
  type RemediationResults,
  type ResultGroup,
  resultGroups,
} from "./remediation-results.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** How to write the comment. */
export interface ResultsMarkdownOptions {
  readonly detail: Detail;
  /** Bytes; GitHub takes 65,536 characters in a comment. */
  readonly maxBytes: number;
}

/** Room for the last lines. */
const reserve = 500;

/** The results as Markdown, what needs people first. Entries are cut where the limit asks, and counted. */
export function resultsMarkdown(results: RemediationResults, { detail, maxBytes }: ResultsMarkdownOptions): string {
  const text = new BoundedText(maxBytes);
  const heading = results.action === "apply" ? "remediation" : "undo";
  text.add(`## posturegate: ${heading}: ${countsText(results)}`);
  const blocks = resultGroups.flatMap((group) => groupBlocks(results, group, detail));
  // Of what follows one that does not fit nothing is shown: it would stand under another heading.
  const cut = blocks.findIndex((block) => !text.add(block, reserve));
  const left = cut === -1 ? 0 : blocks.length - cut;
  if (left > 0) text.add(`**${grouped(left)} more ${left === 1 ? "entry is" : "entries are"} not shown for length.**`);
  const notices = detail === "counts" ? [] : results.notices.map((notice) => `- ${forMarkdownText(notice, 500)}`);
  for (const notice of notices) text.add(notice, reserve);
  const next = nextText(results);
  if (next !== undefined) text.add(`To undo all of it: ${forMarkdownCode(next)}`);
  return `${text.text().trimEnd()}\n`;
}

/** A block for each entry, the first with the heading. */
function groupBlocks(results: RemediationResults, group: ResultGroup, detail: Detail): string[] {
  const lines = ofGroup(results, group).map((result) => resultLine(result, results.entries, detail));
  const heading = `### ${groupTitles[group]}: ${count(lines.length, "entry", "entries")}`;
  return lines.map((line, index) => (index === 0 ? `${heading}\n\n${line}` : line));
}

function resultLine(result: EntryResult, entries: readonly PlannedEntry[], detail: Detail): string {
  const entry = entryOf(result, entries);
  const digest = `entry ${forMarkdownCode(result.entry.slice(0, shortDigest))}`;
  if (entry === undefined)
    return detail === "counts" ? `- ${digest}` : `- ${digest}\\\n  ${forMarkdownText(result.message)}`;
  const { finding, resource, bot } = entry;
  if (detail === "counts")
    return `- ${forMarkdownCode(finding.rule)} ${forMarkdownCode(finding.fingerprint.slice(0, shortDigest))} · ${digest}`;
  const place = `${forMarkdownCode(resource.name, 100)} in ${forMarkdownCode(placeText(resource), 100)}`;
  return [
    `- ${place} · ${forMarkdownCode(finding.rule, 100)} · bot ${forMarkdownCode(bot, 64)} · ${digest}`,
    `  ${forMarkdownText(result.message)} ${callsText(result)}`,
  ].join("\\\n");
}

/** What became of a plan for people at a terminal. */
import type { EntryResult, PlannedEntry } from "../model/plan.ts";
import { placeText, shortDigest } from "./plan-text.ts";
import {
  callsText,
  countsText,
  entryOf,
  groupTitles,
  nextText,
  ofGroup,
  type RemediationResults,
  resultGroups,
  type ResultGroup,
} from "./remediation-results.ts";
import { writeHeading } from "./terminal-findings.ts";
import { type Style, TerminalLines } from "./terminal-layout.ts";
import { count, type Detail } from "./verdict-text.ts";

/** How to write it to a terminal. */
export interface ResultsTerminalOptions {
  readonly color: boolean;
  /** Columns; fewer than 40 count as 40. */
  readonly width: number;
  readonly detail: Detail;
}

const groupStyles: Readonly<Record<ResultGroup, readonly Style[]>> = {
  failed: ["bold", "red"],
  "still-failing": ["bold", "red"],
  drifted: ["bold", "yellow"],
  refused: ["bold", "yellow"],
  changed: ["bold", "yellow"],
  undone: ["bold", "green"],
  "nothing-to-do": ["bold"],
  fixed: ["bold", "green"],
};

/** The results as lines of at most `width` columns, the counts last. */
export function resultsTerminal(results: RemediationResults, options: ResultsTerminalOptions): string {
  const { detail } = options;
  const lines = new TerminalLines(options);
  for (const group of resultGroups) {
    const ended = ofGroup(results, group);
    if (ended.length === 0) continue;
    writeHeading(lines, groupTitles[group], count(ended.length, "entry", "entries"), groupStyles[group]);
    for (const result of ended) writeResult(lines, result, { entry: entryOf(result, results.entries), detail });
  }
  lines.gap();
  for (const notice of detail === "counts" ? [] : results.notices) lines.paragraph(0, notice, { styles: ["cyan"] });
  lines.paragraph(0, countsText(results), { styles: ["bold"] });
  const next = nextText(results);
  if (next !== undefined) lines.paragraph(0, `to undo all of it: ${next}`, { styles: ["dim"] });
  if (detail === "counts")
    lines.paragraph(0, "Names and details are withheld because everyone can read this.", { styles: ["dim"] });
  return lines.text();
}

/** Lines: what a provider says is long, and what was done about it comes last. */
const longestMessage = 12;

function writeResult(
  lines: TerminalLines,
  result: EntryResult,
  { entry, detail }: { readonly entry: PlannedEntry | undefined; readonly detail: Detail },
): void {
  const digest = `entry ${result.entry.slice(0, shortDigest)}`;
  const rule = entry === undefined ? [] : [entry.finding.rule];
  const fingerprint =
    entry === undefined || detail === "details" ? [] : [entry.finding.fingerprint.slice(0, shortDigest)];
  if (entry !== undefined && detail === "details")
    lines.row(2, [{ text: entry.resource.name }, { text: placeText(entry.resource), styles: ["dim"] }]);
  lines.paragraph(2, [...rule, ...fingerprint, digest].join(" · "), { styles: ["dim"], maxLines: 2 });
  if (detail === "details") lines.paragraph(4, `${result.message} ${callsText(result)}`, { maxLines: longestMessage });
}

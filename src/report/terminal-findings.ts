/** The findings of the terminal report: by severity and rule, with resource, place and what decided. */
import type { Finding, IncludedFinding } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import type { RuleGroup, SeverityGroup } from "./rule-groups.ts";
import { firstStep } from "./steps.ts";
import { type Column, columnWidth, type Style, type TerminalLines } from "./terminal-layout.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** Entries of one list before `+ 14 more`. */
export const maxEntries = 10;

/** How a severity looks. */
export const severityStyles: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ["bold", "magenta"],
  high: ["bold", "red"],
  medium: ["bold", "yellow"],
  low: ["bold", "blue"],
  informational: ["bold", "cyan"],
};

/** How findings are told. */
interface FindingOptions {
  readonly detail: Detail;
  /** Whether the run knew findings from before: without any, all are new, which says nothing. */
  readonly isCompared: boolean;
}

/** Writes the rules of one severity. */
export function writeSeverity(lines: TerminalLines, group: SeverityGroup, options: FindingOptions): void {
  writeHeading(lines, group.severity, count(group.count, "finding"), severityStyles[group.severity]);
  for (const rule of group.rules) {
    lines.gap();
    writeRule(lines, rule, options);
  }
}

function writeRule(lines: TerminalLines, group: RuleGroup, { detail, isCompared }: FindingOptions): void {
  lines.paragraph(2, `expected: ${group.title}`, { styles: ["bold"], maxLines: 2 });
  lines.paragraph(2, `${group.rule} · ${stateCounts(group.findings, isCompared)}`, { styles: ["dim"], maxLines: 2 });
  const shown = group.findings.slice(0, maxEntries);
  if (detail === "counts") writeFingerprints(lines, shown);
  else writeResources(lines, shown);
  writeRest(lines, 4, group.findings.length - shown.length);
  const step = firstStep(group.steps);
  if (step !== undefined)
    lines.paragraph(4, `fix: ${step.text}${step.isOnly ? "" : " …"}`, { styles: ["green"], maxLines: 2 });
}

function stateCounts(findings: readonly Finding[], isCompared: boolean): string {
  const isNew = findings.filter((finding) => finding.state === "new").length;
  const worsened = findings.filter((finding) => finding.worsened).length;
  return [
    count(findings.length, "resource"),
    ...(isCompared && isNew > 0 ? [`${grouped(isNew)} new`] : []),
    ...(worsened > 0 ? [`${grouped(worsened)} worsened`] : []),
  ].join(" · ");
}

function writeFingerprints(lines: TerminalLines, findings: readonly Finding[]): void {
  lines.paragraph(4, findings.map((finding) => finding.fingerprint.slice(0, 12)).join(" "), { styles: ["dim"] });
}

/** Name, where, what decided: side by side if every row of the rule fits, else what decided goes below. */
function writeResources(lines: TerminalLines, findings: readonly Finding[]): void {
  const widths = columnWidths(findings, lines.width);
  const message = columnWidth(
    findings.map((finding) => finding.message),
    Infinity,
  );
  const isOneLine = 4 + widths.reduce((sum, width) => sum + width + 2, 0) + message <= lines.width;
  for (const finding of findings) {
    const [name = 0, where = 0, state] = widths;
    const columns: Column[] = [
      { text: finding.resource.name, width: name },
      { text: whereText(finding), width: where, styles: ["dim"] },
      ...(state === undefined ? [] : [{ text: stateText(finding), width: state }]),
    ];
    lines.row(4, isOneLine ? [...columns, { text: finding.message }] : columns);
    if (!isOneLine) lines.paragraph(6, finding.message, { maxLines: 3 });
    if (finding.includes !== undefined)
      lines.paragraph(6, includesText(finding.includes), { styles: ["dim"], maxLines: 2 });
  }
}

function includesText(included: readonly IncludedFinding[]): string {
  return `includes ${included.map(({ rule }) => rule).join(", ")}`;
}

/** Of name, where, and, when the findings differ in it, state. */
function columnWidths(findings: readonly Finding[], width: number): number[] {
  const states = findings.map(stateText);
  return [
    columnWidth(
      findings.map((finding) => finding.resource.name),
      Math.floor(width / 3),
    ),
    columnWidth(findings.map(whereText), Math.floor(width / 2)),
    ...(new Set(states).size > 1 ? [columnWidth(states, width)] : []),
  ];
}

function stateText(finding: Finding): string {
  return finding.worsened ? "worsened" : finding.state === "new" ? "new" : "";
}

function whereText({ resource }: Finding): string {
  return [resource.cloud, resource.account, resource.region].filter((part) => part !== "").join(" ");
}

/** The title of a section, and a note beside it. */
export function writeHeading(lines: TerminalLines, title: string, note: string, styles: readonly Style[]): void {
  lines.gap();
  lines.row(0, [
    { text: title.toUpperCase(), styles },
    { text: note, styles: ["dim"] },
  ]);
}

/** How many entries of a list are not shown. */
export function writeRest(lines: TerminalLines, indent: number, rest: number): void {
  if (rest > 0) lines.row(indent, [{ text: `+ ${grouped(rest)} more (findings.json)`, styles: ["dim"] }]);
}

/** The findings of the Markdown summary: by severity and rule, cut at whole findings. */
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { blockBytes, type BoundedText } from "./bounded-text.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { evidenceText } from "./evidence-text.ts";
import { type RuleGroup, severityGroups } from "./rule-groups.ts";
import { stepsMarkdown } from "./steps.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** Resources of a rule that are shown before the rest is folded. */
const maxOpen = 5;

/** Rules whose steps are shown before those of further ones are folded. */
const maxOpenSteps = 3;

const foldEnd = "</details>";

/** Room for the end of a fold, and for the line that says how many findings are left out. */
const reserve = blockBytes(foldEnd) + 200;

/** Writes as many findings as fit, the worst first, then how many are left out. */
export function writeFindings(text: BoundedText, report: Report, detail: Detail): void {
  const groups = severityGroups(report);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  let written = 0;
  let rules = 0;
  for (const group of groups) {
    const heading = `### ${group.severity.slice(0, 1).toUpperCase()}${group.severity.slice(1)}: ${count(group.count, "finding")}`;
    for (const [index, rule] of group.rules.entries()) {
      const opening = [...(index === 0 ? [heading] : []), ruleHead(rule)].join("\n\n");
      const shown = writeRule(text, rule, { opening, detail, foldsSteps: rules >= maxOpenSteps });
      written += shown;
      if (shown < rule.findings.length) return writeRest(text, total - written);
      rules += 1;
    }
  }
}

/** Writes a rule's findings, and tells how many. */
function writeRule(
  text: BoundedText,
  group: RuleGroup,
  options: { opening: string; detail: Detail; foldsSteps: boolean },
): number {
  const lines = group.findings.map((finding) => findingLine(finding, options.detail));
  const [first = "", ...more] = lines.slice(0, maxOpen);
  if (!text.add(`${options.opening}\n\n${first}`, reserve)) return 0;
  const shown = 1 + writeLines(text, more);
  if (shown < 1 + more.length) return shown;
  const folded = lines.slice(maxOpen);
  const unfolded = folded.length === 0 ? shown : shown + writeFold(text, folded);
  if (unfolded === lines.length) writeSteps(text, group, options.foldsSteps);
  return unfolded;
}

function ruleHead(group: RuleGroup): string {
  return `#### Not so: ${forMarkdownText(group.title, 200)}\n\n${forMarkdownCode(group.rule)} · ${count(group.findings.length, "resource")}`;
}

function writeLines(text: BoundedText, lines: readonly string[]): number {
  for (const [index, line] of lines.entries()) if (!text.add(line, reserve)) return index;
  return lines.length;
}

/** The summary of a fold holds our own words only: Markdown's escapes do not work there. */
function writeFold(text: BoundedText, lines: readonly string[]): number {
  const start = `<details><summary>${count(lines.length, "more resource")}</summary>`;
  if (!text.add(`${start}\n\n${lines[0] ?? ""}`, reserve)) return 0;
  const written = 1 + writeLines(text, lines.slice(1));
  text.add(foldEnd);
  return written;
}

function findingLine(finding: Finding, detail: Detail): string {
  const state = finding.worsened ? " · **worsened**" : finding.state === "new" ? " · **new**" : "";
  if (detail === "counts") return `- ${forMarkdownCode(finding.fingerprint.slice(0, 12))}${state}`;
  const { resource, location, includes = [] } = finding;
  const where = [resource.cloud, resource.account, resource.region].filter((part) => part !== "").join(" ");
  const evidence = evidenceText(finding.evidence);
  return [
    `- ${forMarkdownCode(resource.name)} in ${forMarkdownCode(where)}${state}`,
    ...(finding.message === "" ? [] : [`  ${forMarkdownText(finding.message, 500)}`]),
    ...(evidence === "" ? [] : [`  Evidence: ${forMarkdownCode(evidence, 500)}`]),
    ...(includes.length === 0 ? [] : [`  Includes: ${includes.map(({ rule }) => forMarkdownCode(rule)).join(", ")}`]),
    `  Id ${forMarkdownCode(resource.id, 300)}, declared in ${forMarkdownCode(`${location.file}:${location.line}`, 300)}`,
  ].join("\\\n");
}

/** Left out where there is no room: they are in findings.json, and a finding matters more. */
function writeSteps(text: BoundedText, group: RuleGroup, isFolded: boolean): void {
  const steps = stepsMarkdown(group.steps);
  if (steps === "") return;
  const block = isFolded
    ? `<details><summary>What to do</summary>\n\n${steps}\n\n${foldEnd}`
    : `**What to do**\n\n${steps}`;
  text.add(block, reserve);
}

function writeRest(text: BoundedText, rest: number): void {
  text.add(
    `**${grouped(rest)} more ${rest === 1 ? "finding is" : "findings are"} not shown for length: see \`findings.json\`.**`,
  );
}

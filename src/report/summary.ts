/** A report as Markdown: the job summary, and summary.md in the output folder. */
import type { Report } from "../model/report.ts";
import { type Severity, severities } from "../model/severity.ts";
import { withAccountNames } from "./account-names.ts";
import { BoundedText } from "./bounded-text.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { byText } from "../model/order.ts";
import { previewBlocks } from "./preview-blocks.ts";
import { writeFindings } from "./summary-findings.ts";
import { frameworkBlocks } from "./summary-frameworks.ts";
import { dismissalBlocks, exemptionBlocks, failureBlocks, noticeBlocks, unknownBlocks } from "./summary-sections.ts";
import { type Detail, furtherReasons, grouped, verdictReason, verdictWords, withheldText } from "./verdict-text.ts";

/** How to write it. */
export interface SummaryOptions {
  readonly detail: Detail;
  /** Bytes; GitHub drops a job summary of more than 1 MiB as a whole. At least 4,000 is used. */
  readonly maxBytes?: number;
}

/** Verdict, counts, findings, unknowns, exemptions, failures. Findings are cut where the limit asks, and counted. */
export function summaryMarkdown(told: Report, options: SummaryOptions): string {
  const report = withAccountNames(told);
  const limit = Math.max(4000, options.maxBytes ?? 900 * 1024);
  const { detail } = options;
  const head = boundedBlocks([...headBlocks(report, detail), ...fixedBlocks(report, detail)], limit / 4);
  const tail = boundedBlocks(tailBlocks(report, detail), limit / 4);
  const findings = new BoundedText(limit - Buffer.byteLength(head) - Buffer.byteLength(tail));
  writeFindings(findings, report, detail);
  return `${`${head}${findings.text()}${tail}`.trimEnd()}\n`;
}

/** The blocks that fit; each is whole. */
function boundedBlocks(blocks: readonly string[], limit: number): string {
  const text = new BoundedText(limit);
  const left = blocks.filter((block) => !text.add(block, 100)).length;
  if (left > 0) text.add(`_Left out for length: ${left} more parts._`);
  return text.text();
}

/** Verdict, what a pull request changes about the gate, reasons, notices and counts. */
export function headBlocks(report: Report, detail: Detail): string[] {
  const reasons = detail === "details" ? furtherReasons(report).slice(0, 20) : [];
  return [
    `## posturegate: ${verdictWords[report.verdict]}`,
    `**${forMarkdownText(sentence(verdictReason(report, detail)))}**`,
    ...previewBlocks(report, detail),
    ...(reasons.length === 0 ? [] : [reasons.map((reason) => `- ${forMarkdownText(reason)}`).join("\n")]),
    ...(detail === "details" ? noticeBlocks(report) : []),
    countsTable(report),
    evaluationsLine(report),
  ];
}

function countsTable(report: Report): string {
  const { counts } = report;
  const columns = severities.toReversed();
  const ofState = (state: "new" | "existing", severity: Severity): number =>
    report.findings.filter(
      (finding) =>
        finding.status === "fail" &&
        finding.exemption === undefined &&
        finding.state === state &&
        finding.severity === severity,
    ).length;
  return [
    `| | ${columns.join(" | ")} | all |`,
    `| --- |${" ---: |".repeat(columns.length + 1)}`,
    tableRow("findings", [...columns.map((severity) => counts[severity]), counts.findings]),
    tableRow("of these new", [...columns.map((severity) => ofState("new", severity)), counts.new]),
    tableRow("existing", [...columns.map((severity) => ofState("existing", severity)), counts.existing]),
    tableRow("fixed", [
      ...columns.map((severity) => report.fixed.filter((finding) => finding.severity === severity).length),
      counts.fixed,
    ]),
  ].join("\n");
}

function tableRow(title: string, numbers: readonly number[]): string {
  return `| ${title} | ${numbers.map(grouped).join(" | ")} |`;
}

function evaluationsLine(report: Report): string {
  const { counts, evaluations } = report;
  return [
    `${grouped(evaluations.pass)} passed`,
    `${grouped(evaluations.fail)} failed`,
    `${grouped(evaluations.skip)} skipped`,
    `${grouped(evaluations.unknown)} unknown (the gate counts ${grouped(counts.unknownCounted)})`,
    `${grouped(counts.exempted)} exempted`,
  ].join(" · ");
}

/** What the baseline knows and is no more. */
export function fixedBlocks(report: Report, detail: Detail): string[] {
  if (report.fixed.length === 0) return [];
  const fixed = [...report.fixed].sort((a, b) => byText(a.rule, b.rule) || byText(a.resource.id, b.resource.id));
  const lines = fixed
    .slice(0, 20)
    .map((finding) =>
      detail === "counts"
        ? `- ${forMarkdownCode(finding.rule)} ${forMarkdownCode(finding.fingerprint.slice(0, 12))}`
        : `- ${forMarkdownCode(finding.resource.name)} in ${forMarkdownCode(finding.resource.account)}: ${forMarkdownText(finding.title, 200)}`,
    );
  const rest = fixed.length - lines.length;
  return ["### Fixed", [...lines, ...(rest > 0 ? [`- and ${grouped(rest)} more`] : [])].join("\n")];
}

function tailBlocks(report: Report, detail: Detail): string[] {
  return [
    ...unknownBlocks(report, detail),
    ...frameworkBlocks(report),
    ...exemptionBlocks(report, detail),
    ...dismissalBlocks(report, detail),
    ...failureBlocks(report, detail),
    ...(detail === "counts"
      ? [forMarkdownText(withheldText)]
      : ["Every finding with its evidence is in `findings.json` in the output folder."]),
    `${forMarkdownText(`posturegate ${report.tool.version}`, 50)} · ${report.audits
      .slice(0, 20)
      .map((audit) => forMarkdownCode(audit, 100))
      .join(" ")} · ${forMarkdownCode(report.startedAt, 40)}`,
  ];
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

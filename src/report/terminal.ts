/** A report for people at a terminal: worst first, the verdict last. */
import type { Exemption } from "../model/exemption.ts";
import type { Report, Verdict } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import { byText } from "../model/order.ts";
import { withAccountNames } from "./account-names.ts";
import { dismissedFindings } from "./dismissed-findings.ts";
import { severityGroups } from "./rule-groups.ts";
import { maxEntries, writeHeading, writeRest, writeSeverity } from "./terminal-findings.ts";
import { type Style, TerminalLines } from "./terminal-layout.ts";
import { writePreview } from "./terminal-preview.ts";
import { actionText, listText, type UnknownGroup, unknownGroups } from "./unknowns.ts";
import { count, type Detail, exitText, furtherReasons, grouped, verdictText, withheldText } from "./verdict-text.ts";

/** How to write it. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; fewer than 40 count as 40. */
  readonly width: number;
  readonly detail: Detail;
}

const verdictStyles: Readonly<Record<Verdict, readonly Style[]>> = {
  passed: ["bold", "green"],
  failed: ["bold", "red"],
  "not-established": ["bold", "yellow"],
};

/** The whole report as lines of at most `width` columns. Plain text without `color`. */
export function terminalReport(told: Report, options: TerminalOptions): string {
  const report = withAccountNames(told);
  const lines = new TerminalLines(options);
  writeNotices(lines, report, options.detail);
  writeHead(lines, report);
  writeOutcome(lines, report, options.detail);
  const isCompared = report.counts.existing + report.counts.fixed > 0;
  for (const group of severityGroups(report)) writeSeverity(lines, group, { detail: options.detail, isCompared });
  writeUnknowns(lines, unknownGroups(report), options.detail);
  writeExemptions(lines, report, options.detail);
  writeDismissals(lines, report, options.detail);
  writeFailures(lines, report, options.detail);
  writePreview(lines, report, options.detail);
  writeCounts(lines, report);
  writeVerdict(lines, report, options.detail);
  return lines.text();
}

/** What was audited, and when. */
function writeHead(lines: TerminalLines, { tool, audits, scopes, startedAt }: Report): void {
  // Two clouds may read one account, as `azure` and `azvm` do; no two providers give the same id.
  const accounts = new Set([...scopes.values()].map(({ account }) => account));
  const parts = [
    `${tool.name} ${tool.version}`,
    `${audits.length === 1 ? "audit" : "audits"} ${audits.join(", ")}`,
    `${count(accounts.size, "account")}, ${count(scopes.size, "scope")}`,
    `${startedAt.slice(0, 16).replace("T", " ")} UTC`,
  ];
  lines.paragraph(0, parts.join(" · "), { styles: ["dim"] });
}

/** The end of the matter first: whoever reads no further knows it. */
function writeOutcome(lines: TerminalLines, report: Report, detail: Detail): void {
  lines.paragraph(0, verdictText(report, detail), { styles: verdictStyles[report.verdict], maxLines: 3 });
}

function writeUnknowns(lines: TerminalLines, groups: readonly UnknownGroup[], detail: Detail): void {
  if (groups.length === 0) return;
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const counted = groups.reduce((sum, group) => sum + group.counted, 0);
  writeHeading(lines, "unknown", `${count(total, "evaluation")}, the gate counts ${grouped(counted)}`, [
    "bold",
    "yellow",
  ]);
  lines.gap();
  for (const group of groups.slice(0, maxEntries)) {
    const what = listText(group.explanation === undefined ? group.apis : group.scopes, 2);
    const cause = detail === "details" && what !== undefined ? `${group.title}: ${what}` : group.title;
    const extent = `${count(group.count, "evaluation")} of ${count(group.rules.length, "rule")}`;
    lines.paragraph(2, `${cause} · ${extent}`, { maxLines: 2 });
    if (detail === "counts") continue;
    lines.paragraph(4, actionText(group), { styles: ["green"], maxLines: 25 });
    if (isWorthReading(group)) lines.paragraph(4, group.messages[0] ?? "", { styles: ["dim"], maxLines: 3 });
  }
  writeRest(lines, 2, groups.length - maxEntries);
}

/** What was denied is said by the permission that settles it; anything else has words of its own. */
function isWorthReading({ kind, explanation }: UnknownGroup): boolean {
  return explanation === undefined && !["denied", "outside-audit"].includes(kind);
}

function writeExemptions(lines: TerminalLines, report: Report, detail: Detail): void {
  const { expired, expiring, unmatched } = report.exemptions;
  const entries = [
    ...expired.map((exemption) => ["expired", exemption] as const),
    ...expiring.map((exemption) => ["expires", exemption] as const),
    ...unmatched.map((exemption) => ["matches nothing, expires", exemption] as const),
  ];
  if (entries.length === 0 && report.counts.exempted === 0) return;
  writeHeading(lines, "exemptions", `${count(report.counts.exempted, "finding")} exempted`, ["bold"]);
  if (entries.length > 0) lines.gap();
  for (const [state, exemption] of entries.slice(0, maxEntries)) {
    lines.paragraph(2, `${state} ${exemption.expires}  ${exemption.rule}`, { maxLines: 2 });
    lines.paragraph(4, exemptionText(exemption, detail), { styles: ["dim"], maxLines: 3 });
  }
  writeRest(lines, 2, entries.length - maxEntries);
}

function exemptionText(exemption: Exemption, detail: Detail): string {
  const place = `${exemption.source.file}:${exemption.source.line}`;
  return detail === "counts" ? place : `${place}, ${exemption.owner}: ${exemption.resource}`;
}

/** Entries of the list of dismissals. */
const maxDismissals = 30;

function writeDismissals(lines: TerminalLines, report: Report, detail: Detail): void {
  const dismissed = dismissedFindings(report);
  if (dismissed.length === 0) return;
  writeHeading(lines, "dismissed in code scanning", count(dismissed.length, "finding"), ["bold"]);
  lines.gap();
  for (const [finding, { by, reason, url }] of dismissed.slice(0, maxDismissals)) {
    const what =
      detail === "counts" ? finding.fingerprint.slice(0, 12) : `on ${finding.resource.name} by ${by}: ${reason}`;
    lines.paragraph(2, `${finding.rule} ${what}`, { maxLines: 3 });
    if (detail === "counts") continue;
    const held = finding.exemption === undefined ? "does not cover what is wrong now · " : "";
    lines.paragraph(4, `${held}${url}`, { styles: ["dim"], maxLines: 2 });
  }
  writeRest(lines, 2, dismissed.length - maxDismissals);
}

function writeFailures(lines: TerminalLines, report: Report, detail: Detail): void {
  if (report.failures.length === 0) return;
  writeHeading(lines, "failures", count(report.failures.length, "plugin"), ["bold", "red"]);
  lines.gap();
  const failures = [...report.failures].sort((a, b) => byText(a.audit, b.audit) || byText(a.plugin, b.plugin));
  for (const failure of failures.slice(0, maxEntries)) {
    const optional = failure.required ? "" : " (not required)";
    const said = detail === "details" ? `: ${failure.message}` : "";
    lines.paragraph(2, `${failure.kind} ${failure.plugin} of audit ${failure.audit}${optional}${said}`);
  }
  writeRest(lines, 2, failures.length - maxEntries);
}

function writeNotices(lines: TerminalLines, report: Report, detail: Detail): void {
  if (report.notices.length === 0 || detail === "counts") return;
  for (const notice of report.notices.slice(0, maxEntries)) lines.paragraph(0, notice, { styles: ["cyan"] });
  writeRest(lines, 0, report.notices.length - maxEntries);
  lines.gap();
}

function writeCounts(lines: TerminalLines, report: Report): void {
  const { counts, evaluations } = report;
  lines.gap();
  lines.paragraph(
    0,
    severities
      .toReversed()
      .map((severity) => `${grouped(counts[severity])} ${severity}`)
      .join(" · "),
  );
  lines.paragraph(
    0,
    `${grouped(counts.new)} new · ${grouped(counts.existing)} existing · ${grouped(counts.fixed)} fixed · ${grouped(counts.exempted)} exempted`,
  );
  lines.paragraph(
    0,
    `${count(evaluations.pass + evaluations.fail + evaluations.skip + evaluations.unknown, "evaluation")}: ${grouped(evaluations.pass)} pass · ${grouped(evaluations.fail)} fail · ${grouped(evaluations.skip)} skip · ${grouped(evaluations.unknown)} unknown`,
    { styles: ["dim"] },
  );
}

function writeVerdict(lines: TerminalLines, report: Report, detail: Detail): void {
  lines.gap();
  lines.paragraph(0, verdictText(report, detail), {
    styles: verdictStyles[report.verdict],
  });
  if (detail === "details")
    for (const reason of furtherReasons(report).slice(0, maxEntries)) lines.paragraph(2, reason, { styles: ["dim"] });
  lines.paragraph(0, exitText(report.verdict), { styles: ["dim"] });
  if (detail === "counts") lines.paragraph(0, withheldText, { styles: ["dim"] });
}

/** A report as the one comment on a pull request: the verdict, what changed against the base, and what to do. */
import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { withAccountNames } from "./account-names.ts";
import { BoundedText } from "./bounded-text.ts";
import { forMarkdownText } from "./escape.ts";
import { fixedBlocks, headBlocks } from "./summary.ts";
import { writeFindings } from "./summary-findings.ts";
import { dismissalBlocks, failureBlocks, unknownBlocks } from "./summary-sections.ts";
import { count, type Detail, withheldText } from "./verdict-text.ts";

/** GitHub takes 65,536 characters; a byte is never less than a character. */
const maxBytes = 65_000;

/** Room for the unknowns and what closes the comment, and for the known findings after the new ones. */
const tailBytes = 16_000;

/** A comment is asked for when there is something to say. */
export type CommentOccasion = "always" | "findings" | "changes";

/** Whether a comment that is not there yet is to be made; one that is there is kept up to date in any case. */
export function isWorthSaying(report: Report, when: CommentOccasion): boolean {
  const { counts } = report;
  if (when === "always" || report.preview !== undefined) return true;
  const changes = counts.new + counts.fixed + report.findings.filter(({ worsened }) => worsened).length;
  return when === "changes" ? changes > 0 : counts.findings + counts.unknownCounted > 0;
}

/** The first line of the comment, by which it is found again: runs of other audits have comments of their own. */
export function commentMarker(audits: readonly string[]): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([...audits].sort()))
    .digest("hex");
  return `<!-- posturegate:${digest.slice(0, 12)} -->`;
}

/** The whole comment. Findings are cut at whole ones, and the rest is counted. */
export function commentMarkdown(told: Report, detail: Detail): string {
  const report = withAccountNames(told);
  const text = new BoundedText(maxBytes);
  text.add(commentMarker(report.audits));
  for (const block of headBlocks(report, detail)) text.add(block, tailBytes);
  const [fresh, known] = parted(report);
  const tail = tailText(report, detail);
  const findings = new BoundedText(text.room - Buffer.byteLength(tail));
  if (fresh.findings.length > 0) {
    findings.add(known.findings.length > 0 ? `### New: ${count(fresh.findings.length, "finding")}` : "### Findings");
    writeFindings(findings, fresh, detail);
  }
  for (const block of fixedBlocks(report, detail)) findings.add(block);
  if (known.findings.length > 0) {
    findings.add(`### Known before: ${count(known.findings.length, "finding")}`);
    writeFindings(findings, known, detail);
  }
  return `${`${text.text()}${findings.text()}${tail}`.trimEnd()}\n`;
}

/** What is new or has got worse, and what was known. */
function parted(report: Report): readonly [Report, Report] {
  const fails = report.findings.filter(({ status, exemption }) => status === "fail" && exemption === undefined);
  return [
    { ...report, findings: fails.filter(isFresh) },
    { ...report, findings: fails.filter((finding) => !isFresh(finding)) },
  ];
}

function isFresh({ state, worsened }: Finding): boolean {
  return state === "new" || worsened;
}

function tailText(report: Report, detail: Detail): string {
  const text = new BoundedText(tailBytes);
  for (const block of [
    ...unknownBlocks(report, detail),
    ...dismissalBlocks(report, detail),
    ...failureBlocks(report, detail),
  ])
    text.add(block, 400);
  text.add(
    detail === "counts"
      ? forMarkdownText(withheldText)
      : "Every finding with its evidence is in `findings.json` in the output folder of the job, and on its summary page.",
  );
  return text.text();
}

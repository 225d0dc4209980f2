/** Writes the files that every run leaves: findings.json and summary.md. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { findingsJson } from "../report/findings-json.ts";
import { summaryMarkdown } from "../report/summary.ts";

/** Paths of the files, absolute. */
export function reportPaths(outputDirectory: string): {
  findings: string;
  summary: string;
  sarif: string;
  sarifFirst: string;
} {
  return {
    findings: join(outputDirectory, "findings.json"),
    summary: join(outputDirectory, "summary.md"),
    sarif: join(outputDirectory, "sarif"),
    sarifFirst: join(outputDirectory, "posturegate.sarif"),
  };
}

/** What an earlier run left, or the branch under review has committed, would be taken for this run's if it does not come to its end. */
export async function removeOldReport(outputDirectory: string): Promise<void> {
  const { findings, summary, sarifFirst } = reportPaths(outputDirectory);
  for (const path of [findings, summary, sarifFirst]) await rm(path, { force: true });
}

/** Each appears whole or not at all. */
export async function writeReportFiles(
  report: Report,
  outputDirectory: string,
  detail: "details" | "counts",
): Promise<void> {
  const paths = reportPaths(outputDirectory);
  await mkdir(outputDirectory, { recursive: true });
  await writeWhole(paths.findings, findingsJson(report));
  await writeWhole(paths.summary, summaryMarkdown(report, { detail }));
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

/** A report as SARIF files for code scanning, within GitHub's limits. */
import type { Log } from "sarif";
import type { Report } from "../model/report.ts";
import { type SarifCategory, sarifCategories } from "./sarif-categories.ts";
import { type SizedRun, sarifRun } from "./sarif-run.ts";

/** One file to write: the log as JSON, without indentation, in UTF-8. */
export interface SarifFile {
  /** Relative to the output folder: `sarif/posturegate-01.sarif`. */
  readonly path: string;
  readonly log: Log;
}

/** All files of a report. */
export interface SarifFiles {
  /** Categories that were completely read. The first is also to be written as `posturegate.sarif`. */
  readonly files: readonly SarifFile[];
  /** Categories that were not: uploading one would close alerts by not having looked. */
  readonly incomplete: readonly SarifFile[];
  /** Findings that fit into no file. */
  readonly omitted: number;
}

/** Where rules are described, and, for tests, smaller limits. */
export interface SarifOptions {
  /** Page whose anchors are the ids of rules. */
  readonly rulesUrl: string;
  readonly limits?: Partial<SarifLimits>;
}

/** What GitHub takes and shows. */
interface SarifLimits {
  readonly runsPerFile: number;
  readonly resultsPerRun: number;
  readonly bytesPerFile: number;
}

/**
 * GitHub rejects a file of more than 20 runs, 25,000 results in a run or 10 MB gzipped; it shows 5,000 results of a run,
 * and not reliably the worst, so we choose them. Bytes are counted before compression: gzip never needs more.
 * (docs.github.com, "SARIF support for code scanning")
 */
const sarifLimits: SarifLimits = { runsPerFile: 20, resultsPerRun: 5000, bytesPerFile: 9_900_000 };

/** One run for each audit × account: exempted findings and unknowns are left out, a clean one is empty. */
export function sarifFiles(report: Report, options: SarifOptions): SarifFiles {
  const limits = { ...sarifLimits, ...options.limits };
  const runs = sarifCategories(report).map((category) => ({
    category,
    sized: sarifRun(report, category, {
      maxResults: limits.resultsPerRun,
      maxBytes: limits.bytesPerFile,
      rulesUrl: options.rulesUrl,
    }),
  }));
  const sized = (isWanted: (category: SarifCategory) => boolean): SizedRun[] =>
    runs.filter(({ category }) => isWanted(category)).map((run) => run.sized);
  return {
    files: packed(
      "sarif",
      sized((category) => category.gaps.length === 0),
      limits,
    ),
    incomplete: packed(
      "sarif-incomplete",
      sized((category) => category.gaps.length > 0),
      limits,
    ),
    omitted: runs.reduce((sum, run) => sum + run.sized.omitted, 0),
  };
}

/** Runs in order, a new file whenever the next would not fit. */
function packed(folder: string, runs: readonly SizedRun[], limits: SarifLimits): SarifFile[] {
  const files: SizedRun[][] = [];
  for (const run of runs) {
    const last = files.at(-1);
    if (last !== undefined && fits(last, run, limits)) last.push(run);
    else files.push([run]);
  }
  return files.map((ofFile, index) => ({
    path: `${folder}/posturegate-${String(index + 1).padStart(2, "0")}.sarif`,
    log: {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: ofFile.map((sized) => sized.run),
    },
  }));
}

function fits(file: readonly SizedRun[], run: SizedRun, limits: SarifLimits): boolean {
  const bytes = file.reduce((sum, sized) => sum + sized.bytes, run.bytes);
  return file.length < limits.runsPerFile && bytes <= limits.bytesPerFile;
}

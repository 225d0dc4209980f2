/** The command `baseline write`. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError } from "../errors.ts";
import { baselineOf, baselineText, parseBaseline } from "../judge/baseline.ts";
import { count } from "../report/verdict-text.ts";
import { readConfig } from "../run/read-config.ts";
import { run } from "../run/run.ts";
import { resolvePath } from "../workspace.ts";
import { type AuditOptions, requestOf, type Terminal } from "./audit.ts";

/** As commander gives them. */
export interface BaselineOptions extends Omit<AuditOptions, "format"> {
  /** Instead of the config's `baseline`. */
  readonly file?: string;
}

/** Runs the audits, and accepts what they find as known. */
export async function baselineCommand(options: BaselineOptions, terminal: Terminal): Promise<number> {
  const request = await requestOf(options, terminal);
  const file = options.file ?? readConfig(request).config.baseline;
  if (file === undefined || file === "code-scanning") {
    throw new ConfigError("invalid-usage", {
      message: "there is no file to write the baseline to",
      hint: "name one with `baseline:` in the config, or with --file",
    });
  }
  const report = await run(request);
  const text = await request.files.read(file);
  const previous = text === undefined ? undefined : parseBaseline(text);
  if (previous !== undefined && "unreadable" in previous) {
    throw new ConfigError("unreadable-file", {
      file,
      message: `is no baseline, and is left as it is: ${previous.unreadable}`,
      hint: "take it away first",
    });
  }
  const baseline = baselineOf(report, previous?.baseline);
  const absolute = resolvePath(request.bounds, file);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, baselineText(baseline));
  const { counts } = report;
  terminal.stdout.write(
    `Wrote ${file}: ${count(baseline.findings.length, "finding")} known, those included in others among them. ` +
      `${count(counts.exempted, "exempted finding")} left out; ${count(counts.unknown, "evaluation")} unknown.\n`,
  );
  return 0;
}

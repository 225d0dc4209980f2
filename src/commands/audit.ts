/** The command `audit`. */
import { fstatSync } from "node:fs";
import { ConfigError, problemText } from "../errors.ts";
import type { Report } from "../model/report.ts";
import { lineLog } from "../log.ts";
import { noProgress, TerminalProgress } from "../progress.ts";
import { findingsJson } from "../report/findings-json.ts";
import { summaryMarkdown } from "../report/summary.ts";
import { terminalReport } from "../report/terminal.ts";
import { exitCodes } from "../report/verdict-text.ts";
import type { RunRequest } from "../run/request.ts";
import { run } from "../run/run.ts";
import type { Secrets } from "../run/secrets.ts";
import { outputFolder } from "../workspace.ts";
import { interruptSignal } from "./interrupt.ts";
import { type Environment, findConfig, surroundings } from "./surroundings.ts";

/** As commander gives them. */
export interface AuditOptions {
  readonly config?: readonly string[];
  readonly audit?: readonly string[];
  readonly outputDir: string;
  readonly failOn?: string;
  readonly onUnknown?: string;
  readonly format: "table" | "json" | "markdown";
  readonly saveSnapshot?: string;
  readonly replay?: string;
  /** `true` for `--now` alone. */
  readonly now?: string | true;
  readonly verbose?: true;
}

/** The streams and the environment of the process. */
export interface Terminal {
  /** Opened by whoever asks for it: a run that reads nothing from it must not hold it. */
  readonly stdin: () => NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Environment;
  /** Folder of the built program. */
  readonly program: string;
  readonly secrets: Secrets;
}

/** Runs the audits and prints the report; the exit code is the verdict's. */
export async function auditCommand(options: AuditOptions, terminal: Terminal): Promise<number> {
  const request = await requestOf(options, terminal);
  if (options.format === "json" && request.publish === "counts") confirmPrivate(options.outputDir);
  const progress = watched(options, terminal)
    ? new TerminalProgress(terminal.stderr, usesColor(terminal.stderr, terminal.environment))
    : undefined;
  try {
    const report = await run({ ...request, progress: progress ?? noProgress });
    progress?.end();
    terminal.stdout.write(rendered(report, options, terminal, request.publish));
    return exitCodes[report.verdict];
  } finally {
    progress?.end();
  }
}

/** The log of a workflow in a public repository is for everyone; a file that standard output goes to is not the log. */
function confirmPrivate(outputDir: string): void {
  if (fstatSync(1).isFile()) return;
  throw new ConfigError("invalid-usage", {
    message: "--format json would show names and details in the log, where everyone can read them",
    hint: `send it to a file, or read ${outputDir}/findings.json`,
  });
}

/** The request that a command line makes. */
export async function requestOf(
  options: Omit<AuditOptions, "format">,
  { stderr, environment, program, secrets }: Terminal,
): Promise<RunRequest> {
  const around = await surroundings(environment, program, environment["GITHUB_TOKEN"]);
  const { bounds, files, inWorkflow, event, job } = around;
  const log = lineLog((line) => stderr.write(line), {
    debug: options.verbose === true,
    hide: (text) => secrets.hide(text),
  });
  return {
    ...(await findConfig(options.config, around)),
    files,
    bounds,
    inWorkflow,
    job,
    isPreview: false,
    tells: true,
    environment,
    overrides: {
      audits: options.audit ?? [],
      failOn: options.failOn,
      onUnknown: options.onUnknown,
      outputDirectory: outputFolder(bounds, options.outputDir),
      replay: options.replay,
      saveSnapshot: options.saveSnapshot,
      now: options.now === true ? "now" : options.now,
    },
    publish: event === undefined || event.visibility === "private" ? "details" : "counts",
    log,
    warn: (warning) => log.warning(problemText(warning)),
    progress: noProgress,
    secrets,
    interrupt: interruptSignal(),
  };
}

function rendered(
  report: Report,
  { format }: AuditOptions,
  { stdout, environment }: Terminal,
  detail: "details" | "counts",
): string {
  if (format === "json") return findingsJson(report);
  if (format === "markdown") return summaryMarkdown(report, { detail });
  return terminalReport(report, { color: usesColor(stdout, environment), width: stdout.columns ?? 100, detail });
}

/** https://no-color.org; FORCE_COLOR is Node's own convention. */
export function usesColor(stream: NodeJS.WriteStream, environment: Environment): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
  return stream.isTTY && environment["TERM"] !== "dumb";
}

/** Whether someone watches the terminal, so that a line of progress is seen and disturbs nobody. */
export function watched({ format }: Pick<AuditOptions, "format">, { stdout, stderr, environment }: Terminal): boolean {
  return stderr.isTTY && (format !== "table" || stdout.isTTY) && environment["CI"] === undefined;
}

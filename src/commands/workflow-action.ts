/** The action: the same run as the command line's, with inputs for options and outputs for what later steps need. */
import { existsSync } from "node:fs";
import { getInput, setOutput, setSecret } from "@actions/core";
import { AccessError, ConfigError, type Problem, problemText } from "../errors.ts";
import type { Report } from "../model/report.ts";
import { lineLog } from "../log.ts";
import { noProgress } from "../progress.ts";
import { annotationCommand } from "../report/annotation-command.ts";
import { forAnnotation } from "../report/escape.ts";
import { terminalReport } from "../report/terminal.ts";
import { exitCodes } from "../report/verdict-text.ts";
import { reportPaths } from "../run/report-files.ts";
import type { RunRequest } from "../run/request.ts";
import { run } from "../run/run.ts";
import { Secrets } from "../run/secrets.ts";
import { outputFolder } from "../workspace.ts";
import { guardExit } from "./exit-guard.ts";
import { failureOf, NoBaseConfigError, notEstablishedExit } from "./failure.ts";
import { interruptSignal } from "./interrupt.ts";
import { type Environment, findConfig, type Surroundings, surroundings } from "./surroundings.ts";

/** GitHub shows ten errors of a step; more would push away what the step itself has to say. */
const problemAnnotations = 10;

/** Runs the command that the inputs name, and ends the process with its exit code. `program` is the folder of the built program. */
export async function runAction(environment: Environment, program: string): Promise<void> {
  const secrets = new Secrets(setSecret);
  const write = (text: string): void => void process.stdout.write(secrets.hide(text));
  const end = guardExit((line) => write(`${line}\n`));
  try {
    end(await runCommand({ environment, program, secrets, write }));
  } catch (error) {
    const failure = failureOf(error);
    write(`${failure.lines.join("\n")}\n`);
    annotateFailure(error, secrets);
    if (failure.exitCode === notEstablishedExit) setOutput("verdict", "not-established");
    end(failure.exitCode);
  }
}

/** What the action runs with. */
interface Job {
  readonly environment: Environment;
  readonly program: string;
  readonly secrets: Secrets;
  readonly write: (text: string) => void;
}

async function runCommand(job: Job): Promise<number> {
  const command = getInput("command") || "audit";
  const token = getInput("github-token");
  job.secrets.add(token);
  const around = await surroundings({ ...job.environment, GITHUB_ACTIONS: "true" }, job.program, token);
  if (command === "audit") return audit(await requestOf(around, job, token), job);
  if (!isRemediation(command))
    throw new ConfigError("invalid-usage", {
      message: `there is no command ${command}`,
      hint: `write audit, ${remediationCommands.join(", ")}`,
    });
  const { remediationAction } = await import("./workflow-remediation.ts");
  return remediationAction(command, {
    around,
    write: job.write,
    environment: job.environment,
    request: async (trusted) => requestOf(trusted, job, token),
    tellReport: (report, request) => setOutputs(report, request.overrides.outputDirectory),
  });
}

/** What the input `command` may be beside `audit`. */
const remediationCommands = ["remediate plan", "remediate", "remediate resume", "remediate undo"] as const;

/** One of them. */
export type RemediationCommand = (typeof remediationCommands)[number];

function isRemediation(command: string): command is RemediationCommand {
  return (remediationCommands as readonly string[]).includes(command);
}

async function audit(request: RunRequest, { write }: Job): Promise<number> {
  const report = await run(request);
  write(terminalReport(report, { color: false, width: 120, detail: request.publish }));
  setOutputs(report, request.overrides.outputDirectory);
  return exitCodes[report.verdict];
}

async function requestOf(
  around: Surroundings,
  { environment, secrets, write }: Job,
  token: string,
): Promise<RunRequest> {
  const { bounds, files, inWorkflow, job } = around;
  const log = lineLog(write, { debug: environment["RUNNER_DEBUG"] === "1", hide: (text) => secrets.hide(text) });
  return {
    ...(await findConfig([optional("config") ?? "posturegate.yaml"], around)),
    files,
    bounds,
    inWorkflow,
    job,
    isPreview: false,
    tells: true,
    environment,
    overrides: {
      audits: getInput("audits")
        .split(/[\s,]+/)
        .filter((name) => name !== ""),
      failOn: optional("fail-on"),
      onUnknown: optional("on-unknown"),
      outputDirectory: outputFolder(bounds, optional("output-dir") ?? "posturegate-out"),
      replay: optional("replay"),
      saveSnapshot: optional("save-snapshot"),
      now: undefined,
    },
    publish: await publishing(around, token),
    log,
    warn: (warning) => {
      log.warning(problemText(warning));
      annotate("warning", warning, secrets);
    },
    progress: noProgress,
    secrets,
    interrupt: interruptSignal(),
  };
}

/** In a public repository everyone reads the log, the annotations and the summary. */
async function publishing({ event }: Surroundings, token: string): Promise<RunRequest["publish"]> {
  const details = getInput("publish-details") || "false";
  if (details !== "true" && details !== "false") {
    throw new ConfigError("invalid-usage", {
      message: `publish-details: ${details} is not allowed`,
      hint: "write true or false",
    });
  }
  if (details === "true") return "details";
  if (event === undefined || event.visibility !== "unknown")
    return event?.visibility === "private" ? "details" : "counts";
  if (token === "") return "counts";
  const [{ gitHubClient }, { repositoryVisibility }] = await Promise.all([
    import("../github/client.ts"),
    import("../github/visibility.ts"),
  ]);
  const visibility = await repositoryVisibility(gitHubClient(token), event.owner, event.repository);
  return visibility === "private" ? "details" : "counts";
}

function setOutputs(report: Report, outputDirectory: string): void {
  const { counts, verdict } = report;
  const paths = reportPaths(outputDirectory);
  setOutput("verdict", verdict);
  for (const name of [
    "findings",
    "critical",
    "high",
    "medium",
    "low",
    "informational",
    "new",
    "fixed",
    "unknown",
  ] as const) {
    setOutput(name, counts[name]);
  }
  setOutput("findings-json", paths.findings);
  setOutput("summary", paths.summary);
  setOutput("sarif", existsSync(paths.sarifFirst) ? paths.sarif : "");
}

/** Mistakes in files, on their lines; what could not be read, on the job. */
function annotateFailure(error: unknown, secrets: Secrets): void {
  if (error instanceof ConfigError)
    for (const problem of error.problems.slice(0, problemAnnotations)) annotate("error", problem, secrets);
  if (error instanceof AccessError || error instanceof NoBaseConfigError)
    annotate("error", { message: error.message }, secrets);
}

function annotate(level: "error" | "warning", { file, line, message, hint }: Problem, secrets: Secrets): void {
  const text = forAnnotation(secrets.hide(hint === undefined ? message : `${message} (${hint})`));
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  process.stderr.write(`${annotationCommand({ level, title: "posturegate: config", message: text, ...place })}\n`);
}

function optional(name: string): string | undefined {
  const value = getInput(name);
  return value === "" ? undefined : value;
}

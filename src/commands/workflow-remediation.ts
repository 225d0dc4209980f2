/** The action's remediation: plans become issues; what was approved on one is applied, told there, and can be undone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getInput, setOutput } from "@actions/core";
import { ConfigError } from "../errors.ts";
import { type ApprovalRun, approvalRun } from "../github/approval-event.ts";
import { baseCommitFiles } from "../github/base-commit.ts";
import { type GitHubRepository, gitHubClient, refusedRequest } from "../github/client.ts";
import { type DefaultBranch, defaultBranch } from "../github/default-branch.ts";
import type { Report } from "../model/report.ts";
import { planTerminal } from "../report/plan-terminal.ts";
import { type RemediationResults, resultCounts } from "../report/remediation-results.ts";
import { resultsTerminal } from "../report/remediation-results-terminal.ts";
import { type ApprovedRunEnd, remediateApproved } from "../run/remediation/approved-run.ts";
import { planRemediation, startPlanning } from "../run/remediation/plan.ts";
import { writePlanFiles } from "../run/remediation/plan-files.ts";
import { openPlanIssues } from "../run/remediation/plan-issues.ts";
import { recoverRun, type RecoveryEnd } from "../run/remediation/recovered-run.ts";
import { remediationExit } from "../run/remediation/results-exit.ts";
import type { RunRequest } from "../run/request.ts";
import { forLog } from "../report/escape.ts";
import { notEstablishedExit } from "./failure.ts";
import type { Environment, Surroundings } from "./surroundings.ts";
import type { RemediationCommand } from "./workflow-action.ts";

/** What the action hands over. */
export interface RemediationJob {
  readonly around: Surroundings;
  readonly environment: Environment;
  readonly write: (text: string) => void;
  /** The request of the inputs, with these surroundings. */
  readonly request: (around: Surroundings) => Promise<RunRequest>;
  /** Sets the outputs of an audit. */
  readonly tellReport: (report: Report, request: RunRequest) => void;
}

/** Runs one of the commands; resolves to the exit code. Throws ConfigError and AccessError. */
export async function remediationAction(command: RemediationCommand, job: RemediationJob): Promise<number> {
  try {
    return await runCommand(command, job);
  } catch (error) {
    const { owner, repository } = job.around.job ?? { owner: "", repository: "" };
    const where = { repository: `${owner}/${repository}`, permission: "contents: write, issues: write" };
    throw refusedRequest(error, where) ?? error;
  }
}

async function runCommand(command: RemediationCommand, job: RemediationJob): Promise<number> {
  const { repository, around, branch } = await onDefaultBranch(job);
  const request = await job.request(around);
  if (command === "remediate") return apply(request, repository, job);
  if (command === "remediate resume")
    return recover({ action: "apply", named: getInput("run") }, request, repository, job);
  if (command === "remediate undo")
    return recover({ action: "undo", named: getInput("entry") }, request, repository, job);
  confirmMayPlan(job, branch, request);
  return plan(request, repository, job);
}

/**
 * Whoever may push to a branch may write any config there, and start its workflow: what is planned and applied follows the
 * default branch's own, read through the API.
 */
async function onDefaultBranch({ around }: RemediationJob): Promise<{
  readonly repository: GitHubRepository;
  readonly around: Surroundings;
  readonly branch: DefaultBranch;
}> {
  const { job, bounds } = around;
  const temporary = bounds.allowed?.[1];
  if (job?.token === undefined || temporary === undefined)
    throw new ConfigError("invalid-environment", {
      message: "remediation works through GitHub's API, and there is no token or no RUNNER_TEMP",
      hint: "give the input `github-token`, with `contents: write` and `issues: write`",
    });
  const { owner, repository: name, token } = job;
  const repository = { client: gitHubClient(token), owner, repository: name };
  const branch = await defaultBranch(repository);
  const { client } = repository;
  const files = await baseCommitFiles({ client, owner, repository: name, commit: branch.commit, temporary });
  return { repository, around: { ...around, files }, branch };
}

/** What the other commands refuse, whoever asks, plans do not come from either. */
function confirmMayPlan({ around: { job, event } }: RemediationJob, branch: DefaultBranch, request: RunRequest): void {
  if (job?.ref !== branch.ref || event?.baseCommit !== undefined)
    throw new ConfigError("invalid-environment", {
      message: `plans are made on the default branch ${branch.name} only, and this is ${event?.name} on ${job?.ref ?? "no ref"}`,
      hint: "docs/remediation.md has workflows that work",
    });
  if (request.publish === "counts")
    throw new ConfigError("invalid-environment", {
      message: "everyone can read this repository, and a plan tells what is wrong where",
      hint: "set publish-details: true to allow that, or remediate from a private repository",
    });
}

async function plan(request: RunRequest, repository: GitHubRepository, { write }: RemediationJob): Promise<number> {
  const planning = await startPlanning(request, "reads");
  try {
    const {
      plan: planned,
      report,
      isEstablished,
    } = await planRemediation(planning, { wants: () => true, isLive: false });
    const { settings, audits } = planning;
    const isLive = planned.state === "live";
    const issues = isLive
      ? await openPlanIssues({ plan: planned, audits, report, settings, repository })
      : new Map<string, number>();
    await writePlanFiles(planned, request, settings, issues);
    write(planTerminal(planned, { color: false, width: 120, detail: request.publish, label: settings.approval.label }));
    for (const [digest, issue] of issues) write(`plan ${digest.slice(0, 12)} awaits approval in issue #${issue}\n`);
    setOutput("plan-json", join(request.overrides.outputDirectory, "plan.json"));
    setOutput(
      "planned",
      planned.parts.reduce((count, { entries }) => count + entries.length, 0),
    );
    setOutput("plan-issues", [...issues.values()].join(","));
    return isEstablished ? 0 : notEstablishedExit;
  } finally {
    await planning.live.done();
  }
}

async function apply(request: RunRequest, repository: GitHubRepository, job: RemediationJob): Promise<number> {
  const end = await remediateApproved({
    request,
    repository,
    run: eventOfRun(job),
    digest: getInput("digest"),
    publishesDetails: getInput("publish-details") === "true",
    folder: journalFolder(request),
  });
  if (end.kind === "nothing") {
    job.write(`${forLog(end.message)}\n`);
    return 0;
  }
  if (end.kind === "refused") return refused(end.refusals, job);
  return told(end, request, job);
}

function eventOfRun({ environment }: RemediationJob): ApprovalRun {
  const payload: unknown = JSON.parse(readFileSync(environment["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  return approvalRun(environment, payload);
}

function refused(refusals: readonly string[], { write }: RemediationJob): number {
  write(["Nothing was changed:", ...refusals.map((refusal) => `  ${forLog(refusal)}`), ""].join("\n"));
  return 1;
}

/** What could not be told where it was approved is not green. */
function told(
  {
    results,
    report,
    isTold,
  }: Extract<RecoveryEnd, { kind: "recovered" }> | Extract<ApprovedRunEnd, { kind: "applied" }>,
  request: RunRequest,
  job: RemediationJob,
): number {
  if (report !== undefined) job.tellReport(report, request);
  job.write(resultsTerminal(results, { color: false, width: 120, detail: request.publish }));
  for (const [name, count] of Object.entries(resultCounts(results))) setOutput(`entries-${name}`, count);
  setOutput("run", results.run);
  return remediationExit(results) || (isTold ? 0 : notEstablishedExit);
}

async function recover(
  what: { readonly action: RemediationResults["action"]; readonly named: string },
  request: RunRequest,
  repository: GitHubRepository,
  job: RemediationJob,
): Promise<number> {
  const end = await recoverRun({
    request,
    repository,
    run: eventOfRun(job),
    publishesDetails: getInput("publish-details") === "true",
    folder: journalFolder(request),
    action: what.action,
    named: what.named === "" ? undefined : what.named,
  });
  return end.kind === "refused" ? refused(end.refusals, job) : told(end, request, job);
}

function journalFolder({ overrides }: RunRequest): string {
  return join(overrides.outputDirectory, "journal");
}

/** What a run has to do with the repository's state and with the pull request that it judges. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config/configuration.ts";
import { errorText } from "../errors.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Preview } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import type { WorkflowJob } from "../model/workflow-job.ts";
import type { RunRequest } from "./request.ts";
import { readConfig } from "./read-config.ts";
import type { State } from "./state.ts";

/** A run whose config was read. */
export interface ReadRun {
  readonly request: RunRequest;
  readonly config: Config;
  /** Those that run. */
  readonly audits: readonly string[];
  /** The run's clock. */
  readonly now: Date;
}

/** What is known of a pull request before anything is read. */
export interface ReadPullRequest {
  /** What the last run on the default branch found: what is new is new against that. */
  readonly baseline?: Baseline;
  readonly preview?: Preview;
}

/** Nothing outside of pull requests. What cannot be read of the state is told in the preview, and decides nothing. */
export async function readPullRequest(
  run: ReadRun,
  judge: (request: RunRequest) => Promise<Report>,
): Promise<ReadPullRequest> {
  const { request, config, audits, now } = run;
  const { job, files, bounds } = request;
  if (job?.pullRequest === undefined || job.token === undefined || files.commit === undefined) return {};
  const [{ baseCommitFiles }, { gitHubClient }, { approvals }, { previewOf }] = await Promise.all([
    import("../github/base-commit.ts"),
    import("../github/client.ts"),
    import("../github/approvals.ts"),
    import("./preview.ts"),
  ]);
  const { owner, repository, token, pullRequest } = job;
  const client = gitHubClient(token);
  const commit = mergedCommit(job, pullRequest.headCommit);
  const temporary = bounds.allowed?.at(-1) ?? tmpdir();
  const state = await lastState(job, config, audits);
  const preview = await previewOf({
    request,
    config,
    audits,
    branch: await baseCommitFiles({ client, owner, repository, commit, temporary }),
    state,
    now,
    approvalProblem: approvals({ client, owner, repository, ...pullRequest, base: files }),
    readConfig: (branch) => readConfig(branch).config,
    judge,
  });
  return {
    ...("missing" in state ? {} : { baseline: state.baseline }),
    ...(preview === undefined ? {} : { preview }),
  };
}

/** On `pull_request` the workflow runs on what the merge will give; other events run on the base, and only the head is known. */
function mergedCommit({ event, commit }: WorkflowJob, headCommit: string): string {
  return event === "pull_request" && commit !== undefined ? commit : headCommit;
}

async function lastState(
  job: WorkflowJob,
  { state }: Config,
  audits: readonly string[],
): Promise<State | { readonly missing: string }> {
  if (state === undefined) return { missing: "the config keeps no `state`" };
  const { loadState } = await import("./state.ts");
  try {
    const found = await loadState(job, state.branch, audits);
    return found ?? { missing: `the branch ${state.branch} holds no snapshot of these audits` };
  } catch (error) {
    return { missing: `the branch ${state.branch} could not be read: ${errorText(error)}` };
  }
}

/** Keeps the state of a run on the default branch. */
export interface StateKeeper {
  /** Folder for the run's snapshot; undefined where only counts are kept. */
  readonly snapshot: string | undefined;
  /** Gives the sentence that says what could not be kept. */
  readonly save: (report: Report) => Promise<string | undefined>;
}

/** Undefined where the config keeps no state, and for runs that are none of the default branch's own. */
export async function stateKeeper({ request, config }: ReadRun): Promise<StateKeeper | undefined> {
  const { job, files, overrides } = request;
  if (config.state === undefined || job?.token === undefined || overrides.replay !== undefined) return undefined;
  if (files.commit !== undefined || !isDefaultBranch(job)) return undefined;
  const { branch } = config.state;
  const { saveState } = await import("./state.ts");
  const isPrivate = job.isPrivate ?? (await isPrivateRepository(job, job.token));
  const snapshot = isPrivate
    ? (overrides.saveSnapshot ?? (await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "posturegate-snapshot-"))))
    : undefined;
  const save = async (report: Report): Promise<string | undefined> => {
    try {
      return await saveState({ report, snapshot, job, branch });
    } catch (error) {
      return `The state could not be kept on the branch ${branch}, which takes \`contents: write\`: ${errorText(error)}.`;
    }
  };
  return { snapshot, save };
}

/** A schedule runs on the default branch, and its event does not name it. */
function isDefaultBranch({ event, ref, defaultBranch }: WorkflowJob): boolean {
  return event === "schedule" || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
}

async function isPrivateRepository({ owner, repository }: WorkflowJob, token: string): Promise<boolean> {
  const [{ gitHubClient }, { repositoryVisibility }] = await Promise.all([
    import("../github/client.ts"),
    import("../github/visibility.ts"),
  ]);
  return (await repositoryVisibility(gitHubClient(token), owner, repository)) === "private";
}

/** Where the program runs: the folders, the environment, and on whose word its config counts. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { configCascade } from "../config/cascade.ts";
import type { ConfigSource } from "../config/load-config.ts";
import { ConfigError } from "../errors.ts";
import type { WorkflowEvent } from "../github/workflow-event.ts";
import type { RepositoryFiles } from "../model/repository-files.ts";
import type { WorkflowJob } from "../model/workflow-job.ts";
import { NoBaseConfigError } from "./failure.ts";
import { readText, type WorkspaceBounds, workspaceFiles } from "../workspace.ts";

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What config is read from, and how far it is trusted. */
export interface Surroundings {
  readonly bounds: WorkspaceBounds;
  readonly files: RepositoryFiles;
  readonly inWorkflow: boolean;
  /** The event of the workflow; undefined outside of one. */
  readonly event: WorkflowEvent | undefined;
  /** The workflow job with its token; undefined outside of workflows. */
  readonly job: WorkflowJob | undefined;
}

/**
 * On events that run code of a pull request, files are those of the base commit, through GitHub's API. Throws ConfigError
 * where the workflow does not give what that needs, AccessError where GitHub refuses.
 */
export async function surroundings(
  environment: Environment,
  program: string,
  token: string | undefined,
): Promise<Surroundings> {
  const inWorkflow = environment["GITHUB_ACTIONS"] === "true";
  const root = (inWorkflow ? environment["GITHUB_WORKSPACE"] : undefined) ?? process.cwd();
  const temporary = environment["RUNNER_TEMP"];
  const allowed = inWorkflow ? [root, ...(temporary === undefined ? [] : [temporary])] : undefined;
  const bounds = { root, allowed, program };
  if (!inWorkflow) return { bounds, files: workspaceFiles(bounds), inWorkflow, event: undefined, job: undefined };
  const { workflowEvent } = await import("../github/workflow-event.ts");
  const payload = eventPayload(environment["GITHUB_EVENT_PATH"]);
  const event = workflowEvent(environment, payload);
  const { baseCommit: commit, owner, repository } = event;
  const job = await withPullRequest({ ...event.job, token: token === "" ? undefined : token }, payload);
  if (commit === undefined) return { bounds, files: workspaceFiles(bounds), inWorkflow, event, job };
  if (token === undefined || token === "" || temporary === undefined) {
    throw new ConfigError("invalid-environment", {
      message: `on ${event.name} the config is read at the base commit through GitHub's API, and there is no ${temporary === undefined ? "RUNNER_TEMP" : "token"}`,
      hint: "give the input `github-token`, or GITHUB_TOKEN on the command line, with `contents: read`",
    });
  }
  const [{ baseCommitFiles }, { gitHubClient }] = await Promise.all([
    import("../github/base-commit.ts"),
    import("../github/client.ts"),
  ]);
  const files = await baseCommitFiles({ client: gitHubClient(token), owner, repository, commit, temporary });
  return { bounds, files, inWorkflow, event, job };
}

/** What runs after another workflow is about the pull request that that one ran on. */
async function withPullRequest(job: WorkflowJob, payload: unknown): Promise<WorkflowJob> {
  const { event, token, owner, repository } = job;
  if (event !== "workflow_run" || token === undefined) return job;
  const [{ gitHubClient, statusOf }, { pullRequestOfRun }] = await Promise.all([
    import("../github/client.ts"),
    import("../github/pull-request-of-run.ts"),
  ]);
  try {
    return { ...job, pullRequest: await pullRequestOfRun({ client: gitHubClient(token), owner, repository }, payload) };
  } catch (error) {
    // Only the comment and the preview need it: what would comment says that it could not.
    if ([401, 403, 404].includes(statusOf(error) ?? 0)) return job;
    throw error;
  }
}

/** The config files and their texts. */
export interface FoundConfig {
  readonly sources: readonly ConfigSource[];
  /** None was named, and none was found. */
  readonly noFile: boolean;
}

/**
 * The files that are named, or those of the cascade that exist. In a workflow only files of the repository count, and
 * without a name `posturegate.yaml`. Throws ConfigError `missing-file`, NoBaseConfigError where the base commit has none.
 */
export async function findConfig(
  named: readonly string[] | undefined,
  { files, inWorkflow, bounds, event }: Surroundings,
): Promise<FoundConfig> {
  if (inWorkflow) return { sources: await readAll(named ?? ["posturegate.yaml"], files, event), noFile: false };
  if (named !== undefined) return { sources: await readNamed(named, bounds.root), noFile: false };
  const found: ConfigSource[] = [];
  for (const path of configCascade({ home: homedir(), cwd: bounds.root })) {
    const text = await readText(path, path);
    if (text !== undefined) found.push({ file: shownPath(path, bounds.root), text });
  }
  return { sources: found, noFile: found.length === 0 };
}

async function readAll(
  named: readonly string[],
  files: RepositoryFiles,
  event: WorkflowEvent | undefined,
): Promise<ConfigSource[]> {
  return Promise.all(
    named.map(async (file) => {
      const text = await files.read(file);
      if (text === undefined)
        throw event?.baseCommit === undefined
          ? missingFile(file, files.origin)
          : noBaseConfig(file, files.origin, event);
      return { file, text };
    }),
  );
}

async function readNamed(named: readonly string[], root: string): Promise<ConfigSource[]> {
  return Promise.all(
    named.map(async (path) => {
      const absolute = isAbsolute(path) ? path : join(root, path);
      const text = await readText(absolute, path);
      if (text === undefined) throw missingFile(path, root);
      return { file: shownPath(absolute, root), text };
    }),
  );
}

function noBaseConfig(file: string, origin: string, { name }: WorkflowEvent): NoBaseConfigError {
  return new NoBaseConfigError(
    `there is no config ${file} in ${origin}, where it is read on ${name}: the gate starts once it is merged`,
  );
}

function missingFile(file: string, where: string): ConfigError {
  return new ConfigError("missing-file", {
    message: `there is no config ${file} in ${where}`,
    hint: "docs/configuration.md shows one",
  });
}

function shownPath(absolute: string, root: string): string {
  const path = relative(root, absolute).replaceAll("\\", "/");
  return path.startsWith("../") ? absolute : path;
}

function eventPayload(path: string | undefined): unknown {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ConfigError(
      "invalid-environment",
      { message: `the event at GITHUB_EVENT_PATH cannot be read: ${String(error)}` },
      { cause: error },
    );
  }
}

/** Runs the built action as the runner would: inputs and file commands in the environment, an event file, and GitHub's API. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { FakeRepository, RepositoryState } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { action, type Ended, folderWith } from "./built-program.ts";

export const baseCommit = "ba5e".repeat(10);
export const headCommit = "4ead".repeat(10);
export const token = "ghs_0123456789abcdef";

/** The files of a branch by path. */
export type Files = Readonly<Record<string, string>>;

export interface Job {
  readonly event: string;
  /** What lies at GITHUB_EVENT_PATH, instead of the least that decides. */
  readonly payload?: object;
  /** What lies in the workspace: the branch under review. */
  readonly workspace?: Files;
  /** What the base commit holds. */
  readonly base?: Files;
  /** By their names in action.yml, instead of the defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `absent`: the event does not say. */
  readonly visibility?: "public" | "private" | "absent";
  readonly repository?: Partial<FakeRepository>;
  /** A GitHub that outlives the job, instead of one of its own. */
  readonly github?: GitHubServer;
  /** What the event says of its pull request. */
  readonly pullRequest?: { readonly number: number; readonly head: string; readonly isFork?: boolean };
  readonly node?: string;
  /** Changes the workspace once it is there. */
  readonly prepare?: (folder: string) => void;
  readonly started?: (pid: number) => void;
}

export interface JobResult extends Ended {
  readonly workspace: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines of the log that the runner takes for commands, but masks. */
  readonly commands: readonly string[];
  readonly requests: GitHubServer["requests"];
  /** What has become of the repository. */
  readonly state: RepositoryState;
  /** Both streams, without what tells the runner to mask. */
  readonly log: string;
}

/** The defaults of action.yml. */
const inputs = (parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default: string }> }).inputs;
const declaredOutputs = Object.keys((parse(readFileSync("action.yml", "utf8")) as { outputs: object }).outputs).sort();
const isOfRemediation = (name: string): boolean => /^(?:entries-|plan|run$)/.test(name);
export const auditOutputs = declaredOutputs.filter((name) => !isOfRemediation(name));
/** Those of planning and of applying together. */
export const remediationOutputs = declaredOutputs.filter(isOfRemediation);

/** Events that run on code of a pull request. */
export const reviewEvents = ["pull_request", "pull_request_target", "merge_group", "workflow_run"] as const;

/** The part of each event's payload that decides, and a head that it must not be taken in by. */
const payloads: Readonly<Record<string, object>> = {
  push: { ref: "refs/heads/main", after: headCommit },
  schedule: { schedule: "0 3 * * *" },
  workflow_dispatch: { inputs: {} },
  pull_request: {
    action: "opened",
    number: 1,
    pull_request: { base: { sha: baseCommit, ref: "main" }, head: { sha: headCommit, ref: "x" } },
  },
  pull_request_target: {
    action: "opened",
    number: 1,
    pull_request: { base: { sha: baseCommit, ref: "main" }, head: { sha: headCommit, ref: "x" } },
  },
  pull_request_review: {
    action: "submitted",
    pull_request: { base: { sha: baseCommit, ref: "main" }, head: { sha: headCommit, ref: "x" } },
  },
  merge_group: { action: "checks_requested", merge_group: { base_sha: baseCommit, head_sha: headCommit } },
  workflow_run: { action: "completed", workflow_run: { head_sha: headCommit, head_branch: "x" } },
};

export async function runJob(job: Job): Promise<JobResult> {
  const workspace = folderWith(job.workspace);
  job.prepare?.(workspace);
  const runner = folderWith({
    output: "",
    summary: "",
    state: "",
    env: "",
    path: "",
    "temp/.keep": "",
    "event.json": JSON.stringify(job.payload ?? eventOf(job)),
  });
  const head = job.pullRequest?.head ?? headCommit;
  const server = await serverFor(job, { [baseCommit]: job.base ?? {}, [head]: job.workspace ?? {} });
  const env = environmentOf(job, { workspace, runner, head, url: server.url });
  const ended = await action({
    cwd: workspace,
    env,
    ...processOf(job),
  });
  if (job.github === undefined) server.close();
  if (server.mistakes.length > 0) throw new Error(`the fake GitHub is mistaken: ${server.mistakes.join("; ")}`);
  const read = (name: string): string => readFileSync(join(runner, name), "utf8");
  for (const name of ["state", "env", "path"])
    if (read(name) !== "") throw new Error(`the file of GITHUB_${name.toUpperCase()} was written to`);
  const lines = `${ended.stdout}\n${ended.stderr}`.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return {
    ...ended,
    workspace,
    outputs: outputsOf(read("output")),
    summary: read("summary"),
    commands: lines.filter((line) => line.startsWith("::")),
    requests: server.requests,
    state: server.state,
    log: lines.join("\n"),
  };
}

function processOf({ node, started }: Job): Pick<Job, "node" | "started"> {
  return { ...(node === undefined ? {} : { node }), ...(started === undefined ? {} : { started }) };
}

async function serverFor({ github, repository }: Job, commits: FakeRepository["commits"]): Promise<GitHubServer> {
  for (const [commit, files] of Object.entries(commits)) github?.state.commits.set(commit, files);
  return github ?? gitHubServer({ name: "octo/infra", private: true, commits, ...repository });
}

function environmentOf(
  { event, pullRequest, inputs: given, env }: Job,
  at: { readonly workspace: string; readonly runner: string; readonly head: string; readonly url: string },
): Record<string, string> {
  const { workspace, runner, head, url } = at;
  const inputTexts: Record<string, string> = { "github-token": token, ...given };
  return {
    PATH: "/usr/bin:/bin",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "octo/infra",
    GITHUB_SHA: event === "workflow_run" ? baseCommit : head,
    GITHUB_REF: event === "pull_request" ? `refs/pull/${pullRequest?.number ?? 1}/merge` : "refs/heads/main",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(runner, "event.json"),
    GITHUB_API_URL: url,
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    GITHUB_STATE: join(runner, "state"),
    GITHUB_ENV: join(runner, "env"),
    GITHUB_PATH: join(runner, "path"),
    RUNNER_TEMP: join(runner, "temp"),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, { default: value }]) => [
        `INPUT_${name.toUpperCase()}`,
        inputTexts[name] ?? value,
      ]),
    ),
    ...env,
  };
}

function eventOf({ event, visibility = "private", pullRequest }: Job): object {
  const repository = visibility === "absent" ? {} : { repository: { visibility, private: visibility === "private" } };
  return { ...payloads[event], ...repository, ...(pullRequest === undefined ? {} : pullRequestOf(pullRequest)) };
}

function pullRequestOf({ number, head, isFork = false }: NonNullable<Job["pullRequest"]>): object {
  const repo = { full_name: isFork ? "mallory/infra" : "octo/infra" };
  return { pull_request: { number, base: { sha: baseCommit, ref: "main" }, head: { sha: head, ref: "x", repo } } };
}

/** The file's format as the runner reads it; throws where it would. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 1) {
    const [, name, delimiter] = /^([\w-]+)<<(ghadelimiter_[\w-]+)$/.exec(lines.shift() ?? "") ?? [];
    const end = lines.indexOf(delimiter ?? "");
    if (name === undefined || end < 0) throw new Error(`GITHUB_OUTPUT is malformed:\n${text}`);
    if (name in outputs) throw new Error(`the output ${name} is set twice`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n");
  }
  return outputs;
}

/** Parsed as the runner does; undefined where it is no annotation. */
export function annotationOf(
  line: string,
): { level: string; properties: Record<string, string>; message: string } | undefined {
  const [, level, properties, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
  if (level === undefined || properties === undefined || message === undefined) return undefined;
  const unescaped = (text: string): string =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  const pairs = properties
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))] as const);
  return { level, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

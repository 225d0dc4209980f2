/** What the event that started the workflow means for trust: whose config counts, and who can read what we print. */
import { ConfigError } from "../errors.ts";
import type { PullRequest, WorkflowJob } from "../model/workflow-job.ts";
import { fieldOf, textOf } from "./payload.ts";

/** The part of the runner's environment and event payload that decides. */
export interface WorkflowEvent {
  readonly name: string;
  readonly owner: string;
  readonly repository: string;
  /** Set for events that run on code from a pull request: config is read at this commit, never from the workspace. */
  readonly baseCommit?: string;
  /** `unknown` where the event does not say: treated as public. */
  readonly visibility: "public" | "private" | "unknown";
  /** What those that talk to GitHub need; its token is the caller's to add. */
  readonly job: Omit<WorkflowJob, "token">;
}

/**
 * Reads the event. `payload` is the parsed file at GITHUB_EVENT_PATH: hostile in all it says of the head, GitHub's word in
 * what it says of the base. Source: "Events that trigger workflows", GitHub Docs. Throws ConfigError `invalid-environment`.
 */
export function workflowEvent(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): WorkflowEvent {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const [owner, repository] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === undefined || owner === "" || repository === undefined || repository === "") {
    throw new ConfigError(
      "invalid-environment",
      "GITHUB_REPOSITORY is not set: this does not look like a workflow run",
    );
  }
  const base = baseCommitOf(name, payload, environment);
  const visibility = visibilityOf(payload);
  return {
    name,
    owner,
    repository,
    visibility,
    job: {
      owner,
      repository,
      event: name,
      commit: environment["GITHUB_SHA"],
      ref: environment["GITHUB_REF"],
      defaultBranch: textOf(payload, "repository", "default_branch"),
      isPrivate: visibility === "unknown" ? undefined : visibility === "private",
      pullRequest: pullRequestOf(payload, `${owner}/${repository}`),
    },
    ...(base === undefined ? {} : { baseCommit: base }),
  };
}

function baseCommitOf(
  name: string,
  payload: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return commit(name, fieldOf(payload, "pull_request", "base", "sha"));
    case "merge_group":
      return commit(name, fieldOf(payload, "merge_group", "base_sha"));
    case "workflow_run":
      // The run happens on the default branch, whose newest commit GITHUB_SHA names; head_sha is the other workflow's.
      return commit(name, environment["GITHUB_SHA"]);
    default:
      return undefined;
  }
}

/** Undefined for events that are about none, and where what the event says of it is not what GitHub says. */
function pullRequestOf(payload: unknown, repository: string): PullRequest | undefined {
  const number = fieldOf(payload, "pull_request", "number");
  const [baseCommit, headCommit] = ["base", "head"].map((end) => fieldOf(payload, "pull_request", end, "sha"));
  if (typeof number !== "number" || !Number.isSafeInteger(number) || !isCommit(baseCommit) || !isCommit(headCommit))
    return undefined;
  // A head whose repository is gone was a fork, too.
  const isFork = fieldOf(payload, "pull_request", "head", "repo", "full_name") !== repository;
  return { number, baseCommit, headCommit, isFork };
}

function isCommit(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
}

function commit(name: string, value: unknown): string {
  if (isCommit(value)) return value;
  throw new ConfigError("invalid-environment", {
    message: `the ${name} event does not name its base commit`,
    hint: "posturegate reads its config there; it never takes it from the branch under review",
  });
}

function visibilityOf(payload: unknown): WorkflowEvent["visibility"] {
  const visibility = fieldOf(payload, "repository", "visibility");
  if (visibility === "public") return "public";
  if (visibility === "private" || visibility === "internal") return "private";
  const isPrivate = fieldOf(payload, "repository", "private");
  return typeof isPrivate === "boolean" ? (isPrivate ? "private" : "public") : "unknown";
}

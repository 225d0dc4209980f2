/** The workflow job that a run is part of, as far as those that talk to GitHub need it. */

/** Undefined members are what the runner and its event do not say. */
export interface WorkflowJob {
  readonly owner: string;
  readonly repository: string;
  /** `schedule`, `push`, `pull_request`, … */
  readonly event: string;
  /** The commit that the workflow runs on (GITHUB_SHA); on `pull_request` the merge commit. */
  readonly commit: string | undefined;
  /** `refs/heads/main`, `refs/pull/7/merge` (GITHUB_REF). */
  readonly ref: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Undefined where the event does not say: a schedule's does not. */
  readonly isPrivate: boolean | undefined;
  readonly pullRequest: PullRequest | undefined;
  /** The input `github-token`, or GITHUB_TOKEN; undefined where there is none. */
  readonly token: string | undefined;
}

/** The pull request that the event is about. */
export interface PullRequest {
  readonly number: number;
  readonly baseCommit: string;
  readonly headCommit: string;
  /** Its branch lies in another repository, so that the job's token can only read. */
  readonly isFork: boolean;
}

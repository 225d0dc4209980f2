/** Which pull request a workflow that ran before was about: `workflow_run` does not say it of forks. */
import type { PullRequest } from "../model/workflow-job.ts";
import type { GitHubRepository } from "./client.ts";
import { textOf } from "./payload.ts";

/**
 * The open pull request whose newest commit that workflow ran on. The payload says only what to look for; what counts is
 * what GitHub answers. Undefined where there is none any more: someone has pushed again, or closed it. Source: REST "List
 * pull requests". Throws Octokit's errors.
 */
export async function pullRequestOfRun(
  { client, owner, repository }: GitHubRepository,
  payload: unknown,
): Promise<PullRequest | undefined> {
  const [commit, branch, from] = [["head_sha"], ["head_branch"], ["head_repository", "owner", "login"]].map((path) =>
    textOf(payload, "workflow_run", ...path),
  );
  if (commit === undefined || branch === undefined || from === undefined) return undefined;
  const pulls = await client.paginate(client.rest.pulls.list, {
    owner,
    repo: repository,
    state: "open",
    head: `${from}:${branch}`,
    per_page: 100,
  });
  const found = pulls.find(({ head }) => head.sha === commit);
  if (found === undefined) return undefined;
  const { number, base, head } = found;
  // A head whose repository is gone was a fork, too.
  const isFork = head.repo?.full_name !== `${owner}/${repository}`;
  return { number, baseCommit: base.sha, headCommit: head.sha, isFork };
}

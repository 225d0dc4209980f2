/** The `prcomment` alert: one comment on the pull request, kept up to date. */
import type { Report } from "../../model/report.ts";
import type { PluginContext, PluginModule, Sink } from "../../plugin.ts";
import { commentMarkdown, commentMarker, isWorthSaying } from "../../report/comment.ts";
import { declaration, type PrCommentParams } from "./params.ts";

export default {
  ...declaration,
  create: ({ when }: PrCommentParams, context: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => (report === undefined ? [] : comment(report, when, context)),
  }),
} satisfies PluginModule<"alert", PrCommentParams>;

/** The notice why there is none, where there should be one. */
async function comment(
  report: Report,
  when: PrCommentParams["when"],
  { job, publish }: PluginContext,
): Promise<string[]> {
  // A schedule or a push has no pull request to comment on: nothing is missing.
  if (job?.pullRequest === undefined) return job?.event === "workflow_run" ? [notCommented(noPullRequest)] : [];
  const { token, owner, repository, event, pullRequest } = job;
  if (pullRequest.isFork && event === "pull_request")
    return [notCommented("the pull request comes from a fork, whose token can only read")];
  if (token === undefined) return [notCommented("there is no token: give the input `github-token`")];
  const [{ gitHubClient, statusOf }, { keepComment }] = await Promise.all([
    import("../../github/client.ts"),
    import("../../github/comments.ts"),
  ]);
  const issue = { client: gitHubClient(token), owner, repository, issue: pullRequest.number };
  try {
    await keepComment(issue, {
      marker: commentMarker(report.audits),
      body: commentMarkdown(report, publish),
      mayCreate: isWorthSaying(report, when),
    });
    return [];
  } catch (error) {
    const status = statusOf(error);
    if (status !== 401 && status !== 403 && status !== 404) throw error;
    return [notCommented("the job's token may not write to it: give the job `permissions: pull-requests: write`")];
  }
}

const noPullRequest =
  "no open one has the commit that the workflow ran on, or the job's token lacks `permissions: pull-requests: read`";

function notCommented(reason: string): string {
  return `Not commented on the pull request: ${reason}. The job summary has the same.`;
}

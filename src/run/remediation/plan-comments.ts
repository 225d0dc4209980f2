/** What the issue of a plan is told: why nothing was done, and how it ended. */
import { errorText } from "../../errors.ts";
import { type GitHubRepository, statusOf } from "../../github/client.ts";
import { keepComment } from "../../github/comments.ts";
import { closeIssue } from "../../github/issues.ts";
import type { EntryResult } from "../../model/plan.ts";
import { forMarkdownText } from "../../report/escape.ts";
import type { RemediationResults } from "../../report/remediation-results.ts";
import { resultsMarkdown } from "../../report/remediation-results-markdown.ts";

/** The issue of a plan; without a number nobody is told. */
interface ToldIssue {
  readonly repository: GitHubRepository;
  readonly issue: number | undefined;
}

const refusalMarker = "<!-- posturegate:refusal -->";

/** GitHub takes 65,536 characters. */
const commentBytes = 60_000;

/** One comment, whoever asks how often. Throws Octokit's errors. */
export async function tellRefusals(told: ToldIssue, refusals: readonly string[]): Promise<void> {
  const lines = refusals.map((refusal) => `- ${forMarkdownText(refusal)}`);
  await keep(told, refusalMarker, ["Nothing was changed:", "", ...lines].join("\n"));
}

/**
 * One comment for each run that changed something, and closes the issue where nothing is left to do. `run` is the workflow's.
 * Throws Octokit's errors.
 */
export async function tellResults(told: ToldIssue, results: RemediationResults, run: string): Promise<void> {
  const isChanged = results.results.some(({ callsDone }) => callsDone > 0);
  const marker = isChanged ? `<!-- posturegate:result ${run} -->` : refusalMarker;
  await keep(told, marker, resultsMarkdown(results, { detail: "details", maxBytes: commentBytes }));
  const { repository, issue } = told;
  if (issue === undefined || results.action === "undo" || !results.results.every(isSettled)) return;
  await closeIssue(repository, issue, "completed");
}

/**
 * The results, with a notice where GitHub cannot be told of them: what was changed must not go untold for that. `isTold` is
 * false then.
 */
export async function orNotice(
  results: RemediationResults,
  tell: () => Promise<void>,
): Promise<{ readonly results: RemediationResults; readonly isTold: boolean }> {
  try {
    await tell();
    return { results, isTold: true };
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    const notice = `GitHub could not be told how the run ended: ${errorText(error)}. Its claim of the plan may be left: \`remediate resume\` of run ${results.run} lets go of it.`;
    return { results: { ...results, notices: [...results.notices, notice] }, isTold: false };
  }
}

async function keep({ repository, issue }: ToldIssue, marker: string, text: string): Promise<void> {
  if (issue === undefined) return;
  await keepComment({ ...repository, issue }, { marker, body: `${marker}\n${text}`, mayCreate: true });
}

function isSettled({ outcome, finding }: EntryResult): boolean {
  return outcome === "nothing-to-do" || (outcome === "done" && finding === "fixed");
}

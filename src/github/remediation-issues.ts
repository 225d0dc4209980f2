/** Issues that hold plans: opened, found, superseded. What they say is written and read elsewhere. */
import type { Account } from "./account.ts";
import type { GitHubRepository } from "./client.ts";
import { keepComment } from "./comments.ts";
import { closeIssue, createIssue, type Issue, issuesOf } from "./issues.ts";
import { ensureLabel } from "./labels.ts";

/** The label by which plans are found. It approves nothing. */
const planLabel = "posturegate:plan";

const supersededMarker = "<!-- posturegate:superseded -->";

/** Opens one, and sees to it that the label by which it can be approved can be chosen. Throws Octokit's errors. */
export async function openPlanIssue(
  repository: GitHubRepository,
  plan: { readonly title: string; readonly body: string },
  approvalLabel: string,
): Promise<Issue> {
  await ensureLabel(repository, {
    name: planLabel,
    color: "0969da",
    description: "A plan of posturegate, waiting for approval",
  });
  await ensureLabel(repository, {
    name: approvalLabel,
    color: "d1242f",
    description: "Approves the plan in this issue: posturegate then changes the cloud",
  });
  return createIssue(repository, { ...plan, labels: [planLabel] });
}

/** Those that `author` wrote, the newest first. Throws Octokit's errors. */
export function planIssues(
  repository: GitHubRepository,
  author: Account,
  state: "open" | "closed" | "all",
): Promise<Issue[]> {
  return issuesOf(repository, { label: planLabel, author, state });
}

/** Says once why the plan no longer stands, and closes it. May be done again. Throws Octokit's errors. */
export async function supersedePlanIssue(repository: GitHubRepository, issue: number, reason: string): Promise<void> {
  await keepComment(
    { ...repository, issue },
    { marker: supersededMarker, body: `${supersededMarker}\n${reason}`, mayCreate: true },
  );
  await closeIssue(repository, issue, "not_planned");
}

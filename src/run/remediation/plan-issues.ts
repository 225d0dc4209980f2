/** The issues of a plan: one for each part, opened once, the ones before it closed. */
import type { GitHubRepository } from "../../github/client.ts";
import { ownIdentity } from "../../github/identity.ts";
import type { Issue } from "../../github/issues.ts";
import { openPlanIssue, planIssues, supersedePlanIssue } from "../../github/remediation-issues.ts";
import { putFiles } from "../../github/state-branch.ts";
import { ConfigError } from "../../errors.ts";
import type { Plan, PlanPart } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { parsePlanMark, type PlanMark } from "../../remediation/plan-mark.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";
import { findingNow, isAbout } from "./finding-now.ts";
import { keptPlan } from "./journal-branch.ts";
import { isWrittenAs, planIssueText } from "./plan-issue-text.ts";
import { storedPlanPath, storedPlanText } from "./stored-plan.ts";

/** A plan of live state, and where it is to be approved. */
export interface PlanToOpen {
  readonly plan: Plan;
  readonly audits: readonly string[];
  /** Of the audits: a plan of an account that they did not read is none of ours. */
  readonly report: Report;
  readonly settings: RemediationSettings;
  readonly repository: GitHubRepository;
}

/**
 * The numbers of the issues by the digests of their parts. A part that has not changed keeps its issue, so that nobody has to
 * read it again. Throws Octokit's errors.
 */
export async function openPlanIssues(asked: PlanToOpen): Promise<ReadonlyMap<string, number>> {
  const { plan, repository, settings } = asked;
  const author = await ownIdentity(repository.client);
  const open = (await planIssues(repository, author, "open")).flatMap((issue) => {
    const mark = parsePlanMark(issue.body);
    return mark === undefined ? [] : [{ issue, mark }];
  });
  const numbers = new Map<string, number>();
  for (const part of plan.parts) {
    // One that another version or config wrote otherwise could not be approved any more.
    const same = open.find(({ issue, mark }) => mark.digest === part.digest && isWrittenAs(issue, part, settings));
    numbers.set(part.digest, same?.issue.number ?? (await openPart(part, asked)).number);
  }
  for (const { issue, mark } of open) {
    const reason = await reasonToClose(issue.number, mark, asked, numbers);
    if (reason !== undefined) await supersedePlanIssue(repository, issue.number, reason);
  }
  return numbers;
}

/** The plan itself goes first: an issue whose plan is nowhere could not be applied. */
async function openPart(part: PlanPart, { plan, audits, settings, repository }: PlanToOpen): Promise<Issue> {
  const stored = storedPlanText({ schemaVersion: 1, plannedAt: plan.plannedAt, audits, part });
  const short = part.digest.slice(0, 12);
  const files = new Map([[storedPlanPath(part.digest), stored]]);
  await putFiles({ ...repository, branch: settings.journal.branch }, `Plan ${short}`, files);
  return openPlanIssue(repository, planIssueText(part, settings), settings.approval.label);
}

async function reasonToClose(
  number: number,
  mark: PlanMark,
  asked: PlanToOpen,
  numbers: ReadonlyMap<string, number>,
): Promise<string | undefined> {
  const { plan, report } = asked;
  const isRead = [...report.scopes.values()].some(({ account }) => account === mark.account);
  if (numbers.get(mark.digest) === number || !isRead) return undefined;
  const next = plan.parts.find(({ account, risk }) => account === mark.account && risk === mark.risk);
  if (next === undefined)
    return (await isUnseen(mark, asked))
      ? undefined
      : "Superseded: nothing of this plan is left to do, or nothing of it may be done any more.";
  return `Superseded: the cloud or the config has changed since. The plan now is #${numbers.get(next.digest) ?? ""}.`;
}

/** Whether something that the plan was made for could not be seen this time: then nobody knows that nothing is left to do. */
async function isUnseen({ digest }: PlanMark, { plan, report, settings, repository }: PlanToOpen): Promise<boolean> {
  const kept = await keptPlan({ ...repository, branch: settings.journal.branch }, digest).catch((error: unknown) => {
    // One that was changed, or that another version wrote otherwise, can be approved no more.
    if (error instanceof ConfigError) return undefined;
    throw error;
  });
  const unread = plan.entries.filter(({ status }) => status === "unknown");
  return (kept?.part.entries ?? []).some(
    (entry) => findingNow(entry, report) === "unknown" || unread.some(({ finding }) => isAbout(finding, entry)),
  );
}

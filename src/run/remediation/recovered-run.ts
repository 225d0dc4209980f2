/** A workflow run that goes on with one that was lost, or takes one back: told on the plan's issue, and its claim let go of. */
import { ConfigError } from "../../errors.ts";
import { releaseClaim } from "../../github/applied-ref.ts";
import type { GitHubRepository } from "../../github/client.ts";
import { ownIdentity } from "../../github/identity.ts";
import { issueChanges } from "../../github/issue-changes.ts";
import { planIssues } from "../../github/remediation-issues.ts";
import type { Report } from "../../model/report.ts";
import { parsePlanMark } from "../../remediation/plan-mark.ts";
import type { RemediationResults } from "../../report/remediation-results.ts";
import { judgeResults } from "./apply.ts";
import { judgeStart } from "./approval.ts";
import { type ApprovedRunAsked, approvalAsked, workflowRun } from "./approved-run.ts";
import { branchKeeper, keptJournals } from "./journal-branch.ts";
import { type Planning, startPlanning } from "./plan.ts";
import { orNotice, tellResults } from "./plan-comments.ts";
import { resumeRecorded, undoRecorded } from "./recorded-runs.ts";

/** The run and what it is asked for. */
interface RecoveryAsked extends Omit<ApprovedRunAsked, "digest"> {
  readonly action: RemediationResults["action"];
  /** Id of a run, or, of what is undone, the first digits of an entry's digest. */
  readonly named: string | undefined;
}

/** How it ended. What was undone is not judged: the audit has told it before. */
export type RecoveryEnd =
  | { readonly kind: "refused"; readonly refusals: readonly string[] }
  | {
      readonly kind: "recovered";
      readonly results: RemediationResults;
      readonly report: Report | undefined;
      readonly isTold: boolean;
    };

/** Throws ConfigError, AccessError and Octokit's errors. */
export async function recoverRun(asked: RecoveryAsked): Promise<RecoveryEnd> {
  const planning = await startPlanning(asked.request, "changes");
  try {
    const approval = await judgeStart(await approvalAsked({ ...asked, digest: "" }, planning));
    if (!approval.approved) return { kind: "refused", refusals: approval.refusals };
    return await recovered(asked, planning);
  } finally {
    await planning.live.done();
  }
}

async function recovered(asked: RecoveryAsked, planning: Planning): Promise<RecoveryEnd> {
  const { request, repository, folder, named, action } = asked;
  const { branch } = planning.settings.journal;
  const work = action === "undo" ? undoRecorded : resumeRecorded;
  const end = await work({
    planning,
    journal: { keeper: branchKeeper(repository, branch), folder },
    // Not those of this machine: what lies in a checkout may be anybody's.
    journals: await keptJournals({ ...repository, branch }),
    named,
    by: "sender" in asked.run.event ? asked.run.event.sender.login : "nobody",
    confirmPlanned: async (digest) => void (await issueOfPlan(digest, repository)),
  });
  const issue = await issueOfPlan(end.plan, repository);
  const judged = action === "undo" ? { ...end, report: undefined } : await judgeResults(end.results, request);
  const run = action === "undo" ? workflowRun(asked) : end.results.run;
  const told = await orNotice(judged.results, async () => {
    await tellResults({ repository, issue }, judged.results, run);
    if (end.hasRunEnded) await releaseClaim(repository, end.plan);
  });
  return { kind: "recovered", report: judged.report, ...told };
}

/**
 * Whoever may push can write a journal, and a plan with it; only this action opens issues in its name. Throws ConfigError where
 * none that it wrote, and nobody edited, is that of the plan.
 */
async function issueOfPlan(digest: string, repository: GitHubRepository): Promise<number> {
  const issues = await planIssues(repository, await ownIdentity(repository.client), "all");
  for (const { number } of issues.filter(({ body }) => parsePlanMark(body)?.digest === digest)) {
    if (!(await issueChanges(repository, number)).isEdited) return number;
  }
  throw new ConfigError("invalid-snapshot", {
    message: `the journal is of the plan ${digest.slice(0, 12)}, which stands in no issue as this action wrote it`,
    hint: "whoever has checked what the journal says can use it from the command line",
  });
}

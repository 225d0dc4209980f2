/** A workflow run that applies what was approved: refused plainly, claimed once, told where it was approved. */
import { AccessError, ConfigError } from "../../errors.ts";
import type { ApprovalRun } from "../../github/approval-event.ts";
import { claimPlan, readClaim, releaseClaim } from "../../github/applied-ref.ts";
import type { GitHubRepository } from "../../github/client.ts";
import type { Report } from "../../model/report.ts";
import type { RemediationResults } from "../../report/remediation-results.ts";
import { identityTokens } from "../identity-token.ts";
import { jobEnvironment } from "../job-environment.ts";
import type { RunRequest } from "../request.ts";
import { applyApproved, judgeResults, type RemediationEnd, runIdentity } from "./apply.ts";
import { type ApprovalAsked, judgeApproval } from "./approval.ts";
import { branchKeeper, keptPlan } from "./journal-branch.ts";
import { type Planning, startPlanning } from "./plan.ts";
import { orNotice, tellRefusals, tellResults } from "./plan-comments.ts";

/** The run and what started it. */
export interface ApprovedRunAsked {
  /** Its files are those of the default branch. */
  readonly request: RunRequest;
  readonly repository: GitHubRepository;
  readonly run: ApprovalRun;
  /** Input `digest`. */
  readonly digest: string;
  readonly publishesDetails: boolean;
  /** Folder for the journal. */
  readonly folder: string;
}

/** How it ended. */
export type ApprovedRunEnd =
  | { readonly kind: "nothing"; readonly message: string }
  | { readonly kind: "refused"; readonly refusals: readonly string[] }
  | ({ readonly kind: "applied" } & ToldResults);

/** What came of it. */
interface ToldResults {
  readonly results: RemediationResults;
  /** The audit afterwards. */
  readonly report: Report;
  /** Whether it stands on the plan's issue. */
  readonly isTold: boolean;
}

/** Throws ConfigError, AccessError and Octokit's errors. */
export async function remediateApproved(asked: ApprovedRunAsked): Promise<ApprovedRunEnd> {
  const { request, run } = asked;
  const planning = await startPlanning(request, "changes");
  const { label } = planning.settings.approval;
  if (run.event.kind === "labeled" && run.event.label.toLowerCase() !== label.toLowerCase())
    return { kind: "nothing", message: `The label ${run.event.label} approves nothing; ${label} does.` };
  try {
    return await applyIfApproved(asked, planning);
  } finally {
    await planning.live.done();
  }
}

async function applyIfApproved(asked: ApprovedRunAsked, planning: Planning): Promise<ApprovedRunEnd> {
  const { repository } = asked;
  const judged = await approvalAsked(asked, planning);
  const { approval, digest, issue } = await judgeApproval(judged);
  if (!approval.approved) return refused(repository, issue, approval.refusals);
  if (digest === undefined) throw new Error("something was approved, and nobody knows what");
  const message = claimMessage(asked);
  if ((await claimPlan(repository, digest, message)) === "taken") {
    const claim = await readClaim(repository, digest);
    const by = claim === undefined ? "another run" : claim.message.split("\n")[0];
    return refused(repository, issue, [`The plan is being applied already, or its run has not ended: ${by}.`]);
  }
  return applyClaimed({ ...asked, judged, digest, issue }, planning);
}

interface Claimed extends ApprovedRunAsked {
  readonly judged: ApprovalAsked;
  readonly digest: string;
  readonly issue: number | undefined;
}

/** The claim is let go of where nothing was begun that has not ended. */
async function applyClaimed(claimed: Claimed, planning: Planning): Promise<ApprovedRunEnd> {
  const { repository, digest, issue } = claimed;
  let isUnfinished = false;
  try {
    const end = await applyKept(claimed, planning, () => {
      isUnfinished = true;
    });
    if ("results" in end) return { kind: "applied", ...(await judgedAndTold(end, claimed)) };
    await releaseClaim(repository, digest);
    return await refused(repository, issue, [end.refusal]);
  } catch (error) {
    if (!isUnfinished) await releaseClaim(repository, digest);
    throw error;
  }
}

/** `begins` is called where something may have been sent from then on, whatever ends the run; what is wrong before refuses. */
async function applyKept(
  claimed: Claimed,
  planning: Planning,
  begins: () => void,
): Promise<RemediationEnd | { readonly refusal: string }> {
  const { repository, digest, folder } = claimed;
  const { branch } = planning.settings.journal;
  let hasBegun = false;
  try {
    confirmRoles(planning);
    const stored = await keptPlan({ ...repository, branch }, digest);
    if (stored === undefined) return { refusal: `The plan is not on the branch ${branch} any more: plan again.` };
    return await applyApproved({
      planning,
      stored,
      journal: { keeper: branchKeeper(repository, branch), folder },
      run: runIdentity(senderOf(claimed), workflowRun(claimed)),
      isRefused: async () => {
        const refusal = await refusalNow(claimed.judged);
        hasBegun = refusal === undefined;
        if (hasBegun) begins();
        return refusal;
      },
    });
  } catch (error) {
    if (hasBegun || !(error instanceof ConfigError || error instanceof AccessError)) throw error;
    return { refusal: error.message };
  }
}

/** What was changed is told also where it cannot be judged. */
async function judgedAndTold({ results, isUnfinished }: RemediationEnd, claimed: Claimed): Promise<ToldResults> {
  const { repository, digest } = claimed;
  const tell = async (told: RemediationResults): Promise<void> => {
    await tellResults(claimed, told, results.run);
    if (!isUnfinished) await releaseClaim(repository, digest);
  };
  try {
    const judged = await judgeResults(results, claimed.request);
    return { ...judged, ...(await orNotice(judged.results, async () => tell(judged.results))) };
  } catch (error) {
    await tell(results);
    throw error;
  }
}

/** The audits' own logins only read; whoever changes has a role of its own. */
function confirmRoles({ config, audits, settings }: Planning): void {
  const clouds = new Set(audits.flatMap((audit) => config.audits.get(audit)?.clouds ?? []));
  const missing = [...clouds].filter((key) => config.plugins.get(key)?.plugin === "aws" && !settings.roles[key]?.role);
  if (missing.length === 0) return;
  throw new ConfigError("invalid-config", {
    message: `remediation.roles names no role that changes ${missing.join(", ")}`,
    hint: "`posturegate remediate permissions` prints its policies",
  });
}

/** Between the approval and the first change lie minutes in which it may have been taken back. */
async function refusalNow(judged: ApprovalAsked): Promise<string | undefined> {
  const { approval } = await judgeApproval({ ...judged, now: new Date() });
  return approval.approved ? undefined : approval.refusals.join(" ");
}

/** What the approval of a run is judged by. Throws AccessError `lost-login` where GitHub gives no identity token. */
export async function approvalAsked(
  { request, repository, run, digest, publishesDetails }: Omit<ApprovedRunAsked, "folder">,
  { settings, config }: Planning,
): Promise<ApprovalAsked> {
  const { environment, secrets, job } = request;
  const branch = { ...repository, branch: settings.journal.branch };
  return {
    repository,
    run,
    event: job?.event ?? "",
    environment: await jobEnvironment(identityTokens(environment, secrets, config.limits)),
    digest,
    keptPlan: async (one) =>
      keptPlan(branch, one).catch((error: unknown) => {
        // A plan that somebody has changed is none: whoever asked is told so where they asked.
        if (error instanceof ConfigError) return undefined;
        throw error;
      }),
    publishesDetails,
    settings,
    now: new Date(),
  };
}

async function refused(
  repository: GitHubRepository,
  issue: number | undefined,
  refusals: readonly string[],
): Promise<ApprovedRunEnd> {
  await tellRefusals({ repository, issue }, refusals);
  return { kind: "refused", refusals };
}

function claimMessage(asked: ApprovedRunAsked): string {
  const { repository } = asked;
  return `run ${workflowRun(asked)} of ${repository.owner}/${repository.repository}`;
}

/** Id of the workflow run, with its attempt. */
export function workflowRun({ request, run }: Pick<ApprovedRunAsked, "request" | "run">): string {
  return `${request.environment["GITHUB_RUN_ID"] ?? "0"}-${run.attempt}`;
}

function senderOf({ run }: ApprovedRunAsked): string {
  return "sender" in run.event ? run.event.sender.login : "nobody";
}

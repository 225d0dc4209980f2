/** Asks GitHub for the facts that an approval is judged by, and judges it. */
import type { Account } from "../../github/account.ts";
import type { ApprovalRun } from "../../github/approval-event.ts";
import type { GitHubRepository } from "../../github/client.ts";
import { permissionOf } from "../../github/collaborators.ts";
import { defaultBranch } from "../../github/default-branch.ts";
import { ownIdentity } from "../../github/identity.ts";
import { issueChanges } from "../../github/issue-changes.ts";
import { readIssue } from "../../github/issues.ts";
import { lastLabelling } from "../../github/labels.ts";
import { planIssues } from "../../github/remediation-issues.ts";
import { repositoryVisibility } from "../../github/visibility.ts";
import { type Approval, approve } from "../../remediation/approval.ts";
import type { LabelFacts, PlanIssueFacts, RunFacts } from "../../remediation/approval-facts.ts";
import { parsePlanMark } from "../../remediation/plan-mark.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";
import { isWrittenAs } from "./plan-issue-text.ts";
import type { StoredPlan } from "./stored-plan.ts";

/** The run that would apply a plan. */
export interface ApprovalAsked {
  readonly repository: GitHubRepository;
  readonly run: ApprovalRun;
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  /** Claim `environment` of the job's identity token. */
  readonly environment: string | undefined;
  /** Input `digest`, of a run that was started by hand. */
  readonly digest: string;
  /** The plan that is kept with the digest; undefined where there is none. */
  readonly keptPlan: (digest: string) => Promise<StoredPlan | undefined>;
  readonly publishesDetails: boolean;
  readonly settings: RemediationSettings;
  readonly now: Date;
}

/** What was approved, or all that stands against it. */
export interface JudgedApproval {
  readonly approval: Approval;
  /** Of the plan; undefined where nobody can tell which one was meant. */
  readonly digest: string | undefined;
  /** Where it is told how it ended. */
  readonly issue: number | undefined;
}

type LabeledEvent = Extract<ApprovalRun["event"], { kind: "labeled" }>;

/** Every fact is asked anew, also of what the event says. Throws Octokit's errors. */
export async function judgeApproval(asked: ApprovalAsked): Promise<JudgedApproval> {
  const { run, settings, digest } = asked;
  const { event } = run;
  if (event.kind === "labeled") {
    const facts = await labelFacts(asked, event);
    if (facts === undefined) return { approval: noIssue, digest: undefined, issue: undefined };
    return { approval: approve(facts, settings), digest: facts.issue.mark?.digest, issue: event.issue };
  }
  if (event.kind === "other")
    return { approval: approve({ event: asked.event, by: "other" }, settings), digest: undefined, issue: undefined };
  const facts = await runFacts(asked, event.sender);
  const planned = (await asked.keptPlan(digest)) === undefined ? [] : [digest];
  const approval = approve({ ...facts, by: "dispatch", digest, planned }, settings);
  return { approval, digest: planned[0], issue: await issueOf(digest, asked) };
}

/**
 * Whether whoever started the run by hand may have a run of an approved plan gone on with, or undone: what holds for
 * approving, without a plan. Throws Octokit's errors.
 */
export async function judgeStart(asked: ApprovalAsked): Promise<Approval> {
  const { event } = asked.run;
  if (event.kind !== "dispatch") return approve({ event: asked.event, by: "other" }, asked.settings);
  const facts = await runFacts(asked, event.sender);
  return approve({ ...facts, by: "dispatch", digest: "", planned: [""] }, asked.settings);
}

const noIssue: Approval = {
  approved: false,
  refusals: ["The issue of the event is not there any more: plan again, and approve the new plan's issue."],
};

async function labelFacts(asked: ApprovalAsked, labelled: LabeledEvent): Promise<LabelFacts | undefined> {
  const { repository, settings } = asked;
  const { issue: number, label, sender } = labelled;
  const issue = await readIssue(repository, number);
  if (issue === undefined) return undefined;
  const [common, changes, labelling, self] = await Promise.all([
    runFacts(asked, sender),
    issueChanges(repository, number),
    lastLabelling(repository, number, settings.approval.label),
    ownIdentity(repository.client),
  ]);
  const mark = parsePlanMark(issue.body);
  const kept = mark === undefined ? undefined : await asked.keptPlan(mark.digest);
  const others = (await planIssues(repository, self, "open")).filter((other) => other.number !== number);
  const facts: PlanIssueFacts = {
    number,
    state: issue.isOpen ? "open" : "closed",
    author: issue.author ?? null,
    wasEdited: changes.isEdited || changes.isMoved,
    labels: issue.labels,
    labelledBy: labelling?.isOn === true ? labelling.actor?.id : undefined,
    labelledThrough: labelling?.app,
    isAsWritten: kept !== undefined && isWrittenAs(issue, kept.part, settings),
    mark,
  };
  return {
    ...common,
    by: "label",
    action: "labeled",
    label,
    issue: facts,
    self,
    otherPlans: others.flatMap((other) => {
      const found = parsePlanMark(other.body);
      return found === undefined ? [] : [{ number: other.number, mark: found }];
    }),
  };
}

async function runFacts(asked: ApprovalAsked, sender: Account): Promise<RunFacts> {
  const { repository, run, event, environment, publishesDetails, now } = asked;
  const { client, owner, repository: name } = repository;
  const [branch, visibility, permission] = await Promise.all([
    defaultBranch(repository),
    repositoryVisibility(client, owner, name),
    permissionOf(repository, sender.login),
  ]);
  const { id, level, role } = permission;
  return {
    event,
    sender: { ...sender, access: id === undefined ? undefined : { id, permission: level, role } },
    triggeringActor: run.triggeringActor ?? "",
    ref: run.ref,
    defaultBranch: branch.name,
    environment,
    visibility,
    publishesDetails,
    now,
  };
}

/** The open issue of a plan that is started by hand. */
async function issueOf(digest: string, { repository }: ApprovalAsked): Promise<number | undefined> {
  const open = await planIssues(repository, await ownIdentity(repository.client), "open");
  return open.find(({ body }) => parsePlanMark(body)?.digest === digest)?.number;
}

/** Every way we know to get round an approval, each refused in words of its own. */
import { describe, expect, test } from "vitest";
import { approve } from "../../src/remediation/approval.ts";
import type {
  ApprovalFacts,
  ApprovalPolicy,
  DispatchFacts,
  LabelFacts,
  PlanIssueFacts,
  Sender,
} from "../../src/remediation/approval-facts.ts";
import { parsePlanMark, planMark, planMarkLine } from "../../src/remediation/plan-mark.ts";
import { remediationSchema } from "../../src/remediation/settings.ts";
import { irreversibleEntry, samplePlan } from "../report/sample-plan.ts";

const [part, otherPart] = samplePlan().parts;
const mark = planMark(part!);
const policy = remediationSchema.parse({});
const self = { id: 41_898_282, login: "github-actions[bot]" };

const maintainer: Sender = {
  id: 7,
  login: "maya",
  type: "User",
  access: { id: 7, permission: "write", role: "maintain" },
};

const issue: PlanIssueFacts = {
  number: 12,
  state: "open",
  author: self,
  wasEdited: false,
  labels: ["posturegate:plan", "posturegate:approve"],
  labelledBy: 7,
  labelledThrough: undefined,
  isAsWritten: true,
  mark,
};

const run = {
  sender: maintainer,
  triggeringActor: "maya",
  ref: "refs/heads/main",
  defaultBranch: "main",
  environment: "remediation",
  visibility: "private",
  publishesDetails: false,
  now: new Date("2026-11-23T12:00:00Z"),
} as const;

const labelled: LabelFacts = {
  ...run,
  by: "label",
  event: "issues",
  action: "labeled",
  label: "posturegate:approve",
  issue,
  self,
  otherPlans: [],
};

const dispatched: DispatchFacts = {
  ...run,
  by: "dispatch",
  event: "workflow_dispatch",
  digest: part!.digest,
  planned: [part!.digest],
};

function refusals(facts: ApprovalFacts, over: Partial<ApprovalPolicy> = {}): readonly string[] {
  const approval = approve(facts, { ...policy, ...over });
  return approval.approved ? [] : approval.refusals;
}

function withIssue(over: Partial<PlanIssueFacts>): LabelFacts {
  return { ...labelled, issue: { ...issue, ...over } };
}

function withSender(over: Partial<Sender>): LabelFacts {
  return { ...labelled, sender: { ...maintainer, ...over } };
}

function withAccess(permission: string, role: string): LabelFacts {
  return withSender({ access: { id: 7, permission, role } });
}

test("labels are the same in capital and small letters", () => {
  const shouted = { ...withIssue({ labels: ["Posturegate:Approve"] }), label: "POSTUREGATE:APPROVE" };
  expect(approve(shouted, policy)).toEqual({ approved: true });
});

test("a label by somebody entitled to, on the plan's own issue, approves", () => {
  expect(approve(labelled, policy)).toEqual({ approved: true });
});

test("a dispatch with the digest of what would be planned now approves", () => {
  expect(approve(dispatched, policy)).toEqual({ approved: true });
});

describe("an event that approves nothing", () => {
  test.each([
    "pull_request",
    "pull_request_target",
    "push",
    "schedule",
    "workflow_run",
    "issue_comment",
    "merge_group",
  ])("%s", (event) => {
    const [refusal, ...others] = refusals({ ...run, by: "other", event });
    expect(refusal).toBe(
      `The event ${event} approves nothing: put the approval label on a plan's issue, or start the workflow by hand with a plan's digest.`,
    );
    expect(others).toEqual([]);
  });

  test("one that only claims to be of a label", () => {
    expect(refusals({ ...labelled, event: "pull_request_target" })).toHaveLength(1);
    expect(refusals({ ...labelled, action: "opened" })).toHaveLength(1);
    expect(refusals({ ...dispatched, event: "repository_dispatch" })).toHaveLength(1);
  });
});

describe("one condition that does not hold is one refusal", () => {
  const edited =
    "The text of the issue was edited, so nobody knows what was approved: close it, plan again, and approve the new issue.";
  const everyone =
    "Everyone can read this repository, and a plan tells what is wrong where: set publish-details: true to allow that, or remediate from a private repository.";
  const newer = { number: 13, mark };

  test.each<[string, LabelFacts, string]>([
    [
      "labelled by somebody who may only triage",
      withAccess("read", "triage"),
      "maya has the role triage in this repository: approving takes write permission or more.",
    ],
    [
      "labelled by nobody of this repository",
      withSender({ access: undefined }),
      "maya has no role in this repository: approving takes write permission or more.",
    ],
    [
      "an answer about another account of the same login",
      withSender({ access: { id: 8, permission: "admin", role: "admin" } }),
      "maya has no role in this repository: approving takes write permission or more.",
    ],
    [
      "a custom role without write permission that is called admin",
      withAccess("read", "admin"),
      "maya has the role admin in this repository: approving takes write permission or more.",
    ],
    ["labelled by a bot", withSender({ type: "Bot" }), "maya is not a person: only people approve plans."],
    [
      "run again by another person",
      { ...labelled, triggeringActor: "mallory" },
      "mallory ran again what maya had approved: whoever wants it now must approve it themselves.",
    ],
    [
      "another label",
      { ...labelled, label: "bug" },
      "The label bug approves nothing: the approval label is posturegate:approve.",
    ],
    [
      "the label was removed meanwhile",
      withIssue({ labels: ["posturegate:plan"] }),
      "The label posturegate:approve is not on the issue any more: put it on again to approve.",
    ],
    [
      "the label is somebody else's by now",
      withIssue({ labelledBy: 9 }),
      "maya is not who put the label posturegate:approve on last: the run of whoever did decides.",
    ],
    [
      "an app put the label on in somebody's name",
      withIssue({ labelledThrough: "labeler" }),
      "The app labeler put the label posturegate:approve on, and a person has to: take it off and put it on again on GitHub itself.",
    ],
    [
      "another text above the mark of a plan",
      withIssue({ isAsWritten: false }),
      "The issue does not say what its plan says, or the plan is not kept any more: close it, plan again, and approve the new issue.",
    ],
    [
      "the issue is closed",
      withIssue({ state: "closed" }),
      "The issue is closed: plan again, and approve the new plan's issue.",
    ],
    [
      "someone else's issue with a copied plan",
      withIssue({ author: { id: 9, login: "mallory" } }),
      "The issue was opened by mallory, not by github-actions[bot], which writes the plans: approve the plan's own issue.",
    ],
    [
      "someone else's issue under a login like ours",
      withIssue({ author: { id: 9, login: "github-actions[bot]" } }),
      "The issue was opened by github-actions[bot], not by github-actions[bot], which writes the plans: approve the plan's own issue.",
    ],
    [
      "an account that is gone",
      withIssue({ author: null }),
      "The issue was opened by an account that is gone, not by github-actions[bot], which writes the plans: approve the plan's own issue.",
    ],
    ["an edited issue", withIssue({ wasEdited: true }), edited],
    [
      "an issue without a plan",
      withIssue({ mark: undefined }),
      "The issue does not hold a plan that can be read: approve the issue of a plan.",
    ],
    [
      "a superseded plan",
      { ...labelled, otherPlans: [{ number: 20, mark }, newer, { number: 3, mark }] },
      "A newer plan for the same account and risk stands in issue 20: approve that one.",
    ],
    [
      "a branch with another config",
      { ...labelled, ref: "refs/heads/weaker" },
      "The run is on refs/heads/weaker, where config and workflow may be another: run it on main.",
    ],
    [
      "a tag named like the default branch",
      { ...labelled, ref: "refs/tags/main" },
      "The run is on refs/tags/main, where config and workflow may be another: run it on main.",
    ],
    [
      "no ref",
      { ...labelled, ref: undefined },
      "The run is on no ref, where config and workflow may be another: run it on main.",
    ],
    [
      "a job without the environment",
      { ...labelled, environment: undefined },
      "The job runs in no environment: give it `environment: remediation`, as remediation.environment of the config says.",
    ],
    [
      "a job in another environment",
      { ...labelled, environment: "staging" },
      "The job runs in the environment staging: give it `environment: remediation`, as remediation.environment of the config says.",
    ],
    ["a public repository", { ...labelled, visibility: "public" }, everyone],
    ["a repository that nobody knows to be private", { ...labelled, visibility: "unknown" }, everyone],
  ])("%s", (_, facts, refusal) => {
    expect(refusals(facts)).toEqual([refusal]);
  });
});

test("a plan whose digests do not agree is none", () => {
  const forged = { ...mark, entries: [irreversibleEntry().digest] };
  expect(parsePlanMark(planMarkLine(forged))).toBeUndefined();
});

test("a newer plan for another account or risk supersedes nothing", () => {
  const other = planMark(otherPart!);
  const sameAccount = { ...other, account: mark.account };
  const otherPlans = [
    { number: 13, mark: other },
    { number: 14, mark: sameAccount },
  ];
  expect(refusals({ ...labelled, otherPlans })).toEqual([]);
});

test("an older plan that is still open supersedes nothing", () => {
  expect(refusals({ ...labelled, otherPlans: [{ number: 11, mark }] })).toEqual([]);
});

test("a dispatch with another digest is refused", () => {
  expect(refusals({ ...dispatched, digest: otherPart!.digest })).toEqual([
    "There is no plan with this digest: plan again and use the digest of the new plan.",
  ]);
  expect(refusals({ ...dispatched, planned: [] })).toHaveLength(1);
});

test.each<[string, Partial<DispatchFacts>]>([
  ["somebody without permission", { sender: { ...maintainer, access: { id: 7, permission: "read", role: "read" } } }],
  ["another person who runs it again", { triggeringActor: "mallory" }],
  ["a branch", { ref: "refs/heads/weaker" }],
  ["another environment", { environment: "staging" }],
  ["a public repository", { visibility: "public" }],
])("a dispatch is no way round: %s", (_, over) => {
  expect(refusals({ ...dispatched, ...over })).toHaveLength(1);
});

describe("permission as config asks for it", () => {
  test.each<[ApprovalPolicy["approval"]["permission"], string, string, boolean]>([
    ["write", "write", "write", true],
    ["write", "write", "release-manager", true],
    ["write", "read", "read", false],
    ["write", "none", "none", false],
    ["maintain", "write", "write", false],
    ["maintain", "write", "maintain", true],
    ["maintain", "write", "release-manager", false],
    ["maintain", "read", "maintain", false],
    ["maintain", "admin", "admin", true],
    ["admin", "write", "maintain", false],
    ["admin", "admin", "admin", true],
    ["admin", "admin", "owner-like", true],
  ])("%s: permission %s in the role %s: %s", (permission, found, role, isApproved) => {
    const approval = { ...policy.approval, permission };
    expect(approve(withAccess(found, role), { ...policy, approval }).approved).toBe(isApproved);
  });

  test("only the roles that are named approve", () => {
    const approval = { ...policy.approval, roles: ["security", "admin"] };
    expect(refusals(withAccess("write", "security"), { approval })).toEqual([]);
    expect(refusals(withAccess("write", "maintain"), { approval })).toEqual([
      "maya has the role maintain: remediation.approval.roles names security, admin.",
    ]);
    expect(refusals(withAccess("read", "security"), { approval })).toHaveLength(1);
  });
});

describe("windows", () => {
  const windows = [{ days: ["monday" as const], from: "20:00", to: "22:00", timeZone: "Europe/Berlin" }];

  test("closed", () => {
    expect(refusals(labelled, { windows })).toEqual([
      "No window of remediation.windows is open. The next one opens at 2026-11-23 19:00 UTC. Approve the plan again then.",
    ]);
  });

  test("open", () => {
    expect(refusals({ ...labelled, now: new Date("2026-11-23T19:00:00Z") }, { windows })).toEqual([]);
  });
});

test("a public repository may be remediated where details may be published", () => {
  expect(refusals({ ...labelled, visibility: "public", publishesDetails: true })).toEqual([]);
});

test("everything that is wrong is told at once", () => {
  const facts: LabelFacts = {
    ...labelled,
    event: "pull_request_target",
    label: "bug",
    sender: { id: 9, login: "mallory", type: "Bot", access: undefined },
    ref: "refs/pull/1/merge",
    environment: undefined,
    visibility: "public",
    issue: { ...issue, state: "closed", author: null, wasEdited: true, labels: [], mark: undefined },
  };
  const windows = [{ days: ["sunday" as const], from: "01:00", to: "02:00", timeZone: "UTC" }];
  const found = refusals(facts, { windows });
  expect(found).toHaveLength(15);
  expect(new Set(found).size).toBe(15);
});

test("the login that started a re-run is the same in any case", () => {
  expect(refusals({ ...labelled, triggeringActor: "Maya" })).toEqual([]);
});

/** The conditions of an approval on the plan's issue. */
import type { ApprovalPolicy, Condition, LabelFacts } from "./approval-facts.ts";

/** Each is one way in which an issue could say something else than what this action planned. */
export const issueConditions: readonly Condition<LabelFacts>[] = [
  isApprovalLabel,
  isStillLabelled,
  isLabelOfSender,
  isLabelOfPerson,
  isOpen,
  isOurs,
  isUnedited,
  isPlan,
  isAsWritten,
  isNewest,
];

function isApprovalLabel({ label }: LabelFacts, { approval }: ApprovalPolicy): string | undefined {
  if (isSameLabel(label, approval.label)) return undefined;
  return `The label ${label} approves nothing: the approval label is ${approval.label}.`;
}

function isStillLabelled({ issue }: LabelFacts, { approval }: ApprovalPolicy): string | undefined {
  if (issue.labels.some((one) => isSameLabel(one, approval.label))) return undefined;
  return `The label ${approval.label} is not on the issue any more: put it on again to approve.`;
}

/** The label may have been taken off and put on again by somebody else since the event. */
function isLabelOfSender({ issue, sender }: LabelFacts, { approval }: ApprovalPolicy): string | undefined {
  if (issue.labelledBy === sender.id) return undefined;
  return `${sender.login} is not who put the label ${approval.label} on last: the run of whoever did decides.`;
}

/** What an app does in somebody's name may be no decision of theirs. */
function isLabelOfPerson({ issue }: LabelFacts, { approval }: ApprovalPolicy): string | undefined {
  if (issue.labelledThrough === undefined) return undefined;
  return `The app ${issue.labelledThrough} put the label ${approval.label} on, and a person has to: take it off and put it on again on GitHub itself.`;
}

function isOpen({ issue }: LabelFacts): string | undefined {
  return issue.state === "open" ? undefined : "The issue is closed: plan again, and approve the new plan's issue.";
}

function isOurs({ issue, self }: LabelFacts): string | undefined {
  if (issue.author?.id === self.id) return undefined;
  const author = issue.author?.login ?? "an account that is gone";
  return `The issue was opened by ${author}, not by ${self.login}, which writes the plans: approve the plan's own issue.`;
}

function isUnedited({ issue }: LabelFacts): string | undefined {
  if (!issue.wasEdited) return undefined;
  return "The text of the issue was edited, so nobody knows what was approved: close it, plan again, and approve the new issue.";
}

function isPlan({ issue }: LabelFacts): string | undefined {
  return issue.mark === undefined
    ? "The issue does not hold a plan that can be read: approve the issue of a plan."
    : undefined;
}

function isAsWritten({ issue }: LabelFacts): string | undefined {
  if (issue.mark === undefined || issue.isAsWritten) return undefined;
  return "The issue does not say what its plan says, or the plan is not kept any more: close it, plan again, and approve the new issue.";
}

/** GitHub's labels are the same in capital and small letters. */
function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Issues are numbered in the order in which they were opened. */
function isNewest({ issue, otherPlans }: LabelFacts): string | undefined {
  const { mark } = issue;
  if (mark === undefined) return undefined;
  const newer = otherPlans
    .filter((other) => other.number > issue.number)
    .filter((other) => other.mark.account === mark.account && other.mark.risk === mark.risk)
    .map(({ number }) => number);
  if (newer.length === 0) return undefined;
  return `A newer plan for the same account and risk stands in issue ${Math.max(...newer)}: approve that one.`;
}

/**
 * Whether somebody entitled to has approved a plan, from facts that the caller asked GitHub for when the job ran. An event's
 * own word counts only for what happened, never for what somebody is allowed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issues
 */
import type { ApprovalFacts, ApprovalPolicy, Condition, DispatchFacts, LabelFacts } from "./approval-facts.ts";
import { issueConditions } from "./approval-issue.ts";
import { personConditions } from "./approval-person.ts";
import { runConditions } from "./approval-run.ts";

/** Refusals are sentences for the one who asked; logins and labels in them are hostile text. */
export type Approval = { readonly approved: true } | { readonly approved: false; readonly refusals: readonly string[] };

/** Judges every condition and tells all that do not hold; of an event that approves nothing, only that. */
export function approve(facts: ApprovalFacts, policy: ApprovalPolicy): Approval {
  if (facts.by === "other") return { approved: false, refusals: [eventRefusal(facts.event)] };
  const refusals = [
    ...refusalsBy([eventApproves], facts, policy),
    ...(facts.by === "label" ? refusalsBy(issueConditions, facts, policy) : []),
    ...(facts.by === "dispatch" ? refusalsBy([digestIsPlanned], facts, policy) : []),
    ...refusalsBy(personConditions, facts, policy),
    ...refusalsBy(runConditions, facts, policy),
  ];
  return refusals.length === 0 ? { approved: true } : { approved: false, refusals };
}

function refusalsBy<Facts>(
  conditions: readonly Condition<Facts>[],
  facts: Facts,
  policy: ApprovalPolicy,
): readonly string[] {
  return conditions.flatMap((condition) => condition(facts, policy) ?? []);
}

/** Those of pull requests and pushes run what their author wrote; `issues` runs the default branch, a dispatch if it is on it. */
function eventApproves(facts: LabelFacts | DispatchFacts): string | undefined {
  const isMeant =
    facts.by === "label" ? facts.event === "issues" && facts.action === "labeled" : facts.event === "workflow_dispatch";
  if (isMeant) return undefined;
  return eventRefusal(facts.by === "label" ? `${facts.event} (${facts.action})` : facts.event);
}

function eventRefusal(event: string): string {
  return `The event ${event} approves nothing: put the approval label on a plan's issue, or start the workflow by hand with a plan's digest.`;
}

function digestIsPlanned({ digest, planned }: DispatchFacts): string | undefined {
  if (planned.includes(digest)) return undefined;
  return "There is no plan with this digest: plan again and use the digest of the new plan.";
}

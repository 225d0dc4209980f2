/** The text of a part's issue: written once, and the same again whenever it is compared. */
import type { PlanPart } from "../../model/plan.ts";
import { planPartMarkdown } from "../../report/plan-markdown.ts";
import { type PlanIssue, planIssue } from "../../remediation/plan-issue.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";

/** Title and body of the issue of a part. */
export function planIssueText(part: PlanPart, { approval }: Pick<RemediationSettings, "approval">): PlanIssue {
  const { label } = approval;
  return planIssue(part, (maxBytes) => planPartMarkdown(part, { detail: "details", label, maxBytes }));
}

/** Whether an issue says just that. How lines end is GitHub's. */
export function isWrittenAs(
  { title, body }: { readonly title: string; readonly body: string },
  part: PlanPart,
  settings: Pick<RemediationSettings, "approval">,
): boolean {
  const wanted = planIssueText(part, settings);
  return title === wanted.title && withPlainEnds(body) === withPlainEnds(wanted.body);
}

function withPlainEnds(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

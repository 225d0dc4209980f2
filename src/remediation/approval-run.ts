/** The conditions of an approval on the run that would apply the plan: where it runs, when, and who can read it. */
import type { ApprovalPolicy, Condition, RunFacts } from "./approval-facts.ts";
import { isWindowOpen, nextOpening } from "./windows.ts";

/** Each is one way in which a run could be outside of what config protects. */
export const runConditions: readonly Condition<RunFacts>[] = [
  isOnDefaultBranch,
  isInEnvironment,
  isWithinWindow,
  mayTellDetails,
];

/** Whoever may write may change config and workflow on any other branch. */
function isOnDefaultBranch({ ref, defaultBranch }: RunFacts): string | undefined {
  if (ref === `refs/heads/${defaultBranch}`) return undefined;
  return `The run is on ${ref ?? "no ref"}, where config and workflow may be another: run it on ${defaultBranch}.`;
}

/** GitHub gives the claim only to a job that the environment's own protection let start. */
function isInEnvironment({ environment }: RunFacts, policy: ApprovalPolicy): string | undefined {
  if (environment === policy.environment) return undefined;
  const found = environment === undefined ? "no environment" : `the environment ${environment}`;
  return `The job runs in ${found}: give it \`environment: ${policy.environment}\`, as remediation.environment of the config says.`;
}

function isWithinWindow({ now }: RunFacts, { windows }: ApprovalPolicy): string | undefined {
  if (isWindowOpen(windows, now)) return undefined;
  const opens = nextOpening(windows, now);
  const when = opens === undefined ? "" : ` The next one opens at ${minuteText(opens)}.`;
  return `No window of remediation.windows is open.${when} Approve the plan again then.`;
}

/** `2026-11-21 03:00 UTC`. */
function minuteText(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Where GitHub did not say, everyone may be reading. */
function mayTellDetails({ visibility, publishesDetails }: RunFacts): string | undefined {
  if (visibility === "private" || publishesDetails) return undefined;
  return "Everyone can read this repository, and a plan tells what is wrong where: set publish-details: true to allow that, or remediate from a private repository.";
}

/** The conditions of an approval on whoever gave it. */
import type { ApprovalPolicy, Condition, RepositoryAccess, RunFacts } from "./approval-facts.ts";

/** Each is one way in which somebody without the right to could have caused the run. */
export const personConditions: readonly Condition<RunFacts>[] = [isPerson, hasPermission, hasRole, startedThisAttempt];

function isPerson({ sender }: RunFacts): string | undefined {
  if (sender.type === "User") return undefined;
  return `${sender.login} is not a person: only people approve plans.`;
}

/** Whoever may triage can put labels on issues, so the label itself says nothing. */
function hasPermission({ sender }: RunFacts, { approval }: ApprovalPolicy): string | undefined {
  const access = accessOf(sender);
  if (access !== undefined && isAllowed(access, approval.permission)) return undefined;
  const found = access === undefined ? "no role" : `the role ${access.role}`;
  return `${sender.login} has ${found} in this repository: approving takes ${approval.permission} permission or more.`;
}

/** The API says `write` of those who maintain, and of custom roles what they are built on. */
function isAllowed({ permission, role }: RepositoryAccess, least: ApprovalPolicy["approval"]["permission"]): boolean {
  if (permission === "admin") return true;
  if (permission !== "write") return false;
  return least === "write" || (least === "maintain" && role === "maintain");
}

function hasRole({ sender }: RunFacts, { approval }: ApprovalPolicy): string | undefined {
  const access = accessOf(sender);
  if (approval.roles === undefined || access === undefined || approval.roles.includes(access.role)) return undefined;
  return `${sender.login} has the role ${access.role}: remediation.approval.roles names ${approval.roles.join(", ")}.`;
}

/** A login may pass to another account between event and answer; an id does not. */
function accessOf(sender: RunFacts["sender"]): RepositoryAccess | undefined {
  return sender.access?.id === sender.id ? sender.access : undefined;
}

/** A re-run replays the event of whoever approved, while somebody else decides when. */
function startedThisAttempt({ sender, triggeringActor }: RunFacts): string | undefined {
  if (triggeringActor.toLowerCase() === sender.login.toLowerCase()) return undefined;
  return `${triggeringActor} ran again what ${sender.login} had approved: whoever wants it now must approve it themselves.`;
}

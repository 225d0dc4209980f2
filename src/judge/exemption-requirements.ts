/** Whether an exemption meets what the config asks of exemptions. */
import type { ExemptionRequirements } from "../model/exemption-requirements.ts";
import type { Exemption } from "../model/exemption.ts";
import { matchesPattern } from "../model/pattern.ts";

const dayMs = 86_400_000;

/** What is missing, one sentence each; who has approved it is not looked at. */
export function unmetRequirements(
  { owner, reason, expires }: Exemption,
  asked: ExemptionRequirements,
  now: Date,
): string[] {
  const latest = new Date(now.getTime() + (asked.expires ?? 0) * dayMs).toISOString().slice(0, 10);
  return [
    ...(asked.owner === undefined || matchesPattern(asked.owner, owner)
      ? []
      : [`owner: ${owner} does not match ${asked.owner}`]),
    ...(asked.reason === undefined || reason.length >= asked.reason
      ? []
      : [`reason: has ${reason.length} characters, at least ${asked.reason} are asked for`]),
    ...(asked.expires === undefined || expires <= latest
      ? []
      : [`expires: ${expires} is more than ${asked.expires} days ahead; ${latest} is the latest`]),
  ];
}

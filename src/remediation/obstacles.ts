/** Why an entry is held back or refused: config, what a change would do beside its purpose, and how much at once. */
import type { Risk } from "../model/bot.ts";
import type { Counterfactual, PlannedEntry } from "../model/plan.ts";
import type { ResourceReference, ResourceType } from "../model/resource.ts";
import { clashesWith } from "./clashes.ts";
import type { RemediationSettings } from "./settings.ts";

/** What decides beside the entries themselves. */
export interface LimitFacts {
  readonly settings: Pick<RemediationSettings, "allow" | "irreversible" | "limits" | "keepTag">;
  /** How many resources of a type an audit has. */
  readonly resources: (audit: string, type: ResourceType) => number;
}

/** What is known of an entry before it is planned. */
export interface Candidate {
  readonly audit: string;
  readonly resource: ResourceReference;
  readonly bot: string;
  readonly risk: Risk;
}

/**
 * Why config and limits hold an entry back, given those before it that are applied; empty: they do not. What is held back
 * spends no limit. One sentence each.
 */
export function obstaclesTo(candidate: Candidate, applied: readonly PlannedEntry[], facts: LimitFacts): string[] {
  const barriers = barriersTo(candidate, facts);
  return barriers.length > 0 ? barriers : excesses(candidate, applied, facts);
}

/** Entries are applied part by part, and nobody knows in which order: one must not rest on what another part changes. */
export function clashes(entry: PlannedEntry, applied: readonly PlannedEntry[]): string[] {
  const isApart = ({ risk, scope }: PlannedEntry): boolean => risk !== entry.risk || scope.id !== entry.scope.id;
  const other = applied.find((one) => isApart(one) && clashesWith(entry.change, one.change));
  if (other === undefined) return [];
  return [
    `It changes what the ${other.risk} entry for ${other.resource.name} changes, too: it comes with a later plan.`,
  ];
}

/** What the change would do that nobody can want; undefined where that is nothing. */
export function harmOf({ worse, lostFlows }: Counterfactual): string | undefined {
  const [first] = worse;
  const harms = [
    ...(first === undefined ? [] : [`${evaluationsText(worse.length)} worse: ${first.rule} on ${first.resource.name}`]),
    ...(lostFlows.length === 0 ? [] : [`end traffic that remediation.keep names: ${lostFlows.join(", ")}`]),
  ];
  return harms.length === 0 ? undefined : `The change would ${harms.join(", and ")}.`;
}

function evaluationsText(count: number): string {
  return count === 1 ? "make another evaluation" : `make ${count} other evaluations`;
}

function barriersTo({ audit, bot, risk }: Candidate, { settings }: LimitFacts): string[] {
  const allowed = Object.hasOwn(settings.allow, audit) ? (settings.allow[audit] ?? []) : [];
  return [
    ...(allowed.includes(bot)
      ? []
      : [`Bot ${bot} is not allowed here: add it to remediation.allow.${audit} of the config.`]),
    ...(risk !== "irreversible" || settings.irreversible.includes(bot)
      ? []
      : [`Nobody can undo what bot ${bot} would do: to allow that, add it to remediation.irreversible of the config.`]),
  ];
}

function excesses(candidate: Candidate, applied: readonly PlannedEntry[], facts: LimitFacts): string[] {
  const { entries, perBot } = facts.settings.limits;
  const ofBot = applied.filter(({ bot }) => bot === candidate.bot).length;
  const later = "it comes with a later plan.";
  return [
    ...(applied.length < entries ? [] : [`remediation.limits.entries allows ${entries} in one plan: ${later}`]),
    ...(ofBot < perBot ? [] : [`remediation.limits.perBot allows ${perBot} of ${candidate.bot} in one plan: ${later}`]),
    ...shareExcess(candidate, applied, facts),
  ];
}

function shareExcess({ audit, resource }: Candidate, applied: readonly PlannedEntry[], facts: LimitFacts): string[] {
  const alike = applied.filter((one) => one.finding.audit === audit && one.resource.type === resource.type);
  const touched = new Set([...alike.map((one) => one.resource.id), resource.id]);
  const total = facts.resources(audit, resource.type);
  const most = Math.max(1, Math.floor(total * facts.settings.limits.share));
  if (touched.size <= most) return [];
  return [
    `remediation.limits.share allows ${most} of the ${total} resources of type ${resource.type} in one plan: it comes with a later plan.`,
  ];
}

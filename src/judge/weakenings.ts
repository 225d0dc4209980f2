/** What makes a gate weaker than another: two configs compared by what they judge. */
import type { Baseline } from "../model/baseline.ts";
import type { ExemptionRequirements } from "../model/exemption-requirements.ts";
import type { Exemption } from "../model/exemption.ts";
import type { Finding } from "../model/finding.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Weakening } from "../model/preview.ts";
import type { GatePolicy } from "../model/report.ts";
import { isAtLeast, type Severity, severities } from "../model/severity.ts";
import { facetsCovered } from "../net/facets.ts";

/** A rule as an audit runs it. */
export interface JudgingRule {
  readonly id: string;
  readonly severity: Severity;
  /** Of its conditions and params: whether they are the same. */
  readonly digest: string;
  readonly place?: { readonly file: string; readonly line: number };
}

/** An audit as far as it decides what is judged. */
export interface JudgingAudit {
  /** Name → digest of what it reads. */
  readonly clouds: ReadonlyMap<string, string>;
  /** Name → digest of what it does, but for its rules. */
  readonly events: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, JudgingRule>;
}

/** Everything that the gate is decided by. */
export interface GateState {
  /** Those that run. */
  readonly audits: ReadonlyMap<string, JudgingAudit>;
  readonly gate: GatePolicy;
  readonly exemptions: readonly Exemption[];
  readonly exemptionsRequire: ExemptionRequirements;
  /** `code-scanning`: the open alerts, whatever they are then. */
  readonly baseline: Baseline | "code-scanning" | undefined;
  /** Where a key of the config is written. */
  readonly place: (...path: readonly string[]) => { readonly file: string; readonly line: number };
}

/** A weakening before its effects are known. */
export interface Change extends Omit<Weakening, "hides"> {
  /**
   * Whether it is why a finding that counted before counts no more, as it is now (`now` undefined: not at all); absent
   * where the state cannot tell, because it holds what was read and not what would be.
   */
  readonly explains?: (finding: Finding, now: Finding | undefined) => boolean;
  /** More unknowns are accepted: all that still count may be hidden. */
  readonly acceptsUnknowns?: true;
}

/** Everything in `after` that may hide what `before` shows; the order is that in which people should read it. */
export function weakenings(before: GateState, after: GateState): Change[] {
  return [
    ...droppedAudits(before, after),
    ...gateChanges(before, after),
    ...[...before.audits].flatMap(([name, audit]) => {
      const now = after.audits.get(name);
      return now === undefined ? [] : auditChanges(name, audit, now, after);
    }),
    ...exemptionChanges(before.exemptions, after.exemptions),
    ...requirementChanges(before, after),
    ...baselineChanges(before.baseline, after),
  ];
}

function droppedAudits(before: GateState, after: GateState): Change[] {
  return [...before.audits.keys()]
    .filter((name) => !after.audits.has(name))
    .map((name) => ({
      kind: "audit-dropped",
      text: `Audit ${name} does not run any more.`,
      place: after.place("run"),
      explains: ({ audit }) => audit === name,
    }));
}

function gateChanges({ gate: before }: GateState, { gate: after, place }: GateState): Change[] {
  const changes: Change[] = [];
  const loosened = (key: string, change: Omit<Change, "kind" | "place">): void =>
    void changes.push({ kind: "gate-loosened", place: place("gate", key), ...change });
  if (severities.indexOf(after.failOn) > severities.indexOf(before.failOn))
    loosened("failOn", {
      text: `Findings fail the gate from ${after.failOn} on instead of ${before.failOn}.`,
      explains: (finding, now) => failsNoMore(finding, now) && !isAtLeast(finding.severity, after.failOn),
    });
  if (after.newOnly && !before.newOnly)
    loosened("newOnly", { text: "Only new findings fail the gate.", explains: isKnownNow });
  if (allowance(after) > allowance(before))
    loosened("onUnknown", {
      text: `Unknowns that are accepted: ${after.onUnknown} instead of ${before.onUnknown}.`,
      acceptsUnknowns: true,
    });
  return changes;
}

/** It is still shown, as severe as before, and fails the gate no more. */
function failsNoMore(finding: Finding, now: Finding | undefined): boolean {
  return now !== undefined && now.exemption === undefined && now.severity === finding.severity;
}

function isKnownNow(finding: Finding, now: Finding | undefined): boolean {
  return failsNoMore(finding, now) && now?.state === "existing";
}

function allowance({ onUnknown }: GatePolicy): number {
  if (onUnknown === "fail") return 0;
  return onUnknown === "pass" ? Infinity : onUnknown;
}

function auditChanges(name: string, before: JudgingAudit, after: JudgingAudit, { place }: GateState): Change[] {
  const at = (list: string) => place("audits", name, list);
  const removed = missing(before.rules.keys(), after.rules);
  return [
    ...missing(before.clouds.keys(), after.clouds).map((cloud): Change => {
      return {
        kind: "cloud-dropped",
        text: `Audit ${name} does not read cloud ${cloud} any more.`,
        place: at("clouds"),
      };
    }),
    ...changed(before.clouds, after.clouds).map((cloud): Change => {
      const text = `Cloud ${cloud} of audit ${name} reads with other params or code: it may read less.`;
      return { kind: "cloud-changed", text, place: place("plugins", cloud) };
    }),
    ...missing(before.events.keys(), after.events).map((event): Change => {
      const text = `Audit ${name} does not run ${event} any more.`;
      return { kind: "event-dropped", text, place: at("events"), explains: isOfOtherRule(name, before) };
    }),
    ...changed(before.events, after.events).map((event): Change => {
      const text = `${event} of audit ${name} runs with other params or code: it may find less.`;
      return { kind: "event-changed", text, place: place("plugins", event) };
    }),
    ...(removed.length === 0 ? [] : [removedRules(name, removed, at("events"))]),
    ...[...before.rules.values()].flatMap((rule) => ruleChanges(name, rule, after.rules.get(rule.id), at("events"))),
  ];
}

/** Which event plugin a finding came from is known by its rule: those of `rules` are among the audit's. */
function isOfOtherRule(name: string, { rules }: JudgingAudit): NonNullable<Change["explains"]> {
  return ({ audit, rule }, now) => audit === name && !rules.has(rule) && now === undefined;
}

/** One change, however many: a selection that is changed takes a hundred rules at once. */
function removedRules(name: string, ids: readonly string[], place: NonNullable<Change["place"]>): Change {
  const rest = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
  const [first, ...others] = ids;
  const what = others.length === 0 ? `rule ${first} any more` : `${ids.length} rules any more`;
  const gone = new Set(ids);
  return {
    kind: "rule-removed",
    text: `Audit ${name} does not run ${what}${others.length === 0 ? "" : `: ${ids.slice(0, 5).join(", ")}${rest}`}.`,
    place,
    explains: ({ audit, rule }) => audit === name && gone.has(rule),
  };
}

function ruleChanges(
  audit: string,
  before: JudgingRule,
  after: JudgingRule | undefined,
  where: NonNullable<Change["place"]>,
): Change[] {
  if (after === undefined) return [];
  const place = after.place ?? where;
  const lowered = severities.indexOf(after.severity) < severities.indexOf(before.severity);
  const isOfRule = isOf(audit, before.id);
  return [
    ...(lowered
      ? [
          {
            kind: "severity-lowered" as const,
            text: `Rule ${before.id} of audit ${audit} is ${after.severity} instead of ${before.severity}.`,
            place,
            explains: (finding: Finding, now: Finding | undefined) => isOfRule(finding) && now !== undefined,
          },
        ]
      : []),
    ...(after.digest === before.digest
      ? []
      : [
          {
            kind: "rule-changed" as const,
            text: `Rule ${before.id} of audit ${audit} judges otherwise: its conditions or params are changed.`,
            place,
            explains: (finding: Finding, now: Finding | undefined) =>
              isOfRule(finding) && now?.status !== finding.status,
          },
        ]),
  ];
}

function isOf(name: string, id: string): (finding: Finding) => boolean {
  return ({ audit, rule }) => audit === name && rule === id;
}

function exemptionChanges(before: readonly Exemption[], after: readonly Exemption[]): Change[] {
  return after.flatMap((exemption): Change[] => {
    if (before.some((one) => covers(one, exemption))) return [];
    const isKnown = before.some(({ rule, resource }) => rule === exemption.rule && resource === exemption.resource);
    const what = `${exemption.rule} on ${exemption.resource}, until ${exemption.expires}`;
    const explains = ({ rule, resource }: Finding, now: Finding | undefined): boolean =>
      now?.exemption !== undefined &&
      matchesPattern(exemption.rule, rule) &&
      matchesPattern(exemption.resource, resource.id);
    return [
      {
        kind: isKnown ? "exemption-widened" : "exemption-added",
        text: isKnown ? `An exemption that accepts more, or holds longer: ${what}.` : `A new exemption: ${what}.`,
        place: exemption.source,
        explains,
      },
    ];
  });
}

/** Whether one accepts all that the other does, as long. A pattern covers another if it matches it as it is written. */
function covers(one: Exemption, other: Exemption): boolean {
  return (
    matchesPattern(one.rule, other.rule) &&
    matchesPattern(one.resource, other.resource) &&
    one.expires >= other.expires &&
    (one.facets === undefined || (other.facets !== undefined && facetsCovered(other.facets, one.facets)))
  );
}

function requirementChanges({ exemptionsRequire: before }: GateState, after: GateState): Change[] {
  const now = after.exemptionsRequire;
  const loosened = [
    ...(before.owner === undefined || before.owner === now.owner ? [] : [`an owner like ${before.owner}`]),
    ...((now.reason ?? 0) >= (before.reason ?? 0) ? [] : [`a reason of ${before.reason} characters`]),
    ...((now.expires ?? Infinity) <= (before.expires ?? Infinity) ? [] : [`an end within ${before.expires} days`]),
    ...(before.approvedBy === now.approvedBy || before.approvedBy === undefined ? [] : ["an approval by code owners"]),
  ];
  return loosened.map((asked) => ({
    kind: "gate-loosened",
    text: `Exemptions need not have ${asked} any more.`,
    place: after.place("exemptionsRequire"),
    explains: () => false,
  }));
}

function baselineChanges(before: GateState["baseline"], { baseline: after, place }: GateState): Change[] {
  const widened = (text: string, explains?: Change["explains"]): Change[] => [
    { kind: "baseline-widened", text, place: place("baseline"), ...(explains === undefined ? {} : { explains }) },
  ];
  if (after === "code-scanning")
    return before === after ? [] : widened("The baseline is what code scanning shows as open.");
  const known = new Map(
    (typeof before === "object" ? before.findings : []).map(({ fingerprint, facets }) => [fingerprint, facets]),
  );
  const more = (after?.findings ?? []).filter(({ fingerprint, facets }) => {
    const accepted = known.get(fingerprint);
    return accepted === undefined || !facetsCovered(facets, accepted);
  });
  if (more.length === 0) return [];
  const text = `The baseline knows ${more.length} ${more.length === 1 ? "finding" : "findings"} more, or more of what is wrong.`;
  return widened(text, isKnownNow);
}

function missing(names: Iterable<string>, among: { has(name: string): boolean }): string[] {
  return [...names].filter((name) => !among.has(name));
}

/** Names of both whose digests differ. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before.keys()].filter((name) => after.has(name) && after.get(name) !== before.get(name));
}

/** Findings → what the run says of each control of the standards that its rules cite. */
import type { Finding } from "../model/finding.ts";
import type { ControlReport, ControlStatus, Framework, FrameworkControl, FrameworkReport } from "../model/framework.ts";
import { byText } from "../model/order.ts";
import type { RuleSummary } from "../model/rule.ts";

/** One audit of the run, as far as its reading came. */
interface AuditReading {
  readonly name: string;
  /** Clouds of the scopes that were read or tried: `aws`. */
  readonly clouds: ReadonlySet<string>;
  /** No cloud and no event plugin failed half-way. */
  readonly isWhole: boolean;
}

/** What a rule cites. */
export type CitingRule = Pick<RuleSummary, "id" | "controls">;

/** Everything that the reports follow from. */
export interface FrameworkInput {
  readonly frameworks: readonly Framework[];
  /** Rules that exist, selected or not. */
  readonly knownRules: readonly CitingRule[];
  /** Rules that were selected, by id. */
  readonly rules: ReadonlyMap<string, RuleSummary>;
  readonly audits: readonly AuditReading[];
  /** Whether a rule ran in an audit. */
  readonly ranIn: (rule: string, audit: string) => boolean;
  /** Fails and unknowns, exempted ones too. */
  readonly findings: readonly Finding[];
}

/** One report for each framework that a selected rule cites, in the order given. */
export function frameworkReports(input: FrameworkInput): FrameworkReport[] {
  const { frameworks, knownRules, rules } = input;
  const citing = new Map([...knownRules, ...rules.values()].map((rule) => [rule.id, rule]));
  const tallies = talliesByRule(input.findings);
  const looks = new Map([...rules.values()].map((rule) => [rule.id, lookOf(rule, input)]));
  return frameworks
    .filter(({ id }) => [...rules.values()].some(({ controls }) => controls[id] !== undefined))
    .map(({ id, title, version, controls }) => ({
      id,
      title,
      version,
      controls: Object.entries(controls).map(([number, control]) => {
        const deciding = [...citing.values()].filter((rule) => rule.controls[id]?.includes(number) === true);
        return controlReport(number, control, { ids: deciding.map((rule) => rule.id).sort(byText), tallies, looks });
      }),
    }));
}

/** What came out of a rule. */
interface Tally {
  findings: number;
  exempted: number;
  unknown: number;
}

/** What a rule saw of the clouds that it is for: all that the audits cover, not all of it, or none of them. */
type Look = "whole" | "in-part" | "none";

function controlReport(
  id: string,
  control: FrameworkControl,
  deciding: {
    readonly ids: readonly string[];
    readonly tallies: ReadonlyMap<string, Tally>;
    readonly looks: ReadonlyMap<string, Look>;
  },
): ControlReport {
  const { ids, tallies, looks } = deciding;
  const sum = (key: keyof Tally) => ids.reduce((total, rule) => total + (tallies.get(rule)?.[key] ?? 0), 0);
  const counts = { findings: sum("findings"), exempted: sum("exempted"), unknown: sum("unknown") };
  const seen = ids.map((rule) => looks.get(rule) ?? "none");
  return { id, ...control, status: statusOf(counts, seen), rules: ids, ...counts };
}

/** What is bad is known to be bad, whatever else is not known. */
function statusOf({ findings, unknown }: Tally, looks: readonly Look[]): ControlStatus {
  if (looks.length === 0) return "not-automated";
  if (findings > 0) return "failed";
  if (unknown > 0 || looks.includes("in-part")) return "unknown";
  return looks.includes("none") ? "not-looked-at" : "passed";
}

function lookOf({ id, resource }: RuleSummary, { audits, ranIn }: FrameworkInput): Look {
  const [cloud = ""] = resource.split(".");
  const its = audits.filter(({ name }) => ranIn(id, name));
  if (its.some(({ isWhole }) => !isWhole)) return "in-part";
  return its.some(({ clouds }) => clouds.has(cloud)) ? "whole" : "none";
}

/** A finding that is told with a worse one counts for its own rule. */
function talliesByRule(findings: readonly Finding[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { rule, status, exemption, includes = [] } of findings) {
    for (const one of [rule, ...includes.map((included) => included.rule)]) {
      const tally = tallies.get(one) ?? { findings: 0, exempted: 0, unknown: 0 };
      tallies.set(one, tally);
      if (status === "unknown") tally.unknown += 1;
      else tally.findings += 1;
      if (status === "fail" && exemption !== undefined) tally.exempted += 1;
    }
  }
  return tallies;
}

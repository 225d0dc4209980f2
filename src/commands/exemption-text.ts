/** An exemption about to be added, and what it covers now, for people at a terminal. */
import type { ExemptionReach } from "../judge/exemption-reach.ts";
import type { RecordedFinding } from "../judge/recorded-findings.ts";
import { forLog } from "../report/escape.ts";
import { count } from "../report/verdict-text.ts";
import type { DraftedExemption } from "./exemption-draft.ts";

/** Findings of a kind that are named; the rest is counted. */
const namedAtMost = 20;

/** What is shown. */
export interface ExemptionSurvey {
  readonly draft: DraftedExemption;
  /** Undefined where no run's findings are at hand. */
  readonly reach: ExemptionReach | undefined;
  /** Where the findings are from: a file and a time. */
  readonly source: string;
}

/** What it accepts, which findings that covers now, and which it names and does not cover. */
export function surveyText({ draft, reach, source }: ExemptionSurvey): string {
  const lines = [...draftLines(draft), "", ...(reach === undefined ? unknownReach(source) : reachLines(reach, source))];
  return `${lines.join("\n")}\n\n`;
}

function draftLines({ rule, resource, facets, reason, owner, expires }: DraftedExemption): string[] {
  const accepted = facets ?? ["whatever is or will be wrong"];
  return [
    ["rule", rule],
    ["resource", resource],
    ...accepted.map((facet, index) => [index === 0 ? "accepts" : "", facet]),
    ["reason", reason],
    ["owner", owner],
    ["until", expires],
  ].map(([name = "", value = ""]) => `${name.padEnd(8)}  ${forLog(value)}`);
}

function unknownReach(source: string): string[] {
  return [`What it covers now is not known: there is no ${forLog(source)}. \`posturegate audit\` writes it.`];
}

function reachLines({ covered, exceeded }: ExemptionReach, source: string): string[] {
  return [
    covered.length === 0
      ? `Of the findings in ${forLog(source)} it covers none.`
      : `Of the findings in ${forLog(source)} it covers ${count(covered.length, "finding")}:`,
    ...named(covered.map(findingLine)),
    ...exceededLines(exceeded),
    ...includedLines(covered),
  ];
}

function exceededLines(exceeded: ExemptionReach["exceeded"]): string[] {
  if (exceeded.length === 0) return [];
  const them = exceeded.length === 1 ? "it" : "them";
  return [
    `It names ${count(exceeded.length, "more finding", "more findings")} and does not cover ${them}, because more is wrong:`,
    ...named(exceeded.map(({ finding, facets }) => `${findingLine(finding)}: ${forLog(facets.join("; "))}`)),
  ];
}

/** What a worse finding covers is told with it, until that one is accepted. */
function includedLines(covered: readonly RecordedFinding[]): string[] {
  const rules = [...new Set(covered.flatMap(({ includedRules }) => includedRules))];
  if (rules.length === 0) return [];
  return [
    "Not covered, and then told by themselves, findings on the same resources of:",
    ...named(rules.map((rule) => `  ${forLog(rule)}`)),
  ];
}

function findingLine({ severity, status, rule, resource }: RecordedFinding): string {
  const what = status === "unknown" ? "unknown" : severity;
  return `  ${what.padEnd(13)}  ${forLog(`${rule} on ${resource.name} (${resource.account} ${resource.region})`)}`;
}

function named(lines: readonly string[]): string[] {
  const rest = lines.length - namedAtMost;
  return rest > 0 ? [...lines.slice(0, namedAtMost), `  and ${rest} more`] : [...lines];
}

/** One category of a report as one SARIF run. */
import type { Notification, ReportingDescriptor, Result, Run } from "sarif";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { alertMark } from "./alert-mark.ts";
import { capped, forSarif, forUri, visible } from "./escape.ts";
import { evidenceText } from "./evidence-text.ts";
import type { SarifCategory } from "./sarif-categories.ts";
import { sarifLevels, sarifRule } from "./sarif-rules.ts";
import { stepsText } from "./steps.ts";
import { count } from "./verdict-text.ts";

/** What a run may hold, and where its rules are described. */
export interface RunOptions {
  /** Results of a run. */
  readonly maxResults: number;
  /** Bytes of its JSON. */
  readonly maxBytes: number;
  /** Page whose anchors are the ids of rules. */
  readonly rulesUrl: string;
}

/** A run, the bytes of its JSON, and how many results did not fit. */
export interface SizedRun {
  readonly run: Run;
  readonly bytes: number;
  readonly omitted: number;
}

/** Room for the parts of a run that grow with neither rules nor results. */
const frameBytes = 20_000;

/** A category → its run; the worst results first, cut at whole results. Rules without a result are left out. */
export function sarifRun(report: Report, category: SarifCategory, options: RunOptions): SizedRun {
  const results: Result[] = [];
  const rules: ReportingDescriptor[] = [];
  const ruleIndexes = new Map<string, number>();
  let bytes = frameBytes;
  for (const finding of category.findings.slice(0, options.maxResults)) {
    // Two ids that look the same are one rule to code scanning.
    const id = visible(finding.rule);
    const known = ruleIndexes.get(id);
    const rule = known === undefined ? ruleOf(report, finding, options.rulesUrl) : undefined;
    const result = sarifResult(finding, known ?? rules.length);
    bytes += jsonBytes(result) + (rule === undefined ? 0 : jsonBytes(rule));
    if (bytes > options.maxBytes) break;
    results.push(result);
    if (rule === undefined) continue;
    ruleIndexes.set(id, rules.length);
    rules.push(rule);
  }
  const omitted = category.findings.length - results.length;
  const run = framedRun(report, category, { results, rules, omitted });
  return { run, bytes: jsonBytes(run), omitted };
}

/** The first finding of a rule is its worst: its severity is the rule's in this run. */
function ruleOf(report: Report, finding: Finding, rulesUrl: string): ReportingDescriptor {
  const described = report.rules.get(finding.rule) ?? {
    id: finding.rule,
    title: finding.title,
    severity: finding.severity,
    tags: [],
    resource: finding.resource.type,
    apis: [],
    description: "",
    remediation: finding.remediation?.steps ?? "",
    controls: finding.controls,
    references: [],
  };
  return sarifRule(described, finding.severity, rulesUrl);
}

function sarifResult(finding: Finding, ruleIndex: number): Result {
  return {
    ruleId: visible(finding.rule),
    ruleIndex,
    level: sarifLevels[finding.severity],
    message: { text: messageText(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: forUri(finding.location.file) },
          region: { startLine: Math.max(1, Math.trunc(finding.location.line)) },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1` },
    properties: {
      severity: finding.severity,
      state: finding.state,
      worsened: finding.worsened,
      fingerprint: finding.fingerprint,
    },
  };
}

/** The first sentence stands alone: code scanning shows no more where space is tight. */
function messageText(finding: Finding): string {
  const { resource, includes = [] } = finding;
  const evidence = evidenceText(finding.evidence);
  const steps = finding.remediation === undefined ? [] : stepsText(finding.remediation.steps);
  return [
    firstSentence(finding),
    `Resource: ${forSarif(resource.id, 500)} (${forSarif([resource.cloud, resource.account, resource.region].join(" "))})`,
    ...(evidence === "" ? [] : [`Evidence: ${forSarif(evidence)}`]),
    ...(includes.length === 0 ? [] : [`Includes: ${forSarif(includes.map(({ title }) => title).join("; "))}`]),
    ...(steps.length === 0 ? [] : [`What to do: ${forSarif(steps.join(" "))}`]),
    alertMark(finding),
  ].join("\n");
}

function firstSentence(finding: Finding): string {
  const { message, title, resource } = finding;
  const said = visible(message) || `Not so: ${title}`;
  const named = said.includes(visible(resource.name)) ? said : `${capped(resource.name, 100)}: ${said}`;
  return `${forSarif(named.replace(/\.$/, ""))}.`;
}

function framedRun(
  report: Report,
  category: SarifCategory,
  parts: { results: Result[]; rules: ReportingDescriptor[]; omitted: number },
): Run {
  const notifications = [...gapNotifications(category), ...omissionNotifications(parts.omitted, parts.results.length)];
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: parts.rules,
      },
    },
    automationDetails: { id: category.id },
    invocations: [
      {
        executionSuccessful: category.gaps.length === 0,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
    results: parts.results,
    columnKind: "utf16CodeUnits",
  };
}

function gapNotifications(category: SarifCategory): Notification[] {
  if (category.gaps.length === 0) return [];
  const shown = category.gaps.slice(0, 20).map((gap) => forSarif(gap, 200));
  const rest = category.gaps.length - shown.length;
  return [
    {
      level: "error",
      message: {
        text: `Not completely read, so an upload would close alerts by not having looked: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`,
      },
    },
  ];
}

function omissionNotifications(omitted: number, kept: number): Notification[] {
  if (omitted === 0) return [];
  return [
    {
      level: "warning",
      message: {
        text: `${count(omitted, "finding")} left out: this file holds the worst ${kept}; all are in findings.json.`,
      },
    },
  ];
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

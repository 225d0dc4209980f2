/** Rules as SARIF describes them, with the properties that code scanning uses. */
import type { ReportingDescriptor, Result } from "sarif";
import type { RuleSummary } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import { capped, forMarkdownCode, forMarkdownText, visible } from "./escape.ts";
import { byText } from "../model/order.ts";
import { distinct } from "./gathering.ts";
import { stepsMarkdown, stepsText } from "./steps.ts";

/** SARIF's level of each severity. */
export const sarifLevels: Readonly<Record<Severity, NonNullable<Result["level"]>>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  informational: "note",
};

/** GitHub's bands: above 9.0 critical, 7.0 high, 4.0 medium, 0.1 low; must be the text of a number. */
const securitySeverities: Readonly<Partial<Record<Severity, string>>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
};

/** Code scanning keeps 10 tags of a rule and rejects more than 20. */
const maxTags = 10;

/**
 * A rule for `tool.driver.rules`. `severity` is what its findings in this run have, which config may have changed;
 * `rulesUrl` is the page whose anchors are the ids of rules.
 */
export function sarifRule(rule: RuleSummary, severity: Severity, rulesUrl: string): ReportingDescriptor {
  const securitySeverity = securitySeverities[severity];
  const title = visible(rule.title) || visible(rule.id) || "Rule without a title";
  const description = visible(rule.description) || title;
  return {
    id: visible(rule.id),
    name: pascalCase(rule.id),
    shortDescription: { text: cappedUnits(title, 1024) },
    fullDescription: { text: cappedUnits(description, 1024) },
    help: { text: helpText(rule, description), markdown: helpMarkdown(rule, description) },
    helpUri: `${rulesUrl}#${encodeURIComponent(visible(rule.id))}`,
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: {
      tags: ["security", ...distinct(rule.tags.map((tag) => capped(visible(tag), 100)))]
        .filter((tag, index, all) => tag !== "" && all.indexOf(tag) === index)
        .slice(0, maxTags),
      precision: "high",
      ...(securitySeverity === undefined
        ? { "problem.severity": "recommendation" }
        : { "security-severity": securitySeverity }),
    },
  };
}

/** SARIF wants a name that is not the id: `aws-ec2-x` → `AwsEc2X`. */
function pascalCase(id: string): string {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");
  return cappedUnits(name === "" || name === id ? `Rule${name}` : name, 255);
}

/** GitHub does not say what it counts: at most `max` UTF-16 units is within either meaning. */
function cappedUnits(text: string, max: number): string {
  const short = capped(text, max);
  return short.length <= max ? short : capped(text, max / 2);
}

function helpText(rule: RuleSummary, description: string): string {
  const sections = [
    [capped(description, 5000)],
    headed("What to do:", stepsText(rule.remediation).map(visible)),
    headed("Controls:", controlsOf(rule)),
    headed("References:", rule.references.map(visible)),
  ];
  return capped(
    sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n"),
    20_000,
  );
}

function helpMarkdown(rule: RuleSummary, description: string): string {
  const steps = stepsMarkdown(rule.remediation);
  return [
    forMarkdownText(description, 5000),
    ...(steps === "" ? [] : [`**What to do**`, steps]),
    ...list(
      "**Controls**",
      controlsOf(rule).map((control) => forMarkdownCode(control, 500)),
    ),
    ...list("**References**", rule.references.map(referenceMarkdown)),
  ].join("\n\n");
}

function controlsOf(rule: RuleSummary): string[] {
  return Object.entries(rule.controls)
    .sort(([a], [b]) => byText(a, b))
    .map(([framework, controls]) => visible(`${framework}: ${controls.join(", ")}`));
}

function headed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** Only an address without anything that Markdown could take for its own becomes a link. */
function referenceMarkdown(reference: string): string {
  return /^https:\/\/[A-Za-z0-9.-]+(\/[\w.~/%?=#-]*)?$/.test(reference)
    ? `<${reference}>`
    : forMarkdownCode(reference, 500);
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, items.map((item) => `- ${item}`).join("\n")];
}

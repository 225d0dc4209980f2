/** One rule, for people at a terminal. */
import type { Rule } from "../model/rule.ts";
import { forLog } from "../report/escape.ts";

/** Its metadata, its logic as written, and what to do. */
export function ruleText(rule: Rule): string {
  const controls = Object.entries(rule.controls).map(([framework, ids]) => `${framework} ${ids.join(", ")}`);
  const parts: [string, string | undefined][] = [
    ["id", rule.id],
    ["severity", rule.severity],
    ["resource", rule.resource],
    ["tags", rule.tags.join(", ")],
    ["controls", controls.join("; ")],
    ["file", `${rule.source.file}:1`],
    ["params", Object.keys(rule.params).length === 0 ? "" : JSON.stringify(rule.params)],
    ...Object.entries(rule.variables).map(([name, expression]): [string, string] => [`variables.${name}`, expression]),
    ["applies", rule.applies],
    ["assert", rule.assert],
    ["facets", rule.facets],
    ["bot", rule.remediation.bot],
  ];
  const width = Math.max(...parts.map(([name]) => name.length));
  const facts = parts
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name.padEnd(width)}  ${forLog(value ?? "")}`);
  return [
    rule.title,
    "",
    ...block(rule.description),
    "",
    ...facts,
    "",
    "What to do:",
    ...block(rule.remediation.steps),
    "",
    ...rule.references,
    "",
  ].join("\n");
}

function block(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${forLog(line)}`.trimEnd());
}

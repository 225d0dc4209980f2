/** The part of the Markdown summary on published standards: numbers and our own words only, fit for everyone. */
import type { ControlReport, ControlStatus, FrameworkReport } from "../model/framework.ts";
import type { Report } from "../model/report.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { count, grouped } from "./verdict-text.ts";

/** Rows of one table before `and 14 more`. */
const maxRows = 40;

/** Each framework with what did not pass, and the numbers of what did. */
export function frameworkBlocks({ frameworks }: Report): string[] {
  return frameworks.length === 0 ? [] : ["### Frameworks", ...frameworks.flatMap((one) => blocksOf(one))];
}

function blocksOf({ id, title, version, controls }: FrameworkReport): string[] {
  const ofStatus = (status: ControlStatus) => controls.filter((control) => control.status === status);
  const open = (["failed", "unknown", "not-looked-at"] as const).flatMap(ofStatus);
  const passed = ofStatus("passed");
  const head = `**${forMarkdownText(`${title} ${version}`, 200)}** (${forMarkdownCode(id, 100)}): `;
  return [
    `${head}${statuses.map((status) => `${grouped(ofStatus(status).length)} ${words[status]}`).join(" · ")}`,
    ...(open.length === 0 ? [] : [table(open)]),
    ...(passed.length === 0 ? [] : [`Passed: ${passed.map((control) => forMarkdownCode(control.id, 40)).join(" ")}`]),
  ];
}

const statuses: readonly ControlStatus[] = ["passed", "failed", "unknown", "not-looked-at", "not-automated"];

const words: Readonly<Record<ControlStatus, string>> = {
  passed: "passed",
  failed: "failed",
  unknown: "unknown",
  "not-looked-at": "not looked at",
  "not-automated": "not automated",
};

function table(controls: readonly ControlReport[]): string {
  const rest = controls.length - maxRows;
  return [
    "| Control | What it asks for | Status |",
    "| --- | --- | --- |",
    ...controls
      .slice(0, maxRows)
      .map(({ title = "", ...control }) =>
        row([forMarkdownCode(control.id, 40), forMarkdownText(title, 200), state(control)]),
      ),
    ...(rest > 0 ? [row([`and ${grouped(rest)} more`, "", ""])] : []),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A failure that somebody accepted is still one, and looks like it. */
function state({ status, findings, exempted, unknown }: ControlReport): string {
  const details = [
    ...(findings > 0 ? [count(findings, "finding")] : []),
    ...(exempted > 0 ? [exempted === findings ? "all accepted" : `${grouped(exempted)} of them accepted`] : []),
    ...(unknown > 0 ? [count(unknown, "unknown")] : []),
  ];
  return details.length === 0 ? words[status] : `${words[status]}: ${details.join(", ")}`;
}

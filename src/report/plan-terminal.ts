/** A plan for people at a terminal: what would happen, what would not and why, and last what to do next. */
import type { Plan, PlanEntry, PlannedEntry, PlanPart } from "../model/plan.ts";
import { callLines } from "./call-text.ts";
import {
  alsoFixed,
  counterfactualText,
  type HeldEntry,
  heldEntries,
  obstacleText,
  partExtent,
  placeText,
  planCounts,
  riskMeanings,
  settledEntries,
  shortDigest,
  undoText,
} from "./plan-text.ts";
import { stateDiff } from "./state-diff.ts";
import { severityStyles, writeHeading } from "./terminal-findings.ts";
import { type Style, TerminalLines } from "./terminal-layout.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** How to write it. */
export interface PlanTerminalOptions {
  readonly color: boolean;
  /** Columns; fewer than 40 count as 40. */
  readonly width: number;
  readonly detail: Detail;
  /** The label that approves. */
  readonly label: string;
}

/** Entries of one list without changes before `+ 14 more`. */
const maxListed = 20;

/** Lines of one value; whoever wants all of a policy's text reads the plan's JSON. */
const maxValueLines = 12;

const diffStyles: Readonly<Record<"-" | "+" | " ", readonly Style[]>> = { "-": ["red"], "+": ["green"], " ": ["dim"] };

/** The whole plan as lines of at most `width` columns. Plain text without `color`. */
export function planTerminal(plan: Plan, options: PlanTerminalOptions): string {
  const { detail } = options;
  const lines = new TerminalLines(options);
  writeHead(lines, plan, detail);
  for (const part of plan.parts) writePart(lines, part, detail);
  writeHeld(lines, heldEntries(plan), detail);
  for (const [status, style] of settledStatuses) writeSettled(lines, plan, { status, style, detail });
  writeWithoutBot(lines, plan);
  writeNext(lines, plan, options);
  return lines.text();
}

function writeHead(lines: TerminalLines, plan: Plan, detail: Detail): void {
  for (const notice of detail === "details" ? plan.notices : [])
    lines.paragraph(0, notice, { styles: ["cyan"], maxLines: 3 });
  if (plan.notices.length > 0) lines.gap();
  const when = `${plan.plannedAt.slice(0, 16).replace("T", " ")} UTC`;
  const state = plan.state === "live" ? "live state" : "a snapshot";
  lines.paragraph(0, `${plan.tool.name} ${plan.tool.version} · plan from ${state} · ${when}`, { styles: ["dim"] });
  lines.paragraph(0, planCounts(plan), { styles: ["bold"] });
}

function writePart(lines: TerminalLines, part: PlanPart, detail: Detail): void {
  const title = detail === "counts" ? "plan" : `${part.cloud} ${part.account}`;
  writeHeading(lines, title, partExtent(part), part.risk === "reversible" ? ["bold"] : ["bold", "yellow"]);
  lines.paragraph(0, riskMeanings[part.risk], { styles: ["dim"] });
  for (const entry of part.entries) {
    lines.gap();
    writeEntryHead(lines, entry, detail);
    if (detail === "details") writeChange(lines, entry);
  }
}

function writeEntryHead(lines: TerminalLines, entry: PlanEntry, detail: Detail): void {
  const { finding, resource, bot } = entry;
  lines.row(2, [
    { text: finding.severity.toUpperCase(), styles: severityStyles[finding.severity] },
    { text: `expected: ${finding.title}`, styles: ["bold"] },
  ]);
  const digest = entry.status === "planned" ? ` · entry ${entry.digest.slice(0, shortDigest)}` : "";
  if (detail === "counts") {
    const fingerprint = finding.fingerprint.slice(0, shortDigest);
    lines.paragraph(2, `${finding.rule} ${fingerprint} · ${bot}${digest}`, { styles: ["dim"], maxLines: 2 });
    return;
  }
  lines.row(2, [{ text: resource.name }, { text: placeText(resource), styles: ["dim"] }]);
  lines.paragraph(2, `${finding.rule} · ${bot}${digest}`, { styles: ["dim"], maxLines: 2 });
}

/** What was found, what is called for it, and what is different then. */
function writeChange(lines: TerminalLines, entry: PlannedEntry): void {
  const { finding, change, affected } = entry;
  lines.paragraph(4, finding.message, { maxLines: 3 });
  lines.gap();
  for (const call of change.calls) {
    const [api = "", ...fields] = callLines(call);
    lines.paragraph(4, `call ${api}`, { styles: ["bold"], maxLines: 2 });
    for (const field of fields) lines.paragraph(6, field, { styles: ["dim"], maxLines: maxValueLines });
  }
  for (const object of stateDiff(change.before, change.after)) {
    lines.paragraph(4, `then ${object.title}`, { styles: ["bold"], maxLines: 2 });
    for (const { sign, text } of object.lines) writeDiffLine(lines, sign, text);
  }
  lines.gap();
  for (const sentence of affected) lines.paragraph(4, `affects: ${sentence}`, { styles: ["yellow"], maxLines: 3 });
  lines.paragraph(4, `undo: ${undoText(entry)}`, { styles: change.undo === null ? ["red"] : [], maxLines: 3 });
  lines.paragraph(4, `rules: ${counterfactualText(entry)}`, { maxLines: 3 });
  for (const fixed of alsoFixed(entry).slice(0, maxListed))
    lines.paragraph(4, `also fixes: ${fixed}`, { styles: ["green"], maxLines: 2 });
}

function writeDiffLine(lines: TerminalLines, sign: "-" | "+" | " ", text: string): void {
  const line = sign === " " ? { indent: 8, text } : { indent: 6, text: `${sign} ${text}` };
  lines.paragraph(line.indent, line.text, { styles: diffStyles[sign], maxLines: maxValueLines });
}

function writeHeld(lines: TerminalLines, held: readonly HeldEntry[], detail: Detail): void {
  if (held.length === 0) return;
  writeHeading(lines, "held", `${count(held.length, "finding")} not to be fixed now`, ["bold", "yellow"]);
  for (const { entry, reasons } of held.slice(0, maxListed)) {
    lines.gap();
    writeEntryHead(lines, entry, detail);
    if (detail === "counts") continue;
    for (const reason of reasons) lines.paragraph(4, reason, { styles: ["yellow"] });
  }
  writeMore(lines, held.length - maxListed);
}

const settledStatuses = [
  ["refused", ["bold", "red"]],
  ["unknown", ["bold", "yellow"]],
  ["nothing-to-do", ["bold"]],
] as const;

function writeSettled(
  lines: TerminalLines,
  plan: Plan,
  { status, style, detail }: { status: (typeof settledStatuses)[number][0]; style: readonly Style[]; detail: Detail },
): void {
  const entries = settledEntries(plan, status);
  if (entries.length === 0) return;
  writeHeading(lines, status.replaceAll("-", " "), count(entries.length, "finding"), style);
  for (const entry of entries.slice(0, maxListed)) {
    lines.gap();
    writeEntryHead(lines, entry, detail);
    if (detail === "details") lines.paragraph(4, entry.message);
  }
  writeMore(lines, entries.length - maxListed);
}

/** Rules are named in any case: their titles are ours, or the config's. */
function writeWithoutBot(lines: TerminalLines, { withoutBot }: Plan): void {
  if (withoutBot.length === 0) return;
  const total = withoutBot.reduce((sum, { findings }) => sum + findings, 0);
  writeHeading(lines, "without a bot", `${count(total, "finding")} for people`, ["bold"]);
  lines.gap();
  for (const { rule, findings } of withoutBot.slice(0, maxListed))
    lines.paragraph(2, `${rule} · ${count(findings, "finding")}`, { maxLines: 2 });
  writeMore(lines, withoutBot.length - maxListed);
}

function writeMore(lines: TerminalLines, rest: number): void {
  if (rest > 0) lines.row(2, [{ text: `+ ${grouped(rest)} more (plan.json)`, styles: ["dim"] }]);
}

function writeNext(lines: TerminalLines, plan: Plan, { detail, label }: PlanTerminalOptions): void {
  lines.gap();
  const obstacle = obstacleText(plan, detail);
  if (obstacle === undefined) {
    lines.paragraph(0, `To approve a part, put the label ${label} on its issue; or apply it from here:`, {
      styles: ["bold"],
    });
    for (const { digest } of plan.parts) {
      lines.row(2, [{ text: "posturegate remediate apply \\" }]);
      lines.paragraph(4, `--digest ${digest}`);
    }
  } else lines.paragraph(0, obstacle, { styles: ["bold"] });
}

/** A plan as Markdown: a part of it for its issue, and all of it for the job summary. */
import type { Plan, PlanEntry, PlannedEntry, PlanPart } from "../model/plan.ts";
import { blockBytes, BoundedText } from "./bounded-text.ts";
import { forMarkdownCode, forMarkdownText } from "./escape.ts";
import { entryBlock, entryLine } from "./plan-entry-markdown.ts";
import { heldEntries, obstacleText, partExtent, planCounts, riskMeanings, settledEntries } from "./plan-text.ts";
import { count, type Detail, grouped } from "./verdict-text.ts";

/** How to write it. */
export interface PlanMarkdownOptions {
  readonly detail: Detail;
  /** The label that approves. */
  readonly label: string;
  /** Bytes of the text. */
  readonly maxBytes: number;
}

/** A plan's summary also says where its parts can be approved. */
export interface PlanSummaryOptions extends PlanMarkdownOptions {
  /** Number of the issue of a part, by its digest. */
  readonly issues: ReadonlyMap<string, number>;
}

/** Room for the sentence that says what is left out. */
const reserve = 200;

/**
 * What an issue tells people about a part. Where not all entries fit whole, the worst do, and the others stand on one line
 * each; the plan in the run's output has all of them.
 */
export function planPartMarkdown(part: PlanPart, { detail, label, maxBytes }: PlanMarkdownOptions): string {
  const text = new BoundedText(maxBytes);
  for (const block of openingBlocks(part, { detail, label })) text.add(block);
  writeEntries(text, part.entries, detail);
  return `${text.text().trimEnd()}\n`;
}

function openingBlocks(part: PlanPart, { detail, label }: Pick<PlanMarkdownOptions, "detail" | "label">): string[] {
  return [
    `### ${partTitle(part, detail)}`,
    `Whoever puts the label ${forMarkdownCode(label, 50)} on this issue approves exactly what stands here, nothing more. ` +
      "It is applied only if the cloud is still as it was when this was planned; the rules are evaluated again afterwards, and the result stands here as a comment. " +
      riskMeanings[part.risk],
    `Digest ${forMarkdownCode(part.digest)}`,
  ];
}

function partTitle(part: PlanPart, detail: Detail): string {
  const place = detail === "counts" ? "Fixes" : `Fixes for ${forMarkdownCode(`${part.cloud} ${part.account}`, 100)}`;
  return `${place}: ${partExtent(part)}`;
}

/** Room for the lines of all entries is kept; what is left is spent on whole entries, the worst first. */
function writeEntries(text: BoundedText, entries: readonly PlannedEntry[], detail: Detail): void {
  const lines = entries.map((entry) => entryLine(entry, detail));
  let needed = lines.reduce((sum, line) => sum + blockBytes(line), reserve);
  let shortened = 0;
  let written = 0;
  for (const [index, entry] of entries.entries()) {
    const line = lines[index] ?? "";
    needed -= blockBytes(line);
    if (!text.add(entryBlock(entry, detail), needed)) {
      shortened += 1;
      if (!text.add(line, reserve)) break;
    }
    written += 1;
  }
  const left = entries.length - written;
  if (shortened > 0)
    text.add(
      `**Shortened for length: ${count(shortened, "entry is", "entries are")} not shown whole${left > 0 ? `, ${grouped(left)} not at all` : ""}. See \`plan.json\` in the output of the run.**`,
    );
}

/** All of a plan, cut at whole blocks. */
export function planMarkdown(plan: Plan, options: PlanSummaryOptions): string {
  const { detail, maxBytes } = options;
  const text = new BoundedText(maxBytes - reserve);
  const blocks = [
    ...headBlocks(plan, options),
    ...plan.parts.flatMap((part) => partBlocks(part, options)),
    ...listBlocks(
      "Held",
      heldEntries(plan).map(({ entry, reasons }) => ({ entry, why: reasons.join(" ") })),
      detail,
    ),
    ...settledTitles.flatMap(([status, title]) =>
      listBlocks(
        title,
        settledEntries(plan, status).map((entry) => ({ entry, why: entry.message })),
        detail,
      ),
    ),
    ...withoutBotBlocks(plan),
  ];
  const left = blocks.filter((block) => !text.add(block)).length;
  const end = left > 0 ? `_Left out for length: ${count(left, "more part")}. See \`plan.json\`._\n` : "";
  return `${`${text.text()}${end}`.trimEnd()}\n`;
}

function headBlocks(plan: Plan, { detail }: PlanSummaryOptions): string[] {
  const obstacle = obstacleText(plan, detail);
  return [
    "## posturegate: plan",
    `**${forMarkdownText(planCounts(plan))}**`,
    ...(obstacle === undefined ? [] : [forMarkdownText(obstacle)]),
    ...(detail === "counts" || plan.notices.length === 0
      ? []
      : [plan.notices.map((notice) => `- ${forMarkdownText(notice, 500)}`).join("\n")]),
  ];
}

function partBlocks(part: PlanPart, { detail, label, issues }: PlanSummaryOptions): string[] {
  const issue = issues.get(part.digest);
  const how =
    issue === undefined
      ? `Digest ${forMarkdownCode(part.digest)}`
      : `To approve it, put the label ${forMarkdownCode(label, 50)} on #${issue}. Digest ${forMarkdownCode(part.digest)}`;
  return [`### ${partTitle(part, detail)}`, how, ...part.entries.map((entry) => entryBlock(entry, detail))];
}

const settledTitles = [
  ["refused", "Refused"],
  ["unknown", "Unknown"],
  ["nothing-to-do", "Nothing to do"],
] as const;

/** Entries of one list before `and 14 more`. */
const maxListed = 50;

/** An entry that is not applied, and why. */
interface ListedEntry {
  readonly entry: PlanEntry;
  readonly why: string;
}

function listBlocks(title: string, entries: readonly ListedEntry[], detail: Detail): string[] {
  if (entries.length === 0) return [];
  const lines = entries.slice(0, maxListed).map(({ entry, why }) => {
    const line = entryLine(entry, detail);
    return detail === "counts" ? line : `${line}\\\n  ${forMarkdownText(why, 1000)}`;
  });
  const rest = entries.length - lines.length;
  return [
    `### ${title}: ${count(entries.length, "finding")}`,
    [...lines, ...(rest > 0 ? [`- and ${grouped(rest)} more`] : [])].join("\n"),
  ];
}

function withoutBotBlocks({ withoutBot }: Plan): string[] {
  if (withoutBot.length === 0) return [];
  const total = withoutBot.reduce((sum, { findings }) => sum + findings, 0);
  const shown = withoutBot.slice(0, maxListed);
  const rest = withoutBot.length - shown.length;
  return [
    `### Without a bot: ${count(total, "finding")}`,
    [
      ...shown.map(({ rule, findings }) => `- ${forMarkdownCode(rule, 100)}: ${count(findings, "finding")}`),
      ...(rest > 0 ? [`- and ${grouped(rest)} more`] : []),
    ].join("\n"),
  ];
}

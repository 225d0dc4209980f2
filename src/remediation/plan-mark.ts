/** The first line of a plan's issue: what an approval of it is bound to. */
import { z } from "zod";
import type { PlanPart } from "../model/plan.ts";
import { isDigest, partDigest } from "./digests.ts";

const digest = z.string().refine(isDigest);

const markSchema = z.strictObject({
  digest,
  account: z.string().min(1),
  risk: z.enum(["reversible", "disruptive", "irreversible"]),
  entries: z.array(digest).min(1),
});

/** What an issue is the plan of. Its digest is that of account, risk and entries. */
export type PlanMark = Readonly<z.output<typeof markSchema>>;

const opening = "<!-- posturegate:plan ";
const closing = " -->";

/** The mark of a part. */
export function planMark({ digest: own, account, risk, entries }: PlanPart): PlanMark {
  return { digest: own, account, risk, entries: entries.map((entry) => entry.digest).sort() };
}

/** The line that says it; an HTML comment, which people do not see, and which nothing in it can end. */
export function planMarkLine({ digest: own, account, risk, entries }: PlanMark): string {
  const text = JSON.stringify({ digest: own, account, risk, entries }).replaceAll(
    /[<>#]|-(?=-)|[^\x20-\x7e]/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${opening}${text}${closing}`;
}

/**
 * The mark in an issue's body; undefined where its first line is not exactly as {@link planMarkLine} writes it, where the
 * digests do not agree, or where another mark stands anywhere else. Hostile text: anyone may open an issue.
 */
export function parsePlanMark(body: string): PlanMark | undefined {
  const [line = "", ...rest] = body.split(/\r?\n/);
  if (!line.startsWith(opening) || !line.endsWith(closing) || rest.join("\n").includes(opening)) return undefined;
  const mark = markOf(line.slice(opening.length, -closing.length));
  return mark !== undefined && planMarkLine(mark) === line && partDigest(mark) === mark.digest ? mark : undefined;
}

/** Text of the same length in which no mark can stand. Escaped prose is unchanged: it has no `<`. */
export function withoutMarks(text: string): string {
  return text.replaceAll("<!--", String.raw`<\--`);
}

function markOf(text: string): PlanMark | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return markSchema.safeParse(value).data;
}

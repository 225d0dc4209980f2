/** The issue of one part of a plan: opened as it is here, and never edited. */
import type { PlanPart } from "../model/plan.ts";
import { planMark, planMarkLine, withoutMarks } from "./plan-mark.ts";

/** What GitHub is asked to open. */
export interface PlanIssue {
  readonly title: string;
  readonly body: string;
}

/** Bytes; GitHub takes 65,536 characters, and a byte is never less than a character. */
const maxBytes = 65_000;

/** What GitHub takes as a title. */
const maxTitle = 256;

/**
 * The issue of a part. `tell` writes the part for people in at most so many bytes of Markdown, every text from outside
 * escaped; the mark comes first and is never shortened. Throws RangeError where both together are too long.
 */
export function planIssue(part: PlanPart, tell: (room: number) => string): PlanIssue {
  const line = planMarkLine(planMark(part));
  const head = `${line}\n\n`;
  const body = `${head}${withoutMarks(tell(maxBytes - Buffer.byteLength(head)))}`;
  if (Buffer.byteLength(body) > maxBytes)
    throw new RangeError(`a plan of ${part.entries.length} entries does not fit into an issue`);
  return { title: titleOf(part), body };
}

/** Letters, digits and a few marks only: titles are shown where no escape works. */
function titleOf({ cloud, account, risk, entries, digest }: PlanPart): string {
  const fixes = entries.length === 1 ? "1 fix" : `${entries.length} fixes`;
  const place = `${cloud} ${account}`.replaceAll(/[^\w. -]/g, "?");
  return `posturegate: ${fixes} for ${place}, ${risk} (${digest.slice(0, 12)})`.slice(0, maxTitle);
}

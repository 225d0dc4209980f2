/** CloudBots' answer to an event, as text: one `key: value` a line. */
import type { CloudBotsResult } from "./result.ts";

/**
 * The lines of an answer. Values are as they are but for what would end a line: nothing that an event says can look like a
 * line of ours. For a terminal or a workflow's log, escape it for that.
 */
export function textLog({ "Rules violations found": violations, ...event }: CloudBotsResult): string {
  const blocks = violations.map((violation) => linesOf(violation));
  return [
    ...linesOf(event),
    "Rules violations found:",
    ...(blocks.length === 0 ? ["None"] : blocks.flatMap(separated)),
  ].join("\n");
}

function separated(block: readonly string[], at: number): readonly string[] {
  return at === 0 ? block : ["", ...block];
}

function linesOf(values: object): readonly string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${String(value).replaceAll(lineEnds, " ")}`);
}

/** https://www.unicode.org/reports/tr14/#BK */
const lineEnds = /[\r\n\v\f\u0085\u2028\u2029]+/g;

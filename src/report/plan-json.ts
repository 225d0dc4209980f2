/** The file plan.json: the plan as it is, for programs, and for whoever wants to see all of it. */
import type { Plan } from "../model/plan.ts";
import { byText } from "../model/order.ts";

/**
 * The plan with sorted keys, indented, trailing newline: the same plan gives the same bytes. Values are exactly those that
 * the digests are made of, so a lone surrogate stays one, as JSON's own escape.
 */
export function planJson(plan: Plan): string {
  const text = JSON.stringify(plan, sortKeys, 2);
  // Who prints it to a log prints no command: the runner takes `##[` anywhere in a line. The value stays the same.
  return `${text.replaceAll("##[", String.raw`#\u0023[`)}\n`;
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byText(a, b)));
}

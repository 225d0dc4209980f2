/** The values that decided, on one line. */
import type { Json } from "../model/json.ts";

/**
 * `port: 22, sources: [0.0.0.0/0]`, items of a list parted by `; `; empty where there are none. Not yet escaped, not yet
 * shortened.
 */
export function evidenceText(evidence: Json): string {
  if (evidence === null) return "";
  if (isList(evidence)) return evidence.map((item) => (isList(item) ? valueText(item) : evidenceText(item))).join("; ");
  if (typeof evidence !== "object") return String(evidence);
  return Object.entries(evidence)
    .map(([key, value]) => `${key}: ${valueText(value)}`)
    .join(", ");
}

function valueText(value: Json): string {
  if (isList(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{${evidenceText(value)}}`;
  return String(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

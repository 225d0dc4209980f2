/** The values that decided, on one line. */
import type { Json } from "../model/json.ts";

/**
 * `port: 22, sources: ["0.0.0.0/0"]`; empty where there are none. Not yet escaped, not yet shortened.
 */
export function evidenceText(evidence: Json): string {
  if (evidence === null) return "";
  if (typeof evidence !== "object") return String(evidence);
  if (Array.isArray(evidence)) return evidence.map(valueText).join(", ");
  return Object.entries(evidence)
    .map(([key, value]) => `${key}: ${valueText(value)}`)
    .join(", ");
}

function valueText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

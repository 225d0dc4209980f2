/** Answers of the SDK, and the objects in them, as plain JSON. */
import type { Json } from "../../../model/json.ts";

/**
 * Without `$metadata`; times as ISO 8601 text; fields that are not there left out. Throws an Error for what no answer of EC2
 * or IAM holds.
 */
export function plainObject(value: object): Readonly<Record<string, Json>> {
  const fields = Object.entries(value).filter(([name, field]) => name !== "$metadata" && field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]));
}

function plain(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((element) => plain(element));
  if (typeof value === "object") return plainObject(value);
  throw new Error(`an answer of AWS holds a ${typeof value}, which is no JSON`);
}

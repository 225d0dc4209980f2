/** What a condition computed, as JSON for a finding: bounded, because it is made of what a cloud says. */
import { Optional } from "@marcbachmann/cel-js";
import type { Json } from "../model/json.ts";
import { UnknownFact } from "./fact-errors.ts";
import { declaredFields, readField, View } from "./view.ts";

/** Past these, evidence says that something was left out. */
const limits = { values: 500, textLength: 1000, depth: 8 };

/** Converts a CEL value: BigInt → number, timestamp → ISO 8601, object → its declared fields. Unknown facts say so. */
export function evidenceFrom(value: unknown): Json {
  return converted(value, { left: limits.values }, 0);
}

/** A text cut to so many characters, with `…` where it was cut. */
export function shortened(text: string, length = limits.textLength): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

interface Budget {
  left: number;
}

function converted(value: unknown, budget: Budget, depth: number): Json {
  budget.left -= 1;
  if (typeof value === "string") return shortened(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "object" && value !== null) return convertedObject(value, budget, depth);
  return value === true || value === false ? value : null;
}

function convertedObject(value: object, budget: Budget, depth: number): Json {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Optional) return converted(value.orValue(null), budget, depth);
  if (depth >= limits.depth) return "…";
  if (Array.isArray(value)) return convertedList(value, budget, depth);
  const entries = entriesOf(value);
  return entries === undefined ? celText(value) : convertedEntries(entries, budget, depth);
}

/** Of a duration or an unsigned integer, whose classes write themselves. */
function celText(value: { toString(): string }): string {
  return value.toString();
}

function convertedList(list: readonly unknown[], budget: Budget, depth: number): Json {
  const items: Json[] = [];
  for (const item of list) {
    if (budget.left <= 0) return [...items, `… ${list.length - items.length} more`];
    items.push(converted(item, budget, depth + 1));
  }
  return items;
}

function convertedEntries(entries: Iterable<readonly [string, unknown]>, budget: Budget, depth: number): Json {
  const kept: [string, Json][] = [];
  for (const [name, value] of entries) {
    if (budget.left <= 0) return Object.fromEntries([...kept, ["…", "more"]]);
    kept.push([name, converted(value, budget, depth + 1)]);
  }
  return Object.fromEntries(kept);
}

function entriesOf(value: object): Iterable<readonly [string, unknown]> | undefined {
  if (value instanceof View) return viewEntries(value);
  if (value instanceof Map) return [...value].map(([key, item]: [unknown, unknown]) => [String(key), item] as const);
  return Object.getPrototypeOf(value) === Object.prototype ? Object.entries(value) : undefined;
}

function* viewEntries(view: View): Generator<readonly [string, unknown]> {
  for (const name of Object.keys(declaredFields(view))) {
    const value = factOrItsAbsence(view, name);
    if (value !== undefined) yield [name, value];
  }
}

function factOrItsAbsence(view: View, name: string): unknown {
  try {
    return readField(view, name);
  } catch (error) {
    if (error instanceof UnknownFact) return { unknown: error.cause.message };
    throw error;
  }
}

/** One text for one JSON value, whatever order its keys came in: what digests and comparisons are made of. */
import { byText } from "../model/order.ts";

/**
 * Canonical JSON: keys by UTF-16 code units, no spaces, numbers and texts as ECMAScript writes them. Keys whose value is
 * undefined are left out. Only lone surrogates, which RFC 8785 forbids, are allowed, as escapes: a cloud's text must not
 * stop a plan. Throws TypeError for what JSON cannot hold (NaN, a function, a Date, a hole in a list).
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (isPlain(value)) return `{${members(value).join(",")}}`;
  throw new TypeError(`canonical JSON cannot hold a value of type ${typeof value}`);
}

/** Whether two values are the same JSON. Throws as {@link canonicalJson}. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function members(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => byText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

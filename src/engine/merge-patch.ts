/** RFC 7396 JSON Merge Patch, with which examples say how they differ from a well-configured resource. */
import type { Json } from "../model/json.ts";

/**
 * The target with the patch applied: objects merge key by key, `null` removes, everything else replaces, and so does an
 * object that `isValue` takes for a value of its own.
 */
export function mergePatch(
  target: Json | undefined,
  patch: Json,
  isValue: (patch: Json) => boolean = () => false,
): Json {
  if (!isObject(patch) || isValue(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value, isValue));
  }
  return Object.fromEntries(merged);
}

/** Whether a patch removes anything. */
export function removes(patch: Json): boolean {
  if (patch === null) return true;
  return isObject(patch) && Object.values(patch).some((value) => removes(value));
}

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields of an event's payload: parsed JSON of which nothing is known. */

/** Own fields only; undefined where the path leads nowhere. */
export function fieldOf(payload: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === "object" && parent !== null && Object.hasOwn(parent, key)
        ? Reflect.get(parent, key)
        : undefined,
    payload,
  );
}

/** Undefined where it is no text, or an empty one. */
export function textOf(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = fieldOf(payload, ...path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Numbers and ids of GitHub: positive integers. */
export function idOf(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = fieldOf(payload, ...path);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

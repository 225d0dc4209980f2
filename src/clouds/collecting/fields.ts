/** Reads fields of whatever came. */

/** A property, where the value is an object that has it itself. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined;
}

/** A property that is text, and not an empty one. */
export function textOf(value: unknown, field: string): string | undefined {
  const text = fieldOf(value, field);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** A property that is a list; undefined where it is none, which is not an empty list. */
export function listOf(value: unknown, field: string): readonly unknown[] | undefined {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : undefined;
}

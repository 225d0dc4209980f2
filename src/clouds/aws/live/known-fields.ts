/** Compares inputs of calls with what the SDK would send of them: it leaves out without a word what it does not know. */
import { deref, NormalizedSchema } from "@smithy/core/schema";
import { fieldOf } from "../../collecting/fields.ts";

/**
 * Paths of the parts of an input that the command's operation does not have, or takes in another shape:
 * `IpPermissions.0.CidrIp`.
 */
export function unknownFields(command: object, input: object): readonly string[] {
  return unknownIn(inputSchema(command), input, []);
}

/** A command of the SDK has the schema of its operation: a list, whose fifth element is that of its input. */
function inputSchema(command: object): NormalizedSchema {
  const operation = fieldOf(command, "schema");
  const input: unknown = Array.isArray(operation) ? operation[4] : undefined;
  if (typeof input !== "function" && typeof input !== "object") throw new Error("a command of the SDK has no schema");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SDK types a command's schema as any
  return NormalizedSchema.of(deref(input as Parameters<typeof deref>[0]));
}

function unknownIn(schema: NormalizedSchema, value: unknown, path: readonly string[]): string[] {
  if (value === null) return [];
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return [path.join(".")];
    return value.flatMap((element, at) => unknownIn(schema.getValueSchema(), element, [...path, String(at)]));
  }
  const isNested = typeof value === "object";
  if (schema.isStructSchema() !== isNested) return [path.join(".")];
  if (!isNested) return [];
  const members = new Map(schema.structIterator());
  return Object.entries(value).flatMap(([name, field]) => {
    const member = members.get(name);
    return member === undefined ? [[...path, name].join(".")] : unknownIn(member, field, [...path, name]);
  });
}

/** The params of a rule as CEL sees them: typed by the rule's own defaults, so that a mistyped one is an error. */
import type { Json } from "../model/json.ts";

/** The CEL type of a param with this default; undefined where it cannot have one: null, or null inside. */
export function paramType(value: Json): string | undefined {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "int" : "double";
  if (value === null) return undefined;
  return isList(value) ? aggregateType("list", value) : aggregateType("map", Object.values(value));
}

/** The value that CEL gets: integers as BigInt unless the type says double, mappings as Map. */
export function paramValue(value: Json, type = paramType(value)): unknown {
  if (typeof value === "number") return type === "double" ? value : paramNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => paramValue(item));
  return new Map(Object.entries(value).map(([key, item]) => [key, paramValue(item)]));
}

/** Whether a value may stand where the rule has a default of type `type`. */
export function isAcceptable(value: Json, type: string): boolean {
  const own = paramType(value);
  if (own === undefined) return false;
  if (own === type || (type === "double" && own === "int")) return true;
  if (type === "list<dyn>") return own.startsWith("list<");
  if (type === "map<string, dyn>") return own.startsWith("map<");
  return isEmpty(value) && type.startsWith(isList(value) ? "list<" : "map<");
}

function aggregateType(kind: "list" | "map", values: readonly Json[]): string | undefined {
  const types = values.map((value) => paramType(value));
  if (types.includes(undefined)) return undefined;
  const [first] = types;
  const element = first !== undefined && types.every((type) => type === first) ? first : "dyn";
  return kind === "list" ? `list<${element}>` : `map<string, ${element}>`;
}

function paramNumber(value: number): bigint | number {
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A zod schema as JSON Schema: what messages need to know of it, and what it marks. */
import { z } from "zod";
import type { Path } from "./tree.ts";

/** A JSON Schema, the marks `secret` and `endpoint` among its keywords. */
export type Shape = z.core.JSONSchema.BaseSchema;

/** A schema, and the shape of what it takes. */
export interface ShapedSchema<Value> {
  readonly schema: z.ZodType<Value>;
  readonly shape: Shape;
}

/** A schema with its shape, which takes a moment to make: it is made when first asked for. */
export function shaped<Value>(schema: z.ZodType<Value>): ShapedSchema<Value> {
  let shape: Shape | undefined;
  return {
    schema,
    get shape() {
      return (shape ??= z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
    },
  };
}

/** All shapes that a value at the path may have; several where a schema offers a choice. */
export function shapesAt(root: Shape, path: Path): Shape[] {
  let shapes = choices(root, root);
  for (const step of path)
    shapes = shapes.flatMap((shape) => childShapes(shape, step)).flatMap((s) => choices(s, root));
  return shapes;
}

/** The keys that the mapping at the path may have; undefined if any are allowed. */
export function allowedKeys(root: Shape, path: Path): string[] | undefined {
  const mappings = shapesAt(root, path).filter((shape) => shape.type === "object");
  if (mappings.some((shape) => shape.additionalProperties !== false)) return undefined;
  return [...new Set(mappings.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

/** The values that text at the path is chosen from; none where it is free. */
export function allowedValues(root: Shape, path: Path): string[] {
  const values = shapesAt(root, path).flatMap(
    (shape) => shape.enum ?? (shape.const === undefined ? [] : [shape.const]),
  );
  return values.filter((value) => typeof value === "string");
}

/** What may stand at the path, for people: `fail, pass or a whole number of at least 0`. */
export function allowedText(root: Shape, path: Path): string {
  return listText(shapesAt(root, path).flatMap((shape) => shapeTexts(shape, root)));
}

/** Whether the schema marks the path, or a part above it, with `.meta({ secret: true })`. */
export function isSecret(root: Shape, path: Path): boolean {
  return path.some((_, at) => markedAt(root, path.slice(0, at + 1)).some((shape) => shape["secret"] === true));
}

/** The domains in which the URL at the path must lie, from `.meta({ endpoint: [...] })`; undefined if it is no endpoint. */
export function endpointDomains(root: Shape, path: Path): string[] | undefined {
  const marks = markedAt(root, path).flatMap((shape) => shape["endpoint"] ?? []);
  return marks.length === 0 ? undefined : [...new Set(marks.filter((domain) => typeof domain === "string"))];
}

/** The shapes of a path, those that only offer a choice included: a mark may stand on them. */
function markedAt(root: Shape, path: Path): Shape[] {
  const last = path.at(-1);
  if (last === undefined) return choices(root, root);
  const whole = shapesAt(root, path.slice(0, -1)).flatMap((shape) => childShapes(shape, last));
  return [...whole, ...whole.flatMap((shape) => choices(shape, root))];
}

function childShapes(shape: Shape, step: string | number): Shape[] {
  const child =
    typeof step === "number"
      ? (shape.prefixItems?.[step] ?? shape.items)
      : Object.hasOwn(shape.properties ?? {}, step)
        ? shape.properties?.[step]
        : shape.additionalProperties;
  const list = Array.isArray(child) ? child : [child];
  return list.filter((item) => typeof item === "object");
}

function choices(shape: Shape, root: Shape): Shape[] {
  const target = shape.$ref === undefined ? undefined : referenced(shape.$ref, root);
  const offered = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  const nested = [...offered, ...(target === undefined ? [] : [target])].filter((item) => typeof item === "object");
  return nested.length === 0 ? [shape] : nested.flatMap((item) => choices(item, root));
}

function referenced(reference: string, root: Shape): Shape | undefined {
  if (reference === "#") return root;
  const found = root.$defs?.[reference.replace("#/$defs/", "")];
  return typeof found === "object" ? found : undefined;
}

function shapeTexts(shape: Shape, root: Shape): string[] {
  if (shape.enum !== undefined) return shape.enum.map(String);
  return [shape.const === undefined ? typeText(shape, root) : String(shape.const)];
}

function typeText(shape: Shape, root: Shape): string {
  const { type } = shape;
  if (type === "string") return "text";
  if (type === "boolean") return "true or false";
  if (type === "integer") return `a whole number${rangeText(shape)}`;
  if (type === "number") return `a number${rangeText(shape)}`;
  if (type === "object") return "a mapping";
  if (type !== "array") return "another value";
  const items = childShapes(shape, 0).flatMap((item) => choices(item, root));
  return items.length === 0 ? "a list" : `a list of ${listText(items.flatMap((item) => shapeTexts(item, root)))}`;
}

function rangeText(shape: Shape): string {
  const least = shape.minimum ?? shape.exclusiveMinimum;
  const most = shape.maximum ?? shape.exclusiveMaximum;
  const from =
    least === undefined || least === Number.MIN_SAFE_INTEGER
      ? ""
      : ` of ${shape.minimum === undefined ? "more than" : "at least"} ${least}`;
  const to =
    most === undefined || most === Number.MAX_SAFE_INTEGER ? "" : `${from === "" ? " of" : " and"} at most ${most}`;
  return from + to;
}

function listText(parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  const last = distinct.pop() ?? "another value";
  return distinct.length === 0 ? last : `${distinct.join(", ")} or ${last}`;
}

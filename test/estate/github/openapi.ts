/** GitHub's own OpenAPI description: what is sent to our GitHub must be what it takes, and what it answers what it can answer. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

// The package's index loads ten descriptions of 30 MB each; one file is enough.
const file = "node_modules/@octokit/openapi/generated/api.github.com.json";

type Json = Readonly<Record<string, unknown>>;

let loaded: { readonly ajv: Ajv; readonly description: Json } | undefined;

function description() {
  if (loaded !== undefined) return loaded;
  const read = JSON.parse(readFileSync(file, "utf8")) as Json;
  allowNulls((read["components"] as Json)["schemas"]);
  allowNulls(read["paths"]);
  const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, logger: false });
  loaded = { ajv: ajv.addSchema(read, "github"), description: read };
  return loaded;
}

/**
 * What may be null is not described as JSON Schema wants it: a choice does not list null among its values, and what refers
 * to another schema has no type. GitHub sends null all the same.
 */
function allowNulls(schema: unknown): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const inner of Object.values(schema)) allowNulls(inner);
  const { nullable, type, ...rest } = schema as { nullable?: boolean; type?: string; enum?: unknown[] };
  if (nullable !== true) return;
  if (Array.isArray(rest.enum) && !rest.enum.includes(null)) rest.enum.push(null);
  if (type !== undefined) return;
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, { anyOf: [{ enum: [null] }, rest] });
}

/** Throws where `body` is not an answer that the operation may give. `template` is the path as the description writes it. */
export function confirmAnswer(method: string, template: string, status: number, body: unknown): void {
  confirm(`${operation(method, template)}/responses/${status}/content/${part("application/json")}/schema`, body);
}

/** Throws where the operation does not take such a body. */
export function confirmRequest(method: string, template: string, body: unknown): void {
  confirm(`${operation(method, template)}/requestBody/content/${part("application/json")}/schema`, body);
}

/** Throws where `body` is no error of GitHub's: whatever the operation, they have one shape, and not every one is described. */
export function confirmError(body: unknown): void {
  confirm("components/schemas/basic-error", body);
}

/** Throws where `body` is not what an event of that schema of `components/schemas` says. */
export function confirmPayload(schema: string, body: unknown): void {
  confirm(`components/schemas/${schema}`, body);
}

/** The smallest object of a schema of `components/schemas`, with `over` in place of what it would be. */
export function sampleOf(schema: string, over: Json): Json {
  const sample = samples.get(schema) ?? (smallest({ $ref: `#/components/schemas/${schema}` }, "") as Json);
  samples.set(schema, sample);
  return { ...sample, ...over };
}

const samples = new Map<string, Json>();

function smallest(schema: Json, key: string): unknown {
  const { $ref: ref, allOf, anyOf, oneOf, enum: values, nullable } = schema;
  if (typeof ref === "string") return smallest(resolved(ref), key);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((one: Json) => smallest(one, key))) as unknown;
  const either = anyOf ?? oneOf;
  if (Array.isArray(either)) return smallest(either[0] as Json, key);
  if (nullable === true) return null;
  return Array.isArray(values) ? (values[0] as unknown) : smallestOfType(schema, key);
}

function smallestOfType(schema: Json, key: string): unknown {
  const text = schema["format"] === "date-time" ? "2026-11-16T06:00:00Z" : `https://api.github.com/${key}`;
  const simple = new Map<unknown, unknown>([
    ["string", text],
    ["integer", 1],
    ["number", 1],
    ["boolean", false],
    ["array", []],
  ]);
  if (simple.has(schema["type"])) return simple.get(schema["type"]);
  const properties = (schema["properties"] ?? {}) as Record<string, Json>;
  const required = (schema["required"] ?? []) as string[];
  return Object.fromEntries(required.map((name) => [name, smallest(properties[name] ?? {}, name)]));
}

function resolved(ref: string): Json {
  return ref
    .slice(2)
    .split("/")
    .reduce<Json>((parent, step) => parent[step] as Json, description().description);
}

function confirm(pointer: string, body: unknown): void {
  const validate = validators.get(pointer) ?? description().ajv.compile({ $ref: `github#/${pointer}` });
  validators.set(pointer, validate);
  if (!validate(body))
    throw new Error(
      `GitHub's description says otherwise (${pointer}): ${JSON.stringify(validate.errors?.slice(0, 3))}`,
    );
}

const validators = new Map<string, ValidateFunction>();

function operation(method: string, template: string): string {
  return `paths/${part(template)}/${method.toLowerCase()}`;
}

function part(text: string): string {
  return encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Renders docs/resources.md: what conditions can read and call. */
import { isDeepStrictEqual } from "node:util";
import { exposureShape, functionDeclarations, serviceExposureShape } from "../engine/functions.ts";
import {
  commonFields,
  type Field,
  type FieldType,
  type ObjectType,
  type ResourceModel,
} from "../model/resource-model.ts";
import { code, headingSlug, page, table } from "./docs-markdown.ts";

/** docs/resources.md. The heading of each resource type is its name, of each object type too. */
export function resourcesPage(models: readonly ResourceModel[]): string {
  return page("Resources and functions", "the resource models and `src/engine/functions.ts`", [
    "What the conditions of a rule can read: `com`, the same for every cloud, `ext`, what only one provider has, `params`, " +
      "`variables`, and `now`, the run's clock (`timestamp`). A field that is not declared here is a mistake, found when the rule is loaded. " +
      "A field marked *may be absent* is asked for with `has(…)` before it is read. What could not be collected makes the " +
      "condition that touches it unknown.",
    "[Every resource](#every-resource) · [Functions](#functions) · Types: " +
      models.flatMap(({ types }) => types.map(({ type }) => typeLink(type))).join(", "),
    "## Every resource",
    fieldTable(Object.entries(commonFields).map(([name, field]) => [`com.${name}`, field])),
    "## Functions",
    "Beside [CEL's own](https://github.com/google/cel-spec/blob/master/doc/langdef.md):",
    ...functionParts(),
    ...models.flatMap(typeParts),
    ...sharedParts(models),
  ]);
}

function functionParts(): string[] {
  const functions = Object.entries(functionDeclarations).flatMap(([name, { signatures, parameters, doc }]) => [
    `### ${name}`,
    signatures.map((signature) => `- ${code(namedSignature(signature, parameters))}`).join("\n"),
    doc,
  ]);
  return [
    ...functions,
    "### Exposure",
    fieldTable(Object.entries(exposureShape)),
    "### ServiceExposure",
    fieldTable(Object.entries(serviceExposureShape)),
  ];
}

/** `covers(list<string>, list<string>): bool` with the names of its parameters. */
export function namedSignature(signature: string, parameters: readonly string[]): string {
  let position = 0;
  return signature.replace(/\((.*)\)/, (_, types: string) => {
    const named = types.split(", ").map((type) => `${parameters[position++] ?? ""}: ${type}`);
    return `(${named.join(", ")})`;
  });
}

function typeParts({ provider, types, objects }: ResourceModel): string[] {
  const byName = new Map(objects.map((object) => [object.name, object]));
  return [
    `## Types of ${provider}`,
    ...types.flatMap(({ type, doc, com, ext, apis }) => [
      `### ${type}`,
      `${doc} Common type ${code(com)}. Listed by ${apis.map(code).join(", ")}; unless each ends complete, rules on it have something unknown.`,
      fieldTable([...bucketFields("com", byName.get(com)), ...bucketFields("ext", byName.get(ext))]),
    ]),
  ];
}

/** What the fields of buckets hold. Most of it is the same for all clouds, and told once. */
function sharedParts(models: readonly ResourceModel[]): string[] {
  const buckets = new Set(models.flatMap(({ types }) => types.flatMap(({ com, ext }) => [com, ext])));
  const byName = new Map<string, ObjectType>();
  for (const object of models.flatMap(({ objects }) => objects)) {
    const known = byName.get(object.name) ?? object;
    if (!isDeepStrictEqual(known, object)) throw new Error(`Two resource models declare ${object.name} differently.`);
    byName.set(object.name, object);
  }
  const parts = [...byName.values()].filter(({ name }) => !buckets.has(name));
  const sorted = parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "## Parts of resources",
    ...sorted.flatMap(({ name, doc, fields }) => [`### ${name}`, doc, fieldTable(Object.entries(fields))]),
  ];
}

function bucketFields(bucket: string, object: ObjectType | undefined): [string, Field][] {
  if (object === undefined)
    throw new Error(`The resource model does not declare an object type that it names (${bucket}).`);
  return Object.entries(object.fields).map(([name, field]) => [`${bucket}.${name}`, field]);
}

function fieldTable(fields: readonly (readonly [string, Field])[]): string {
  if (fields.length === 0) return "It has no fields beyond those of every resource.";
  const rows = fields.map(([name, { type, doc, optional }]) => [
    code(name),
    typeText(type),
    optional === true ? `${doc} *May be absent.*` : doc,
  ]);
  return table(["Field", "Type", "What it is"], rows);
}

function typeText(type: FieldType): string {
  const { text, object } = celParts(type);
  return object === undefined ? code(text) : `[${code(text)}](#${headingSlug(object)})`;
}

/** The type as CEL writes it, and the object type in it. */
function celParts(type: FieldType): { text: string; object?: string } {
  if (typeof type === "string") return { text: type };
  if ("object" in type) return { text: type.object, object: type.object };
  const inner = celParts(type.list);
  return { ...inner, text: `list<${inner.text}>` };
}

function typeLink(type: string): string {
  return `[${code(type)}](#${headingSlug(type)})`;
}

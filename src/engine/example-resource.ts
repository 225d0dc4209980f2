/** The resource of a rule's example: the base of its type with the example's merge patch, as a collector would give it. */
import type { Json } from "../model/json.ts";
import type { ResourceType } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { Unknown } from "../model/unknown.ts";
import { isObject, mergePatch } from "./merge-patch.ts";
import type { PlainObject } from "./view.ts";

/** One well-configured resource of a type: `rules/aws/ec2/security_group.json` for `aws.ec2.security_group`. */
export interface ResourceBase {
  readonly com: Readonly<Record<string, Json>>;
  readonly ext: Readonly<Record<string, Json>>;
}

/** Where the resources of examples are. */
export const exampleScope: Scope = { id: "example", cloud: "example", account: "example", region: "example" };

/** The resource type whose base a file of the rules folder holds: `aws/ec2/security_group.json`; undefined if none. */
export function baseType(path: string): ResourceType | undefined {
  return path.endsWith(".json") ? path.slice(0, -".json".length).replaceAll("/", ".") : undefined;
}

/** Parses a base. Throws an Error that says what is wrong with it. */
export function parseBase(text: string): ResourceBase {
  const value: Json = JSON.parse(text);
  if (!isObject(value) || !isObject(value["com"]) || !isObject(value["ext"]) || Object.keys(value).length !== 2) {
    throw new Error("The base of a resource type must be { com: {…}, ext: {…} } and nothing else.");
  }
  return { com: value["com"], ext: value["ext"] };
}

/** The buckets of the base with a patch over them; `{ $unknown: "why" }` in it becomes an Unknown. */
export function exampleBuckets(
  base: ResourceBase,
  patch: Json,
  type: ResourceType,
): { com: PlainObject; ext: PlainObject } {
  const patched = mergePatch({ com: base.com, ext: base.ext }, patch, (value) => unknownText(value) !== undefined);
  const buckets = isObject(patched) ? patched : {};
  return { com: bucket(buckets["com"]), ext: { ...bucket(buckets["ext"]), type } };
}

/** Whether a patch makes a fact Unknown. */
export function hasUnknown(patch: Json): boolean {
  if (typeof patch !== "object" || patch === null) return false;
  return unknownText(patch) !== undefined || Object.values(patch).some((value: Json) => hasUnknown(value));
}

function bucket(value: Json | undefined): PlainObject {
  return isObject(value) ? Object.fromEntries(entriesWithUnknowns(value)) : {};
}

function withUnknowns(value: Json): unknown {
  const message = unknownText(value);
  if (message !== undefined) return new Unknown({ kind: "not-collected", scope: exampleScope.id, message });
  if (Array.isArray(value)) return value.map((item: Json) => withUnknowns(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(entriesWithUnknowns(value));
}

function entriesWithUnknowns(value: Readonly<Record<string, Json>>): [string, unknown][] {
  return Object.entries(value).map(([key, item]) => [key, withUnknowns(item)]);
}

function unknownText(value: Json): string | undefined {
  const text = isObject(value) && Object.keys(value).length === 1 ? value["$unknown"] : undefined;
  return typeof text === "string" ? text : undefined;
}

/** Objects as the AWS SDK shapes them → the XML of the query protocols, by walking the SDK's own schemas. */
import type { NormalizedSchema } from "@smithy/core/schema";
import { members } from "./schema.ts";

/**
 * The content of an element: without its own tag. A property that the schema does not know throws, because AWS could not
 * have answered it. Timestamps are ISO 8601, as the query protocols have them.
 */
export function xmlContent(schema: NormalizedSchema, value: unknown): string {
  if (schema.isStructSchema()) return structure(schema, value as Readonly<Record<string, unknown>>);
  if (schema.isListSchema()) return list(schema, value as readonly unknown[]);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string") return escapeXml(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`${schema.getName(true) ?? "a value"} cannot be written as XML: ${typeof value}`);
}

/** A text as the content of an element. */
export function escapeXml(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, (character) => entity(character)) : text;
}

/**
 * Markup, and what would not survive as itself: control characters (line feed and tab do), what a parser takes for the
 * end of a line, and halves of surrogate pairs. XML 1.0 forbids some of these even as references; the SDK reads them.
 */
const unsafe = /[&<>\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/u;
const everyUnsafe = new RegExp(unsafe.source, "gu");

function entity(character: string): string {
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
}

function structure(schema: NormalizedSchema, value: Readonly<Record<string, unknown>>): string {
  const known = members(schema);
  const stray = Object.keys(value).find((name) => !known.some((member) => member.name === name));
  if (stray !== undefined) throw new Error(`${schema.getName() ?? "structure"} has no member ${stray}`);
  let xml = "";
  for (const { name, schema: member } of known) {
    const part = value[name];
    if (part !== undefined && part !== null) xml += element(xmlName(member, name), xmlContent(member, part));
  }
  return xml;
}

function list(schema: NormalizedSchema, values: readonly unknown[]): string {
  const member = schema.getValueSchema();
  const name = xmlName(member, "member");
  return values.map((value) => element(name, xmlContent(member, value))).join("");
}

function xmlName(schema: NormalizedSchema, otherwise: string): string {
  const { xmlName: name } = schema.getMergedTraits();
  return typeof name === "string" ? name : otherwise;
}

/** An element; an empty one in the short form, as AWS writes it. */
export function element(name: string, content: string): string {
  return content === "" ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/**
 * What the message of a code scanning alert says of the finding it stands for, so that the finding is known again: GitHub
 * gives back an alert's rule, place and message, and no fingerprint.
 */
import type { Finding } from "../model/finding.ts";
import type { ResourceReference } from "../model/resource.ts";
import { forSarif } from "./escape.ts";

/** What is read back. */
export interface AlertMark {
  readonly fingerprint: string;
  /** Id of the scope. */
  readonly scope: string;
  readonly resource: ResourceReference;
  /** Undefined where there were too many to be written. */
  readonly facets: readonly string[] | undefined;
}

const label = "Finding: ";

/** Characters of all facets together: a message is for people first. */
const longestFacets = 4000;

/** The last line of an alert's message. The facets are those of its dismissal, as long as that stands. */
export function alertMark({ fingerprint, scope, resource, facets, dismissal }: Finding): string {
  const { id, name, type, cloud, account, region } = resource;
  const accepted = [...(dismissal?.facets ?? facets)].sort();
  const mark = {
    fingerprint,
    scope,
    resource: { id, name, type, cloud, account, region },
    ...(JSON.stringify(accepted).length > longestFacets ? {} : { facets: accepted }),
  };
  return `${label}${forSarif(asciiJson(mark), 20_000)}`;
}

/** Undefined where the message has no such line. Hostile text: whoever may upload analyses may write any. */
export function parseAlertMark(message: string): AlertMark | undefined {
  const last = message.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith(label)) return undefined;
  const text = last.slice(label.length);
  return parsed(unescaped(text)) ?? parsed(text);
}

/** What escaping would change, all but plain ASCII and single spaces, is written as JSON's own escapes. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]| (?= )/g,
    (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The reverse of `forSarif`. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([[\]\\])/g, "$1").replaceAll(/\{\{(\d+)\}\}/g, "{$1}");
}

function parsed(text: string): AlertMark | undefined {
  let mark: unknown;
  try {
    mark = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { fingerprint, scope, resource, facets } = fieldsOf(mark);
  const reference = referenceOf(fieldsOf(resource));
  if (typeof fingerprint !== "string" || !/^[0-9a-f]{64}$/.test(fingerprint)) return undefined;
  if (typeof scope !== "string" || reference === undefined) return undefined;
  return { fingerprint, scope, resource: reference, facets: isTexts(facets) ? facets : undefined };
}

function referenceOf(fields: Readonly<Record<string, unknown>>): ResourceReference | undefined {
  const texts = ["id", "name", "type", "cloud", "account", "region"].map((key) => fields[key]);
  if (!isTexts(texts)) return undefined;
  const [id = "", name = "", type = "", cloud = "", account = "", region = ""] = texts;
  return { id, name, type, cloud, account, region };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((element) => typeof element === "string");
}

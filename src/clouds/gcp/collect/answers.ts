/** Reads the answers of Google's lists: the items, the next page, and everything that says that something is missing. */
import { fieldOf, listOf, textOf } from "../../collecting/fields.ts";
import { AnswerError } from "../google-error.ts";

/** One answer of a list. */
export interface ListAnswer {
  readonly items: readonly unknown[];
  readonly next: string | undefined;
  /** What the answer says that it lacks, one text each: hostile. */
  readonly gaps: readonly string[];
}

/** The object that an answer is. Throws AnswerError where it is none, or one of another `kind`. */
export function objectOf(answer: unknown, kind: RegExp | undefined): object {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer))
    throw new AnswerError("the answer is no object");
  const said = fieldOf(answer, "kind");
  if (kind !== undefined && !(typeof said === "string" && kind.test(said))) {
    throw new AnswerError(
      `the answer is of kind ${typeof said === "string" ? said.slice(0, 100) : "nothing"}, not of what was asked for`,
    );
  }
  return answer;
}

/** A list without regions. Google leaves empty ones out, so its `kind` is what tells an answer from something else. */
export function listAnswer(
  answer: unknown,
  { kind, field }: { readonly kind?: RegExp; readonly field: string },
): ListAnswer {
  const object = objectOf(answer, kind);
  return { items: itemsOf(object, field), next: textOf(object, "nextPageToken"), gaps: gapsOf(object) };
}

/**
 * A list of all zones and regions: `items` holds one list for each. A place without anything says so by a warning.
 * https://cloud.google.com/compute/docs/reference/rest/v1/instances/aggregatedList
 */
export function aggregatedAnswer(answer: unknown, field: string): ListAnswer {
  const object = objectOf(answer, /^compute#\w*List/);
  const places = fieldOf(object, "items") ?? {};
  if (typeof places !== "object" || places === null || Array.isArray(places))
    throw new AnswerError("its items are not by place");
  const parts = Object.entries(places);
  return {
    items: parts.flatMap(([, part]) => itemsOf(objectOf(part, undefined), field)),
    next: textOf(object, "nextPageToken"),
    gaps: [...gapsOf(object), ...parts.flatMap(([place, part]) => warningsOf(part).map((text) => `${place}: ${text}`))],
  };
}

function itemsOf(object: object, field: string): readonly unknown[] {
  const items = fieldOf(object, field);
  if (items === undefined) return [];
  if (!Array.isArray(items)) throw new AnswerError(`its ${field} is no list`);
  return items;
}

/** https://cloud.google.com/compute/docs/reference/rest/v1/instances/aggregatedList: `returnPartialSuccess`, `unreachables` */
function gapsOf(object: object): string[] {
  const unreachable = (listOf(object, "unreachables") ?? []).map(
    (place) => `${placeName(String(place))} could not be reached`,
  );
  return [...unreachable, ...warningsOf(object)];
}

/** A page, or a place, without results says nothing of others. */
const harmless = "NO_RESULTS_ON_PAGE";

function warningsOf(object: unknown): string[] {
  const single = fieldOf(object, "warning");
  const warnings = [...(single === undefined ? [] : [single]), ...(listOf(object, "warnings") ?? [])];
  return warnings
    .filter((warning) => textOf(warning, "code") !== harmless)
    .map((warning) =>
      [textOf(warning, "code"), textOf(warning, "message")].filter((text) => text !== undefined).join(": "),
    )
    .map((text) => (text === "" ? "a warning without words" : text));
}

/** `https://…/projects/shop/zones/europe-west1-b` → `zones/europe-west1-b` */
function placeName(url: string): string {
  return /(?:zones|regions)\/[^/]+$/.exec(url)?.[0] ?? url;
}

/** What zod finds wrong, told with the place, what is allowed, and the nearest spelling. */
import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import { allowedKeys, allowedText, allowedValues, isSecret } from "./schema-shape.ts";
import type { Shape } from "./schema-shape.ts";
import { pathText, placeAt, plain, problemAt, treeAt } from "./tree.ts";
import type { Path, Tree } from "./tree.ts";

/** What was checked: the tree, its shape, and for messages the path at which it stands in the config. */
export interface Checked {
  readonly tree: Tree;
  readonly shape: Shape;
  readonly at: Path;
}

/** Longer lists of names to choose from are cut. */
const mostNames = 50;

/** More issues of one part help nobody. */
const mostIssues = 100;

/** Longer quotes from a config are cut. */
const longestQuote = 60;

/** One problem for each of zod's issues, for unknown keys one each. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], checked: Checked): Problem[] {
  return issues.slice(0, mostIssues).flatMap((issue) => issueProblems(issue, [], checked));
}

/** "did you mean …?", and what there is to choose from. */
export function spellingHint(word: string, allowed: readonly string[]): string {
  const meant = nearest(word, allowed);
  const shown = allowed.length > mostNames ? [...allowed.slice(0, mostNames), "…"] : allowed;
  const choice = allowed.length === 0 ? "nothing is allowed here" : `allowed: ${shown.join(", ")}`;
  return meant === undefined ? choice : `did you mean \`${meant}\`? ${choice}`;
}

/** Text of a config as it may stand in a message. */
export function quoted(text: string): string {
  return `\`${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}\``;
}

function issueProblems(issue: z.core.$ZodIssue, above: Path, checked: Checked): Problem[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== "symbol")];
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, mostIssues).map((key) => unknownKey(key, path, checked));
  if (issue.code === "invalid_union") {
    // The one choice whose own type fits was meant; its mistakes lie deeper.
    const meant = issue.errors.filter((issues) => issues.every((inner) => inner.path.length > 0));
    const only = meant.length === 1 ? meant[0] : undefined;
    if (only !== undefined) return only.flatMap((inner) => issueProblems(inner, path, checked));
  }
  return [valueProblem(issue, path, checked)];
}

function unknownKey(key: string, path: Path, { tree, shape, at }: Checked): Problem {
  const where = [...at, ...path].length === 0 ? "a config" : quoted(pathText([...at, ...path]));
  const allowed = allowedKeys(shape, path) ?? [];
  return problemAt(placeAt(tree, [...path, key]), `unknown key ${quoted(key)} in ${where}`, spellingHint(key, allowed));
}

function valueProblem(issue: z.core.$ZodIssue, path: Path, { tree, shape, at }: Checked): Problem {
  const name = quoted(pathText([...at, ...path]));
  const place = placeAt(tree, path);
  const written = treeAt(tree, path);
  const own = ownWords(issue);
  if (own !== undefined) return problemAt(place, `${name}: ${own}`);
  if (written === undefined) return problemAt(place, `${name} is missing`, `it is ${allowedText(shape, path)}`);
  const value = isSecret(shape, path) ? "what is there" : valueText(written);
  return problemAt(place, `${name} must be ${allowedText(shape, path)}, not ${value}`, valueHint(written, shape, path));
}

/** A message that the schema's author wrote, rather than zod. */
function ownWords(issue: z.core.$ZodIssue): string | undefined {
  const inner = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return /^(?:Invalid |Too (?:big|small))/.test(inner) && issue.code !== "custom" ? undefined : inner;
}

function valueHint(written: Tree, shape: Shape, path: Path): string | undefined {
  const value = plain(written);
  if (typeof value === "string") {
    const meant = nearest(value, allowedValues(shape, path));
    return meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  }
  const isText = allowedText(shape, path).startsWith("text");
  return isText && (typeof value === "number" || typeof value === "boolean") ? "put it in quotes" : undefined;
}

function valueText(written: Tree): string {
  if (written.kind === "mapping") return "a mapping";
  if (written.kind === "sequence") return "a list";
  return written.value === null ? "nothing" : quoted(String(written.value));
}

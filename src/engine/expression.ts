/** One CEL expression of a rule: parsed, type-checked, and held to declared fields. */
import type { Environment, ParseResult } from "@marcbachmann/cel-js";
import { errorText } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import { type FieldTypes, type UndeclaredAccess, undeclaredAccess } from "./declared-access.ts";
import { slowPattern } from "./slow-pattern.ts";

/** Evaluates an expression. Throws what reading the facts throws, and the library's errors. */
export type Program = (context: Readonly<Record<string, unknown>>) => unknown;

/** What is wrong with an expression; `range` counts characters of its text. */
export interface ExpressionProblem {
  readonly message: string;
  readonly hint?: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/** The environment of an expression, and the fields of the object types in it. */
export interface ExpressionContext {
  readonly environment: Environment;
  readonly fieldTypes: FieldTypes;
}

/** The CEL types that an expression may have. */
export interface ExpectedType {
  readonly types: RegExp;
  /** For messages. */
  readonly name: string;
}

/** A checked expression: its CEL type and its program, or the first thing that is wrong with it. */
export type CheckedExpression =
  | { readonly type: string; readonly run: Program }
  | { readonly problem: ExpressionProblem };

/** Parses and checks one expression. */
export function checkExpression(
  text: string,
  { environment, fieldTypes }: ExpressionContext,
  expected?: ExpectedType,
): CheckedExpression {
  let parsed: ParseResult;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return { problem: problemOf(error, { environment, fieldTypes }) };
  }
  const { type, error } = parsed.check();
  if (type === undefined) return { problem: problemOf(error, { environment, fieldTypes }) };
  const undeclared = undeclaredAccess(parsed.ast, fieldTypes);
  if (undeclared !== undefined) return { problem: undeclaredProblem(undeclared, fieldTypes) };
  const slow = slowPattern(parsed.ast);
  if (slow !== undefined) return { problem: slow };
  if (expected !== undefined && !expected.types.test(type)) {
    return { problem: { message: `Must be ${expected.name}, but is ${type}.` } };
  }
  return { type, run: parsed };
}

/** The message of an error of an evaluation, one line: without the library's picture of the source. */
export function evaluationErrorText(error: unknown): string {
  return isCelError(error) ? error.summary : errorText(error);
}

interface CelError extends Error {
  readonly summary: string;
  readonly code: string;
  readonly range?: { readonly start: number; readonly end: number };
  readonly node?: { readonly op?: string; readonly args?: unknown };
}

function problemOf(error: unknown, context: ExpressionContext): ExpressionProblem {
  if (!isCelError(error)) return { message: errorText(error) };
  const hint = hintFor(error, context);
  return {
    message: `${error.summary}.`,
    ...(error.range === undefined ? {} : { range: error.range }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function hintFor(error: CelError, { environment, fieldTypes }: ExpressionContext): string | undefined {
  const word = /^(?:No such key|Unknown variable): (\w+)$/.exec(error.summary)?.[1];
  if (word === undefined) return undefined;
  const isVariable = error.code === "unknown_variable";
  const known = isVariable
    ? variableNames.filter((name) => environment.hasVariable(name))
    : fieldsOf(accessedType(error.node), fieldTypes);
  return meant(nearest(word, known)) ?? (known.length === 0 ? undefined : `known: ${known.join(", ")}`);
}

function undeclaredProblem({ field, type, node }: UndeclaredAccess, fieldTypes: FieldTypes): ExpressionProblem {
  const range = { start: node.pos, end: node.end };
  const fields = fieldsOf(type, fieldTypes);
  if (fields.length === 0) {
    return { range, message: `Whether ${type} has the field ${field} cannot be checked: it declares no fields.` };
  }
  const hint = meant(nearest(field, fields)) ?? `known: ${fields.join(", ")}`;
  return { range, message: `No such key: ${field}.`, hint };
}

const variableNames = ["com", "ext", "params", "variables", "now", "facets"];

function accessedType(node: CelError["node"]): string {
  const target: unknown = Array.isArray(node?.args) ? node.args[0] : undefined;
  const type: unknown = typeof target === "object" && target !== null ? Reflect.get(target, "checkedType") : undefined;
  const name: unknown = typeof type === "object" && type !== null ? Reflect.get(type, "name") : undefined;
  return typeof name === "string" ? name : "";
}

function fieldsOf(type: string, fieldTypes: FieldTypes): string[] {
  return Object.keys(fieldTypes.get(type) ?? {});
}

function meant(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `did you mean \`${word}\`?`;
}

function isCelError(error: unknown): error is CelError {
  return error instanceof Error && "summary" in error && typeof error.summary === "string";
}

/** Compiles the conditions of one rule: every expression checked against its resource type, its params and variables. */
import { Environment } from "@marcbachmann/cel-js";
import type { Json } from "../model/json.ts";
import type { Rule } from "../model/rule.ts";
import type { TypeEnvironment } from "./environment.ts";
import {
  checkExpression,
  type ExpectedType,
  type ExpressionContext,
  type ExpressionProblem,
  type Program,
} from "./expression.ts";
import { type NamedFields, namedFields } from "./named-fields.ts";
import { paramType, paramValue } from "./param-types.ts";

/** The conditions of a rule, ready to run over `com`, `ext`, `now`, and what {@link params} and {@link variables} make. */
export interface RuleProgram {
  readonly applies: Program | undefined;
  readonly assert: Program;
  readonly message: Program;
  readonly evidence: Program | undefined;
  readonly facets: Program | undefined;
  /** The params for the rule's bot, over `facets`. */
  readonly botParams: Program | undefined;
  /** The variable `params` for these values, which must be acceptable for the rule's defaults. */
  params(values: Params): object;
  /** The variable `variables` over a context that holds all variables: each expression is evaluated when first read. */
  variables(context: Readonly<Record<string, unknown>>): object;
}

/** A mistake in a rule's expressions; `key` is where it stands: `assert`, `variables.open`, `params.ports`. */
export interface RuleProblem extends ExpressionProblem {
  readonly key: string;
}

/** What of a rule is compiled. */
export type RuleLogic = Pick<
  Rule,
  "params" | "variables" | "applies" | "assert" | "message" | "evidence" | "facets" | "remediation"
>;

type Params = Readonly<Record<string, Json>>;

/** The program of a rule, or everything that is wrong with its expressions. */
export function compileRule(rule: RuleLogic, type: TypeEnvironment): RuleProgram | readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const params = declareParams(rule.params, type, problems);
  const variables = declareVariables(rule.variables, params.context, problems);
  const compile = (key: "applies" | "assert" | "message" | "evidence" | "facets", expected?: ExpectedType) =>
    compileExpression({ key, text: rule[key], expected }, variables.context, problems)?.run;
  const programs = {
    applies: compile("applies", aBool),
    evidence: compile("evidence"),
    facets: compile("facets", aListOfStrings),
  };
  const assert = compile("assert", aBool);
  const message = compile("message", aString);
  const botParams = compileBotParams(rule.remediation.params, problems);
  if (problems.length > 0 || assert === undefined || message === undefined) return problems;
  return { ...programs, assert, message, botParams, params: params.create, variables: variables.create };
}

const aBool = { types: /^bool$/, name: "true or false (bool)" };
const aString = { types: /^string$/, name: "a text (string)" };
const aListOfStrings = { types: /^list<string>$/, name: "a list of texts (list<string>)" };
const aMap = { types: /^map/, name: "a mapping (map)" };

/** `params`, typed by the defaults. */
function declareParams(defaults: Params, type: ExpressionContext, problems: RuleProblem[]) {
  const types: Record<string, string> = {};
  for (const [name, value] of Object.entries(defaults)) {
    const own = paramType(value);
    if (own === undefined) problems.push({ key: `params.${name}`, message: "A param must not be null." });
    types[name] = own ?? "dyn";
  }
  const Fields = namedFields<Params>(Object.keys(types), (values, name) =>
    paramValue(values[name] ?? null, types[name]),
  );
  return { context: declare("params", types, Fields, type), create: (values: Params): object => new Fields(values) };
}

/**
 * `variables`. Each may read those before it, so each is checked in a context that declares only them; all run in the
 * last context, whose `variables` is what an evaluation holds.
 */
function declareVariables(
  expressions: Readonly<Record<string, string>>,
  base: ExpressionContext,
  problems: RuleProblem[],
) {
  const types: Record<string, string> = {};
  for (const [name, text] of Object.entries(expressions)) {
    const before = declare(
      "variables",
      types,
      namedFields(Object.keys(types), () => undefined),
      base,
    );
    const checked = compileExpression({ key: `variables.${name}`, text }, before, problems);
    // The element type of an empty list is a placeholder, `T`.
    types[name] = checked?.type.replaceAll(/\b[A-Z]\b/g, "dyn") ?? "dyn";
  }
  const programs = new Map<string, Program>();
  const Fields = namedFields<Readonly<Record<string, unknown>>>(Object.keys(types), (values, name) =>
    programs.get(name)?.(values),
  );
  const context = declare("variables", types, Fields, base);
  if (problems.length === 0) {
    for (const [name, text] of Object.entries(expressions)) programs.set(name, context.environment.parse(text));
  }
  return { context, create: (values: Readonly<Record<string, unknown>>): object => new Fields(values) };
}

/** A bot's params are made from the finding, so they see its facets and nothing else. */
function compileBotParams(text: string | undefined, problems: RuleProblem[]): Program | undefined {
  const environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  environment.registerVariable("facets", "list<string>");
  const context = { environment, fieldTypes: new Map() };
  return compileExpression({ key: "remediation.params", text, expected: aMap }, context, problems)?.run;
}

function declare<Source>(
  name: string,
  types: Readonly<Record<string, string>>,
  fields: NamedFields<Source>,
  base: ExpressionContext,
): ExpressionContext {
  const environment = base.environment.clone();
  environment.registerType(name, { ctor: fields, fields: { ...types } });
  environment.registerVariable(name, name);
  return { environment, fieldTypes: new Map([...base.fieldTypes, [name, { ...types }]]) };
}

function compileExpression(
  expression: { key: string; text: string | undefined; expected?: ExpectedType | undefined },
  context: ExpressionContext,
  problems: RuleProblem[],
): { readonly type: string; readonly run: Program } | undefined {
  if (expression.text === undefined) return undefined;
  const checked = checkExpression(expression.text, context, expression.expected);
  if (!("problem" in checked)) return checked;
  problems.push({ key: expression.key, ...checked.problem });
  return undefined;
}

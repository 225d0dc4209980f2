/** Runs the examples of a rule through the real evaluation: `posturegate rules test`, for built-in and user rules alike. */
import { ConfigError, errorText, type Problem } from "../errors.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Rule, RuleExample } from "../model/rule.ts";
import type { Environments, TypeEnvironment } from "./environment.ts";
import { exampleBuckets, exampleScope, hasUnknown, type ResourceBase } from "./example-resource.ts";
import { judgeResource, type Subject } from "./judge-resource.ts";
import { removes } from "./merge-patch.ts";
import { type PreparedRule, prepareRules } from "./prepared-rule.ts";
import { selectRules } from "./select-rules.ts";
import { factErrors, View } from "./view.ts";

/** What became of a rule's examples. */
export interface ExampleReport {
  readonly rule: string;
  /** Names of the examples that came out as they should. */
  readonly passed: readonly string[];
  /** Examples that did not, and examples that are missing; each with the place. */
  readonly failed: readonly Problem[];
}

/**
 * Checks one rule. `base` is the well-configured resource of its type, as `rules/<provider>/<service>/<kind>.json` holds.
 * The clock stands at the moment the base was collected.
 */
export function checkExamples(rule: Rule, base: ResourceBase | undefined, environments: Environments): ExampleReport {
  const { file, lines } = rule.source;
  if (base === undefined) {
    const message = `There is no base resource of type ${rule.resource}, so its examples cannot be run.`;
    return { rule: rule.id, passed: [], failed: [{ file, line: lines["resource"] ?? 1, message }] };
  }
  const passed: string[] = [];
  const failed: Problem[] = missingExamples(rule);
  for (const [position, example] of rule.examples.entries()) {
    const mistakes = exampleMistakes(example, { rule, base, environments });
    if (mistakes.length === 0) passed.push(example.name);
    const line = lines[`examples.${position}`] ?? lines["examples"] ?? 1;
    failed.push(...mistakes.map((mistake) => ({ file, line, message: `Example “${example.name}”: ${mistake}` })));
  }
  return { rule: rule.id, passed, failed };
}

interface Bench {
  readonly rule: Rule;
  readonly base: ResourceBase;
  readonly environments: Environments;
}

function missingExamples(rule: Rule): Problem[] {
  const { examples, source, applies } = rule;
  const expects = (expected: RuleExample["expect"]) => examples.some(({ expect }) => expect === expected);
  const missing = [
    ...(expects("pass") ? [] : ["one that passes"]),
    ...(expects("fail") ? [] : ["one that fails"]),
    ...(examples.some(({ resource }) => hasUnknown(resource) || removes(resource))
      ? []
      : ["one with a fact that is absent (null) or unknown ($unknown)"]),
    ...(applies === undefined || expects("skip") ? [] : ["one that is skipped, because the rule has `applies`"]),
  ];
  const line = source.lines["examples"] ?? 1;
  return missing.map((what) => ({ file: source.file, line, message: `The rule needs an example: ${what}.` }));
}

/** What is wrong with an example or its outcome, one sentence each. */
function exampleMistakes(example: RuleExample, bench: Bench): string[] {
  let prepared: PreparedRule;
  try {
    prepared = preparedFor(example, bench);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ message }) => message);
  }
  const subject = exampleSubject(example, bench, prepared.type);
  const collectedAt = bench.base.com["collectedAt"];
  const mistakes: string[] = [...resourceMistakes(subject)];
  const evaluation = judgeResource(prepared, subject, {
    scope: exampleScope,
    now: new Date(typeof collectedAt === "string" ? collectedAt : Number.NaN),
    onRuleError: (message) => mistakes.push(`An error in the rule: ${message}`),
  });
  return [...mistakes, ...differences(example, evaluation)];
}

function exampleSubject(example: RuleExample, { base, rule }: Bench, type: TypeEnvironment): Subject {
  const { com, ext } = exampleBuckets(base, example.resource, rule.resource);
  const reference = { ...exampleScope, id: example.name, name: example.name, type: rule.resource };
  return { reference, com: new type.Com(com, "com"), ext: new type.Ext(ext, "ext") };
}

function preparedFor({ params }: RuleExample, { rule, environments }: Bench): PreparedRule {
  const selected = selectRules([rule], params === undefined ? {} : { params: { [rule.id]: params } });
  const [prepared] = prepareRules(selected, environments);
  if (prepared === undefined) throw new ConfigError("selects-nothing", `Rule ${rule.id} was not selected.`);
  return prepared;
}

/** A field that no model declares is one that no collector gives: the example would prove nothing. */
function resourceMistakes({ com, ext }: Subject): string[] {
  const undeclared = [com, ext].flatMap((view) => View.undeclaredFields(view));
  return [
    ...undeclared.map((path) => `${path} is not a declared field.`),
    ...[com, ext].flatMap((view) => [...factErrors(view)].map((error) => errorText(error))),
  ];
}

function differences(example: RuleExample, { status, cause, message, facets }: Evaluation): string[] {
  if (status !== example.expect) {
    const why = cause?.message ?? message;
    return [`expected ${example.expect}, got ${status}${why === undefined ? "" : ` (${why})`}.`];
  }
  const found: string[] = [];
  if (example.message !== undefined && example.message !== message) {
    found.push(`expected the message ${JSON.stringify(example.message)}, got ${JSON.stringify(message)}.`);
  }
  const expected = example.facets === undefined ? undefined : JSON.stringify([...example.facets].sort());
  if (expected !== undefined && expected !== JSON.stringify(facets ?? [])) {
    found.push(`expected the facets ${expected}, got ${JSON.stringify(facets ?? [])}.`);
  }
  return found;
}

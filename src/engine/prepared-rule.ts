/** A selected rule, ready to judge resources; its conditions are compiled when the first resource needs them. */
import type { RuleSummary } from "../model/rule.ts";
import type { ResourceType } from "../model/resource.ts";
import type { Environments, TypeEnvironment } from "./environment.ts";
import { shortened } from "./evidence.ts";
import { compileRule, type RuleProgram } from "./rule-program.ts";
import type { SelectedRule } from "./select-rules.ts";

/** What {@link prepareRules} makes of a rule. */
export interface PreparedRule extends SelectedRule {
  readonly summary: RuleSummary;
  readonly type: TypeEnvironment;
  /** Throws an Error if the rule does not compile: it was not loaded by `loadRules`, or with other models. */
  readonly ready: () => ReadyProgram;
}

/** The conditions of a rule, and its variable `params` with the values that config gave. */
interface ReadyProgram {
  readonly program: RuleProgram;
  readonly paramsVariable: object;
  /** What a skip says. */
  readonly notApplicable: string;
}

/** Throws an Error if a rule's resource type is in no model; rules that were loaded with the same models are fine. */
export function prepareRules(rules: readonly SelectedRule[], environments: Environments): PreparedRule[] {
  return rules.map((selected) => prepareRule(selected, environments));
}

/** The resource types that some rules read. */
export function neededTypes(rules: readonly SelectedRule[]): ResourceType[] {
  return [...new Set(rules.map(({ rule }) => rule.resource))];
}

function prepareRule(selected: SelectedRule, environments: Environments): PreparedRule {
  const { rule } = selected;
  const type = environments.forType(rule.resource);
  if (type === undefined) throw new Error(`No resource model declares ${rule.resource}, which rule ${rule.id} judges.`);
  let ready: ReadyProgram | undefined;
  return {
    ...selected,
    type,
    summary: summaryOf(selected, type),
    ready: () => (ready ??= compiled(selected, type)),
  };
}

function compiled({ rule, params }: SelectedRule, type: TypeEnvironment): ReadyProgram {
  const result = compileRule(rule, type);
  if ("assert" in result) {
    const applies = shortened((rule.applies ?? "").replaceAll(/\s+/g, " ").trim(), 200);
    const notApplicable = `The rule does not apply: not ${applies}`;
    return { program: result, paramsVariable: result.params(params), notApplicable };
  }
  const problems = result.map(({ key, message }) => `${key}: ${message}`).join(" ");
  throw new Error(`Rule ${rule.id} does not fit the resource model of this version. ${problems}`);
}

function summaryOf({ rule, severity }: SelectedRule, type: TypeEnvironment): RuleSummary {
  const { id, title, tags, resource, description, controls, references } = rule;
  const { steps, bot } = rule.remediation;
  return {
    id,
    title,
    severity,
    tags,
    resource,
    apis: type.declaration.apis,
    description,
    remediation: steps,
    ...(bot === undefined ? {} : { bot }),
    controls,
    references,
  };
}

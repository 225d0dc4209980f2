/** Which rules an audit runs, with which params and severities: the params of the `rules` plugin. */
import { ConfigError, type Problem } from "../errors.ts";
import type { Json } from "../model/json.ts";
import { nearest } from "../model/nearest.ts";
import type { Rule } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import { isAcceptable, paramType } from "./param-types.ts";
import { matchesPattern } from "../model/pattern.ts";

/** What config says about rules. Ids, tags and frameworks may be patterns with `*`. */
export interface RuleSelection {
  /** All given conditions must hold; of each, one of its values. */
  readonly select?: {
    readonly ids?: readonly string[];
    readonly tags?: readonly string[];
    readonly severities?: readonly Severity[];
    readonly frameworks?: readonly string[];
  };
  /** Rule id or pattern → param → value in place of the rule's default; of mappings, only the keys that are given. */
  readonly params?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Rule id or pattern → severity in place of the rule's own. Later entries win. */
  readonly severity?: Readonly<Record<string, Severity>>;
}

/** A rule as one audit runs it. */
export interface SelectedRule {
  readonly rule: Rule;
  readonly params: Readonly<Record<string, Json>>;
  readonly severity: Severity;
}

/**
 * The rules that a selection runs, in the order given. Severities are selected as config left them.
 * Throws ConfigError with every mistake: `selects-nothing` if all of them are patterns, ids or a selection that
 * nothing matches, else `invalid-config`.
 */
export function selectRules(rules: readonly Rule[], selection: RuleSelection = {}): SelectedRule[] {
  const problems = [...unmatched(rules, selection), ...paramProblems(rules, selection.params ?? {})];
  if (problems.length > 0) {
    const isSelecting = problems.every(({ selectsNothing }) => selectsNothing);
    throw new ConfigError(
      isSelecting ? "selects-nothing" : "invalid-config",
      problems.map(({ problem }) => problem),
    );
  }
  const selected = rules
    .map((rule) => overridden(rule, selection))
    .filter((candidate) => isSelected(candidate, selection.select ?? {}));
  if (selected.length === 0) {
    throw new ConfigError("selects-nothing", "The rules plugin selects no rule: no rule meets all of `select`.");
  }
  return selected;
}

interface SelectionProblem {
  readonly problem: Problem;
  readonly selectsNothing: boolean;
}

function unmatched(
  rules: readonly Rule[],
  { select = {}, params = {}, severity = {} }: RuleSelection,
): SelectionProblem[] {
  const ids = rules.map((rule) => rule.id);
  const tags = rules.flatMap((rule) => rule.tags);
  const frameworks = rules.flatMap((rule) => Object.keys(rule.controls));
  return [
    ...unmatchedPatterns("select.ids", select.ids, ids),
    ...unmatchedPatterns("select.tags", select.tags, tags),
    ...unmatchedPatterns("select.frameworks", select.frameworks, frameworks),
    ...unmatchedPatterns("params", Object.keys(params), ids),
    ...unmatchedPatterns("severity", Object.keys(severity), ids),
  ];
}

function unmatchedPatterns(
  key: string,
  patterns: readonly string[] = [],
  known: readonly string[],
): SelectionProblem[] {
  const lost = patterns.filter((pattern) => !known.some((text) => matchesPattern(pattern, text)));
  return lost.map((pattern) => {
    const meant = nearest(pattern, new Set(known));
    const hint = meant === undefined ? {} : { hint: `did you mean ${meant}?` };
    return { selectsNothing: true, problem: { message: `${key}: ${pattern} matches nothing.`, ...hint } };
  });
}

/** A param must exist in one of the rules that its pattern matches, and fit each that has it. */
function paramProblems(rules: readonly Rule[], overrides: NonNullable<RuleSelection["params"]>): SelectionProblem[] {
  return Object.entries(overrides).flatMap(([pattern, values]) => {
    const matched = rules.filter((rule) => matchesPattern(pattern, rule.id));
    if (matched.length === 0) return [];
    return Object.entries(values).flatMap(([name, value]) => {
      const problem = unknownParam(pattern, name, matched) ?? unfitParam(pattern, name, value, matched);
      return problem === undefined ? [] : [{ selectsNothing: false, problem }];
    });
  });
}

function unknownParam(pattern: string, name: string, rules: readonly Rule[]): Problem | undefined {
  const known = [...new Set(rules.flatMap((rule) => Object.keys(rule.params)))];
  if (known.includes(name)) return undefined;
  const meant = nearest(name, known);
  const allowed = known.length === 0 ? "it has none" : `allowed: ${known.join(", ")}`;
  return {
    message: `params.${pattern}.${name}: no such param.`,
    hint: meant === undefined ? allowed : `did you mean ${meant}? ${allowed}`,
  };
}

function unfitParam(pattern: string, name: string, value: Json, rules: readonly Rule[]): Problem | undefined {
  for (const rule of rules) {
    const own = Object.hasOwn(rule.params, name) ? rule.params[name] : undefined;
    const type = own === undefined ? undefined : paramType(own);
    if (type === undefined || isAcceptable(value, type)) continue;
    return {
      message: `params.${pattern}.${name}: must be ${type}, as in ${JSON.stringify(own)}, for rule ${rule.id}.`,
    };
  }
  return undefined;
}

function overridden(rule: Rule, { params = {}, severity = {} }: RuleSelection): SelectedRule {
  const values = new Map(Object.entries(rule.params));
  for (const [pattern, overrides] of Object.entries(params)) {
    if (!matchesPattern(pattern, rule.id)) continue;
    for (const [name, value] of Object.entries(overrides)) {
      const before = values.get(name);
      if (before !== undefined) values.set(name, merged(before, value));
    }
  }
  const severities = Object.entries(severity).filter(([pattern]) => matchesPattern(pattern, rule.id));
  return { rule, params: Object.fromEntries(values), severity: severities.at(-1)?.[1] ?? rule.severity };
}

/** As config files merge: mappings key by key, everything else replaced. */
function merged(before: Json, value: Json): Json {
  return isMapping(before) && isMapping(value) ? { ...before, ...value } : value;
}

function isMapping(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSelected({ rule, severity }: SelectedRule, select: NonNullable<RuleSelection["select"]>): boolean {
  const { ids, tags, severities, frameworks } = select;
  return (
    meets(ids, [rule.id]) &&
    meets(tags, rule.tags) &&
    meets(frameworks, Object.keys(rule.controls)) &&
    (severities === undefined || severities.includes(severity))
  );
}

function meets(patterns: readonly string[] | undefined, texts: readonly string[]): boolean {
  return patterns === undefined || patterns.some((pattern) => texts.some((text) => matchesPattern(pattern, text)));
}

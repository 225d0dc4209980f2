/** Rule files → rules: every mistake of every file at once, each with its line. */
import type { z } from "zod";
import { ConfigError, type Problem } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import type { Rule } from "../model/rule.ts";
import type { Environments } from "./environment.ts";
import { compileRule, type RuleProblem } from "./rule-program.ts";
import { allowedKeys, ruleSchema } from "./rule-schema.ts";
import { parseYaml, type YamlDocument } from "../yaml/yaml-document.ts";

/** One file of a rules folder. */
export interface RuleFile {
  /** For messages and {@link Rule.source}: its path in the repository. */
  readonly file: string;
  /** Its path relative to its rules folder: what its id is made of. */
  readonly path: string;
  readonly text: string;
}

/** Whether a file of a rules folder is a rule: `aws/ec2/x.yaml` is, `frameworks/x.yaml` and `x.json` are not. */
export function isRuleFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.startsWith("frameworks/");
}

/** The id of the rule in a file: `aws/ec2/x.yaml` → `aws-ec2-x`. `path` is relative to the rules folder. */
export function ruleId(path: string): string {
  return path.replace(/\.ya?ml$/, "").replaceAll("/", "-");
}

/**
 * The rules of some files, sorted by id. `taken` are ids that they may not have: those of the built-in rules.
 * Throws ConfigError `invalid-rule` with everything that is wrong with any of them.
 */
export function loadRules(
  files: readonly RuleFile[],
  environments: Environments,
  taken: ReadonlySet<string> = new Set(),
): Rule[] {
  const problems: Problem[] = [];
  const rules = new Map<string, Rule>();
  for (const file of files) {
    const loaded = loadRule(file, environments);
    if (Array.isArray(loaded)) problems.push(...loaded);
    else if ("id" in loaded) {
      const clash = idClash(loaded, rules.get(loaded.id), taken);
      if (clash !== undefined) problems.push(clash);
      rules.set(loaded.id, loaded);
    }
  }
  if (problems.length > 0) throw new ConfigError("invalid-rule", problems);
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function idClash(rule: Rule, other: Rule | undefined, taken: ReadonlySet<string>): Problem | undefined {
  const { file, lines } = rule.source;
  const place = { file, line: lines["id"] ?? 1 };
  if (taken.has(rule.id)) {
    return { ...place, message: `A built-in rule has the id ${rule.id}.`, hint: "rename the file and its id" };
  }
  if (other === undefined) return undefined;
  return { ...place, message: `${other.source.file} has the same id ${rule.id}.`, hint: "rename one of them" };
}

function loadRule({ file, path, text }: RuleFile, environments: Environments): Rule | readonly Problem[] {
  const document = parseYaml(text, file);
  if (!("value" in document)) return document;
  const parsed = ruleSchema.safeParse(document.value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => issueProblems(issue, document, file));
  const rule = ruleFrom(parsed.data, document, file);
  const problems = [...idProblems(rule.id, path, document, file), ...logicProblems(rule, environments, document)];
  return problems.length > 0 ? problems : rule;
}

function ruleFrom(data: z.infer<typeof ruleSchema>, document: YamlDocument, file: string): Rule {
  const paths = [
    ...Object.keys(data).map((key) => [key]),
    ...Object.keys(data.variables).map((key) => ["variables", key]),
    ...(data.remediation.params === undefined ? [] : [["remediation", "params"]]),
    ...data.examples.map((_, position) => ["examples", position]),
  ];
  const lines = paths.map((path) => [path.join("."), document.place(path).line] as const);
  return { ...data, source: { file, lines: Object.fromEntries(lines) } };
}

function idProblems(id: string, path: string, document: YamlDocument, file: string): Problem[] {
  const expected = ruleId(path);
  return id === expected
    ? []
    : [{ file, ...document.place(["id"]), message: `The id is ${id}, but the path of the file makes it ${expected}.` }];
}

function logicProblems(rule: Rule, environments: Environments, document: YamlDocument): Problem[] {
  const { file } = rule.source;
  const type = environments.forType(rule.resource);
  if (type === undefined) {
    const meant = nearest(rule.resource, environments.types);
    const hint = meant === undefined ? `known: ${environments.types.join(", ")}` : `did you mean ${meant}?`;
    return [{ file, ...document.place(["resource"]), message: `Unknown resource type ${rule.resource}.`, hint }];
  }
  const compiled = compileRule(rule, type);
  return "assert" in compiled ? [] : compiled.map((problem) => logicProblem(problem, document, file));
}

function logicProblem({ key, message, hint, range }: RuleProblem, document: YamlDocument, file: string): Problem {
  const path = key.split(".");
  const place = range === undefined ? document.place(path) : document.placeInText(path, range.start);
  return { file, ...place, message: `${key}: ${message}`, ...(hint === undefined ? {} : { hint }) };
}

function issueProblems(issue: z.core.$ZodIssue, document: YamlDocument, file: string): Problem[] {
  if (issue.code !== "unrecognized_keys") {
    const key = issue.path.map(String).join(".");
    return [{ file, ...document.place(issue.path), message: key === "" ? issue.message : `${key}: ${issue.message}` }];
  }
  const allowed = allowedKeys(issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, allowed);
    const hint = meant === undefined ? `allowed: ${allowed.join(", ")}` : `did you mean \`${meant}\`?`;
    return { file, ...document.place([...issue.path, key]), message: `Unknown key ${key}.`, hint };
  });
}

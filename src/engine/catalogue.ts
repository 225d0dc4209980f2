/** The built-in rules as the build leaves them in `dist/rules.json`: checked, so that loading is one JSON.parse. */
import { createHash } from "node:crypto";
import { ConfigError, errorText, type Problem } from "../errors.ts";
import type { Framework } from "../model/framework.ts";
import type { ResourceType } from "../model/resource.ts";
import type { Rule } from "../model/rule.ts";
import type { Environments } from "./environment.ts";
import { baseType, parseBase, type ResourceBase } from "./example-resource.ts";
import { isFrameworkFile, parseFramework, unknownControls } from "./framework.ts";
import { isRuleFile, loadRules, type RuleFile } from "./load-rules.ts";

/** Everything below `rules/`, compiled. */
export interface Catalogue {
  readonly schemaVersion: 1;
  /** Sorted by id; without their examples. */
  readonly rules: readonly Rule[];
  /** A well-configured resource of each type, for the examples of user rules. */
  readonly bases: Readonly<Record<ResourceType, ResourceBase>>;
  readonly frameworks: readonly Framework[];
  /** sha256 (hex) of the rest: says which rules a snapshot or a report was made with. */
  readonly digest: string;
}

/** What a rules folder holds, examples included. */
export type RulesFolder = Omit<Catalogue, "schemaVersion" | "digest">;

/**
 * Loads and checks all files of the built-in rules folder. Throws ConfigError `invalid-rule` with every mistake:
 * in rules, bases and frameworks, and controls that no framework has.
 */
export function loadRulesFolder(files: readonly RuleFile[], environments: Environments): RulesFolder {
  const problems: Problem[] = [];
  const rules =
    attempt(problems, () =>
      loadRules(
        files.filter(({ path }) => isRuleFile(path)),
        environments,
      ),
    ) ?? [];
  const frameworks = files
    .filter(({ path }) => isFrameworkFile(path))
    .flatMap(({ file, text }) => attempt(problems, () => parseFramework(text, file)) ?? []);
  const bases = files.flatMap(({ file, path, text }) => {
    const type = baseType(path);
    const base = type === undefined ? undefined : attempt(problems, () => checkedBase(text, file));
    return type === undefined || base === undefined ? [] : [[type, base] as const];
  });
  problems.push(...unknownControls(rules, frameworks));
  if (problems.length > 0) throw new ConfigError("invalid-rule", problems);
  return { rules, frameworks, bases: Object.fromEntries(bases) };
}

/** The catalogue of a rules folder that was loaded without mistakes. */
export function catalogueFrom({ rules, bases, frameworks }: RulesFolder): Catalogue {
  const content = { rules: rules.map((rule) => withoutExamples(rule)), bases, frameworks };
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return { schemaVersion: 1, ...content, digest };
}

/** Reads `dist/rules.json`, which is part of the program and therefore not checked again. */
export function parseCatalogue(text: string): Catalogue {
  const catalogue: Catalogue = JSON.parse(text);
  if (catalogue.schemaVersion !== 1) throw new Error("dist/rules.json was built by another version: build it again.");
  return catalogue;
}

function withoutExamples(rule: Rule): Rule {
  const lines = Object.entries(rule.source.lines).filter(([key]) => !key.startsWith("examples"));
  return { ...rule, examples: [], source: { file: rule.source.file, lines: Object.fromEntries(lines) } };
}

function checkedBase(text: string, file: string): ResourceBase {
  try {
    return parseBase(text);
  } catch (error) {
    throw new ConfigError("invalid-rule", { file, message: errorText(error) }, { cause: error });
  }
}

function attempt<Result>(problems: Problem[], load: () => Result): Result | undefined {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** The commands `rules list`, `rules show`, `rules test` and `rules new`. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createEnvironments, type Environments } from "../engine/environment.ts";
import { baseType, parseBase, type ResourceBase } from "../engine/example-resource.ts";
import { checkExamples } from "../engine/examples.ts";
import { loadRules, ruleId } from "../engine/load-rules.ts";
import { newRuleText } from "../engine/new-rule.ts";
import { ConfigError, problemText } from "../errors.ts";
import { readRuleFiles } from "../events/rules/rule-files.ts";
import type { RulesParams } from "../events/rules/params.ts";
import { nearest } from "../model/nearest.ts";
import type { RepositoryFiles } from "../model/repository-files.ts";
import type { Rule } from "../model/rule.ts";
import { worstFirst } from "../model/severity.ts";
import { forLog } from "../report/escape.ts";
import { count } from "../report/verdict-text.ts";
import { allModels, builtInCatalogue } from "../run/program.ts";
import { readConfig } from "../run/read-config.ts";
import { requestOf, type Terminal } from "./audit.ts";
import type { ConfigOptions } from "./config.ts";
import { ruleText } from "./rule-text.ts";

/** One line a rule, the worst first. */
export async function listCommand(
  options: ConfigOptions & { readonly format: "table" | "json" },
  terminal: Terminal,
): Promise<number> {
  const rules = (await knownRules(options, terminal)).toSorted(
    (a, b) => worstFirst(a.severity, b.severity) || (a.id < b.id ? -1 : 1),
  );
  if (options.format === "json") {
    const brief = rules.map(({ id, title, severity, resource, tags, controls, source }) => ({
      id,
      title,
      severity,
      resource,
      tags,
      controls,
      file: source.file,
    }));
    terminal.stdout.write(`${JSON.stringify(brief, null, 2)}\n`);
    return 0;
  }
  const widest = Math.max(...rules.map(({ id }) => id.length), 0);
  for (const { id, severity, title } of rules)
    terminal.stdout.write(`${severity.padEnd(13)}  ${id.padEnd(widest)}  ${forLog(title)}\n`);
  return 0;
}

/** Everything about one rule. */
export async function showCommand(id: string, options: ConfigOptions, terminal: Terminal): Promise<number> {
  const rules = await knownRules(options, terminal);
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) {
    const guess = nearest(
      id,
      rules.map((known) => known.id),
    );
    const hint = guess === undefined ? "`posturegate rules list` shows all" : `did you mean ${guess}?`;
    throw new ConfigError("unknown-name", { message: `there is no rule ${id}`, hint });
  }
  terminal.stdout.write(ruleText(rule));
  return 0;
}

/** Runs the examples of the rules in a folder; without one, of the folders that the config names, or of `rules`. */
export async function testCommand(
  path: string | undefined,
  options: ConfigOptions,
  terminal: Terminal,
): Promise<number> {
  const { files, paths } = await rulePaths(path, options, terminal);
  const environments = createEnvironments(await allModels());
  const ruleFiles = await readRuleFiles(paths, files);
  const rules = loadRules(ruleFiles, environments);
  const bases = { ...(await builtInCatalogue(terminal.program)).bases, ...(await ownBases(paths, files)) };
  const failed = rules.flatMap((rule) => tell(rule, bases[rule.resource], environments, terminal));
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  terminal.stdout.write(
    `${count(rules.length, "rule")}, ${count(examples, "example")}: ${failed.length === 0 ? "all as expected" : `${failed.length} not as expected`}\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** Writes a rule that loads and whose examples pass, to edit from there. */
export async function newCommand(
  path: string,
  options: { readonly resource: string; readonly folder: string },
  { stdout }: Terminal,
): Promise<number> {
  const types = (await allModels()).flatMap((model) => model.types.map(({ type }) => type));
  if (!types.includes(options.resource)) {
    const guess = nearest(options.resource, types);
    const hint = guess === undefined ? `known are ${types.join(", ")}` : `did you mean ${guess}?`;
    throw new ConfigError("invalid-usage", { message: `there is no resource type ${options.resource}`, hint });
  }
  const name = path.replace(/\.ya?ml$/, "");
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name)) {
    throw new ConfigError("invalid-usage", {
      message: `${path} is not a path for a rule`,
      hint: "write small letters, digits and dashes, as in aws/ec2/my-rule",
    });
  }
  const file = join(options.folder, `${name}.yaml`);
  if (existsSync(file))
    throw new ConfigError("invalid-usage", { message: "exists already, and is left as it is", file });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, newRuleText(name, options.resource));
  stdout.write(`Wrote ${file}: rule ${ruleId(name)}. Edit it, then run: posturegate rules test ${options.folder}\n`);
  return 0;
}

/** Prints a rule's examples that did not come out as they should. */
function tell(
  rule: Rule,
  base: ResourceBase | undefined,
  environments: Environments,
  { stdout }: Terminal,
): readonly string[] {
  const lines = checkExamples(rule, base, environments).failed.map((problem) => forLog(problemText(problem)));
  for (const line of lines) stdout.write(`${line}\n`);
  return lines;
}

/** The built-in rules, and those of the folders that the config names. */
export async function knownRules(options: ConfigOptions, terminal: Terminal): Promise<Rule[]> {
  const { rules } = await builtInCatalogue(terminal.program);
  const { files, paths } = await configuredPaths(options, terminal);
  if (paths.length === 0) return [...rules];
  const own = loadRules(
    await readRuleFiles(paths, files),
    createEnvironments(await allModels()),
    new Set(rules.map(({ id }) => id)),
  );
  return [...rules, ...own];
}

interface RulePaths {
  readonly files: RepositoryFiles;
  readonly paths: readonly string[];
}

async function rulePaths(path: string | undefined, options: ConfigOptions, terminal: Terminal): Promise<RulePaths> {
  const configured = await configuredPaths(options, terminal);
  if (path !== undefined) return { ...configured, paths: [path] };
  if (configured.paths.length > 0) return configured;
  if ((await configured.files.list("rules")) !== undefined) return { ...configured, paths: ["rules"] };
  throw new ConfigError("missing-file", {
    message: "there are no rules to test here",
    hint: "name a folder: posturegate rules test FOLDER",
  });
}

/** The folders with rules of the user's own, as the config's `rules` plugins name them. */
async function configuredPaths(options: ConfigOptions, terminal: Terminal): Promise<RulePaths> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { config } = readConfig(request);
  const uses = [...config.plugins.values()].filter(({ plugin }) => plugin === "rules");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema made them
  const paths = uses.flatMap(({ params }) => (params as RulesParams | undefined)?.paths ?? []);
  return { files: request.files, paths: [...new Set(paths)] };
}

/** Base resources that lie among the rules: `rules/aws/ec2/volume.json`. */
async function ownBases(paths: readonly string[], files: RepositoryFiles): Promise<Record<string, ResourceBase>> {
  const bases: Record<string, ResourceBase> = {};
  for (const folder of paths) {
    for (const file of (await files.list(folder)) ?? []) {
      const type = baseType(file.slice(folder.replace(/\/$/, "").length + 1));
      const text = type === undefined ? undefined : await files.read(file);
      if (type !== undefined && text !== undefined) bases[type] = parseBase(text);
    }
  }
  return bases;
}

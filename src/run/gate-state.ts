/** Everything that a config's gate is decided by, read from its files: what a preview compares. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { PluginUse } from "../config/configuration.ts";
import { codeScanningBaseline } from "../config/settings.ts";
import { plain } from "../config/tree.ts";
import { createEnvironments } from "../engine/environment.ts";
import { loadRules } from "../engine/load-rules.ts";
import { type SelectedRule, selectRules } from "../engine/select-rules.ts";
import type { RulesParams } from "../events/rules/params.ts";
import { readRuleFiles } from "../events/rules/rule-files.ts";
import { parseBaseline } from "../judge/baseline.ts";
import type { GateState, JudgingAudit, JudgingRule } from "../judge/weakenings.ts";
import { byText } from "../model/order.ts";
import { isModuleFile, type RepositoryFiles } from "../model/repository-files.ts";
import type { Rule } from "../model/rule.ts";
import { type ConfigFiles, readExemptions } from "./accepted.ts";
import { allModels, builtInCatalogue } from "./program.ts";

/** Throws ConfigError for rules, exemptions and selections that are wrong. */
export async function gateState(given: ConfigFiles): Promise<GateState> {
  const { config, audits } = given;
  const judged = audits.map(async (name) => [name, await judgingAudit(name, given)] as const);
  return {
    audits: new Map(await Promise.all(judged)),
    gate: config.gate,
    exemptions: (await readExemptions(given)).exemptions,
    exemptionsRequire: config.exemptionsRequire,
    baseline: await baselineOf(given),
    place: (...path) => config.position(path),
  };
}

async function judgingAudit(name: string, given: ConfigFiles): Promise<JudgingAudit> {
  const { clouds = [], events = [] } = given.config.audits.get(name) ?? {};
  const uses = events.flatMap((key) => given.config.plugins.get(key) ?? []);
  const rules = await Promise.all(uses.filter(({ plugin }) => plugin === "rules").map((use) => rulesOf(use, given)));
  return {
    clouds: await digestsOf(clouds, given),
    events: await digestsOf(events, given),
    rules: new Map(rules.flat().map((rule) => [rule.id, rule])),
  };
}

async function digestsOf(keys: readonly string[], given: ConfigFiles): Promise<ReadonlyMap<string, string>> {
  const digests = keys.map(
    async (key) => [key, digestOf(await doingOf(given.config.plugins.get(key), given))] as const,
  );
  return new Map(await Promise.all(digests));
}

/** What a plugin does. The rules of `rules` are compared one by one. */
async function doingOf(use: PluginUse | undefined, { files }: ConfigFiles): Promise<unknown> {
  if (use === undefined || use.plugin === "rules") return use?.plugin;
  // Of a module nobody has parsed the params: as they are written.
  if (use.module) return [use.plugin, plain(use.written), await codeOf(use.plugin, files)];
  return [use.plugin, use.params];
}

/** A module and what lies beside it, which it may import. */
async function codeOf(module: string, files: RepositoryFiles): Promise<unknown> {
  const paths = ((await files.list(posix.dirname(posix.normalize(module)))) ?? []).filter(isModuleFile);
  return Promise.all(paths.map(async (path) => [path, await files.read(path)]));
}

async function rulesOf({ params }: PluginUse, given: ConfigFiles): Promise<JudgingRule[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema made them
  const selection = params as RulesParams;
  const { rules } = await builtInCatalogue(given.bounds.program);
  const own = selection.paths.length === 0 ? [] : await ownRules(selection.paths, rules, given.files);
  return selectRules([...rules, ...own], selection).map((selected) => judgingRule(selected, own));
}

async function ownRules(paths: readonly string[], builtIn: readonly Rule[], files: RepositoryFiles): Promise<Rule[]> {
  const environments = createEnvironments(await allModels());
  return loadRules(await readRuleFiles(paths, files), environments, new Set(builtIn.map(({ id }) => id)));
}

function judgingRule({ rule, params, severity }: SelectedRule, own: readonly Rule[]): JudgingRule {
  const { applies, assert, facets, resource, variables, source } = rule;
  const digest = digestOf({ applies, assert, facets, resource, variables, params });
  // Built-in rules are the same for both: only the params may be changed, and those stand in the config.
  const place = own.includes(rule) ? { place: { file: source.file, line: source.lines["id"] ?? 1 } } : {};
  return { id: rule.id, severity, digest, ...place };
}

async function baselineOf({ config, files }: ConfigFiles): Promise<GateState["baseline"]> {
  const { baseline: file } = config;
  if (file === codeScanningBaseline) return file;
  const text = file === undefined ? undefined : await files.read(file);
  const read = text === undefined ? undefined : parseBaseline(text);
  return read !== undefined && "baseline" in read ? read.baseline : undefined;
}

function digestOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value, inOrder) ?? "")
    .digest("hex");
}

/** In which order keys are written changes nothing. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => byText(a, b)));
}

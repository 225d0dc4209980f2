/** From the texts of config files to one validated config, or to everything that is wrong with them. */
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import type { Problem } from "../errors.ts";
import type { PluginDeclaration } from "../plugin.ts";
import { auditProblems } from "./audit-problems.ts";
import { respellCloudmarker } from "./cloudmarker-spellings.ts";
import type { Config } from "./configuration.ts";
import { contentWarnings } from "./content-warnings.ts";
import { allowEndpointsVariable, parseAllowedHosts } from "./endpoint.ts";
import { mergeTrees } from "./merge.ts";
import { readPluginUse } from "./plugin-use.ts";
import type { KnownPlugins } from "./plugin-name.ts";
import type { ReadPluginUse } from "./plugin-use.ts";
import { readSection } from "./section.ts";
import { shaped } from "./schema-shape.ts";
import type { ShapedSchema } from "./schema-shape.ts";
import type { Environment } from "./secret-reference.ts";
import { settingsSchema } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { childKeys, locationOf, mapMappings, placeAt, withEntries } from "./tree.ts";
import type { Mapping } from "./tree.ts";
import { parseYamlTree } from "./yaml-tree.ts";

/** More problems at once help nobody. */
const mostProblems = 100;

/** A config file. */
export interface ConfigSource {
  /** As messages and findings name it: relative to the repository root, or absolute. */
  readonly file: string;
  readonly text: string;
}

/** What a config is read with. */
export interface ConfigOptions extends KnownPlugins {
  /** The built-in base, below all files. */
  readonly base: ConfigSource;
  readonly environment: Environment;
  readonly inWorkflow: boolean;
}

/** A config, and what else was found in its files. */
export interface LoadedConfig {
  readonly config: Config;
  readonly warnings: readonly Problem[];
  /** Values to mask wherever text is written. */
  readonly secrets: readonly string[];
}

/**
 * Merges the files, lowest first, over the base, and validates the whole.
 * @throws ConfigError `invalid-yaml` or `invalid-config` with every problem found; `invalid-environment` where
 *   `POSTUREGATE_ALLOW_ENDPOINTS` is not a list of hosts.
 */
export function loadConfig(sources: readonly ConfigSource[], options: ConfigOptions): LoadedConfig {
  const surroundings = {
    ...options,
    allowedHosts: parseAllowedHosts(options.environment[allowEndpointsVariable]),
    paramsOf: paramsSchemas(),
  };
  const layers = parseAll([options.base, ...sources]).map((layer) => respellCloudmarker(layer));
  const tree = layers.map((layer) => layer.tree).reduce((under, over) => mergeTrees(under, over));
  const top = readSection({ ...surroundings, tree: withoutParams(tree), at: [], schema: shaped(settingsSchema) });
  const uses = childKeys(tree, ["plugins"]).flatMap((key) => readPluginUse(tree, key, surroundings) ?? []);
  const plugins = new Map(uses.map(({ use }) => [use.key, use]));
  const parts = [...layers, top, ...uses];
  const problems = [...parts.flatMap((part) => part.problems), ...top.unset, ...auditProblems(tree, plugins)];
  if (top.value === undefined || problems.length > 0) {
    throw new ConfigError("invalid-config", inOrder(problems, [options.base, ...sources]));
  }
  const config: Config = {
    ...top.value,
    plugins,
    audits: new Map(Object.entries(top.value.audits)),
    run: countingRun(top.value, tree, options),
    place: (path) => placeAt(tree, path),
    position: (path) => locationOf(placeAt(tree, path)),
    masked: withMaskedParams(top.masked, uses),
  };
  return {
    config,
    warnings: [
      ...parts.flatMap((part) => part.warnings),
      ...contentWarnings({ config, baseFile: options.base.file, inWorkflow: options.inWorkflow }),
    ],
    secrets: [...new Set([top, ...uses].flatMap((part) => part.secrets))],
  };
}

function parseAll(sources: readonly ConfigSource[]): Mapping[] {
  const problems: Problem[] = [];
  const trees = sources.flatMap((source) => {
    try {
      return [parseYamlTree(source)];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ConfigError("invalid-yaml", problems);
  return trees;
}

/** Each schema is made once, when first needed. */
function paramsSchemas(): (declaration: PluginDeclaration) => ShapedSchema<unknown> {
  const made = new Map<PluginDeclaration, ShapedSchema<unknown>>();
  return (declaration) => {
    const schema = made.get(declaration) ?? shaped(declaration.params(z));
    made.set(declaration, schema);
    return schema;
  };
}

/** As they stand in the files, so that they can be mended from top to bottom. */
function inOrder(problems: readonly Problem[], sources: readonly ConfigSource[]): Problem[] {
  const files = sources.map((source) => source.file);
  const sorted = problems.toSorted(
    (a, b) =>
      files.indexOf(a.file ?? "") - files.indexOf(b.file ?? "") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const rest = sorted.length - mostProblems;
  return rest > 0 ? [...sorted.slice(0, mostProblems), { message: `${rest} more problems are not shown` }] : sorted;
}

/** The params of plugins have schemas of their own. */
function withoutParams(tree: Mapping): Mapping {
  return mapMappings(
    tree,
    (plugins) => mapMappings(plugins, (plugin) => withEntries(plugin, [["params", undefined]])),
    ["plugins"],
  );
}

function withMaskedParams(tree: Mapping, uses: readonly ReadPluginUse[]): Mapping {
  const masked = new Map(uses.map(({ use, masked: params }) => [use.key, params]));
  return mapMappings(
    tree,
    (plugins) =>
      mapMappings(plugins, (plugin, key) => {
        const params = masked.get(key);
        if (params === undefined || params.entries.size === 0) return plugin;
        return withEntries(plugin, [["params", { place: params.place, value: params }]]);
      }),
    ["plugins"],
  );
}

/** The base's own `run` counts only for a config that has no audit of its own, or overrides the one that it runs. */
function countingRun({ run }: Settings, tree: Mapping, { base }: ConfigOptions): readonly string[] | undefined {
  if (run === undefined || placeAt(tree, ["run"]).file !== base.file) return run;
  const own = childKeys(tree, ["audits"]).filter((audit) => placeAt(tree, ["audits", audit]).file !== base.file);
  return own.length === 0 || run.some((audit) => own.includes(audit)) ? run : undefined;
}

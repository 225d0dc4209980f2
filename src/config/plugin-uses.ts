/** Reads the plugins that a config defines: which plugin each one is, and its params. */
import { z } from "zod";
import { ConfigError, errorText } from "../errors.ts";
import type { Problem } from "../errors.ts";
import type { PluginDeclaration, PluginKind } from "../plugin.ts";
import { cloudmarkerPlugin, dottedNames } from "./cloudmarker-names.ts";
import type { PluginUse } from "./configuration.ts";
import { parseAllowedHosts, allowEndpointsVariable } from "./endpoint.ts";
import type { AllowedHosts } from "./endpoint.ts";
import { repositoryPathProblem } from "./repository-path.ts";
import { quoted, spellingHint } from "./schema-problems.ts";
import { readSection } from "./section.ts";
import type { ReadSection } from "./section.ts";
import type { Environment } from "./secret-reference.ts";
import { mapScalars, placeAt, problemAt, treeAt } from "./tree.ts";
import type { Mapping, Path } from "./tree.ts";

/** What surrounds the plugins of a config. */
export interface Surroundings {
  readonly declarations: readonly PluginDeclaration[];
  /** Names of plugins, and `code-scanning`, that are known and that this version lacks. */
  readonly lacking: readonly string[];
  readonly environment: Environment;
  readonly allowedHosts: AllowedHosts;
}

/** A plugin read, with all that was found. */
export type ReadUse = { readonly use: PluginUse } & Omit<ReadSection<unknown>, "value">;

/** Which plugin a name means. */
interface Resolved {
  readonly plugin: string;
  readonly module: boolean;
  readonly lacking: boolean;
  readonly kind?: PluginKind;
  readonly declaration?: PluginDeclaration;
}

/** Reads one definition, already validated but for its params; `config` is the merged whole. */
export function readPluginUse(
  config: Mapping,
  settings: { readonly key: string; readonly plugin: string; readonly required: boolean },
  surroundings: Surroundings,
): ReadUse {
  const at = ["plugins", settings.key];
  const place = placeAt(config, at);
  const written = paramsAt(config, [...at, "params"]);
  const resolved = resolvePlugin(settings.plugin, surroundings);
  const problem = "problem" in resolved ? problemAt(placeAt(config, [...at, "plugin"]), resolved.problem, resolved.hint) : undefined;
  const { declaration, ...found } = "problem" in resolved ? { plugin: settings.plugin, module: false, lacking: false } : resolved;
  const use = { key: settings.key, ...found, required: settings.required, location: place, written };
  const read =
    declaration === undefined
      ? unreadParams(written, { keepsText: false })
      : readSection({ ...surroundings, tree: written, at: [...at, "params"], schema: declaration.params(z) });
  const { value: params, ...notes } = read;
  const problems = problem === undefined ? notes.problems : [problem, ...notes.problems];
  return { use: { ...use, params, unset: notes.unset }, ...notes, problems };
}

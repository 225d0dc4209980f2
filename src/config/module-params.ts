/** Validates the params of a module of the repository, whose schema is known only once it is loaded. */
import { z } from "zod";
import { ConfigError, errorText } from "../errors.ts";
import type { Problem } from "../errors.ts";
import type { PluginDeclaration } from "../plugin.ts";
import { misplacements } from "./audit-problems.ts";
import type { Config, PluginUse } from "./configuration.ts";
import { allowEndpointsVariable, parseAllowedHosts } from "./endpoint.ts";
import { quoted } from "./schema-problems.ts";
import { shaped } from "./schema-shape.ts";
import type { Environment } from "./secret-reference.ts";
import { readSection } from "./section.ts";
import type { ReadSection } from "./section.ts";
import { problemAt } from "./tree.ts";

/** A module of the repository, once it is loaded. */
export interface LoadedModule {
  readonly config: Config;
  readonly use: PluginUse;
  readonly declaration: PluginDeclaration;
  readonly environment: Environment;
}

/** The use of a module with its kind and params. */
export interface ModuleUse {
  readonly use: PluginUse;
  readonly warnings: readonly Problem[];
  /** Values to mask. */
  readonly secrets: readonly string[];
}

/**
 * Validates the params of a loaded module, and the lists in which audits name it.
 * @throws ConfigError `invalid-config` with everything that is wrong, names that are not set among it; `invalid-plugin`
 *   where the module's schema throws.
 */
export function parseModuleParams(loaded: LoadedModule): ModuleUse {
  const { config, use, declaration } = loaded;
  const { value: params, problems, unset, warnings, secrets } = readModuleSection(loaded);
  const all = [...misplacements(config.masked, use.key, declaration.kind), ...problems, ...unset];
  if (all.length > 0) throw new ConfigError("invalid-config", all);
  return { use: { ...use, kind: declaration.kind, params }, warnings, secrets };
}

function readModuleSection({ use, declaration, environment }: LoadedModule): ReadSection<unknown> {
  const allowedHosts = parseAllowedHosts(environment[allowEndpointsVariable]);
  const at = ["plugins", use.key, "params"];
  try {
    return readSection({ tree: use.written, at, schema: shaped(declaration.params(z)), environment, allowedHosts });
  } catch (error) {
    // Its schema is code of the repository, and may throw anything.
    const message = `the params schema of ${quoted(use.plugin)} fails: ${errorText(error)}`;
    throw new ConfigError("invalid-plugin", problemAt(use.place, message), { cause: error });
  }
}

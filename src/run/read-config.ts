/** Reads the config of a run. */
import { relative } from "node:path";
import { baseConfig } from "../config/base-config.ts";
import { loadConfig, type LoadedConfig } from "../config/load-config.ts";
import { declarations } from "../registry.ts";
import { resolvePath } from "../workspace.ts";
import { lacking } from "./program.ts";
import type { RunRequest } from "./request.ts";

/** Loads and validates the config; tells its warnings. Throws ConfigError with everything that is wrong. */
export function readConfig(request: RunRequest): LoadedConfig {
  const { sources, environment, inWorkflow } = request;
  const base = { file: baseConfigFile(request), text: baseConfig };
  const loaded = loadConfig(sources, { base, declarations, lacking, environment, inWorkflow });
  for (const secret of loaded.secrets) request.secrets.add(secret);
  return loaded;
}

/** Where findings of the built-in audits point: a file that comes with the program. */
function baseConfigFile({ bounds }: RunRequest): string {
  const absolute = resolvePath(bounds, "posturegate:demo/posturegate.yaml");
  const fromRoot = relative(bounds.root, absolute).replaceAll("\\", "/");
  return fromRoot.startsWith("../") ? absolute : fromRoot;
}

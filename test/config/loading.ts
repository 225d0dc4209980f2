/** Loads configs for tests. */
import { baseConfig } from "../../src/config/base-config.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import type { ConfigOptions, LoadedConfig } from "../../src/config/load-config.ts";
import { ConfigError } from "../../src/errors.ts";
import type { Problem } from "../../src/errors.ts";
import { declarations } from "./declarations.ts";

export const options: ConfigOptions = {
  base: { file: "dist/demo/posturegate.yaml", text: baseConfig },
  declarations,
  lacking: ["prcomment"],
  environment: { POSTUREGATE_SECRET: "correct horse" },
  inWorkflow: false,
};

/** The config of one file over the base. */
export function load(text: string, environment: ConfigOptions["environment"] = {}): LoadedConfig {
  const merged = { ...options, environment: { ...options.environment, ...environment } };
  return loadConfig([{ file: "posturegate.yaml", text }], merged);
}

/** What is wrong with one file; nothing if it is a config. */
export function problemsOf(text: string): readonly Problem[] {
  try {
    load(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

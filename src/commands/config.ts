/** The commands `config check`, `config print` and `config schema`. */
import { baseConfig } from "../config/base-config.ts";
import { configJsonSchema } from "../config/config-json-schema.ts";
import { printConfig } from "../config/print-config.ts";
import { selectRun } from "../config/select-run.ts";
import { problemText } from "../errors.ts";
import { declarations } from "../registry.ts";
import { forLog } from "../report/escape.ts";
import { readConfig } from "../run/read-config.ts";
import { requestOf, type Terminal } from "./audit.ts";

/** As commander gives them. */
export interface ConfigOptions {
  readonly config?: readonly string[];
}

/** Says what is wrong with the config, or what would run. */
export async function checkCommand(options: ConfigOptions, terminal: Terminal): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { config, warnings } = readConfig(request);
  for (const warning of warnings) terminal.stderr.write(`warning: ${forLog(problemText(warning))}\n`);
  const files = request.sources.map(({ file }) => forLog(file)).join(", ") || "no file found: the built-in base";
  terminal.stdout.write(`The config is valid (${files}).\n`);
  try {
    terminal.stdout.write(
      `\`posturegate audit\` would run: ${selectRun(config, { noFile: request.noFile }).join(", ")}\n`,
    );
  } catch (error) {
    // A check of the config must not fail for what only a run needs; it is told all the same.
    terminal.stderr.write(
      `warning: it cannot run as it is: ${forLog(String(error instanceof Error ? error.message : error))}\n`,
    );
  }
  return 0;
}

/** The merged config as YAML, secrets hidden. */
export async function printCommand(options: ConfigOptions, terminal: Terminal): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  terminal.stdout.write(printConfig(readConfig(request).config));
  return 0;
}

/** The JSON Schema for editors. */
export function schemaCommand({ stdout }: Terminal): number {
  stdout.write(`${JSON.stringify(configJsonSchema(declarations), null, 2)}\n`);
  return 0;
}

/** The built-in base config, as it is written. */
export function printBaseCommand({ stdout }: Terminal): number {
  stdout.write(baseConfig);
  return 0;
}

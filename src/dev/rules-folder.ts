/** The folder `rules/` of this repository, and the resource models that it is written for. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createEnvironments, type Environments } from "../engine/environment.ts";
import type { RuleFile } from "../engine/load-rules.ts";
import { models } from "../registry.ts";

/** The environments of the resource types of every provider. */
export async function loadEnvironments(): Promise<Environments> {
  return createEnvironments(await Promise.all(Object.values(models).map((load) => load())));
}

/** All files below `rules/`, sorted, as {@link RuleFile}s: rules, bases and frameworks. Generated pages are left out. */
export function readRulesFolder(): RuleFile[] {
  const folder = resolve(import.meta.dirname, "../../rules");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ya?ml|json)$/.test(path))
    .sort()
    .map((path) => ({ file: `rules/${path}`, path, text: readFileSync(join(folder, path), "utf8") }));
}

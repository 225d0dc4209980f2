/** The program itself: its version, its folder and what it comes with. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, parseCatalogue } from "../engine/catalogue.ts";
import type { ResourceModel } from "../model/resource-model.ts";
import { declarations, models, plugins } from "../registry.ts";

/** Plugins that are known and that this version lacks. */
export const lacking: readonly string[] = declarations
  .map(({ name }) => name)
  .filter((name) => name !== "rules" && !Object.hasOwn(plugins, name));

/** All resource models: small, and needed by rules before it is known which resources come. */
export async function allModels(): Promise<ResourceModel[]> {
  return Promise.all(Object.values(models).map((load) => load()));
}

const catalogues = new Map<string, Promise<Catalogue>>();

/** The built-in rules, from the folder of the built program; read once. */
export function builtInCatalogue(program: string): Promise<Catalogue> {
  const known = catalogues.get(program) ?? readCatalogue(program);
  catalogues.set(program, known);
  return known;
}

async function readCatalogue(program: string): Promise<Catalogue> {
  return parseCatalogue(await readFile(join(program, "rules.json"), "utf8"));
}

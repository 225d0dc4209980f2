/** What built-in rules are about. */
import { readFileSync } from "node:fs";
import { parseCatalogue } from "../src/engine/catalogue.ts";
import { matchesPattern } from "../src/model/pattern.ts";
import type { ResourceType } from "../src/model/resource.ts";

/** The types that the built rules judge; ids or patterns select some of them. */
export function judgedTypes(rules: readonly string[] | undefined): ReadonlySet<ResourceType> {
  const catalogue = parseCatalogue(readFileSync("dist/rules.json", "utf8"));
  const selected = catalogue.rules.filter(({ id }) => rules?.some((pattern) => matchesPattern(pattern, id)) ?? true);
  return new Set(selected.map(({ resource }) => resource));
}

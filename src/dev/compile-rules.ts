/** Compiles `rules/` to one JSON file: `node src/dev/compile-rules.ts dist/rules.json`. Exits 2 where a rule has mistakes. */
import { writeFileSync } from "node:fs";
import { catalogueFrom, loadRulesFolder } from "../engine/catalogue.ts";
import { ConfigError } from "../errors.ts";
import { loadEnvironments, readRulesFolder } from "./rules-folder.ts";

const [target = "dist/rules.json"] = process.argv.slice(2);

try {
  const catalogue = catalogueFrom(loadRulesFolder(readRulesFolder(), await loadEnvironments()));
  writeFileSync(target, `${JSON.stringify(catalogue)}\n`);
  console.log(`${target}: ${catalogue.rules.length} rules, sha256 ${catalogue.digest.slice(0, 12)}`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Prints a config as YAML. */
import { stringify } from "yaml";
import type { Config } from "./configuration.ts";
import { plain } from "./tree.ts";

/** Everything merged, Cloudmarker's spellings replaced, `***` for secrets and for text of modules that are not loaded. */
export function printConfig(config: Pick<Config, "masked">): string {
  return stringify(plain(config.masked), { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** Makes `src/clouds/<provider>/bots/index.ts`: the bots that there are, found by their files. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A generated file: where it goes, and its text before formatting. */
export interface BotsIndex {
  readonly path: string;
  readonly text: string;
}

/** The index of every provider's folder of bots. A file is a bot if it has a default export; it is named like its bot. */
export function botsIndexes(): readonly BotsIndex[] {
  return globSync("src/clouds/*/bots")
    .sort()
    .map((folder) => ({ path: join(folder, "index.ts"), text: indexText(folder) }));
}

function indexText(folder: string): string {
  const provider = basename(dirname(folder));
  return `/** Generated from the files of ${folder} by \`npm run generate\`: do not edit. */
import type { BotModule } from "../../../bot.ts";

/** The built-in bots of this provider by name, each imported when it is needed. */
export const ${provider}Bots: Readonly<Record<string, () => Promise<BotModule>>> = {
${botNames(folder)
  .map((name) => `  ${name}: async () => (await import("./${name}.ts")).default,`)
  .join("\n")}
};
`;
}

function botNames(folder: string): readonly string[] {
  return globSync(join(folder, "*.ts"))
    .filter((path) => /^export default/m.test(readFileSync(path, "utf8")))
    .map((path) => basename(path, ".ts"))
    .sort();
}

/**
 * Writes src/registry.ts, the plugins and resource models that there are, found by their folders, and the index of each
 * folder of bots. `--check` only compares.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
import { botsIndexes } from "./bots-index.ts";

for (const { path, text } of [{ path: "src/registry.ts", text: registryText() }, ...botsIndexes()]) {
  const written = formatted(path, text);
  if (!process.argv.includes("--check")) writeFileSync(path, written);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== written) {
    console.error(`${path} is not current: run \`npm run generate\``);
    process.exitCode = 1;
  }
}

function registryText(): string {
  const plugins = globSync("src/{clouds,stores,events,alerts}/*/params.ts").sort().map(pluginOf);
  const models = providersWith("model.ts");
  const changed = providersWith("changes.ts");
  return `/** Generated from the folders of src/clouds, src/stores, src/events and src/alerts by \`npm run generate\`: do not edit. */
import type { ChangeModel, OpenLive } from "./change-model.ts";
import type { ResourceModel } from "./model/resource-model.ts";
import type { PluginDeclaration } from "./plugin.ts";
${plugins.map(({ name, folder }) => `import { declaration as ${name} } from "./${folder}/params.ts";`).join("\n")}

/** Every plugin that config may name, with the schema of its params. */
export const declarations: readonly PluginDeclaration[] = [${plugins.map(({ name }) => name).join(", ")}];

/** The code of the plugins that this version has, imported when an audit names one. */
export const plugins: Readonly<Record<string, () => Promise<object>>> = {
${plugins
  .filter(({ implemented }) => implemented)
  .map(({ name, folder }) => `  ${name}: () => import("./${folder}/plugin.ts"),`)
  .join("\n")}
};

/** The resource models by provider, imported when a cloud or a rule needs one. */
export const models: Readonly<Record<string, () => Promise<ResourceModel>>> = {
${models.map((provider) => `  ${provider}: async () => (await import("./clouds/${provider}/model.ts")).${provider}Model,`).join("\n")}
};

/** What is known of changing a provider, imported when something is to be planned or changed. */
export const changeModels: Readonly<Record<string, () => Promise<ChangeModel>>> = {
${changed.map((provider) => `  ${provider}: async () => (await import("./clouds/${provider}/changes.ts")).${provider}Changes,`).join("\n")}
};

/** What opens a provider to be read and changed now. */
export const liveClouds: Readonly<Record<string, () => Promise<OpenLive>>> = {
${changed.map((provider) => `  ${provider}: async () => (await import("./clouds/${provider}/live/open-live.ts")).openLive,`).join("\n")}
};
`;
}

function providersWith(file: string): string[] {
  return globSync(`src/clouds/*/${file}`)
    .sort()
    .map((path) => path.split("/")[2] ?? "");
}

function pluginOf(path: string): { name: string; folder: string; implemented: boolean } {
  const folder = dirname(path).slice("src/".length);
  const name = folder.split("/")[1] ?? "";
  return { name, folder, implemented: isImplemented(join("src", folder, "plugin.ts")) };
}

/** The `rules` plugin has no default export: what it needs comes from the composition root. */
function isImplemented(path: string): boolean {
  return existsSync(path) && /^export default/m.test(readFileSync(path, "utf8"));
}

function formatted(path: string, text: string): string {
  return execFileSync("oxfmt", ["--stdin-filepath", path], { input: text, encoding: "utf8" });
}

/** Loads a module of the repository: the one `import()` of a path that is known only at run time. */
import { pathToFileURL } from "node:url";
import { bounded } from "./audit/bounded.ts";
import type { BotModule } from "./bot.ts";
import { ConfigError, errorText } from "./errors.ts";
import type { Risk } from "./model/bot.ts";
import type { PluginKind, PluginModule } from "./plugin.ts";

const kinds: readonly string[] = ["cloud", "store", "event", "alert"] satisfies PluginKind[];

const risks: readonly string[] = ["reversible", "disruptive", "irreversible"] satisfies Risk[];

/** How a module is loaded. */
export interface ModuleLoading {
  /** Its name in messages. */
  readonly shown: string;
  /** How long its top level may take. */
  readonly milliseconds: number;
}

/** The plugin that a module exports as default. Throws ConfigError `invalid-plugin`. */
export async function loadModule(path: string, loading: ModuleLoading): Promise<PluginModule> {
  const exported = await defaultExport(path, loading);
  confirm(missingParts(exported), "a plugin", loading.shown);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just looked at
  return exported as PluginModule;
}

/** The bot that a module exports as default. Throws ConfigError `invalid-plugin`. */
export async function loadBotModule(path: string, loading: ModuleLoading): Promise<BotModule> {
  const exported = await defaultExport(path, loading);
  confirm(missingBotParts(exported), "a bot", loading.shown);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just looked at
  return exported as BotModule;
}

async function defaultExport(path: string, { shown, milliseconds }: ModuleLoading): Promise<unknown> {
  const address = pathToFileURL(path).href;
  const module = await bounded(() => importModule(address), { milliseconds, what: "its import" }).catch(
    (error: unknown) => {
      throw new ConfigError(
        "invalid-plugin",
        { message: `cannot be imported: ${errorText(error)}`, file: shown },
        { cause: error },
      );
    },
  );
  return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
}

function confirm(missing: readonly string[], what: string, shown: string): void {
  if (missing.length === 0) return;
  throw new ConfigError("invalid-plugin", {
    message: `its default export is not ${what}: ${missing.join("; ")}`,
    file: shown,
    hint: "see docs/plugins.md for a module that works",
  });
}

function missingParts(exported: unknown): string[] {
  if (typeof exported !== "object" || exported === null) return ["it must be an object { kind, name, params, create }"];
  const [kind, name, params, create] = ["kind", "name", "params", "create"].map((key): unknown =>
    Reflect.get(exported, key),
  );
  return [
    ...(typeof kind === "string" && kinds.includes(kind) ? [] : [`kind must be one of ${kinds.join(", ")}`]),
    ...(typeof name === "string" ? [] : ["name must be a string"]),
    ...(typeof params === "function" ? [] : ["params must be a function of zod"]),
    ...(typeof create === "function" ? [] : ["create must be a function"]),
  ];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function missingBotParts(exported: unknown): string[] {
  if (typeof exported !== "object" || exported === null) return ['it must be an object { kind: "bot", name, … }'];
  const part = (key: string): unknown => Reflect.get(exported, key);
  return [
    ...(part("kind") === "bot" ? [] : ["kind must be bot"]),
    ...["name", "doc"].filter((key) => typeof part(key) !== "string").map((key) => `${key} must be a string`),
    ...["entities", "positional", "writes", "reads"]
      .filter((key) => !isTexts(part(key)))
      .map((key) => `${key} must be a list of strings`),
    ...(risks.includes(String(part("risk"))) ? [] : [`risk must be one of ${risks.join(", ")}`]),
    ...["params", "plan"].filter((key) => typeof part(key) !== "function").map((key) => `${key} must be a function`),
  ];
}

/** The comment makes ncc leave the import to Node; without it the bundle would look for the module inside itself. */
async function importModule(address: string): Promise<unknown> {
  return await import(/* webpackIgnore: true */ address);
}

/** Loads a module of the repository: the one `import()` of a path that is known only at run time. */
import { pathToFileURL } from "node:url";
import { bounded } from "./audit/bounded.ts";
import { ConfigError, errorText } from "./errors.ts";
import type { PluginKind, PluginModule } from "./plugin.ts";

const kinds: readonly string[] = ["cloud", "store", "event", "alert"] satisfies PluginKind[];

/** How a module is loaded. */
export interface ModuleLoading {
  /** Its name in messages. */
  readonly shown: string;
  /** How long its top level may take. */
  readonly milliseconds: number;
}

/** The plugin that a module exports as default. Throws ConfigError `invalid-plugin`. */
export async function loadModule(path: string, { shown, milliseconds }: ModuleLoading): Promise<PluginModule> {
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
  const exported = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  const missing = missingParts(exported);
  if (missing.length > 0) {
    throw new ConfigError("invalid-plugin", {
      message: `its default export is not a plugin: ${missing.join("; ")}`,
      file: shown,
      hint: "see docs/plugins.md for a module that works",
    });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just looked at
  return exported as PluginModule;
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

/** The comment makes ncc leave the import to Node; without it the bundle would look for the module inside itself. */
async function importModule(address: string): Promise<unknown> {
  return await import(/* webpackIgnore: true */ address);
}

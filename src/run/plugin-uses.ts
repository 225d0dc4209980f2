/** Wires the plugins that a config names to their code. */
import { z } from "zod";
import type { PluginUse as PlannedUse } from "../audit/start-plugins.ts";
import type { Config, PluginUse as ConfiguredUse } from "../config/configuration.ts";
import { parseModuleParams } from "../config/module-params.ts";
import { createRulesPlugin, type RulesServices } from "../events/rules/plugin.ts";
import { loadModule } from "../load-module.ts";
import type { PluginContext, PluginInstances, PluginKind, PluginModule, Sink } from "../plugin.ts";
import { declarations, plugins } from "../registry.ts";
import type { RunRequest } from "./request.ts";
import type { Secrets } from "./secrets.ts";

/** What wiring needs beside the config. */
export interface Wiring {
  readonly request: RunRequest;
  readonly config: Config;
  readonly rules: RulesServices;
  /** The run's clock; known only once the plugins are wired. */
  readonly context: (audit: string, key: string) => PluginContext;
}

/**
 * The plugin under a name of the config, as what an audit uses it. Modules are loaded here, because only they know their
 * kind and params: their mistakes are ConfigErrors before anything is read.
 */
export async function planUse<Kind extends PluginKind>(
  key: string,
  as: Kind,
  wiring: Wiring,
): Promise<PlannedUse<Kind>> {
  const { plugin, required, params, load, tellsVerdict } = await loadablePlugin(key, wiring);
  return {
    key,
    plugin,
    as,
    required,
    tellsVerdict,
    create: async (audit) => {
      const module = await load();
      // Config lets a plugin stand only in the lists of its kind, so what it creates is what this list holds.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
      const instance = (await module.create(params, wiring.context(audit, key))) as PluginInstances[Kind];
      return as === "store" || as === "alert" ? withoutSecrets(instance, wiring.request.secrets) : instance;
    },
  };
}

/** The plugin under a name of the config, with its params. */
export async function loadablePlugin(key: string, wiring: Wiring): Promise<LoadablePlugin> {
  const configured = wiring.config.plugins.get(key);
  if (configured === undefined) throw new Error(`the config passed validation and does not define plugin ${key}`);
  return configured.module ? loadedModule(configured, wiring) : builtIn(configured, wiring);
}

interface LoadablePlugin {
  readonly plugin: string;
  readonly required: boolean;
  readonly params: unknown;
  readonly tellsVerdict: boolean;
  readonly load: () => Promise<PluginModule>;
}

function builtIn({ plugin, required, params }: ConfiguredUse, { rules }: Wiring): LoadablePlugin {
  const declaration = declarations.find(({ name }) => name === plugin);
  return {
    plugin,
    required,
    params,
    tellsVerdict: declaration?.tellsVerdict === true,
    load: () => loadBuiltIn(plugin, rules),
  };
}

async function loadBuiltIn(plugin: string, rules: RulesServices): Promise<PluginModule> {
  if (plugin === "rules") return createRulesPlugin(rules);
  const load = plugins[plugin];
  if (load === undefined) throw new Error(`the config passed validation and this version lacks plugin ${plugin}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the registry is generated from plugins
  const { default: module } = (await load()) as { default: PluginModule };
  return module;
}

async function loadedModule(configured: ConfiguredUse, { request, config }: Wiring): Promise<LoadablePlugin> {
  const { files, environment, log } = request;
  const path = await files.modulePath(configured.plugin);
  const milliseconds = config.limits.doneSeconds * 1000;
  const module = await loadModule(path, { shown: configured.plugin, milliseconds });
  const { use, warnings, secrets } = parseModuleParams({ config, use: configured, declaration: module, environment });
  for (const secret of secrets) request.secrets.add(secret);
  for (const { message } of warnings) log.warning(message);
  const { plugin, required, params } = use;
  return { plugin, required, params, tellsVerdict: module.tellsVerdict === true, load: async () => module };
}

/** A sink that gets no secrets, whoever said them. What is no sink is left as it is, to be refused as such. */
function withoutSecrets<Instance>(instance: Instance, secrets: Secrets): Instance {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is looked at before it is used
  const sink = instance as Partial<Sink> | null | undefined;
  if (typeof sink?.write !== "function" || typeof sink.done !== "function") return instance;
  const { write, done } = sink;
  const hiding: Sink = {
    write: async (records) => write.call(sink, secrets.hideIn(records)),
    done: async (report) => done.call(sink, secrets.hideIn(report)),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of what makes a sink, nothing is missing
  return hiding as Instance;
}

/** The params of a built-in plugin as its schema gives them, for plugins that the command line adds. */
export function builtInParams(plugin: string, params: unknown): unknown {
  const declaration = declarations.find(({ name }) => name === plugin);
  if (declaration === undefined) throw new Error(`there is no built-in plugin ${plugin}`);
  return declaration.params(z).parse(params);
}

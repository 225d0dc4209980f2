/** Creates the plugins of a run, each within its bound, and keeps the failure of one from the others. */
import { ConfigError, errorText } from "../errors.ts";
import type { PluginFailure } from "../model/report.ts";
import type { PluginInstances, PluginKind } from "../plugin.ts";
import { bounded, type Bound } from "./bounded.ts";

/** A plugin as an audit names it, ready to be created. */
export interface PluginUse<Kind extends PluginKind = PluginKind> {
  /** Config key. */
  readonly key: string;
  /** Short name or path of the plugin. */
  readonly plugin: string;
  /** What it is used as: a plugin of kind `store` may serve as alert. */
  readonly as: Kind;
  /** `required: false`: its failure is reported and not gated. Only stores and alerts can be. */
  readonly required: boolean;
  /** Called after the other alerts, when their failures are known. */
  readonly tellsVerdict: boolean;
  /** Imports its code and creates it with its params. */
  readonly create: (audit: string) => Promise<PluginInstances[Kind]>;
}

/** A plugin that was created. */
export interface StartedPlugin<Kind extends PluginKind> {
  readonly use: PluginUse<Kind>;
  readonly instance: PluginInstances[Kind];
}

/**
 * Creates them all at once; those that fail are told to `onFailure` and left out. A ConfigError is the user's to mend
 * and is thrown: with a mistake in it nothing is judged.
 */
export async function startPlugins<Kind extends PluginKind>(
  uses: readonly PluginUse<Kind>[],
  audit: string,
  bound: (what: string) => Bound,
  onFailure: (failure: PluginFailure) => void,
): Promise<StartedPlugin<Kind>[]> {
  const started = await Promise.all(
    uses.map(async (use) => {
      try {
        const instance = await bounded(() => use.create(audit), bound(`creating ${use.as} ${use.key}`));
        confirmInstance(instance, use.as);
        return { use, instance };
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        onFailure(failureOf(use, audit, errorText(error)));
        return undefined;
      }
    }),
  );
  return started.filter((plugin) => plugin !== undefined);
}

/** What a plugin of each kind has at least. */
const methods: Readonly<Record<PluginKind, readonly string[]>> = {
  cloud: ["read"],
  event: ["evaluate"],
  store: ["write", "done"],
  alert: ["write", "done"],
};

/** A module of the user's own may create anything. */
function confirmInstance(instance: unknown, kind: PluginKind): void {
  const member = (name: string): unknown => (isObject(instance) ? Reflect.get(instance, name) : undefined);
  const missing = methods[kind].filter((method) => typeof member(method) !== "function");
  if (missing.length > 0) throw new Error(`what it created is no ${kind}: it lacks ${missing.join(" and ")}`);
  if (kind === "event" && !Array.isArray(member("needs"))) throw new Error("what it created has no list `needs`");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What is reported of a plugin that failed. */
export function failureOf(use: PluginUse, audit: string, message: string): PluginFailure {
  const optional = !use.required && (use.as === "store" || use.as === "alert");
  return { audit, plugin: use.key, kind: use.as, required: !optional, message };
}

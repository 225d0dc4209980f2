import { isAbsolute, join } from "node:path";
import type { PluginContext } from "../../src/plugin.ts";

/** What a plugin is created with, its files below `folder`. */
export function contextIn(folder: string, over: Partial<PluginContext> = {}): PluginContext {
  const silent = (): void => undefined;
  return {
    audit: "nightly",
    key: "plugin",
    now: new Date("2026-11-21T12:00:00Z"),
    limits: { attempts: 8, callSeconds: 30, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 },
    log: { debug: silent, info: silent, warning: silent, error: silent },
    outputDirectory: join(folder, "out"),
    resolve: (path) => (isAbsolute(path) ? path : join(folder, path)),
    publish: "details",
    signal: new AbortController().signal,
    identityToken: undefined,
    hide: silent,
    job: undefined,
    ...over,
  };
}

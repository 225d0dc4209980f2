/** Warns of what is allowed in a config and does nothing, or not yet. */
import type { Problem } from "../errors.ts";
import { auditLists } from "./configuration.ts";
import type { Config, PluginUse } from "./configuration.ts";
import { quoted } from "./schema-problems.ts";
import { problemAt } from "./tree.ts";
import type { Path, Place } from "./tree.ts";

/** A config, and what it depends on whether something deserves a warning. */
export interface ReadConfig {
  readonly config: Config;
  /** File of the built-in base: what only it says is the program's affair. */
  readonly baseFile: string;
  readonly inWorkflow: boolean;
}

/** What the writer of a config should know of it. */
export function contentWarnings(read: ReadConfig): Problem[] {
  return [...pluginWarnings(read), ...runWarnings(read), ...settingWarnings(read)];
}

function pluginWarnings(read: ReadConfig): Problem[] {
  const firstMentions = mentions(read.config, [...read.config.audits.keys()]);
  const ownAudits = [...read.config.audits.keys()].filter((audit) => isOwn(read, ["audits", audit]));
  const ownMentions = mentions(read.config, ownAudits);
  return [...read.config.plugins.values()].flatMap((use) => {
    const place = isOwn(read, ["plugins", use.key]) ? use.place : ownMentions.get(use.key);
    if (place === undefined) return [];
    const unused = firstMentions.has(use.key) ? [] : [problemAt(place, `no audit uses the plugin ${quoted(use.key)}`)];
    return [...lackingWarnings(use, place), ...unused, ...use.unset];
  });
}

/** Where each plugin that the audits use is first named. */
function mentions({ audits, place }: Config, names: readonly string[]): Map<string, Place> {
  const found = names.flatMap((audit) =>
    auditLists.flatMap((list) =>
      (audits.get(audit)?.[list] ?? []).map((key, index) => [key, place(["audits", audit, list, index])] as const),
    ),
  );
  // Of equal keys a Map keeps the last.
  return new Map(found.toReversed());
}

function lackingWarnings(use: PluginUse, place: Place): Problem[] {
  if (!use.lacking) return [];
  const message = `this version has no plugin ${quoted(use.plugin)}`;
  return [problemAt(place, message, "audits that use it cannot run")];
}

function runWarnings(read: ReadConfig): Problem[] {
  const { audits, run, place } = read.config;
  if (run === undefined || isOwn(read, ["run"])) return [];
  if ([...audits.keys()].some((audit) => isOwn(read, ["audits", audit]))) return [];
  const top = place([]);
  if (top.file === read.baseFile) return [];
  const message = `the config defines no audit: only the built-in ${run.map((audit) => quoted(audit)).join(", ")} runs`;
  return [problemAt(top, message, "define one under `audits`")];
}

function settingWarnings({ config, inWorkflow }: ReadConfig): Problem[] {
  const unused = {
    email: config.email === undefined ? undefined : "this version sends no mail",
    schedule: config.schedule === undefined ? undefined : unusedSchedule(inWorkflow),
    gate:
      config.gate.newOnly && config.baseline === undefined && config.state === undefined
        ? "`newOnly` has no `baseline` to compare with"
        : undefined,
  };
  return Object.entries(unused).flatMap(([key, why]) =>
    why === undefined ? [] : [problemAt(config.place([key]), `\`${key}\` is not used: ${why}`)],
  );
}

function unusedSchedule(inWorkflow: boolean): string {
  return inWorkflow ? "a workflow runs on its own `on: schedule`" : "this version runs once when called";
}

function isOwn({ config, baseFile }: ReadConfig, path: Path): boolean {
  return config.place(path).file !== baseFile;
}

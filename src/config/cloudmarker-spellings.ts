/** Puts what Cloudmarker's users are used to writing into the form that a config has here, with a warning for each. */
import type { Problem } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import { quoted } from "./schema-problems.ts";
import { mapMappings, pathText, problemAt, withEntries } from "./tree.ts";
import type { Entry, Mapping, Path } from "./tree.ts";

/** One file's config in the form that it has here. */
export interface Respelled {
  readonly tree: Mapping;
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

interface Notes {
  readonly warnings: Problem[];
  readonly problems: Problem[];
}

const emailNames: Readonly<Record<string, string>> = { from_addr: "from", to_addrs: "to", ssl_mode: "sslMode" };

/** Cloudmarker's `logger` is Python's `logging.config.dictConfig`: these are its keys. */
const dictConfigKeys = new Set(
  "version disable_existing_loggers incremental formatters filters handlers loggers root".split(" "),
);

/** Python's levels that have another name here. */
const levels: Readonly<Record<string, string>> = { critical: "error", warn: "warning" };

/** The top level's keys that hold mappings: left empty, they hold an empty one. */
const mappingKeys = ["plugins", "audits", "gate", "limits", "remediation", "logger", "email"];

/** What stands beside a plugin's params. */
const pluginKeys = ["plugin", "params", "required"];

/** Respells one file, before it is merged with others, so that what a later file says still wins. */
export function respellCloudmarker(tree: Mapping): Respelled {
  const notes: Notes = { warnings: [], problems: [] };
  const renamed = renameKeys(tree, { emailalert: "email" }, { at: [], notes });
  const respelled = mapMappings(renamed, (section, key) => respellSection(section, key, notes), mappingKeys);
  return { tree: respellSchedule(respelled, notes), ...notes };
}

function respellSection(section: Mapping, key: string, notes: Notes): Mapping {
  switch (key) {
    case "plugins":
      return mapMappings(section, (plugin, name) => foldPlugin(plugin, [key, name], notes));
    case "audits":
      return mapMappings(section, (audit) => audit);
    case "email":
      return respellEmail(section, notes);
    case "logger":
      return respellLogger(section, notes);
    default:
      return section;
  }
}

/** Settings beside `plugin` move into `params`, which may be left empty. */
function foldPlugin(plugin: Mapping, at: Path, notes: Notes): Mapping {
  const beside = [...plugin.entries].filter(([key]) => !pluginKeys.includes(key));
  const filled = mapMappings(plugin, (inner) => inner, ["params"]);
  const params = filled.entries.get("params");
  if (beside.length === 0 || (params !== undefined && params.value.kind !== "mapping")) return filled;
  const inside = params?.value.kind === "mapping" ? params.value.entries : new Map<string, Entry>();
  for (const [key, entry] of beside) noteFolding({ path: [...at, key], key, entry, inside }, notes);
  const place = params?.place ?? plugin.place;
  const settings = beside.filter(([key]) => nearest(key, pluginKeys) === undefined);
  const folded: Mapping = { kind: "mapping", entries: new Map([...settings, ...inside]), place };
  const emptied = beside.map(([key]) => [key, undefined] as const);
  return withEntries(plugin, [...emptied, ["params", { place, value: folded }]]);
}

function noteFolding(
  { path, key, entry, inside }: { path: Path; key: string; entry: Entry; inside: ReadonlyMap<string, Entry> },
  notes: Notes,
): void {
  const meant = nearest(key, pluginKeys);
  const name = quoted(pathText(path));
  if (meant !== undefined)
    notes.problems.push(problemAt(entry.place, `unknown key ${name}`, `did you mean \`${meant}\`?`));
  else if (inside.has(key))
    notes.problems.push(problemAt(entry.place, `${name} stands in \`params\` too`, "remove one"));
  else notes.warnings.push(problemAt(entry.place, `${name} stands beside \`params\``, "move it into `params`"));
}

function respellEmail(email: Mapping, notes: Notes): Mapping {
  const debug = email.entries.get("debug");
  if (debug !== undefined) notes.warnings.push(problemAt(debug.place, "`email.debug` is not used"));
  return renameKeys(withEntries(email, [["debug", undefined]]), emailNames, { at: ["email"], notes });
}

function respellLogger(logger: Mapping, notes: Notes): Mapping {
  const unmapped = [...logger.entries].filter(([key]) => dictConfigKeys.has(key));
  for (const [key, entry] of unmapped) {
    const used = key === "root" ? "only its `level` is" : "nothing of it is";
    notes.warnings.push(problemAt(entry.place, `\`logger.${key}\` is Cloudmarker's: ${used} used`));
  }
  const root = logger.entries.get("root")?.value;
  const rootLevel = root?.kind === "mapping" ? root.entries.get("level") : undefined;
  const level = logger.entries.get("level") ?? rootLevel;
  const known = withEntries(
    logger,
    unmapped.map(([key]) => [key, undefined] as const),
  );
  return level === undefined ? known : withEntries(known, [["level", lowerCaseLevel(level)]]);
}

function lowerCaseLevel(level: Entry): Entry {
  if (level.value.kind !== "scalar" || typeof level.value.value !== "string") return level;
  const name = level.value.value.toLowerCase();
  return { ...level, value: { ...level.value, value: Object.hasOwn(levels, name) ? (levels[name] ?? name) : name } };
}

/** A daily time, as in "00:00", becomes the cron expression that means it. */
function respellSchedule(tree: Mapping, notes: Notes): Mapping {
  const entry = tree.entries.get("schedule");
  const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typeof value === "string" ? value : "");
  if (entry?.value.kind !== "scalar" || time === null) return tree;
  const cron = `${Number(time[2])} ${Number(time[1])} * * *`;
  notes.warnings.push(problemAt(entry.place, `\`schedule: "${time[0]}"\` is a daily time`, `write "${cron}"`));
  return withEntries(tree, [["schedule", { ...entry, value: { ...entry.value, value: cron } }]]);
}

function renameKeys(
  mapping: Mapping,
  names: Readonly<Record<string, string>>,
  { at, notes }: { at: Path; notes: Notes },
): Mapping {
  let renamed = mapping;
  for (const [from, to] of Object.entries(names)) {
    const entry = mapping.entries.get(from);
    if (entry === undefined) continue;
    const path = quoted(pathText([...at, from]));
    if (mapping.entries.has(to))
      notes.problems.push(problemAt(entry.place, `${path} is given twice, also as \`${to}\``));
    else notes.warnings.push(problemAt(entry.place, `${path} is written \`${to}\` here`));
    renamed = withEntries(renamed, [
      [from, undefined],
      [to, entry],
    ]);
  }
  return renamed;
}

/** Checks that the plugins which audits name, and the audits that are to run, are there and of the right kind. */
import type { Problem } from "../errors.ts";
import type { PluginKind } from "../plugin.ts";
import { auditLists, listKinds } from "./configuration.ts";
import type { AuditList, PluginUse } from "./configuration.ts";
import { quoted, spellingHint } from "./schema-problems.ts";
import { childKeys, placeAt, plain, problemAt, treeAt } from "./tree.ts";
import type { Mapping, Path } from "./tree.ts";

/** Comparing more unknown names with all that are known would take long and help nobody. */
const mostUnknown = 100;

/** One name in a list of an audit. */
interface Mention {
  readonly name: string;
  readonly list: AuditList;
  readonly path: Path;
}

/** Unknown plugins, plugins of the wrong kind, and plugins named twice in one list; and unknown audits in `run`. */
export function auditProblems(config: Mapping, plugins: ReadonlyMap<string, PluginUse>): Problem[] {
  const named = mentions(config);
  const ofWrongKind = named.flatMap((mention) => {
    const kind = plugins.get(mention.name)?.kind;
    return kind === undefined ? [] : kindProblem(mention, kind, config);
  });
  return [...repetitions(config, named), ...ofWrongKind, ...unknownPlugins(config, named), ...unknownAudits(config)];
}

/** Where audits name a plugin in a list that its kind does not belong in. */
export function misplacements(config: Mapping, key: string, kind: PluginKind): Problem[] {
  return mentions(config)
    .filter(({ name }) => name === key)
    .flatMap((mention) => kindProblem(mention, kind, config));
}

/** Read from the tree, not from validated settings, so that a mistake elsewhere hides none here. */
function mentions(config: Mapping): Mention[] {
  return childKeys(config, ["audits"]).flatMap((audit) =>
    auditLists.flatMap((list) => names(config, ["audits", audit, list]).map((mention) => ({ ...mention, list }))),
  );
}

function repetitions(config: Mapping, named: readonly Mention[]): Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, list, path }) => {
    const id = JSON.stringify([...path.slice(0, -1), name]);
    if (seen.has(id)) return [problemAt(placeAt(config, path), `${quoted(name)} is named twice in \`${list}\``)];
    seen.add(id);
    return [];
  });
}

function unknownPlugins(config: Mapping, named: readonly Mention[]): Problem[] {
  // Where `plugins` is no mapping, that is the mistake, and not every name.
  if (treeAt(config, ["plugins"])?.kind !== "mapping") return [];
  const defined = new Set(childKeys(config, ["plugins"]));
  const unknown = named.filter(({ name }) => !defined.has(name)).slice(0, mostUnknown);
  return unknown.map(({ name, path }) =>
    problemAt(placeAt(config, path), `\`plugins\` defines no ${quoted(name)}`, spellingHint(name, [...defined])),
  );
}

function unknownAudits(config: Mapping): Problem[] {
  const audits = new Set(childKeys(config, ["audits"]));
  const unknown = names(config, ["run"]).filter(({ name }) => !audits.has(name));
  return unknown
    .slice(0, mostUnknown)
    .map(({ name, path }) =>
      problemAt(placeAt(config, path), `there is no audit ${quoted(name)}`, spellingHint(name, [...audits])),
    );
}

function names(config: Mapping, list: Path): { name: string; path: Path }[] {
  const tree = treeAt(config, list);
  const items = tree?.kind === "sequence" ? tree.items.map((item) => plain(item)) : [];
  return items.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...list, index] }] : []));
}

function kindProblem({ name, list, path }: Mention, kind: PluginKind, config: Mapping): Problem[] {
  const fits = (other: AuditList) => listKinds[other].some((allowed) => allowed === kind);
  if (fits(list)) return [];
  const message = `${quoted(name)} is of kind ${kind} and cannot stand in \`${list}\``;
  const lists = auditLists.filter(fits).map((other) => `\`${other}\``);
  return [problemAt(placeAt(config, path), message, `it belongs in ${lists.join(" or ")}`)];
}

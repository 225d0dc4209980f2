/** Finds the plugin that `plugin:` names: a built-in, a module of the repository, or one of Cloudmarker's. */
import { nearest } from "../model/nearest.ts";
import type { PluginDeclaration, PluginKind } from "../plugin.ts";
import { cloudmarkerPlugin, dottedNames } from "./cloudmarker-names.ts";
import { repositoryPathProblem } from "./repository-path.ts";
import { quoted } from "./schema-problems.ts";

/** The plugins that there are. */
export interface KnownPlugins {
  readonly declarations: readonly PluginDeclaration[];
  /** Names of plugins, and `code-scanning`, that are known and that this version lacks. */
  readonly lacking: readonly string[];
}

/** The plugin that a name means. */
export interface NamedPlugin {
  /** Short name of a built-in, or path of a module. */
  readonly plugin: string;
  readonly module: boolean;
  /** Known, but this version lacks it. */
  readonly lacking: boolean;
  readonly kind?: PluginKind;
  readonly declaration?: PluginDeclaration;
  /** Why the name means nothing. */
  readonly mistake?: { readonly message: string; readonly hint: string };
}

/** What a name means; with a mistake if that is nothing. */
export function findPlugin(name: string, known: KnownPlugins): NamedPlugin {
  if (/^\.\.?\//.test(name)) return moduleAt(name);
  const theirs = cloudmarkerPlugin(name);
  const plugin = theirs?.name ?? name;
  const declaration = known.declarations.find((declared) => declared.name === plugin);
  const isLacking = known.lacking.includes(plugin);
  if (declaration !== undefined) {
    return { plugin, module: false, lacking: isLacking, kind: declaration.kind, declaration };
  }
  if (theirs !== undefined) return { plugin, module: false, lacking: true, kind: theirs.kind };
  if (isLacking) return { plugin, module: false, lacking: true };
  return { plugin, module: false, lacking: false, mistake: unknownPlugin(name, known) };
}

function moduleAt(path: string): NamedPlugin {
  const found = { plugin: path, module: true, lacking: false };
  const problem = repositoryPathProblem(path);
  return problem === undefined
    ? found
    : {
        ...found,
        mistake: { message: problem, hint: "a module is a file of the repository, as in ./plugins/mine.mjs" },
      };
}

function unknownPlugin(name: string, { declarations, lacking }: KnownPlugins): { message: string; hint: string } {
  const names = declarations.map((declared) => declared.name).sort();
  const meant = nearest(name, [...names, ...lacking, ...dottedNames]);
  const hint = `built in: ${names.join(", ")}; a module's path starts with ./`;
  return {
    message: `there is no plugin ${quoted(name)}`,
    hint: meant === undefined ? hint : `did you mean \`${meant}\`? ${hint}`,
  };
}

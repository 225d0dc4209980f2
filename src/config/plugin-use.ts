/** Reads a plugin that a config defines: which plugin it is, and its params. */
import type { PluginDeclaration } from "../plugin.ts";
import type { PluginUse } from "./configuration.ts";
import type { AllowedHosts } from "./endpoint.ts";
import { findPlugin } from "./plugin-name.ts";
import type { KnownPlugins } from "./plugin-name.ts";
import type { ShapedSchema } from "./schema-shape.ts";
import type { Environment } from "./secret-reference.ts";
import { readSection } from "./section.ts";
import type { ReadSection } from "./section.ts";
import { mapEntryScalars, placeAt, plain, problemAt, treeAt } from "./tree.ts";
import type { Mapping } from "./tree.ts";

/** What surrounds the plugins of a config. */
export interface Surroundings extends KnownPlugins {
  readonly environment: Environment;
  readonly allowedHosts: AllowedHosts;
  /** The schema of a plugin's params. */
  readonly paramsOf: (declaration: PluginDeclaration) => ShapedSchema<unknown>;
}

/** A plugin, read, and what was found on the way. */
export interface ReadPluginUse extends Omit<ReadSection<unknown>, "value" | "unset"> {
  readonly use: PluginUse;
}

/** Reads one plugin of the merged config; undefined where it names none, which the schema of the top level tells. */
export function readPluginUse(config: Mapping, key: string, surroundings: Surroundings): ReadPluginUse | undefined {
  const at = ["plugins", key];
  const name = scalarAt(config, [...at, "plugin"]);
  if (typeof name !== "string" || name === "") return undefined;
  const written = writtenParams(config, key);
  const { declaration, mistake, ...named } = findPlugin(name, surroundings);
  const { value, unset, problems, ...found } =
    declaration === undefined
      ? unreadParams(written)
      : readSection({
          ...surroundings,
          tree: written,
          at: [...at, "params"],
          schema: surroundings.paramsOf(declaration),
        });
  const required = scalarAt(config, [...at, "required"]) !== false;
  const nameProblem = mistake && problemAt(placeAt(config, [...at, "plugin"]), mistake.message, mistake.hint);
  return {
    ...found,
    use: { key, ...named, params: value, unset, required, place: placeAt(config, at), written },
    problems: nameProblem === undefined ? problems : [nameProblem, ...problems],
  };
}

function scalarAt(config: Mapping, path: readonly string[]): unknown {
  const tree = treeAt(config, path);
  return tree?.kind === "scalar" ? plain(tree) : undefined;
}

function writtenParams(config: Mapping, key: string): Mapping {
  const params = treeAt(config, ["plugins", key, "params"]);
  if (params?.kind === "mapping") return params;
  return { kind: "mapping", entries: new Map(), place: placeAt(config, ["plugins", key]) };
}

/** Params without a known schema: any text in them may be a secret. */
function unreadParams(written: Mapping): ReadSection<unknown> {
  const masked = mapEntryScalars(written, (scalar) =>
    typeof scalar.value === "string" ? { ...scalar, value: "***" } : scalar,
  );
  const nothing = { problems: [], warnings: [], unset: [], secrets: [] };
  return { ...nothing, value: undefined, masked };
}

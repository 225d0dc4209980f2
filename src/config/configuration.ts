/** A config, validated: what the rest of the program reads. */
import type { Problem } from "../errors.ts";
import type { Location } from "../model/finding.ts";
import type { PluginKind } from "../plugin.ts";
import type { Settings } from "./settings.ts";
import type { Mapping, Path, Place } from "./tree.ts";

/** The lists of an audit, and the kinds of plugin that may stand in them. A store serves as alert too. */
export const listKinds = {
  clouds: ["cloud"],
  stores: ["store"],
  events: ["event"],
  alerts: ["alert", "store"],
} as const satisfies Record<string, readonly PluginKind[]>;

/** A key of an audit. */
export type AuditList = keyof typeof listKinds;

/** The lists of an audit, in the order in which data flows. */
export const auditLists = ["clouds", "stores", "events", "alerts"] as const satisfies readonly AuditList[];

/** The plugins of an audit by their names in {@link Config.plugins}. */
type AuditDefinition = Readonly<Record<AuditList, readonly string[]>>;

/** A plugin as the config defines it. */
export interface PluginUse {
  /** Its name in the config. */
  readonly key: string;
  /** Short name of a built-in, or `./path` of a module. */
  readonly plugin: string;
  /** Unknown for a module until it is loaded, and for some plugins that this version lacks. */
  readonly kind?: PluginKind;
  /** Whether it is a module of the repository: call `parseModuleParams` once it is loaded. */
  readonly module: boolean;
  /** Known, but this version lacks it. */
  readonly lacking: boolean;
  /** As its schema gives them, secrets filled in; undefined for modules, for what is lacking without a schema, and where something is `unset`. */
  readonly params: unknown;
  /** Environment variables that its params refer to and that are not set. */
  readonly unset: readonly Problem[];
  readonly required: boolean;
  /** Where the config defines it. */
  readonly place: Place;
  /** Its params as written. */
  readonly written: Mapping;
}

/** A whole config. */
export interface Config extends Readonly<Omit<Settings, "plugins" | "audits" | "run">> {
  readonly plugins: ReadonlyMap<string, PluginUse>;
  readonly audits: ReadonlyMap<string, AuditDefinition>;
  /** Undefined where the config defines audits of its own and says nothing about which of them run. */
  readonly run: readonly string[] | undefined;
  /** Where a path is written: `["audits", "nightly", "clouds", 0]`; the nearest part above where it is not. */
  readonly position: (path: Path) => Location;
  /** The same with its column, for messages. */
  readonly place: (path: Path) => Place;
  /** Everything merged, as written, with `***` for secrets. */
  readonly masked: Mapping;
}

/** A config as it is written: values with the place of each, so that messages and findings can point at it after merging. */
import type { Problem } from "../errors.ts";
import type { Location } from "../model/finding.ts";

/** Where a value or key is written. */
export interface Place {
  /** As the caller names the file: relative to the repository root, or absolute. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Text, number, yes or no, or nothing. */
export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

/** A list. */
interface Sequence {
  readonly kind: "sequence";
  readonly items: readonly Tree[];
  readonly place: Place;
}

/** One key of a mapping, and what stands there. */
export interface Entry {
  readonly place: Place;
  readonly value: Tree;
}

/** A mapping; a Map, so that no key is special. */
export interface Mapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

/** A value with its place. Never changed: layers and aliases share parts. */
export type Tree = Scalar | Sequence | Mapping;

/** What becomes of a scalar at a path. */
export type ScalarChange = (scalar: Scalar, path: Path) => Scalar;

/** The way to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** The tree as plain data. */
export function plain(tree: Tree): unknown {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "sequence") return tree.items.map((item) => plain(item));
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

/** What stands at a path; undefined if nothing does. */
export function treeAt(tree: Tree, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>((at, step) => (at === undefined ? undefined : childOf(at, step)?.value), tree);
}

/** The keys of the mapping at a path; none if there is no mapping. */
export function childKeys(tree: Tree, path: Path): string[] {
  const at = treeAt(tree, path);
  return at?.kind === "mapping" ? [...at.entries.keys()] : [];
}

/** The place of a path: of its key in a mapping, of the item in a list; where nothing stands, of the nearest part above. */
export function placeAt(tree: Tree, path: Path): Place {
  let place = tree.place;
  let at = tree;
  for (const step of path) {
    const child = childOf(at, step);
    if (child === undefined) break;
    place = child.place;
    at = child.value;
  }
  return place;
}

/** The mapping with some entries set, or, where undefined, left out. */
export function withEntries(mapping: Mapping, changes: Iterable<readonly [string, Entry | undefined]>): Mapping {
  const entries = new Map(mapping.entries);
  for (const [key, entry] of changes) {
    if (entry === undefined) entries.delete(key);
    else entries.set(key, entry);
  }
  return { ...mapping, entries };
}

/** The mapping with the mappings at `keys` changed, or all that stand directly in it; behind a key with nothing, an empty one. */
export function mapMappings(
  mapping: Mapping,
  change: (inner: Mapping, key: string) => Mapping,
  keys: Iterable<string> = mapping.entries.keys(),
): Mapping {
  const wanted = new Set(keys);
  const chosen = [...mapping.entries].filter(([key]) => wanted.has(key));
  return withEntries(
    mapping,
    chosen.map(([key, entry]) => {
      const value = emptyForNothing(entry);
      return [key, { ...entry, value: value.kind === "mapping" ? change(value, key) : value }];
    }),
  );
}

/** The value of an entry; an empty mapping if there is none, as when all the lines below a key are comments. */
function emptyForNothing(entry: Entry): Tree {
  if (entry.value.kind !== "scalar" || entry.value.value !== null) return entry.value;
  return { kind: "mapping", entries: new Map(), place: entry.place };
}

/** The mapping with every scalar in it put through `change`. */
export function mapEntryScalars(mapping: Mapping, change: ScalarChange, path: Path = []): Mapping {
  const entries = [...mapping.entries].map(
    ([key, entry]) => [key, { ...entry, value: mapScalars(entry.value, change, [...path, key]) }] as const,
  );
  return { ...mapping, entries: new Map(entries) };
}

function mapScalars(tree: Tree, change: ScalarChange, path: Path): Tree {
  if (tree.kind === "scalar") return change(tree, path);
  if (tree.kind === "mapping") return mapEntryScalars(tree, change, path);
  return { ...tree, items: tree.items.map((item, index) => mapScalars(item, change, [...path, index])) };
}

/** A place without its column, as findings have it. */
export function locationOf({ file, line }: Place): Location {
  return { file, line };
}

/** A problem at a place. */
export function problemAt(place: Place, message: string, hint?: string): Problem {
  return { ...place, message, ...(hint === undefined ? {} : { hint }) };
}

/** A path for people: `audits.nightly.clouds[0]`. */
export function pathText(path: Path): string {
  return path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
}

function childOf(tree: Tree, step: string | number): Entry | undefined {
  if (tree.kind === "mapping") return tree.entries.get(String(step));
  const item = tree.kind === "sequence" && typeof step === "number" ? tree.items[step] : undefined;
  return item === undefined ? undefined : { place: item.place, value: item };
}

/** Lays one file's config over another's. */
import type { Entry, Mapping, Tree } from "./tree.ts";

/**
 * `over` laid on `under`: mappings deeply, everything else replaced by `over`, as Cloudmarker merges. Places are those of
 * the file that won. Neither is changed.
 */
export function mergeTrees(under: Mapping, over: Mapping): Mapping {
  const entries = new Map(under.entries);
  for (const [key, entry] of over.entries) entries.set(key, mergeEntries(entries.get(key), entry));
  return { kind: "mapping", entries, place: over.place };
}

function mergeEntries(under: Entry | undefined, over: Entry): Entry {
  return under === undefined ? over : { place: over.place, value: mergeValues(under.value, over.value) };
}

function mergeValues(under: Tree, over: Tree): Tree {
  return under.kind === "mapping" && over.kind === "mapping" ? mergeTrees(under, over) : over;
}

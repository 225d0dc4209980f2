import { array, assert, constant, dictionary, integer, letrec, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { mergeTrees } from "../../src/config/merge.ts";
import { placeAt, plain } from "../../src/config/tree.ts";
import type { Mapping, Tree } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";

const place = { file: "a.yaml", line: 1, column: 1 };
const key = oneof(constant("a"), constant("b"), constant("constructor"), string({ maxLength: 2 }));

const { mapping } = letrec<{ mapping: Mapping; tree: Tree }>((tie) => ({
  tree: oneof(
    { depthSize: "small", withCrossShrink: true },
    oneof(integer(), string(), constant(null)).map((value): Tree => ({ kind: "scalar", value, place })),
    array(tie("tree"), { maxLength: 3 }).map((items): Tree => ({ kind: "sequence", items, place })),
    tie("mapping"),
  ),
  mapping: dictionary(key, tie("tree"), { maxKeys: 4 }).map((values): Mapping => {
    const entries = Object.entries(values).filter(([name]) => name !== "__proto__");
    return { kind: "mapping", entries: new Map(entries.map(([name, value]) => [name, { place, value }])), place };
  }),
}));

const empty: Mapping = { kind: "mapping", entries: new Map(), place };

test("mappings merge deeply, everything else is replaced by the later file, the place is the winner's", () => {
  const under = parseYamlTree({ file: "under.yaml", text: "a: { b: 1, c: [1, 2], d: { e: 1 } }\nf: 1" });
  const over = parseYamlTree({ file: "over.yaml", text: "\na: { c: [3], d: 2, g: ~ }" });
  const merged = mergeTrees(under, over);
  expect(plain(merged)).toEqual({ a: { b: 1, c: [3], d: 2, g: null }, f: 1 });
  expect(placeAt(merged, ["a", "b"])).toMatchObject({ file: "under.yaml", line: 1 });
  expect(placeAt(merged, ["a", "c", 0])).toMatchObject({ file: "over.yaml", line: 2 });
  expect(placeAt(merged, ["a"])).toMatchObject({ file: "over.yaml", line: 2 });
  expect(placeAt(merged, ["f"])).toMatchObject({ file: "under.yaml", line: 2 });
});

test("merging with itself, or with nothing on either side, changes nothing", () => {
  assert(
    property(mapping, (tree) => {
      const value = plain(tree);
      expect(plain(mergeTrees(tree, tree))).toEqual(value);
      expect(plain(mergeTrees(empty, tree))).toEqual(value);
      expect(plain(mergeTrees(tree, empty))).toEqual(value);
    }),
  );
});

test("every value of the later file is in the result, and nothing that neither has", () => {
  assert(
    property(mapping, mapping, (under, over) => {
      const merged = mergeTrees(under, over);
      expect(new Set(merged.entries.keys())).toEqual(new Set([...under.entries.keys(), ...over.entries.keys()]));
      expect(plain(mergeTrees(merged, over))).toEqual(plain(merged));
    }),
  );
});

test("neither file is changed", () => {
  assert(
    property(mapping, mapping, (under, over) => {
      const before = JSON.stringify([plain(under), plain(over)]);
      mergeTrees(under, over);
      expect(JSON.stringify([plain(under), plain(over)])).toBe(before);
    }),
  );
});

/** Where a mapping meets something else, what was below it is forgotten: that is not associative, and need not be. */
const alike = letrec<{ mapping: Mapping; tree: Tree }>((tie) => ({
  tree: integer().map((value): Tree => ({ kind: "scalar", value, place })),
  mapping: dictionary(oneof(constant("x"), constant("y")), tie("tree")).map((values): Mapping => ({
    kind: "mapping",
    entries: new Map(Object.entries(values).map(([name, value]) => [name, { place, value }])),
    place,
  })),
})).mapping;

const nested = dictionary(oneof(constant("a"), constant("b"), constant("c")), alike).map((values): Mapping => ({
  kind: "mapping",
  entries: new Map(Object.entries(values).map(([name, value]) => [name, { place, value }])),
  place,
}));

test("three files whose mappings meet mappings merge the same in either grouping", () => {
  assert(
    property(nested, nested, nested, (a, b, c) => {
      expect(plain(mergeTrees(mergeTrees(a, b), c))).toEqual(plain(mergeTrees(a, mergeTrees(b, c))));
    }),
  );
});

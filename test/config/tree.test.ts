import { expect, test } from "vitest";
import {
  childKeys,
  locationOf,
  mapMappings,
  pathText,
  placeAt,
  plain,
  treeAt,
  withEntries,
} from "../../src/config/tree.ts";
import type { Mapping } from "../../src/config/tree.ts";
import { mapEntryScalars } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";

const tree = parseYamlTree({ file: "a.yaml", text: "a:\n  b: [x, { c: 1 }]\nd:\ne: text\n" });

test.each([
  [[], { a: { b: ["x", { c: 1 }] }, d: null, e: "text" }],
  [["a", "b", 1, "c"], 1],
  [["a", "b", 2], undefined],
  [["a", "b", "1"], undefined],
  [["constructor"], undefined],
  [["e", "length"], undefined],
])("what stands at %j is %j", (path, value) => {
  const found = treeAt(tree, path);
  expect(found === undefined ? undefined : plain(found)).toEqual(value);
});

test("a path is written as people write it", () => {
  expect(pathText(["audits", "nightly", "clouds", 0])).toBe("audits.nightly.clouds[0]");
  expect(pathText([])).toBe("");
});

test("a place without its column is a location", () => {
  expect(locationOf(placeAt(tree, ["a", "b"]))).toEqual({ file: "a.yaml", line: 2 });
});

test("the keys of anything but a mapping are none", () => {
  expect(childKeys(tree, [])).toEqual(["a", "d", "e"]);
  expect(childKeys(tree, ["a", "b"])).toEqual([]);
  expect(childKeys(tree, ["nothing"])).toEqual([]);
});

test("changing mappings takes nothing for an empty one, and leaves other values and the original alone", () => {
  const keys: string[] = [];
  const marked = mapMappings(tree, (inner, key): Mapping => {
    keys.push(key);
    return inner;
  });
  expect(keys).toEqual(["a", "d"]);
  expect(plain(marked)).toEqual({ a: { b: ["x", { c: 1 }] }, d: {}, e: "text" });
  expect(plain(mapMappings(tree, (inner) => withEntries(inner, [["b", undefined]]), ["a"]))).toMatchObject({
    a: {},
    d: null,
  });
  expect(plain(tree)).toMatchObject({ a: { b: ["x", { c: 1 }] }, d: null });
});

test("every scalar is visited with its path", () => {
  const paths: string[] = [];
  mapEntryScalars(tree, (scalar, path) => {
    paths.push(`${pathText(path)}=${String(scalar.value)}`);
    return scalar;
  });
  expect(paths).toEqual(["a.b[0]=x", "a.b[1].c=1", "d=null", "e=text"]);
});

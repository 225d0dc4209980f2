import { expect, test } from "vitest";
import { placeAt, plain } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";
import { ConfigError } from "../../src/errors.ts";

const parse = (text: string) => parseYamlTree({ file: "posturegate.yaml", text });

function problemsOf(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== "invalid-yaml") throw error;
    return error.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
  }
  return [];
}

test.each([
  ["an empty file", ""],
  ["a file of comments", "# nothing\n"],
  ["an empty document", "---\n"],
  ["an explicit nothing", "null\n"],
])("%s is an empty mapping", (_, text) => {
  expect(plain(parse(text))).toEqual({});
});

test("values are those of YAML 1.2 core", () => {
  const text = "a: yes\nb: true\nc: 012\nd: 0x10\ne: ~\nf: 1.5\ng: 12:30\nh: [x, 'y']\ni: { j: 2020-01-01 }";
  const value = { a: "yes", b: true, c: 12, d: 16, e: null, f: 1.5, g: "12:30", h: ["x", "y"], i: { j: "2020-01-01" } };
  expect(plain(parse(text))).toEqual(value);
});

test("anchors, aliases and merge keys are understood, what a mapping says itself wins", () => {
  const text =
    "base: &base { a: 1, b: 2 }\nother: &other { b: 3, c: 4 }\nx: { b: 9, <<: [*base, *other] }\ny: *base\nz:\n  <<: *base\n  a: 5";
  expect(plain(parse(text))).toMatchObject({ x: { a: 1, b: 9, c: 4 }, y: { a: 1, b: 2 }, z: { a: 5, b: 2 } });
});

test("a quoted << is a key like any other", () => {
  expect(plain(parse('"<<": 1'))).toEqual({ "<<": 1 });
});

test("an anchor defined again means the later value from there on", () => {
  expect(plain(parse("a: &x 1\nb: *x\nc: &x 2\nd: *x"))).toEqual({ a: 1, b: 1, c: 2, d: 2 });
});

test("keys mean what is written", () => {
  expect(plain(parse("1: a\n0x10: b\ntrue: c\nnull: d"))).toEqual({ 1: "a", "0x10": "b", true: "c", null: "d" });
});

test("places are those of keys and items, of what an alias repeats where it is written", () => {
  const tree = parse("plugins:\n  prod: &p\n    regions:\n      - eu-west-1\n      - eu-north-1\n  copy: *p\n");
  expect(placeAt(tree, ["plugins", "prod"])).toEqual({ file: "posturegate.yaml", line: 2, column: 3 });
  expect(placeAt(tree, ["plugins", "prod", "regions", 1])).toEqual({ file: "posturegate.yaml", line: 5, column: 9 });
  expect(placeAt(tree, ["plugins", "copy"])).toEqual({ file: "posturegate.yaml", line: 6, column: 3 });
  expect(placeAt(tree, ["plugins", "copy", "regions"])).toEqual({ file: "posturegate.yaml", line: 3, column: 5 });
  expect(placeAt(tree, ["plugins", "prod", "nothing", "here"]).line).toBe(2);
});

test("keys that JavaScript treats specially are keys like any other, but for __proto__, which is refused", () => {
  const value = plain(parse("constructor: { prototype: { polluted: 1 } }\ntoString: x\nhasOwnProperty: y"));
  expect(value).toEqual({ constructor: { prototype: { polluted: 1 } }, toString: "x", hasOwnProperty: "y" });
  expect({}).not.toHaveProperty("polluted");
  expect(problemsOf("a: 1\n__proto__: { polluted: 1 }")).toEqual([
    "posturegate.yaml:2:1: the key `__proto__` is not allowed",
  ]);
  expect(problemsOf("x: &x { polluted: 1 }\ny: { <<: { __proto__: *x } }")).toHaveLength(1);
  expect({}).not.toHaveProperty("polluted");
});

test.each([
  ["a duplicate key", "a: 1\nb: 2\na: 3", "posturegate.yaml:3:1: the key `a` is already in line 1"],
  [
    "keys that differ as written but not in meaning",
    "a: 1\n'a': 2",
    "posturegate.yaml:2:1: the key `a` is already in line 1",
  ],
  ["a list", "- a", "posturegate.yaml:1:1: a config is a mapping at its top level"],
  ["text", "posturegate", "posturegate.yaml:1:1: a config is a mapping at its top level"],
  [
    "two documents",
    "a: 1\n---\nb: 2",
    "posturegate.yaml:2:1: the file holds more than one YAML document; a config is one",
  ],
  ["an alias without anchor", "a: *b", "posturegate.yaml:1:4: the alias `*b` has no anchor before it"],
  ["an alias before its anchor", "a: *b\nc: &b 1", "posturegate.yaml:1:4: the alias `*b` has no anchor before it"],
  ["an alias in itself", "a: &a { b: [*a] }", "posturegate.yaml:1:13: the alias `*a` contains itself"],
  ["a merge with itself", "a: &a { <<: *a }", "posturegate.yaml:1:13: the alias `*a` contains itself"],
  ["a merge of text", "a: { <<: b }", "posturegate.yaml:1:10: `<<` merges a mapping, or a list of mappings"],
  ["a list as key", "? [a, b]\n: 1", "posturegate.yaml:1:3: a key is text, not a list, mapping or alias"],
  ["an alias as key", "a: &a b\n*a : 1", "posturegate.yaml:2:1: a key is text, not a list, mapping or alias"],
])("%s is refused with its place", (_, text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test.each([
  ["an open bracket", "a: [1, 2\nb: 3", 2],
  ["a tab as indentation", "a:\n\tb: 1", 2],
  ["a tag", "a: !!python/object x", 1],
  ["an unknown tag", "a: !secret x", 1],
  ["a reserved character", "a: @b", 1],
])("%s is refused with its line", (_, text, line) => {
  expect(problemsOf(text)[0]).toMatch(new RegExp(`^posturegate.yaml:${line}:\\d+: invalid YAML: `));
});

test("all mistakes of a file are told, at most twenty", () => {
  expect(problemsOf("a: 1\na: 2\nb: *c\nd: 1\nd: 2")).toHaveLength(3);
  expect(problemsOf("a: 1\n".repeat(1000))).toHaveLength(20);
});

const bomb = Array.from({ length: 40 }, (_, level) =>
  level === 0 ? "a0: &a0 [x, x]" : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
).join("\n");

test.each([
  ["aliases of aliases", bomb, "more than 100000 values"],
  ["one large alias, often", `a: &a [${"x,".repeat(1000)}]\nb: [${"*a,".repeat(1000)}]`, "more than 100000 values"],
  [
    "one large merge, often",
    `a: &a {${Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join()}}\n${Array.from({ length: 1000 }, (_, i) => `b${i}: { <<: *a }`).join("\n")}`,
    "more than 100000 values",
  ],
  ["very many values", "a: [" + "1,".repeat(200_000) + "]", "more than 100000 values"],
  ["very many keys", Array.from({ length: 100_001 }, (_, i) => `${i}:`).join("\n"), "more than 100000 values"],
  ["deep lists", `a: ${"[".repeat(100)}${"]".repeat(100)}`, "nested"],
  ["very deep lists", `a: ${"[".repeat(500_000)}`, "nested"],
  ["deep mappings", "{a: ".repeat(200_000), "nested"],
  ["deep sequences", "- ".repeat(500_000), "nested"],
  ["deep keys", "? ".repeat(500_000), "nested"],
  ["deep indentation", Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "nested"],
  ["10 MB of garbage", "@`%\t{[}]:&*!|>'\"".repeat(625_000), "larger than 1048576 characters"],
  ["1 MB of garbage", "@`%\t{[}]:&*!|>'\"".repeat(60_000), "invalid YAML"],
  ["1 MB of documents", "---\n".repeat(250_000), "more than one YAML document"],
  ["1 MB of control characters", "\u0000\u0001\u0002".repeat(300_000), "a config is a mapping"],
  ["1 MB of colons", ":".repeat(1_000_000), "invalid YAML"],
  ["many aliases of nothing", `a: [${"*b,".repeat(90_000)}]`, "no anchor"],
])("%s are refused quickly", (_, text, problem) => {
  expect(problemsOf(text).join("\n")).toContain(problem);
});

import { expect, test } from "vitest";
import { parseYaml, type YamlDocument } from "../../src/yaml/yaml-document.ts";

function parsed(text: string): YamlDocument {
  const document = parseYaml(text, "x.yaml");
  if (!("value" in document)) throw new Error(JSON.stringify(document));
  return document;
}

test("a path has the place of its key", () => {
  const document = parsed("a: 1\nb:\n  c:\n    - x\n    - y: 2\n");
  expect(document.value).toEqual({ a: 1, b: { c: ["x", { y: 2 }] } });
  expect(document.place(["b", "c"])).toEqual({ line: 3, column: 3 });
  expect(document.place(["b", "c", 1, "y"])).toEqual({ line: 5, column: 7 });
  expect(document.place(["b", "z"])).toEqual({ line: 2, column: 1 });
  expect(document.place([])).toEqual({ line: 1, column: 1 });
});

test.each([
  ["a: xyz", { line: 1, column: 6 }],
  ['a: "xyz"', { line: 1, column: 7 }],
  ["a: 'xyz'", { line: 1, column: 7 }],
  ["a: >\n  x\n  y", { line: 1 }],
  ["a: 'it''s z'", { line: 1 }],
  ["a: |\n  x\n   yz\n", { line: 3, column: 3 }],
  ["a:\n  b: |2\n      x\n    yz\n", { line: 1, column: 1 }],
])("the third character of %j stands at %j", (text, place) => {
  expect(parsed(text).placeInText(["a"], 2)).toEqual(place);
});

test.each([
  ["a: 1\na: 2", 2, "Map keys must be unique"],
  ["a: [1", 1, "Flow sequence"],
  ["a: !secret x", 1, "tag"],
  ["--- 1\n--- 2", 2, "multiple documents"],
  ["a: *b", 1, "b"],
])("%j is a problem on line %i", (text, line, word) => {
  const problems = parseYaml(text, "x.yaml");
  expect(problems).toMatchObject([{ file: "x.yaml", line, message: expect.stringContaining(word) }]);
});

test("aliases cannot multiply without end", () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? "lol" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => item).join(", ")}]`;
  });
  expect(parseYaml(levels.join("\n"), "x.yaml")).toMatchObject([{ message: expect.stringContaining("alias") }]);
});

test("a huge file is refused unread", () => {
  expect(parseYaml(" ".repeat(2 ** 21), "x.yaml")).toMatchObject([{ message: expect.stringContaining("larger") }]);
});

test("a deeply nested file is a problem, no crash", () => {
  const problems = parseYaml("[".repeat(20_000) + "]".repeat(20_000), "x.yaml");
  expect(problems).toHaveLength(20);
  expect(problems).toContainEqual(expect.objectContaining({ file: "x.yaml" }));
});

test.each([
  ["a: 1\nb: 2\na: 3\n", 3, 1],
  ["x:\n  - 1: a\n    '1': b\n", 3, 5],
  ["{ a: { b: 1, b: 2 } }", 1, 14],
])("the same key twice is a problem at the second: %j", (text, line, column) => {
  const message = expect.stringContaining("must be unique");
  expect(parseYaml(text, "x.yaml")).toEqual([{ file: "x.yaml", message, line, column }]);
});

test("as many keys as fit into a file are looked at once each", () => {
  const keys = Array.from({ length: 100_000 }, (_, number) => `k${number}: 1`);
  expect(Object.keys(parsed(keys.join("\n")).value as object)).toHaveLength(keys.length);
});

test("nothing of a file reaches standard error by itself", async () => {
  const warnings: Error[] = [];
  const listener = (warning: Error): void => void warnings.push(warning);
  process.on("warning", listener);
  expect(parsed("? [a]\n: b\n? {c: 1}\n: d\n").value).toBeDefined();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listener);
  expect(warnings).toEqual([]);
});

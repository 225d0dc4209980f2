import { expect, test } from "vitest";
import { readPluginUse } from "../../src/config/plugin-use.ts";
import { shaped } from "../../src/config/schema-shape.ts";
import { plain } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";
import { z } from "zod";
import { declarations } from "./declarations.ts";

const read = (definition: string) =>
  readPluginUse(parseYamlTree({ file: "c.yaml", text: `plugins:\n  p: ${definition}` }), "p", {
    declarations,
    lacking: [],
    environment: {},
    allowedHosts: new Set(),
    paramsOf: (declaration) => shaped(declaration.params(z)),
  });

test("a definition gives the plugin with its params, where it is written", () => {
  const { use, problems } = read("{ plugin: mockcloud, required: false }") ?? { problems: [] };
  expect(use).toMatchObject({
    key: "p",
    plugin: "mockcloud",
    kind: "cloud",
    required: false,
    params: { recordCount: 10 },
  });
  expect(use?.place).toEqual({ file: "c.yaml", line: 2, column: 3 });
  expect(problems).toEqual([]);
});

test("mistakes in the name point at the name, in the params at the param", () => {
  expect(read("{ plugin: mockclod }")?.problems).toMatchObject([
    { line: 2, column: 8, message: "there is no plugin `mockclod`" },
  ]);
  expect(read("{ plugin: mockcloud, params: { recordCount: -1 } }")?.problems).toMatchObject([{ line: 2, column: 37 }]);
});

test("params without a known schema are kept as written, and their text is masked", () => {
  const found = read("{ plugin: esstore, params: { password: hunter2222, port: 9200 } }");
  expect(found?.use.params).toBeUndefined();
  expect(found && plain(found.use.written)).toEqual({ password: "hunter2222", port: 9200 });
  expect(found && plain(found.masked)).toEqual({ password: "***", port: 9200 });
});

test.each(["{}", "{ plugin: [aws] }", "{ plugin: '' }", "aws"])("%s names no plugin", (definition) => {
  expect(read(definition)).toBeUndefined();
});

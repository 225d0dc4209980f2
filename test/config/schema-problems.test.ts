import { expect, test } from "vitest";
import { z } from "zod";
import { problemText } from "../../src/errors.ts";
import { quoted, schemaProblems, spellingHint } from "../../src/config/schema-problems.ts";
import { shaped } from "../../src/config/schema-shape.ts";
import { plain } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";

const { schema, shape } = shaped(
  z.strictObject({
    mode: z.enum(["fast", "slow"]).optional(),
    regions: z.union([z.literal("all"), z.array(z.string().regex(/^[a-z]/, "a region is lower case"))]).optional(),
    count: z.int().max(5).optional(),
    must: z.string(),
    deep: z.strictObject({ must: z.boolean() }).optional(),
    either: z.union([z.string(), z.strictObject({ a: z.int() })]).optional(),
    named: z.record(z.string().regex(/^[a-z]+$/, "names are lower case"), z.int()).optional(),
  }),
);

function problemsOf(text: string): string[] {
  const tree = parseYamlTree({ file: "c.yaml", text });
  const issues = schema.safeParse(plain(tree)).error?.issues ?? [];
  return schemaProblems(issues, { tree, shape, at: ["p"] }).map((problem) => problemText(problem));
}

test.each([
  ["must: x", []],
  ["{}", ["c.yaml:1:1: `p.must` is missing (it is text)"]],
  ["must: 3", ["c.yaml:1:1: `p.must` must be text, not `3` (put it in quotes)"]],
  ["must:", ["c.yaml:1:1: `p.must` must be text, not nothing"]],
  ["must: x\nmode: fsat", ["c.yaml:2:1: `p.mode` must be fast or slow, not `fsat` (did you mean `fast`?)"]],
  ["must: x\nmode: other", ["c.yaml:2:1: `p.mode` must be fast or slow, not `other`"]],
  [
    "must: x\nregions: [a, B, 3]",
    [
      "c.yaml:2:14: `p.regions[1]`: a region is lower case",
      "c.yaml:2:17: `p.regions[2]` must be text, not `3` (put it in quotes)",
    ],
  ],
  ["must: x\nregions: al", ["c.yaml:2:1: `p.regions` must be all or a list of text, not `al` (did you mean `all`?)"]],
  ["must: x\ncount: 6", ["c.yaml:2:1: `p.count` must be a whole number of at most 5, not `6`"]],
  ["must: x\ncount: 1.5", ["c.yaml:2:1: `p.count` must be a whole number of at most 5, not `1.5`"]],
  ["must: x\ndeep: {}", ["c.yaml:2:1: `p.deep.must` is missing (it is true or false)"]],
  ["must: x\ndeep: [1]", ["c.yaml:2:1: `p.deep` must be a mapping, not a list"]],
  ["must: x\neither: { a: x }", ["c.yaml:2:11: `p.either.a` must be a whole number, not `x`"]],
  ["must: x\neither: { b: x, a: 1 }", ["c.yaml:2:11: unknown key `b` in `p.either` (did you mean `a`? allowed: a)"]],
  ["must: x\nnamed: { A: 1 }", ["c.yaml:2:10: `p.named.A`: names are lower case"]],
  [
    "must: x\nmods: 1\nother: 2",
    [
      "c.yaml:2:1: unknown key `mods` in `p` (did you mean `mode`? allowed: mode, regions, count, must, deep, either, named)",
      "c.yaml:3:1: unknown key `other` in `p` (allowed: mode, regions, count, must, deep, either, named)",
    ],
  ],
])("%j is told as %j", (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test("long text and long lists of names are cut", () => {
  expect(quoted("x".repeat(1000))).toBe(`\`${"x".repeat(60)}…\``);
  expect(
    spellingHint(
      "x",
      Array.from({ length: 1000 }, (_, i) => `name-${i}`),
    ).length,
  ).toBeLessThan(1000);
  expect(spellingHint("x", [])).toBe("nothing is allowed here");
});

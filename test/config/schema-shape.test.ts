import { expect, test } from "vitest";
import { z } from "zod";
import {
  allowedKeys,
  allowedText,
  allowedValues,
  endpointDomains,
  isSecret,
  shaped,
} from "../../src/config/schema-shape.ts";

const tree: z.ZodType = z.lazy(() => z.strictObject({ name: z.string(), children: z.array(tree) }));
const { shape } = shaped(
  z.strictObject({
    mode: z.enum(["fast", "slow"]).default("fast"),
    count: z.union([z.literal(["all", "none"]), z.int().min(0)]),
    ratio: z.number().positive().max(1).optional(),
    switches: z.array(z.boolean()),
    login: z.strictObject({ user: z.string() }).meta({ secret: true }).optional(),
    password: z.string().meta({ secret: true }).min(3).optional(),
    either: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string().meta({ secret: true }) })]),
    url: z
      .string()
      .meta({ endpoint: ["example.com"] })
      .optional(),
    urls: z.array(z.string().meta({ endpoint: ["example.com"] })).nullable(),
    pair: z.tuple([z.string(), z.int()]),
    named: z.record(z.string(), z.strictObject({ x: z.string() })),
    tree,
    length: z.string().transform((text) => text.length),
  }),
);

test.each([
  [["mode"], "fast or slow"],
  [["count"], "all, none or a whole number of at least 0"],
  [["ratio"], "a number of more than 0 and at most 1"],
  [["switches"], "a list of true or false"],
  [["switches", 3], "true or false"],
  [["login"], "a mapping"],
  [["urls"], "a list of text or another value"],
  [["pair", 1], "a whole number"],
  [["named", "any", "x"], "text"],
  [["tree", "children", 0, "children", 1, "name"], "text"],
  [["length"], "text"],
  [["nothing"], "another value"],
])("at %j may stand %s", (path, text) => {
  expect(allowedText(shape, path)).toBe(text);
});

test("the allowed keys are those of every choice; none are known where any are allowed", () => {
  expect(allowedKeys(shape, ["either"])).toEqual(["a", "b"]);
  expect(allowedKeys(shape, ["named", "any"])).toEqual(["x"]);
  expect(allowedKeys(shape, ["named"])).toBeUndefined();
});

test("the allowed values are the words to choose from", () => {
  expect(allowedValues(shape, ["count"])).toEqual(["all", "none"]);
  expect(allowedValues(shape, ["password"])).toEqual([]);
});

test.each([
  [["password"], true],
  [["login", "user"], true],
  [["either", "b"], true],
  [["either", "a"], false],
  [["mode"], false],
  [["constructor"], false],
  [[], false],
])("whether %j is a secret: %s", (path, expected) => {
  expect(isSecret(shape, path)).toBe(expected);
});

test("endpoints are known with their domains, in lists too", () => {
  expect(endpointDomains(shape, ["url"])).toEqual(["example.com"]);
  expect(endpointDomains(shape, ["urls", 4])).toEqual(["example.com"]);
  expect(endpointDomains(shape, ["mode"])).toBeUndefined();
});

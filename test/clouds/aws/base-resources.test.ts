/** The base resources of the rules' examples are what the model makes of a well-configured scope. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import { wellConfigured } from "./fixtures/well-configured.ts";
import { readScopes } from "./scope-parts.ts";

const resources = readScopes({ items: wellConfigured });
/** Markers say something of other resources, and rules do not read them. */
const types = awsModel.types.filter(({ com }) => com !== "marker").map(({ type }) => type);

test.each(types)("the base of %s is the first resource of its type in the fixture", (type) => {
  const first = resources.find(({ ext }) => ext.type === type);
  const base: unknown = JSON.parse(readFileSync(`rules/${type.replaceAll(".", "/")}.json`, "utf8"));
  expect(base).toEqual(JSON.parse(JSON.stringify({ com: first?.com, ext: first?.ext })));
});

test("there is no other base", () => {
  expect(globSync("rules/aws/ec2/*.json")).toHaveLength(types.length);
});

test("a well-configured scope has no unknown fact", () => {
  expect(JSON.stringify(resources.map(({ com, ext }) => ({ com, ext })))).not.toContain('"unknown"');
});

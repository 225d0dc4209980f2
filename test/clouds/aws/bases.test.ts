/** The base resources of the rules' examples are what the model makes of a well-configured scope. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resourceTypes } from "../../../src/clouds/aws/declarations/resource-types.ts";
import { wellConfigured } from "./fixtures/well-configured.ts";
import { readScopes } from "./scope-parts.ts";

const folder = new URL("../../../rules/aws/ec2/", import.meta.url);
const resources = readScopes({ items: wellConfigured });
const markers = ["aws.ec2.public_snapshot"];

test.each(resourceTypes.map(({ type }) => type).filter((type) => !markers.includes(type)))(
  "the base of %s is the first resource of its type in the fixture",
  (type) => {
    const file = new URL(`${type.replace("aws.ec2.", "")}.json`, folder);
    const { com, ext } = resources.find((resource) => resource.ext.type === type) ?? {};
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify({ com, ext })));
  },
);

test("there is no other base", () => {
  const bases = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(bases).toHaveLength(resourceTypes.length - markers.length);
});

test("a well-configured scope has no unknown fact", () => {
  expect(JSON.stringify(resources.map(({ com, ext }) => ({ com, ext })))).not.toContain('"unknown"');
});

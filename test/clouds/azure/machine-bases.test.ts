/** The base resources of the rules' examples on machines are what the models make of a well-configured subscription. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azureModel } from "../../../src/clouds/azure/model.ts";
import { azvmModel } from "../../../src/clouds/azvm/model.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { machineItems, viewItems } from "./fixtures/machines.ts";
import { networkItems } from "./fixtures/network.ts";
import { readScopes, scopeOf, subscription } from "./scope-parts.ts";

const view = { scope: scopeOf(subscription, "azvm"), items: viewItems };
const resources = [...readScopes({ items: { ...machineItems, ...networkItems } }, view), ...readScopes(view)];

const types = [...azureModel.types, ...azvmModel.types]
  .map(({ type }) => type)
  .filter((type) => /^az(?:ure|vm)\.compute\./.test(type));

/** What Azure never says stands in the base as unknown. */
function withUnknowns(_key: string, value: unknown): unknown {
  const unknown: unknown =
    typeof value === "object" && value !== null && "unknown" in value ? value.unknown : undefined;
  if (typeof unknown !== "object" || unknown === null || !("message" in unknown)) return value;
  return { $unknown: unknown.message };
}

test.each(types)("the base of %s is the first resource of its type in the fixture", (type) => {
  const first = resources.find(({ ext }) => ext.type === type);
  const made = JSON.stringify({ com: first?.com, ext: first?.ext }, withUnknowns);
  const path = `rules/${type.replaceAll(".", "/")}.json`;
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(made));
});

test("there is no other base", () => {
  expect(globSync("rules/{azure,azvm}/compute/*.json")).toHaveLength(types.length);
});

test("only what Azure never says is unknown", () => {
  const unknowns = resources
    .filter(({ ext }) => types.includes(ext.type))
    .flatMap(({ com, ext }) => Object.entries({ ...com, ...ext }).filter(([, fact]) => fact instanceof Unknown));
  expect([...new Set(unknowns.map(([name]) => name))]).toEqual(["imageState"]);
});

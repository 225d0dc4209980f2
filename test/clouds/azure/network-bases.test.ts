/** The base resources of the rules' examples are what the model makes of a well-configured network. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Unknown } from "../../../src/model/unknown.ts";
import { machineItems, viewItems } from "./fixtures/machines.ts";
import { networkItems } from "./fixtures/network.ts";
import { readScopes, scopeOf, subscription } from "./scope-parts.ts";

const view = { scope: scopeOf(subscription, "azvm"), items: viewItems };
const resources = readScopes({ items: { ...machineItems, ...networkItems } }, view);
const types = [...new Set(resources.map(({ ext }) => ext.type))].filter((type) => type.startsWith("azure.network."));

test.each([...types, "azure.resources.subscription"])("the base of %s is the first resource of its type", (type) => {
  const first = resources.find(({ ext }) => ext.type === type);
  const base: unknown = JSON.parse(readFileSync(`rules/${type.replaceAll(".", "/")}.json`, "utf8"));
  expect(base).toEqual(asExample({ com: first?.com, ext: first?.ext }));
});

test("there is no other base", () => {
  expect(globSync("rules/azure/network/*.json")).toHaveLength(types.length);
});

test("of a well-configured network only private endpoints are not known", () => {
  const own = resources.filter(({ ext }) => types.includes(ext.type) || ext.type === "azure.resources.subscription");
  const unknown = own.flatMap(({ com, ext }) =>
    Object.entries({ ...com, ...ext })
      .filter(([, value]) => value instanceof Unknown)
      .map(([name]) => `${ext.type} ${name}`),
  );
  expect(unknown).toEqual(["azure.network.virtual_network endpointServices"]);
});

/** Examples write an unknown fact as `$unknown`. */
function asExample(value: unknown): unknown {
  const text = JSON.stringify(value, (_name, part: unknown) =>
    typeof part === "object" && part !== null && "unknown" in part ? { $unknown: messageOf(part.unknown) } : part,
  );
  return JSON.parse(text);
}

function messageOf(cause: unknown): unknown {
  return typeof cause === "object" && cause !== null && "message" in cause ? cause.message : undefined;
}

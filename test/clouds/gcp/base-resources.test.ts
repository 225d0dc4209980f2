/** The base resources of the rules' examples are what the model makes of a well-configured project. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gcpModel } from "../../../src/clouds/gcp/model.ts";
import { byText } from "../../../src/model/order.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { wellConfiguredMachines } from "./fixtures/well-configured-machines.ts";
import { wellConfiguredNetworks } from "./fixtures/well-configured-networks.ts";
import { readScopes } from "./scope-parts.ts";

const resources = readScopes({ items: { ...wellConfiguredNetworks, ...wellConfiguredMachines } });
/** Markers say something of other resources, and rules do not read them. */
const types = gcpModel.types.filter(({ com }) => com !== "marker").map(({ type }) => type);

/** As a base writes it. */
function written(value: unknown): unknown {
  if (value instanceof Unknown) return { $unknown: value.cause.message };
  if (Array.isArray(value)) return value.map((element) => written(element));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(entries.map(([name, fact]) => [name, written(fact)]));
}

test.each(types)("the base of %s is the first resource of its type in the fixtures", (type) => {
  const first = resources.find(({ ext }) => ext.type === type);
  const base: unknown = JSON.parse(readFileSync(`rules/${type.replaceAll(".", "/")}.json`, "utf8"));
  expect(base).toEqual(written({ com: first?.com, ext: first?.ext }));
});

test("there is no other base", () => {
  expect(globSync("rules/gcp/**/*.json")).toHaveLength(types.length);
});

test("a well-configured project has no unknown fact but what no API that is asked says", () => {
  const messages = [
    ...JSON.stringify(resources.map(({ com, ext }) => ({ com, ext }))).matchAll(/"message":"([^"]*)"/g),
  ];
  expect([...new Set(messages.map(([, message]) => message))].toSorted((a, b) => byText(a ?? "", b ?? ""))).toEqual([
    "Backup and DR Service is not asked.",
    "Flow logs of a whole network are a setting of another service, which is not asked.",
  ]);
});

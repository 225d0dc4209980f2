import { describe, expect, test } from "vitest";
import { azureModel } from "../../../src/clouds/azure/model.ts";
import { createEnvironments } from "../../../src/engine/environment.ts";
import { factErrors, View } from "../../../src/engine/view.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { machineItems } from "./fixtures/machines.ts";
import { networkItems } from "./fixtures/network.ts";
import { relatedScopes } from "../related-scopes.ts";
import { partOf, type ScopeContents } from "./scope-parts.ts";

const environments = createEnvironments([azureModel]);
const items = { ...machineItems, ...networkItems };
const denied: ScopeContents["outcomes"] = {
  "Microsoft.Network/networkInterfaces": "denied",
  "Microsoft.Network/networkWatchers/flowLogs": "failed",
};
const estates: Record<string, ScopeResult[]> = {
  "a well-configured subscription": partsOf({ items }),
  "one of which parts were denied": partsOf({ items, outcomes: denied }),
};

describe.each(Object.keys(estates))("every resource of %s", (name) => {
  const resources = relatedScopes(estates[name]!).flatMap((scope) => scope.resources);

  test("has the facts that are declared, and no others", () => {
    const mistakes = resources.flatMap((resource) => {
      const type = environments.forType(resource.ext.type)!;
      const views = [new type.Com(resource.com, "com"), new type.Ext(resource.ext, "ext")];
      return views.flatMap((view) => [
        ...View.undeclaredFields(view),
        ...[...factErrors(view)].map(({ message }) => message),
      ]);
    });
    expect(resources.length).toBeGreaterThan(0);
    expect([...new Set(mistakes)]).toEqual([]);
  });

  test("is plain JSON, but for what is Unknown", () => {
    expect(resources.flatMap(({ com, ext }) => oddities({ com, ext }))).toEqual([]);
  });

  test("has been related: nothing is left as it was before that", () => {
    expect(JSON.stringify(resources.map(({ com, ext }) => [com, ext]))).not.toContain("was not related");
  });

  test("has an id of its own, in lower case", () => {
    const ids = resources.map(({ com }) => com.id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position || id !== id.toLowerCase())).toEqual([]);
  });
});

test("every declared type has a resource in the well-configured subscription", () => {
  const found = new Set(
    relatedScopes(partsOf({ items })).flatMap(({ resources }) => resources.map(({ ext }) => ext.type)),
  );
  expect(azureModel.types.map(({ type }) => type).filter((type) => !found.has(type))).toEqual([]);
});

test("a part that is cut anywhere gives the same resources", () => {
  for (const part of partsOf({ items })) {
    const pieces = part.resources.flatMap((item) => azureModel.normalise({ ...part, resources: [item] }));
    expect(pieces).toEqual(azureModel.normalise(part));
  }
});

test("types of stage index are those that others look up, with what comes out of them", () => {
  expect([...azureModel.indexTypes].sort()).toEqual([
    "azure.network.application_security_group",
    "azure.network.route_table",
    "azure.network.security_group",
    "azure.network.security_rule",
    "azure.network.subnet",
    "azure.network.virtual_network",
    "azure.resources.subscription",
  ]);
});

function partsOf(contents: ScopeContents): ScopeResult[] {
  return [partOf(contents, "index"), partOf(contents, "stream")];
}

/** Paths of values that JSON would change. */
function oddities(value: unknown, path = ""): string[] {
  if (value === undefined || value === null || value instanceof Unknown) return [];
  if (["string", "boolean"].includes(typeof value) || Number.isFinite(value)) return [];
  if (typeof value !== "object") return [path];
  if (Array.isArray(value)) return value.flatMap((item, position) => oddities(item, `${path}[${position}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([name, item]) => oddities(item, `${path}.${name}`));
}

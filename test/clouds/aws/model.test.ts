import { describe, expect, test } from "vitest";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import { createEnvironments } from "../../../src/engine/environment.ts";
import { factErrors, View } from "../../../src/engine/view.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { demoEstate } from "../../estate/demo.ts";
import { hostileEstate } from "../../estate/hostile.ts";
import { scopeResults } from "../../estate/scope-results.ts";
import { wellConfigured } from "./fixtures/well-configured.ts";
import { relatedScopes } from "../related-scopes.ts";
import { partOf } from "./scope-parts.ts";

const environments = createEnvironments([awsModel]);
const estates: Record<string, ScopeResult[]> = {
  "a well-configured scope": [partOf({ items: wellConfigured }, "index"), partOf({ items: wellConfigured }, "stream")],
  "the demo": scopeResults(demoEstate(), "test"),
  "the demo, as a snapshot has it": JSON.parse(JSON.stringify(scopeResults(demoEstate(), "test"))),
  "the hostile estate": scopeResults(hostileEstate(), "test"),
};

describe.each(Object.keys(estates))("every resource of %s", (name) => {
  const scopes = relatedScopes(estates[name]!);
  const resources = scopes.flatMap((scope) => scope.resources);

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
    expect(JSON.stringify(resources.map(({ com }) => com))).not.toContain("was not related");
  });

  test("has an id of its own in its scope", () => {
    for (const scope of scopes) {
      const ids = scope.resources.map(({ com }) => com.id);
      expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    }
  });
});

test("what JSON makes of a part gives the same resources as the SDK's own objects", () => {
  const [sdk, json] = ["the demo", "the demo, as a snapshot has it"].map((name) =>
    relatedScopes(estates[name]!).map(({ resources }) => resources.map(({ com, ext }) => ({ com, ext }))),
  );
  expect(json).toEqual(sdk);
});

test("a part that is cut anywhere gives the same resources", () => {
  const [part] = scopeResults(demoEstate(), "test");
  const whole = awsModel.normalise(part!);
  const pieces = part!.resources.flatMap((item) => awsModel.normalise({ ...part!, resources: [item] }));
  expect(pieces).toEqual(whole);
});

/** Paths of values that JSON would change. */
function oddities(value: unknown, path = ""): string[] {
  if (value === undefined || value === null || value instanceof Unknown) return [];
  if (["string", "boolean"].includes(typeof value) || Number.isFinite(value)) return [];
  if (typeof value !== "object") return [path];
  if (Array.isArray(value)) return value.flatMap((item, position) => oddities(item, `${path}[${position}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([name, item]) => oddities(item, `${path}.${name}`));
}

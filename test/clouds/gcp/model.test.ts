import { describe, expect, test } from "vitest";
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { gcpModel } from "../../../src/clouds/gcp/model.ts";
import { createEnvironments } from "../../../src/engine/environment.ts";
import { factErrors, View } from "../../../src/engine/view.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { Unknown } from "../../../src/model/unknown.ts";
import { fernhollowGcp } from "../../estate/gcp/demo/fernhollow.ts";
import { hostileGcp } from "../../estate/gcp/hostile.ts";
import { gcpScopeResults } from "../../estate/gcp/scope-results.ts";
import { wellConfiguredMachines } from "./fixtures/well-configured-machines.ts";
import { wellConfiguredNetworks } from "./fixtures/well-configured-networks.ts";
import { relatedScopes } from "../related-scopes.ts";
import { partOf } from "./scope-parts.ts";

const environments = createEnvironments([gcpModel]);
const wellConfigured = { items: { ...wellConfiguredNetworks, ...wellConfiguredMachines } };
const estates: Record<string, ScopeResult[]> = {
  "a well-configured project": [partOf(wellConfigured, "index"), partOf(wellConfigured, "stream")],
  "the demo": gcpScopeResults(fernhollowGcp(), "test"),
  "the demo, as a snapshot has it": JSON.parse(JSON.stringify(gcpScopeResults(fernhollowGcp(), "test"))),
  "the hostile estate": gcpScopeResults(hostileGcp(), "test"),
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
    expect(JSON.stringify(resources.map(({ com, ext }) => [com, ext]))).not.toContain("was not related");
  });

  test("has an id of its own and of its type in its scope", () => {
    for (const scope of scopes) {
      const ids = scope.resources.map(({ com, ext }) => `${ext.type} ${com.id}`);
      expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    }
  });
});

test("what JSON makes of a part gives the same resources", () => {
  const [first, second] = ["the demo", "the demo, as a snapshot has it"].map((name) =>
    relatedScopes(estates[name]!).map(({ resources }) => resources.map(({ com, ext }) => ({ com, ext }))),
  );
  expect(second).toEqual(first);
});

test("a part that is cut anywhere gives the same resources", () => {
  const [part] = gcpScopeResults(fernhollowGcp(), "test");
  const whole = gcpModel.normalise(part!);
  expect(part!.resources.flatMap((item) => gcpModel.normalise({ ...part!, resources: [item] }))).toEqual(whole);
});

describe("the APIs of Google Cloud", () => {
  const listing = gcpApis.filter(({ completes }) => completes === undefined);

  test("list every declared type, but rules, which come out of firewalls", () => {
    const declared = gcpModel.types.map(({ type }) => type).filter((type) => type !== "gcp.compute.firewall_rule");
    expect(listing.map(({ type }) => type).sort()).toEqual(declared.sort());
  });

  test.each(listing)("$api is the one that the declaration of $type names", ({ api, type }) => {
    expect(gcpModel.types.find((declaration) => declaration.type === type)?.apis).toEqual([api]);
  });
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

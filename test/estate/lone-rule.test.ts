/** A rule says the same of an estate whether it was selected alone or with all others. */
import { beforeAll, describe, expect, test } from "vitest";
import * as aws from "../../src/clouds/aws/needs.ts";
import * as azure from "../../src/clouds/azure/needs.ts";
import * as gcp from "../../src/clouds/gcp/needs.ts";
import { loadEnvironments, readRulesFolder } from "../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../src/engine/catalogue.ts";
import { type PreparedRule, prepareRules } from "../../src/engine/prepared-rule.ts";
import { selectRules } from "../../src/engine/select-rules.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { ResourceType, ScopeResult } from "../../src/model/resource.ts";
import { models } from "../../src/registry.ts";
import { fernhollowAzure } from "./azure/demo.ts";
import { azureScopeResults, instanceViewApi } from "./azure/scope-results.ts";
import { demoEstate } from "./demo.ts";
import { hostileAzure } from "./azure/hostile.ts";
import { hostileGcp } from "./gcp/hostile.ts";
import { hostileEstate } from "./hostile.ts";
import { collectedAt } from "./identifier.ts";
import { fernhollowGcp } from "./gcp/demo/fernhollow.ts";
import { gcpScopeResults } from "./gcp/scope-results.ts";
import { type Asked, readAndJudged, type ReadableEstate } from "./lone-rule.ts";
import { scopeResults } from "./scope-results.ts";

interface TriedEstate {
  readonly parts: () => readonly ScopeResult[];
  readonly asks: ReadableEstate["asks"];
  /** Providers of the rules. */
  readonly providers: readonly string[];
}

const amazon = {
  asks: (needs: ReadonlySet<ResourceType>) => askedOf(aws.apisToAsk(needs, { userData: true })),
  providers: ["aws"],
};
const microsoft = {
  asks: (needs: ReadonlySet<ResourceType>) => withMachineViews(askedOf(azure.apisToAsk(needs)), needs),
  providers: ["azure", "azvm"],
};
const google = { asks: (needs: ReadonlySet<ResourceType>) => askedOf(gcp.apisToAsk(needs)), providers: ["gcp"] };

const estates: Readonly<Record<string, TriedEstate>> = {
  "the demo of AWS": { ...amazon, parts: () => scopeResults(demoEstate(), "demo") },
  "the hostile estate of AWS": { ...amazon, parts: () => scopeResults(hostileEstate(), "demo") },
  "the demo of Azure": { ...microsoft, parts: () => azureScopeResults(fernhollowAzure(), "demo") },
  "the hostile tenant of Azure": { ...microsoft, parts: () => azureScopeResults(hostileAzure(), "demo") },
  "the demo of Google Cloud": { ...google, parts: () => gcpScopeResults(fernhollowGcp(), "demo") },
  "the hostile organization of Google Cloud": { ...google, parts: () => gcpScopeResults(hostileGcp(), "demo") },
};

describe.each(Object.keys(estates))("%s", (name) => {
  const whole = new Map<string, Evaluation[]>();
  let estate: ReadableEstate;
  let rules: PreparedRule[] = [];
  beforeAll(async () => {
    const { parts, asks, providers } = estates[name] as TriedEstate;
    const known = new Map<string, ResourceModel>();
    for (const provider of providers) known.set(provider, await models[provider]!());
    estate = { parts: parts(), asks, model: (provider) => known.get(provider), now: new Date(collectedAt) };
    rules = await rulesOf(providers);
    for (const evaluation of await readAndJudged(estate, "all", rules)) {
      const ofRule = whole.get(evaluation.rule.id) ?? [];
      whole.set(evaluation.rule.id, [...ofRule, evaluation]);
    }
  });

  test("every rule says alone what it says among all others", async () => {
    const types = [...new Set(rules.map(({ rule }) => rule.resource))];
    expect(types.length).toBeGreaterThan(10);
    for (const type of types) {
      // Rules of one type need the same: they are read together.
      const own = rules.filter(({ rule }) => rule.resource === type);
      const alone = await readAndJudged(estate, new Set([type]), own);
      expect(byRule(alone)).toEqual(byRule(own.flatMap(({ rule }) => whole.get(rule.id) ?? [])));
    }
  });
});

/** In one order, whatever the order of the rules was. */
function byRule(evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id)));
}

async function rulesOf(providers: readonly string[]): Promise<PreparedRule[]> {
  const environments = await loadEnvironments();
  const files = readRulesFolder().filter(({ path }) => ["frameworks", ...providers].includes(path.split("/")[0] ?? ""));
  return prepareRules(selectRules(loadRulesFolder(files, environments).rules), environments);
}

function askedOf(apis: readonly { readonly api: string; readonly type: ResourceType }[]): Asked {
  return { types: new Set(apis.map(({ type }) => type)), apis: new Set(apis.map(({ api }) => api)) };
}

/** The cloud `azvm` reads machines where a rule of its own or one of `azure` needs them. */
function withMachineViews({ types, apis }: Asked, needs: ReadonlySet<ResourceType>): Asked {
  const view = "azvm.compute.virtual_machine";
  if (!needs.has(view) && !needs.has("azure.compute.virtual_machine")) return { types, apis };
  return {
    types: new Set([...types, view]),
    apis: new Set([...apis, "Microsoft.Compute/virtualMachines", instanceViewApi]),
  };
}

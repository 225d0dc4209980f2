/** What the built-in rules say of what a cloud would yield: redacted, normalised, related and judged as in an audit. */
import { GrowingIndex } from "../../src/audit/audit-index.ts";
import { bucketsOf, redactedPart } from "../../src/audit/buckets.ts";
import { loadEnvironments, readRulesFolder } from "../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../src/engine/catalogue.ts";
import { evaluateRules, type ScopeToJudge } from "../../src/engine/evaluate.ts";
import { prepareRules } from "../../src/engine/prepared-rule.ts";
import { selectRules } from "../../src/engine/select-rules.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { Resource, ScopeResult } from "../../src/model/resource.ts";
import { models } from "../../src/registry.ts";

/** Judges the parts of all scopes of an audit, at a time. */
export type Judge = (parts: readonly ScopeResult[], now: Date) => Evaluation[];

/** With the rules of some providers: those of others may be in the middle of being written. */
export async function judgeOf(providers: readonly string[]): Promise<Judge> {
  const environments = await loadEnvironments();
  const known = new Map(await Promise.all(providers.map(async (name) => [name, await models[name]!()] as const)));
  const files = readRulesFolder().filter(({ path }) => ["frameworks", ...providers].includes(path.split("/")[0] ?? ""));
  const { rules } = loadRulesFolder(files, environments);
  const prepared = prepareRules(selectRules(rules), environments);
  return (parts, now) => scopesOf(parts, known).flatMap((scope) => [...evaluateRules(prepared, scope, now)]);
}

function scopesOf(parts: readonly ScopeResult[], known: ReadonlyMap<string, ResourceModel>): ScopeToJudge[] {
  const index = new GrowingIndex();
  const streamed = new Map<string, readonly Resource[]>();
  for (const part of parts) {
    const model = known.get(part.scope.cloud);
    const { resources, ledger } = bucketsOf(redactedPart(part, model, "estate").part, model, "demo", false);
    index.note(part.scope, [...part.ledger, ...ledger]);
    if (part.stage === "index") index.add(part.scope, resources);
    else streamed.set(part.scope.id, resources);
  }
  return [...index.scopes.values()].map((scope) => {
    const resources = [...index.ofScope(scope.id), ...(streamed.get(scope.id) ?? [])];
    known.get(scope.cloud)?.relate(scope, resources, index);
    return { scope, resources, ledger: index.ledgerOf(scope.id) };
  });
}

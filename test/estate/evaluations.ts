/** What the built-in rules say of an estate: read, redacted, normalised, related and judged as in an audit. */
import { GrowingIndex } from "../../src/audit/audit-index.ts";
import { bucketsOf, redactedPart } from "../../src/audit/buckets.ts";
import { awsModel } from "../../src/clouds/aws/model.ts";
import { loadEnvironments, readRulesFolder } from "../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../src/engine/catalogue.ts";
import { evaluateRules, type ScopeToJudge } from "../../src/engine/evaluate.ts";
import { prepareRules } from "../../src/engine/prepared-rule.ts";
import { selectRules } from "../../src/engine/select-rules.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Resource, ScopeResult } from "../../src/model/resource.ts";

/** One part of an estate that did not come as the model expects. */
export interface Misunderstood {
  readonly scope: string;
  readonly message: string;
}

/** All scopes of the parts as rules see them, and what the model could not understand. */
export function relatedScopes(parts: readonly ScopeResult[]): { scopes: ScopeToJudge[]; misunderstood: Misunderstood[] } {
  const index = new GrowingIndex();
  const misunderstood: Misunderstood[] = [];
  const streamed = new Map<string, readonly Resource[]>();
  for (const part of parts) {
    const { resources, ledger } = bucketsOf(redactedPart(part, awsModel), awsModel, "demo", false);
    misunderstood.push(...ledger.map(({ scope, message = "" }) => ({ scope, message })));
    index.note(part.scope, [...part.ledger, ...ledger]);
    if (part.stage === "index") {
      index.add(part.scope, resources);
    } else {
      streamed.set(part.scope.id, resources);
    }
  }
  const scopes = [...index.scopes.values()].map((scope) => {
    const resources = [...index.ofScope(scope.id), ...(streamed.get(scope.id) ?? [])];
    awsModel.relate(scope, resources, index);
    return { scope, resources, ledger: index.ledgerOf(scope.id) };
  });
  return { scopes, misunderstood };
}

/** Every evaluation of the built-in rules. */
export async function evaluationsOf(scopes: readonly ScopeToJudge[], now: Date): Promise<Evaluation[]> {
  const environments = await loadEnvironments();
  const { rules } = loadRulesFolder(readRulesFolder(), environments);
  const prepared = prepareRules(selectRules(rules, {}), environments);
  return scopes.flatMap((scope) => [...evaluateRules(prepared, scope, now)]);
}

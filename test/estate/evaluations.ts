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
import type { Resource } from "../../src/model/resource.ts";
import type { Estate } from "./estate.ts";
import { scopeResults } from "./scope-results.ts";

/** Every evaluation of every built-in rule, by the estate's own clock. */
export async function evaluationsOf(estate: Estate): Promise<Evaluation[]> {
  return (await evaluator())(estate);
}

/** The same for many estates: the rules are loaded once. */
export async function evaluator(): Promise<(estate: Estate) => Evaluation[]> {
  const environments = await loadEnvironments();
  const { rules } = loadRulesFolder(readRulesFolder(), environments);
  const prepared = prepareRules(selectRules(rules), environments);
  return (estate) => {
    const now = new Date(estate.collectedAt);
    return scopesToJudge(estate).flatMap((scope) => [...evaluateRules(prepared, scope, now)]);
  };
}

function scopesToJudge(estate: Estate): ScopeToJudge[] {
  const index = new GrowingIndex();
  const streamed = new Map<string, readonly Resource[]>();
  for (const part of scopeResults(estate, "demo")) {
    const { resources, ledger } = bucketsOf(redactedPart(part, awsModel, "estate").part, awsModel, "demo", false);
    index.note(part.scope, [...part.ledger, ...ledger]);
    if (part.stage === "index") {
      index.add(part.scope, resources);
    } else {
      streamed.set(part.scope.id, resources);
    }
  }
  return [...index.scopes.values()].map((scope) => {
    const resources = [...index.ofScope(scope.id), ...(streamed.get(scope.id) ?? [])];
    awsModel.relate(scope, resources, index);
    return { scope, resources, ledger: index.ledgerOf(scope.id) };
  });
}

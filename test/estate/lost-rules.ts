/** Finds out which rules need which permission, by taking each away from an audit of an estate. */
import { awsApis } from "../../src/clouds/aws/apis.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import { deniedCall } from "./denials.ts";
import type { Estate, Fault } from "./estate.ts";
import { evaluator } from "./evaluations.ts";

/** Permission → ids of the rules, sorted, that decide less about the estate without it than with all. */
export async function lostRules(estate: Estate): Promise<Map<string, string[]>> {
  const evaluate = await evaluator();
  const anyway = undecided(evaluate({ ...estate, faults: [] }));
  const lost = new Map<string, string[]>();
  for (const { permission } of awsApis) {
    if (lost.has(permission)) continue;
    const without = undecided(evaluate({ ...estate, faults: denials(permission, estate) }));
    const rules = [...without].flatMap(([id, rule]) => (anyway.has(id) ? [] : [rule]));
    lost.set(permission, [...new Set(rules)].sort());
  }
  return lost;
}

/** Rule × resource → rule, of what nobody can decide. */
function undecided(evaluations: readonly Evaluation[]): Map<string, string> {
  const unknown = evaluations.filter(({ status }) => status === "unknown");
  return new Map(unknown.map(({ rule, resource }) => [`${rule.id} ${resource.id}`, rule.id]));
}

function denials(permission: string, estate: Estate): Fault[] {
  const apis = awsApis.filter((api) => api.permission === permission);
  return estate.accounts.flatMap(({ id, regions }) =>
    regions.flatMap(({ name }) => apis.map(({ api }) => deniedCall(id, name, api))),
  );
}

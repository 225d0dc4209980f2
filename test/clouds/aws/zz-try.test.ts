import { test } from "vitest";
import { relatedScopes } from "../../../test/clouds/aws/judged-parts.ts";
import { scopeResults } from "../../../test/estate/scope-results.ts";
import { demoEstate } from "../../../test/estate/demo.ts";
import { intendedFindings } from "../../../test/estate/demo/intended-findings.ts";
import { readRulesFolder } from "../../../src/dev/rules-folder.ts";
import { loadRules, isRuleFile } from "../../../src/engine/load-rules.ts";
import { createEnvironments } from "../../../src/engine/environment.ts";
import { prepareRules } from "../../../src/engine/prepared-rule.ts";
import { selectRules } from "../../../src/engine/select-rules.ts";
import { evaluateRules } from "../../../src/engine/evaluate.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
test("x", () => {
  const env = createEnvironments([awsModel]);
  const files = readRulesFolder().filter((f) => isRuleFile(f.path));
  const rules = loadRules(files, env);
  const prepared = prepareRules(selectRules(rules, {}), env);
  const scopes = relatedScopes(scopeResults(demoEstate(), "demo"));
  const all = scopes.flatMap((s) => [...evaluateRules(prepared, s, new Date("2026-11-16T06:00:00Z"))]);
  const fails = all
    .filter((e) => e.status === "fail")
    .map((e) => `${e.rule.id}|${e.resource.account}|${e.resource.region}|${e.resource.name}`);
  const intended = intendedFindings.map((f) => f.join("|"));
  console.log(
    "missing",
    intended.filter((f) => !fails.includes(f)),
    "extra",
    fails.filter((f) => !intended.includes(f)),
  );
  const count = {} as any;
  for (const e of all) count[e.status] = (count[e.status] ?? 0) + 1;
  console.log(count, all.length);
  for (const e of all.filter((e) => e.status === "fail"))
    console.log(e.rule.id, e.resource.name, "::", e.message, e.facets);
  const u = new Set(
    all
      .filter((e) => e.status === "unknown")
      .map((e) => `${e.rule.id} ${e.resource.name} ${e.cause?.kind} ${e.cause?.api} ${e.cause?.message.slice(0, 120)}`),
  );
  console.log([...u].join("\n"));
});

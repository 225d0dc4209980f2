/**
 * How long rules take, as ratios to their budgets and to plain JSON.parse: `node benchmarks/catalogue.ts`.
 * 500 generated rules of the shape of the built-in ones, on a small model.
 */
import { catalogueFrom, parseCatalogue } from "../src/engine/catalogue.ts";
import { createEnvironments } from "../src/engine/environment.ts";
import { evaluateRules } from "../src/engine/evaluate.ts";
import { loadRules, type RuleFile } from "../src/engine/load-rules.ts";
import { prepareRules } from "../src/engine/prepared-rule.ts";
import { selectRules } from "../src/engine/select-rules.ts";
import { disk, diskRule, firewall, ledgerOf, model, now, scope } from "../test/engine/model.ts";

const count = 500;
const budgets = { compiledMs: 100, userMs: 700, evaluationsPerSecond: 200_000 };

const files = Array.from({ length: count }, (_, number) => ruleFile(number));
const compiled = JSON.stringify(
  catalogueFrom({ rules: loadRules(files, createEnvironments([model])), bases: {}, frameworks: [] }),
);

const parseMs = fastest(() => JSON.parse(compiled));
const compiledMs = fastest(() => {
  const catalogue = parseCatalogue(compiled);
  return prepareRules(selectRules(catalogue.rules), createEnvironments([model]));
});
const everyConditionMs = fastest(() => {
  const prepared = prepareRules(selectRules(parseCatalogue(compiled).rules), createEnvironments([model]));
  for (const rule of prepared) rule.ready();
});
const userMs = fastest(() => loadRules(files, createEnvironments([model])));

report(`${count} compiled rules loaded`, compiledMs, budgets.compiledMs);
report(`${count} compiled rules loaded and every condition compiled`, everyConditionMs, budgets.compiledMs);
report(`${count} user rules loaded and checked`, userMs, budgets.userMs);
console.log(`JSON.parse of the catalogue (${Math.round(compiled.length / 1000)} kB): ${parseMs.toFixed(1)} ms`);
reportRate("simple condition", "com.encrypted");
reportRate(
  "condition on three facts, one of them tags",
  "com.encrypted && com.gigabytes < 100 && com.tags.size() == 0",
);
reportExposure();

function ruleFile(number: number): RuleFile {
  const path = `acme/net/open-${number}.yaml`;
  return diskRule(
    {
      title: `Firewall ${number} keeps services off the internet`,
      resource: "acme.net.firewall",
      tags: "[network]",
      params: "{ ports: [22, 3389], protocols: [tcp], widest: { ipv4: 8, ipv6: 16 } }",
      variables: '{ open: "exposed(com.rules, params.protocols, params.ports, params.widest)" }',
      applies: "com.attached",
      assert: "variables.open.size() == 0",
      evidence: "variables.open",
      facets: "variables.open.map(e, e.facet)",
      message: `'variables.open.map(e, e.facet).join(", ") + " is open"'`,
      description: "Services for administration that anybody can reach are attacked within minutes of being opened.",
      controls: '{ cis-acme: ["1.2"] }',
      references: "[https://example.com/firewalls]",
      remediation: "{ steps: Remove the rule., bot: exposure_remove, params: \"{'facets': facets}\" }",
      examples:
        "[{ name: a, expect: pass, resource: {} }, { name: b, expect: fail, resource: { com: { rules: [] } } }, { name: c, expect: unknown, resource: { com: { rules: { $unknown: denied } } } }]",
    },
    path,
  );
}

/** Milliseconds of the fastest of several runs after warming up. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function report(what: string, ms: number, budgetMs: number): void {
  const ratios = `${(ms / budgetMs).toFixed(2)} of its budget, ${(ms / parseMs).toFixed(1)} × JSON.parse`;
  console.log(`${what}: ${ms.toFixed(1)} ms (${ratios})`);
}

function reportRate(what: string, assert: string): void {
  const rules = prepareRules(
    selectRules(loadRules([diskRule({ assert })], createEnvironments([model]))),
    createEnvironments([model]),
  );
  const resources = Array.from({ length: 50_000 }, (_, number) => disk({ id: `disk-${number}` }));
  const ledger = ledgerOf({ "store:ListDisks": "complete", "store:ListKeys": "complete" });
  const ms = fastest(() => drain(evaluateRules(rules, { scope, resources, ledger }, now)));
  reportPerSecond(what, resources.length, ms);
}

function reportExposure(): void {
  const environments = createEnvironments([model]);
  const rules = prepareRules(selectRules(loadRules([ruleFile(0)], environments)), environments);
  const resources = Array.from({ length: 20_000 }, (_, number) => firewall({ id: `fw-${number}` }));
  const ledger = ledgerOf({ "net:ListFirewalls": "complete" });
  const ms = fastest(() => drain(evaluateRules(rules, { scope, resources, ledger }, now)));
  reportPerSecond("exposure of a firewall with one open rule, with evidence", resources.length, ms);
}

function reportPerSecond(what: string, evaluations: number, ms: number): void {
  const rate = (evaluations / ms) * 1000;
  const ratio = (rate / budgets.evaluationsPerSecond).toFixed(2);
  console.log(`${what}: ${Math.round(rate).toLocaleString("en")} evaluations/s (${ratio} of the aim for simple rules)`);
}

function drain(evaluations: Iterable<unknown>): number {
  let seen = 0;
  for (const _ of evaluations) seen += 1;
  return seen;
}

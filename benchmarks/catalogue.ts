/** How long rules take: 500 generated ones, of the shape of the built-in ones, on a small model. */
import { catalogueFrom, parseCatalogue } from "../src/engine/catalogue.ts";
import { createEnvironments } from "../src/engine/environment.ts";
import { evaluateRules } from "../src/engine/evaluate.ts";
import { loadRules, type RuleFile } from "../src/engine/load-rules.ts";
import { prepareRules } from "../src/engine/prepared-rule.ts";
import { selectRules } from "../src/engine/select-rules.ts";
import { disk, diskRule, firewall, ledgerOf, model, now, scope } from "../test/engine/model.ts";
import { type Ratio, timesNoise } from "./ratio.ts";

const count = 500;
const budgets = { compiledMs: 100, userMs: 700, evaluationsPerSecond: 200_000 };

/** Rules loaded, then evaluated; all in this process, warmed up. */
export function* catalogueRatios(): Generator<Ratio> {
  const files = Array.from({ length: count }, (_, number) => ruleFile(number));
  const compiled = JSON.stringify(
    catalogueFrom({ rules: loadRules(files, createEnvironments([model])), bases: {}, frameworks: [] }),
  );
  const prepared = () => prepareRules(selectRules(parseCatalogue(compiled).rules), createEnvironments([model]));
  const parseMs = fastest(() => JSON.parse(compiled));
  yield loading(`${count} compiled rules loaded`, fastest(prepared), budgets.compiledMs, parseMs);
  const everyMs = fastest(() => {
    for (const rule of prepared()) rule.ready();
  });
  yield loading(`${count} compiled rules loaded and every condition compiled`, everyMs, budgets.compiledMs, parseMs);
  const userMs = fastest(() => loadRules(files, createEnvironments([model])));
  yield loading(`${count} user rules loaded and checked`, userMs, budgets.userMs, parseMs);
  yield { ...rateOf("com.encrypted"), what: "simple condition" };
  yield {
    ...rateOf("com.encrypted && com.gigabytes < 100 && com.tags.size() == 0"),
    what: "condition on three facts, one of them tags",
  };
  yield { ...exposureRate(), what: "exposure of a firewall with one open rule, with evidence" };
}

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

function loading(what: string, ms: number, budgetMs: number, parseMs: number): Ratio {
  return {
    what,
    value: ms / budgetMs,
    unit: `of ${budgetMs} ms`,
    aim: { is: "at most", value: 1, noise: timesNoise },
    from: `${ms.toFixed(1)} ms, ${(ms / parseMs).toFixed(1)} × JSON.parse of them`,
  };
}

function rateOf(assert: string): Omit<Ratio, "what"> {
  const rules = prepareRules(
    selectRules(loadRules([diskRule({ assert })], createEnvironments([model]))),
    createEnvironments([model]),
  );
  const resources = Array.from({ length: 50_000 }, (_, number) => disk({ id: `disk-${number}` }));
  const ledger = ledgerOf({ "store:ListDisks": "complete", "store:ListKeys": "complete" });
  const ms = fastest(() => drain(evaluateRules(rules, { scope, resources, ledger }, now)));
  const aim = { is: "at least", value: budgets.evaluationsPerSecond, noise: timesNoise } as const;
  return { ...perSecond(resources.length, ms), aim };
}

function exposureRate(): Omit<Ratio, "what"> {
  const environments = createEnvironments([model]);
  const rules = prepareRules(selectRules(loadRules([ruleFile(0)], environments)), environments);
  const resources = Array.from({ length: 20_000 }, (_, number) => firewall({ id: `fw-${number}` }));
  const ledger = ledgerOf({ "net:ListFirewalls": "complete" });
  return perSecond(
    resources.length,
    fastest(() => drain(evaluateRules(rules, { scope, resources, ledger }, now))),
  );
}

function perSecond(evaluations: number, ms: number): Omit<Ratio, "what"> {
  return { value: (evaluations / ms) * 1000, unit: "evaluations a second", from: `${ms.toFixed(0)} ms` };
}

function drain(evaluations: Iterable<unknown>): number {
  let seen = 0;
  for (const _ of evaluations) seen += 1;
  return seen;
}

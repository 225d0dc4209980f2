import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judgeResource, subjectOf, undecidedFacet } from "../../src/engine/judge-resource.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { type PreparedRule, prepareRules } from "../../src/engine/prepared-rule.ts";
import { selectRules } from "../../src/engine/select-rules.ts";
import type { Resource } from "../../src/model/resource.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { disk, diskRule, environments, firewall, firewallRule, now, scope } from "./model.ts";

const cause = { kind: "denied", scope: "acme:1:north", api: "store:ListKeys", message: "not allowed" } as const;
const unknown = new Unknown(cause);

function prepared(lines: Record<string, string>): PreparedRule {
  const [rule] = prepareRules(selectRules(loadRules([diskRule(lines)], environments)), environments);
  return rule!;
}

function judge(lines: Record<string, string>, resource: Resource = disk()) {
  const ruleErrors: string[] = [];
  const rule = prepared(lines);
  const onRuleError = (message: string) => ruleErrors.push(message);
  return { ...judgeResource(rule, subjectOf(resource, rule.type), { scope, now, onRuleError }), ruleErrors };
}

test("true passes, with a reference to the resource and nothing else", () => {
  expect(judge({})).toMatchObject({
    status: "pass",
    scope: "acme:1:north",
    rule: { id: "acme-store-encrypted", severity: "medium", apis: ["store:ListDisks", "store:ListKeys"] },
    resource: { id: "disk-1", name: "data", type: "acme.store.disk", cloud: "acme", account: "1", region: "north" },
  });
  expect(judge({})).not.toHaveProperty("evidence");
});

test("false fails, with message, evidence and sorted distinct facets", () => {
  const lines = { evidence: '{ "size": com.gigabytes }', facets: '["b", "a", "b"]' };
  const quoted = Object.fromEntries(Object.entries(lines).map(([key, text]) => [key, `'${text}'`]));
  expect(judge(quoted, disk({ encrypted: false }))).toMatchObject({
    status: "fail",
    message: "disk data is not encrypted",
    evidence: { size: 20 },
    facets: ["a", "b"],
  });
});

const openRemediation = '{ steps: Close it., bot: closer, params: \'{ "first": facets[0], "all": facets }\' }';

test("a fail has the params for the bot, made from its facets", () => {
  const facets = '\'["b", "a"]\'';
  expect(judge({ facets, remediation: openRemediation }, disk({ encrypted: false }))).toMatchObject({
    status: "fail",
    botParams: { first: "a", all: ["a", "b"] },
  });
  expect(judge({ facets, remediation: openRemediation })).not.toHaveProperty("botParams");
});

test("params that cannot be made are null, and the finding stands", () => {
  const { ruleErrors, ...evaluation } = judge({ remediation: openRemediation }, disk({ encrypted: false }));
  expect(evaluation).toMatchObject({ status: "fail", botParams: null });
  expect(ruleErrors).toHaveLength(1);
});

test("a rule that does not apply is skipped, and says why", () => {
  expect(judge({ applies: "com.gigabytes > 100", assert: "'false'" })).toMatchObject({
    status: "skip",
    message: "The rule does not apply: not com.gigabytes > 100",
  });
});

test.each([
  ["com.encrypted", "unknown"],
  ["!com.encrypted", "unknown"],
  ["com.encrypted || com.gigabytes > 3", "pass"],
  ["com.gigabytes > 3 || com.encrypted", "pass"],
  ["com.encrypted && com.gigabytes > 100", "fail"],
  ["com.encrypted && com.gigabytes > 3", "unknown"],
  ["com.encrypted ? true : true", "unknown"],
  ["[1, 2].exists(x, com.encrypted || x == 2)", "pass"],
  ["[1, 2].all(x, x == 1 && com.encrypted)", "fail"],
])("where com.encrypted is unknown, %s is %s", (assert, status) => {
  const evaluation = judge({ assert: `"${assert}"` }, disk({ encrypted: unknown }));
  expect(evaluation.status).toBe(status);
  expect(evaluation.cause).toEqual(status === "unknown" ? cause : undefined);
});

test("an unknown in `applies` is unknown, never a skip", () => {
  expect(judge({ applies: "com.encrypted", assert: "'true'" }, disk({ encrypted: unknown }))).toMatchObject({
    status: "unknown",
    cause,
  });
});

test("has() on an unknown fact is unknown", () => {
  expect(judge({ assert: "has(com.snapshot)" }, disk({ snapshot: unknown }))).toMatchObject({
    status: "unknown",
    cause,
  });
  expect(judge({ assert: "com.?snapshot.hasValue()" }, disk({ snapshot: unknown }))).toMatchObject({ cause });
});

test("an unknown in a variable is thrown each time it is read", () => {
  const lines = { variables: "{ v: com.encrypted }", assert: "variables.v || com.gigabytes > 100 || variables.v" };
  expect(judge(lines, disk({ encrypted: unknown }))).toMatchObject({ status: "unknown", cause });
});

test.each([
  ["com.snapshot.id == 'x'", {}, "No such key: snapshot"],
  ["com.gigabytes / 0 == 1", {}, "division by zero"],
  ["com.encrypted", { encrypted: "yes" }, "com.encrypted must be true or false"],
  ["com.encrypted", { encrypted: undefined }, "com.encrypted is absent"],
  ["com.tags['a'] == ''", {}, "No such key: a"],
])("%s on %j is a rule-error with file and line, never a pass", (assert, facts, message) => {
  const evaluation = judge({ assert: `"${assert}"` }, disk(facts));
  expect(evaluation).toMatchObject({ status: "unknown", cause: { kind: "rule-error", scope: "acme:1:north" } });
  expect(evaluation.cause?.message).toContain("rules/acme/store/encrypted.yaml:6: assert: ");
  expect(evaluation.cause?.message).toContain(message);
  expect(evaluation.ruleErrors).toEqual([evaluation.cause?.message]);
});

test("a finding stands where its message, evidence or facets cannot be computed", () => {
  const failing = { assert: "false", message: "com.tags['a']", evidence: "com.tags['a']", facets: "[com.tags['a']]" };
  const evaluation = judge(Object.fromEntries(Object.entries(failing).map(([key, text]) => [key, `"${text}"`])));
  expect(evaluation).toMatchObject({ status: "fail", facets: [undecidedFacet] });
  expect(evaluation.message).toContain("Not so: Disk is encrypted. (");
  expect(evaluation.message).toContain("No such key: a");
  expect(JSON.stringify(evaluation.evidence)).toContain("No such key: a");
  expect(evaluation.ruleErrors).toHaveLength(3);
});

test("an unknown fact in the description is no error of the rule", () => {
  const lines = { assert: "'false'", message: "com.name", facets: "'[string(com.encrypted)]'" };
  expect(judge(lines, disk({ encrypted: unknown }))).toMatchObject({
    status: "fail",
    message: "data",
    facets: [undecidedFacet],
    ruleErrors: [],
  });
});

test("a hostile name cannot make a message without end", () => {
  const { message } = judge({ assert: "'false'", message: "com.name" }, disk({ name: "x".repeat(100_000) }));
  expect(message).toHaveLength(1000);
});

test("tags named like members of objects are tags", () => {
  const tags: unknown = JSON.parse('{ "constructor": "x", "__proto__": "y", "hasOwnProperty": "z" }');
  expect(
    judge({ assert: `"com.tags['constructor'] == 'x' && com.tags['__proto__'] == 'y'"` }, disk({ tags })).status,
  ).toBe("pass");
});

test("the params of config are what conditions see", () => {
  const rules = loadRules([diskRule({ params: "{ most: 10 }", assert: "com.gigabytes <= params.most" })], environments);
  const [rule] = prepareRules(selectRules(rules, { params: { "*": { most: 20 } } }), environments);
  expect(judgeResource(rule!, subjectOf(disk(), rule!.type), { scope, now }).status).toBe("pass");
});

test("now is the run's clock", () => {
  expect(judge({ assert: "now - com.createdAt < duration('1440h')" }).status).toBe("pass");
  expect(judge({ assert: "now - com.createdAt < duration('24h')" }).status).toBe("fail");
});

test("exposure decides through variables, evidence and facets alike", () => {
  const lines = {
    resource: "acme.net.firewall",
    params: "{ ports: [22], protocols: [tcp], widest: { ipv4: 8, ipv6: 16 } }",
    variables: '{ open: "exposed(com.rules, params.protocols, params.ports, params.widest)" }',
    assert: "variables.open.size() == 0",
    evidence: "variables.open",
    facets: "variables.open.map(e, e.facet)",
    message: "variables.open[0].facet + ' is open'",
  };
  expect(judge(lines, firewall())).toMatchObject({
    status: "fail",
    message: "tcp/22 from 0.0.0.0/0 is open",
    evidence: [{ family: "ipv4", sources: ["0.0.0.0/0"], rules: ["r1"] }],
    facets: ["tcp/22 from 0.0.0.0/0"],
  });
  expect(judge(lines, firewall({ rules: [firewallRule({ sources: unknown })] }))).toMatchObject({
    status: "unknown",
    cause,
  });
  expect(judge(lines, firewall({ rules: unknown }))).toMatchObject({ status: "unknown", cause });
  expect(judge(lines, firewall({ rules: [] })).status).toBe("pass");
});

/** A random condition over three facts that are each true, false or unknown. */
const condition: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("com.encrypted", "(com.gigabytes > 3)", "has(com.snapshot)"),
    fc.tuple(tie("tree"), fc.constantFrom("&&", "||"), tie("tree")).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie("tree").map((tree) => `!${tree}`),
    tie("tree").map((tree) => `[1, 2].exists(x, x == 2 && ${tree})`),
    tie("tree").map((tree) => `[1, 2].all(x, x == 2 || ${tree})`),
  ),
})).tree;

const readings = {
  encrypted: [true, false],
  gigabytes: [3, 4],
  snapshot: [undefined, { id: "s" }],
} as const;

test("what is decided with unknown facts is decided the same whatever those facts are", () => {
  fc.assert(
    fc.property(
      condition,
      fc.subarray(["encrypted", "gigabytes", "snapshot"] as const, { minLength: 1 }),
      (assert, hidden) => {
        const rule = prepared({ assert: `"${assert}"` });
        const status = (facts: Record<string, unknown>) =>
          judgeResource(rule, subjectOf(disk(facts), rule.type), { scope, now }).status;
        const guess = status(Object.fromEntries(hidden.map((name) => [name, unknown])));
        const completions = combinations(hidden.map((name) => readings[name].map((value) => [name, value] as const)));
        const answers = new Set(completions.map((facts) => status(Object.fromEntries(facts))));
        expect(guess === "unknown" || (answers.size === 1 && answers.has(guess))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

function combinations<Item>(choices: readonly (readonly Item[])[]): Item[][] {
  return choices.reduce<Item[][]>((all, items) => all.flatMap((some) => items.map((item) => [...some, item])), [[]]);
}

import { expect, test } from "vitest";
import { checkExamples } from "../../src/engine/examples.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { diskBase, diskRule, environments } from "./model.ts";

const pass = "{ name: base, expect: pass, resource: {} }";
const fail =
  "{ name: plain, expect: fail, resource: { com: { encrypted: false } }, message: disk data is not encrypted }";
const unknown = '{ name: denied, expect: unknown, resource: { com: { encrypted: { $unknown: "denied" } } } }';

function report(examples: readonly string[], lines: Record<string, string> = {}) {
  const [rule] = loadRules([diskRule({ ...lines, examples: `[${examples.join(", ")}]` })], environments);
  const { passed, failed } = checkExamples(rule!, diskBase, environments);
  return { passed, failed: failed.map(({ message }) => message) };
}

test("examples that come out as they say pass", () => {
  expect(report([pass, fail, unknown])).toEqual({ passed: ["base", "plain", "denied"], failed: [] });
});

test("what fails has file and line", () => {
  const examples = `\n  - ${pass}\n  - ${fail.replace("false", "true")}\n  - ${unknown}`;
  const [rule] = loadRules([diskRule({ examples })], environments);
  expect(checkExamples(rule!, diskBase, environments)).toEqual({
    rule: "acme-store-encrypted",
    passed: ["base", "denied"],
    failed: [
      { file: "rules/acme/store/encrypted.yaml", line: 11, message: "Example “plain”: expected fail, got pass." },
    ],
  });
});

test.each<[string, readonly string[], Record<string, string>, string]>([
  ["no example that passes", [fail, unknown], {}, "one that passes"],
  ["no example that fails", [pass, unknown], {}, "one that fails"],
  ["no absent or unknown fact", [pass, fail], {}, "absent (null) or unknown ($unknown)"],
  ["no example that is skipped", [pass, fail, unknown], { applies: "com.gigabytes > 0" }, "one that is skipped"],
  ["a wrong message", [pass, fail.replace("disk data", "disk x"), unknown], {}, 'expected the message "disk x is not'],
  [
    "wrong facets",
    [pass, fail.replace("message: disk data is not encrypted", "facets: [a]"), unknown],
    { facets: "'[\"b\"]'" },
    'expected the facets ["a"], got ["b"].',
  ],
  [
    "a field that no model declares",
    [pass, fail, unknown, "{ name: typo, expect: pass, resource: { com: { encryptd: false } } }"],
    {},
    "com.encryptd is not a declared field.",
  ],
  [
    "a fact of the wrong type",
    [pass, fail, unknown, "{ name: typo, expect: pass, resource: { com: { gigabytes: many } } }"],
    {},
    "com.gigabytes must be an integer",
  ],
  [
    "a rule-error that is expected as unknown",
    [pass, fail, "{ name: absent, expect: unknown, resource: { com: { encrypted: null } } }"],
    {},
    "An error in the rule: rules/acme/store/encrypted.yaml:6: assert: com.encrypted is absent",
  ],
  [
    "a message that cannot be computed",
    [pass, "{ name: plain, expect: fail, resource: { com: { encrypted: false } } }", unknown],
    { message: `"com.tags['owner']"` },
    "An error in the rule: rules/acme/store/encrypted.yaml:7: message: No such key: owner",
  ],
  [
    "a param that the rule does not have",
    [pass, fail, unknown, "{ name: odd, expect: pass, resource: {}, params: { size: 1 } }"],
    {},
    "params.acme-store-encrypted.size: no such param.",
  ],
])("%s is told", (_what, examples, lines, message) => {
  const { failed } = report(examples, lines);
  expect(failed).toContainEqual(expect.stringContaining(message));
});

test("an example may set params", () => {
  const lines = { params: "{ most: 10 }", assert: "com.gigabytes <= params.most", message: "com.name" };
  const examples = [
    "{ name: large, expect: fail, resource: {} }",
    "{ name: allowed, expect: pass, resource: {}, params: { most: 20 } }",
    '{ name: denied, expect: unknown, resource: { com: { gigabytes: { $unknown: "denied" } } } }',
  ];
  expect(report(examples, lines)).toMatchObject({ failed: [] });
});

test("the clock stands at the moment the base was collected", () => {
  const lines = { assert: "\"now == timestamp('2026-03-01T00:00:00Z')\"" };
  expect(report([pass], lines).passed).toEqual(["base"]);
});

test("without a base nothing is proved", () => {
  const [rule] = loadRules([diskRule()], environments);
  expect(checkExamples(rule!, undefined, environments).failed).toMatchObject([
    { line: 4, message: expect.stringContaining("There is no base resource of type acme.store.disk") },
  ]);
});

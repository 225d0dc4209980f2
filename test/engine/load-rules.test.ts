import { expect, test } from "vitest";
import { isRuleFile, loadRules, ruleId, type RuleFile } from "../../src/engine/load-rules.ts";
import { ConfigError } from "../../src/errors.ts";
import { diskRule, environments } from "./model.ts";

function problemsOf(files: readonly RuleFile[], taken?: ReadonlySet<string>): string[] {
  try {
    loadRules(files, environments, taken);
  } catch (error) {
    if (error instanceof ConfigError && error.code === "invalid-rule") return error.message.split("\n");
    throw error;
  }
  return [];
}

test("the id of a rule is its path", () => {
  expect(ruleId("aws/ec2/security-group-admin-ports.yaml")).toBe("aws-ec2-security-group-admin-ports");
});

test.each([
  ["aws/ec2/x.yaml", true],
  ["x.yml", true],
  ["aws/ec2/security_group.json", false],
  ["frameworks/cis-aws-7.0.0.yaml", false],
  ["README.md", false],
])("%s is a rule file: %s", (path, answer) => {
  expect(isRuleFile(path)).toBe(answer);
});

test("a rule is loaded with its defaults and the lines of its keys", () => {
  const [rule] = loadRules([diskRule({ variables: "{ a: com.name }" })], environments);
  expect(rule).toMatchObject({
    id: "acme-store-encrypted",
    assert: "com.encrypted",
    tags: [],
    params: {},
    variables: { a: "com.name" },
    controls: {},
    references: [],
    examples: [{ name: "base", expect: "pass", resource: {} }],
    source: {
      file: "rules/acme/store/encrypted.yaml",
      lines: { id: 1, assert: 6, "variables.a": 10, "examples.0": 9 },
    },
  });
  expect(rule).not.toHaveProperty("applies");
});

test("rules are sorted by id, in whatever order files come", () => {
  const files = ["b", "a"].map((name) => diskRule({}, `acme/${name}.yaml`));
  expect(loadRules(files, environments).map(({ id }) => id)).toEqual(["acme-a", "acme-b"]);
});

test.each<[string, Record<string, string>, string]>([
  ["an unknown key", { sevrity: "low" }, "10:1: Unknown key sevrity. (did you mean `severity`?)"],
  ["an unknown key below", { remediation: "{ steps: x, bots: y }" }, "8:26: Unknown key bots. (did you mean `bot`?)"],
  [
    "an unknown key of an example",
    { examples: "[{ name: a, expects: pass, expect: pass, resource: {} }]" },
    "9:23: Unknown key expects. (did you mean `expect`?)",
  ],
  [
    "an unknown bucket of an example",
    { examples: "[{ name: a, expect: pass, resource: { con: {} } }]" },
    "9:49: Unknown key con. (did you mean `com`?)",
  ],
  ["a wrong severity", { severity: "severe" }, "3:1: severity: Invalid option"],
  ["an empty title", { title: "''" }, "2:1: title: must not be empty"],
  ["a condition that is no text", { assert: "true" }, "6:1: assert: Invalid input: expected string"],
  ["no examples", { examples: "[]" }, "9:1: examples: must hold at least one example"],
  ["a param that could hide its class", { params: "{ constructor: 1 }" }, "10:11: params.constructor"],
  ["a param without a type", { params: "{ a: null }" }, "10:11: params.a: A param must not be null."],
  ["an id that is not the path", { id: "acme-other" }, "1:1: The id is acme-other, but the path of the file makes it"],
  [
    "an unknown resource type",
    { resource: "acme.store.dsk" },
    "4:1: Unknown resource type acme.store.dsk. (did you mean",
  ],
  ["a mistyped field", { assert: "com.encryptd" }, "6:13: assert: No such key: encryptd. (did you mean `encrypted`?)"],
  ["a mistyped field in has", { applies: "has(com.snapshott.id)" }, "10:18: applies: No such key: snapshott."],
  [
    "a mistyped param",
    { params: "{ ports: [1] }", assert: "params.portz == [1]" },
    "6:16: assert: No such key: portz.",
  ],
  [
    "a mistyped variable",
    { variables: "{ a: com.name }", assert: "variables.b == ''" },
    "6:19: assert: No such key: b.",
  ],
  [
    "a variable used before its turn",
    { variables: "{ a: variables.b, b: com.name }" },
    "10:27: variables.a: No such key: b.",
  ],
  ["a condition that is no bool", { assert: "com.name" }, "6:1: assert: Must be true or false (bool), but is string."],
  ["a message that is no text", { message: "com.gigabytes" }, "7:1: message: Must be a text (string), but is int."],
  ["facets that are no texts", { facets: "com.gigabytes" }, "10:1: facets: Must be a list of texts"],
  ["a syntax error", { assert: "com.encrypted &&" }, "6:25: assert: Unexpected token: EOF."],
  [
    "a block with a mistake",
    { assert: "|\n  com.encrypted &&\n  com.gigabyte > 3" },
    "8:7: assert: No such key: gigabyte.",
  ],
  [
    "bot params that read the resource",
    { remediation: "{ steps: x, params: \"{'a': com.name}\" }" },
    "8:41: remediation.params: Unknown variable: com. (known: facets)",
  ],
])("%s is refused at its place", (_what, lines, expected) => {
  const [problem, ...others] = problemsOf([diskRule(lines)]);
  expect(problem).toContain(`rules/acme/store/encrypted.yaml:${expected}`);
  expect(others).toEqual([]);
});

test("every mistake of every file is told at once", () => {
  const files = [
    diskRule({ assert: "com.encryptd", message: "com.nam" }),
    diskRule({ title: "''", severity: "x" }, "acme/b.yaml"),
    { file: "rules/c.yaml", path: "c.yaml", text: "a: [" },
  ];
  const problems = problemsOf(files);
  expect(problems.filter((problem) => problem.includes("encrypted.yaml"))).toHaveLength(2);
  expect(problems.filter((problem) => problem.includes("acme/b.yaml"))).toHaveLength(2);
  expect(problems.filter((problem) => problem.includes("c.yaml"))).not.toEqual([]);
});

test("two files cannot have one id", () => {
  const files = [diskRule({}, "acme/store-x.yaml"), diskRule({}, "acme/store/x.yaml")];
  expect(problemsOf(files)).toEqual([
    "rules/acme/store/x.yaml:1: rules/acme/store-x.yaml has the same id acme-store-x. (rename one of them)",
  ]);
});

test("a rule cannot take the id of a built-in one", () => {
  expect(problemsOf([diskRule()], new Set(["acme-store-encrypted"]))).toEqual([
    "rules/acme/store/encrypted.yaml:1: A built-in rule has the id acme-store-encrypted. (rename the file and its id)",
  ]);
});

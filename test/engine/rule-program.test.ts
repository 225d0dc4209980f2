import { expect, test } from "vitest";
import { compileRule, type RuleLogic, type RuleProgram } from "../../src/engine/rule-program.ts";
import { disk, environments, now } from "./model.ts";

const type = environments.forType("acme.store.disk")!;

function compiled(logic: Partial<RuleLogic>): RuleProgram {
  const result = compileRule(
    { params: {}, variables: {}, assert: "true", message: "''", remediation: { steps: "x" }, ...logic },
    type,
  );
  if ("assert" in result) return result;
  throw new Error(JSON.stringify(result));
}

function run(program: RuleProgram, params: RuleLogic["params"] = {}): unknown {
  const { com, ext } = disk();
  const context: Record<string, unknown> = { com: new type.Com(com, "com"), ext: new type.Ext(ext, "ext"), now };
  context["params"] = program.params(params);
  context["variables"] = program.variables(context);
  return program.assert(context);
}

test("params have the values given and the types of the defaults", () => {
  const program = compiled({ params: { sizes: [1, 2] }, assert: "com.gigabytes in params.sizes" });
  expect(run(program, { sizes: [1, 20] })).toBe(true);
  expect(run(program, { sizes: [] })).toBe(false);
});

test.each<[RuleLogic["params"], string]>([
  [{ a: 2 }, "params.a + 1 == 3"],
  [{ a: 1.5 }, "params.a > 1.0"],
  [{ a: [1, "x"] }, "params.a[1] == 'x'"],
  [{ a: { k: "v" } }, "params.a.k == 'v' && has(params.a.k) && !has(params.a.z)"],
  [{ a: [] }, "params.a.size() == 0"],
])("params %j satisfy %s", (params, assert) => {
  expect(run(compiled({ params, assert }), params)).toBe(true);
});

test("a variable may read params and the variables before it", () => {
  const variables = { twice: "com.gigabytes * params.factor", text: "string(variables.twice)" };
  expect(run(compiled({ params: { factor: 2 }, variables, assert: "variables.text == '40'" }), { factor: 2 })).toBe(
    true,
  );
});

test.each([
  ["[]", "variables.v.size() == 0"],
  ["{}", "variables.v.size() == 0"],
  ["[1, 'x']", "variables.v[1] == 'x'"],
  ["com.?snapshot", "!variables.v.hasValue()"],
  ["com", "variables.v.name == 'data'"],
  ["now - com.createdAt", "variables.v > duration('24h')"],
  ["null", "variables.v == null"],
])("a variable can be %s", (text, assert) => {
  expect(run(compiled({ variables: { v: text }, assert }))).toBe(true);
});

test("a rule of many problems tells them all", () => {
  const problems = compileRule(
    {
      params: { a: null },
      variables: { b: "com.x" },
      applies: "1",
      assert: "com.y",
      message: "2",
      remediation: { steps: "x", params: "[]" },
    },
    type,
  );
  expect(problems).toMatchObject(
    ["params.a", "variables.b", "applies", "assert", "message", "remediation.params"].map((key) => ({ key })),
  );
});

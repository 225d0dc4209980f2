import { describe, expect, test } from "vitest";
import { gateState } from "../../src/run/gate-state.ts";
import { configFile, configOf, type Files, filesOf, requestFor } from "./run-request.ts";

const config = `plugins:
  rules: { params: { select: { ids: [aws-ec2-volume-encryption] }, params: { aws-ec2-volume-*: {} } } }
  own: { plugin: ./plugins/own.mjs, params: { a: 1, b: [2] } }
  mine: { plugin: ./clouds/mine.mjs }
audits:
  nightly: { clouds: [demo, mine], events: [rules, own] }
run: [nightly]
exemptions: [e.yaml]
exemptionsRequire: { reason: 5 }
baseline: b.json
gate: { failOn: medium }
`;
const files: Files = {
  [configFile]: config,
  "e.yaml": "# first\n- { rule: '*', resource: x, reason: because, owner: o, expires: 2027-01-01 }\n",
  "b.json": JSON.stringify({ schemaVersion: 1, writtenAt: "t", scopes: [], findings: [] }),
  "plugins/own.mjs": "export default 1;",
  "plugins/lib/part.mjs": "export const a = 1;",
  "plugins/notes.md": "words",
  "clouds/mine.mjs": "export default 2;",
};

async function stateOf(changed: Readonly<Record<string, string>> = {}) {
  const all = { ...files, ...changed };
  const request = requestFor(all);
  return gateState({ config: configOf(request), audits: ["nightly"], files: filesOf(all), bounds: request.bounds });
}

const eventsOf = async (changed?: Readonly<Record<string, string>>) =>
  (await stateOf(changed)).audits.get("nightly")?.events;
const cloudsOf = async (changed?: Readonly<Record<string, string>>) =>
  (await stateOf(changed)).audits.get("nightly")?.clouds;

describe("what a gate is decided by", () => {
  test("is read from the config and the files that it names", async () => {
    const state = await stateOf();
    expect([...(state.audits.get("nightly")?.rules.values() ?? [])]).toMatchObject([
      { id: "aws-ec2-volume-encryption", severity: "medium" },
    ]);
    expect(state).toMatchObject({
      gate: { failOn: "medium", newOnly: false, onUnknown: "fail" },
      exemptions: [{ rule: "*", resource: "x", source: { file: "e.yaml", line: 2 } }],
      exemptionsRequire: { reason: 5 },
      baseline: { findings: [] },
    });
    expect(state.place("gate", "failOn")).toEqual({ file: configFile, line: 11 });
  });

  test.each([
    ["lines that are moved", `# a\n# b\n${config}`],
    ["keys in another order", config.replace("{ a: 1, b: [2] }", "{ b: [2], a: 1 }")],
    ["another way of writing it", config.replace("{ a: 1, b: [2] }", '{ "a": 1, b: [ 2 ] }')],
  ])("is the same for %s", async (_, text) => {
    const [before, after] = [await stateOf(), await stateOf({ [configFile]: text })];
    expect(after.audits).toEqual(before.audits);
  });

  test.each([
    ["params", { [configFile]: config.replace("a: 1", "a: 2") }],
    ["code", { "plugins/own.mjs": "export default 2;" }],
    ["code beside it", { "plugins/lib/part.mjs": "export const a = 2;" }],
    ["a module beside it", { "plugins/new.mjs": "" }],
  ])("is another where a module has other %s", async (_, changed) => {
    const [before, after] = [await eventsOf(), await eventsOf(changed)];
    expect(after?.get("own")).not.toBe(before?.get("own"));
    expect(after?.get("rules")).toBe(before?.get("rules"));
  });

  test("is the same where something lies beside a module that it cannot import", async () => {
    expect(await eventsOf({ "plugins/notes.md": "other words" })).toEqual(await eventsOf());
  });

  test("is another where a cloud has other params or code", async () => {
    const before = await cloudsOf();
    const params = await cloudsOf({
      [configFile]: config.replace("plugins:", "plugins:\n  demo: { params: { path: x } }"),
    });
    const code = await cloudsOf({ "clouds/mine.mjs": "" });
    expect([...(before?.keys() ?? [])].filter((key) => before?.get(key) !== params?.get(key))).toEqual(["demo"]);
    expect([...(before?.keys() ?? [])].filter((key) => before?.get(key) !== code?.get(key))).toEqual(["mine"]);
  });

  test("is what code scanning shows as open, where the baseline is that", async () => {
    const text = config.replace("baseline: b.json", "baseline: code-scanning");
    expect((await stateOf({ [configFile]: text })).baseline).toBe("code-scanning");
  });

  test("is no baseline where its file cannot be read: everything is new then", async () => {
    expect((await stateOf({ "b.json": "{" })).baseline).toBeUndefined();
  });
});

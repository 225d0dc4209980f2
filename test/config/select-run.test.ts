import { expect, test } from "vitest";
import { selectRun } from "../../src/config/select-run.ts";
import type { RunChoice } from "../../src/config/select-run.ts";
import { load } from "./loading.ts";

const own = [
  "plugins:",
  "  es: { plugin: esstore }",
  "  az: { plugin: azcloud }",
  "  login: { plugin: aws, params: { secret: '${env:POSTUREGATE_NONE}' } }",
  "audits:",
  "  good: { clouds: [mockcloud] }",
  "  bad: { clouds: [az], stores: [es] }",
  "  azure: { clouds: [az] }",
  "  secret: { clouds: [login] }",
].join("\n");

const { config } = load(`${own}\nrun: [good, demo, good]`);

const refused = (choice: RunChoice, used = config) => {
  try {
    selectRun(used, choice);
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each([
  [{}, ["good", "demo"]],
  [{ auditNames: [] }, ["good", "demo"]],
  [{ auditNames: ["mockaudit"] }, ["mockaudit"]],
  [{ auditNames: ["demo", "good", "demo"] }, ["demo", "good"]],
  [{ noFile: true }, ["demo"]],
  [{ noFile: true, auditNames: ["mockaudit"] }, ["mockaudit"]],
  [{ auditNames: ["azure", "secret"], replay: true }, ["azure", "secret"]],
])("%j runs %j", (choice, audits) => {
  expect(selectRun(config, choice)).toEqual(audits);
});

test("nothing that says what runs is a mistake that names the audits", () => {
  expect(refused({}, load(own).config)).toMatchObject({
    code: "invalid-config",
    problems: [
      { file: "posturegate.yaml", hint: "add `run:` with a list of these: demo, mockaudit, good, bad, azure, secret" },
    ],
  });
});

test("an unknown audit is told with the nearest spelling", () => {
  expect(refused({ auditNames: ["god", "demo", "zzz"] })).toMatchObject({
    code: "unknown-name",
    problems: [
      { message: "there is no audit `god`", hint: expect.stringContaining("did you mean `good`?") },
      { message: "there is no audit `zzz`", hint: expect.stringContaining("allowed: demo, mockaudit, good") },
    ],
  });
});

test("plugins that this version lacks are told where the audits name them; on replay clouds are not needed", () => {
  expect(refused({ auditNames: ["bad"] })).toMatchObject({
    code: "missing-plugin",
    problems: [
      { line: 7, column: 19, message: "the audit `bad` needs the plugin `azure`, which this version lacks" },
      { line: 7, column: 33, message: "the audit `bad` needs the plugin `esstore`, which this version lacks" },
    ],
  });
  expect(refused({ auditNames: ["bad"], replay: true })).toMatchObject({ problems: [{ column: 33 }] });
});

test("secrets that are not set are told by name", () => {
  expect(refused({ auditNames: ["secret"] })).toMatchObject({
    code: "invalid-config",
    problems: [{ line: 4, message: expect.stringContaining("`POSTUREGATE_NONE`") }],
  });
});

import { expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { load, options } from "./loading.ts";

const warningsOf = (text: string) =>
  load(text).warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`);

const own = "audits: { a: { clouds: [mockcloud] } }\nrun: [a]\n";

test.each([
  [own, []],
  [`${own}plugins: { p: { plugin: aws } }`, ["posturegate.yaml:3: no audit uses the plugin `p`"]],
  [`${own}plugins: { filestore: { params: { path: x } } }`, []],
  [
    `${own}plugins: { p: { plugin: esstore } }`,
    ["posturegate.yaml:3: this version has no plugin `esstore`", "posturegate.yaml:3: no audit uses the plugin `p`"],
  ],
  [
    "audits: { a: { clouds: [mockcloud], alerts: [prcomment] } }\nrun: [a]",
    ["posturegate.yaml:1: this version has no plugin `prcomment`"],
  ],
  ["gate: { failOn: low }", ["posturegate.yaml:1: the config defines no audit: only the built-in `mockaudit` runs"]],
  ["run: [mockaudit]", []],
  [
    `${own}gate: { newOnly: true }`,
    ["posturegate.yaml:3: `gate` is not used: `newOnly` has no `baseline` to compare with"],
  ],
  [`${own}gate: { newOnly: true }\nbaseline: b.json`, []],
  [`${own}gate: { newOnly: true }\nbaseline: code-scanning`, []],
  [`${own}gate: { newOnly: true }\nstate: {}`, []],
  [`${own}email: { from: me }`, ["posturegate.yaml:3: `email` is not used: this version sends no mail"]],
  [`${own}schedule: 0 3 * * *`, ["posturegate.yaml:3: `schedule` is not used: this version runs once when called"]],
])("%j gives the warnings %j", (text, warnings) => {
  expect(warningsOf(text)).toEqual(warnings);
});

test("in a workflow the schedule is the workflow's", () => {
  const source = { file: "posturegate.yaml", text: `${own}schedule: 0 3 * * *` };
  const { warnings } = loadConfig([source], { ...options, inWorkflow: true });
  expect(warnings).toMatchObject([{ message: "`schedule` is not used: a workflow runs on its own `on: schedule`" }]);
});

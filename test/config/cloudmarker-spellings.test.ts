import { expect, test } from "vitest";
import { respellCloudmarker } from "../../src/config/cloudmarker-spellings.ts";
import { plain } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";

function respell(text: string) {
  const { tree, warnings, problems } = respellCloudmarker(parseYamlTree({ file: "c.yaml", text }));
  return { value: plain(tree), warnings: warnings.map((w) => w.message), problems: problems.map((p) => p.message) };
}

test.each([
  [
    "our own form",
    "plugins: { a: { plugin: aws, required: false, params: { role: x } } }\nschedule: 0 3 * * *\nlogger: { level: debug }",
  ],
  [
    "a form that the schema must refuse",
    "plugins: [a]\naudits: 3\nlogger: x\nschedule: 7\nemail: []\nplugins2: { a: { b: 1 } }",
  ],
  ["params that are no mapping", "plugins: { a: { plugin: aws, params: [1], role: x } }"],
])("%s is left as it is", (_, text) => {
  expect(respell(text)).toEqual({ value: plain(parseYamlTree({ file: "c.yaml", text })), warnings: [], problems: [] });
});

test("settings beside `plugin` fold into `params`, with a warning each", () => {
  const { value, warnings, problems } = respell(
    "plugins: { fs: { plugin: filestore, path: out, params: { b: 1 }, c: 2 } }",
  );
  expect(value).toEqual({ plugins: { fs: { plugin: "filestore", params: { path: "out", c: 2, b: 1 } } } });
  expect(warnings).toEqual(["`plugins.fs.path` stands beside `params`", "`plugins.fs.c` stands beside `params`"]);
  expect(problems).toEqual([]);
});

test("a setting both beside and in `params` is a problem", () => {
  const { value, problems } = respell("plugins: { fs: { plugin: filestore, path: a, params: { path: b } } }");
  expect(value).toEqual({ plugins: { fs: { plugin: "filestore", params: { path: "b" } } } });
  expect(problems).toEqual(["`plugins.fs.path` stands in `params` too"]);
});

test.each([
  ["parms", "params"],
  ["plugn", "plugin"],
  ["requird", "required"],
])("%s is a misspelt %s, no setting", (key, meant) => {
  const { tree, problems } = respellCloudmarker(
    parseYamlTree({ file: "c.yaml", text: `plugins: { fs: { ${key}: x } }` }),
  );
  expect(problems).toMatchObject([
    { message: `unknown key \`plugins.fs.${key}\``, hint: `did you mean \`${meant}\`?`, line: 1, column: 18 },
  ]);
  expect(JSON.stringify(plain(tree))).not.toContain(key);
});

test.each([
  "plugins:",
  "plugins: { fs: }",
  "plugins: { fs: { params: } }",
  "audits:",
  "audits: { a: }",
  "gate:",
  "limits:",
])("%s left empty is an empty mapping", (text) => {
  expect(JSON.stringify(respell(text).value)).not.toContain("null");
});

test("`emailalert:` means `email:`, with Cloudmarker's keys", () => {
  const { value, warnings } = respell(
    "emailalert: { from_addr: a, to_addrs: [b], ssl_mode: starttls, debug: 1, host: h }",
  );
  expect(value).toEqual({ email: { host: "h", from: "a", to: ["b"], sslMode: "starttls" } });
  expect(warnings).toEqual([
    "`emailalert` is written `email` here",
    "`email.debug` is not used",
    "`email.from_addr` is written `from` here",
    "`email.to_addrs` is written `to` here",
    "`email.ssl_mode` is written `sslMode` here",
  ]);
});

test("both spellings at once are a problem", () => {
  expect(respell("emailalert: {}\nemail: {}").problems).toEqual(["`emailalert` is given twice, also as `email`"]);
});

test("of Python's logger only the root's level is used, and the rest is named", () => {
  const text = "logger: { version: 1, handlers: { a: b }, root: { level: WARN, handlers: [a] }, colour: true }";
  const { value, warnings } = respell(text);
  expect(value).toEqual({ logger: { colour: true, level: "warning" } });
  expect(warnings).toEqual([
    "`logger.version` is Cloudmarker's: nothing of it is used",
    "`logger.handlers` is Cloudmarker's: nothing of it is used",
    "`logger.root` is Cloudmarker's: only its `level` is used",
  ]);
});

test.each([
  ["00:00", "0 0 * * *"],
  ["23:59", "59 23 * * *"],
  ["7:05", "5 7 * * *"],
])("the daily time %s is the cron expression %s", (time, cron) => {
  const { value, warnings } = respell(`schedule: "${time}"`);
  expect(value).toEqual({ schedule: cron });
  expect(warnings).toHaveLength(1);
});

test.each(["24:00", "1:60", "12:30:00", "noon"])("%s is no daily time", (time) => {
  expect(respell(`schedule: "${time}"`)).toEqual({ value: { schedule: time }, warnings: [], problems: [] });
});

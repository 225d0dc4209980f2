import { expect, test } from "vitest";
import { baseConfig } from "../../src/config/base-config.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { ConfigError } from "../../src/errors.ts";
import { load, options, problemsOf } from "./loading.ts";

test("without any file the config is the base, without a warning", () => {
  const { config, warnings, secrets } = loadConfig([], options);
  expect([...config.audits.keys()]).toEqual(["demo", "mockaudit"]);
  expect(config.run).toEqual(["mockaudit"]);
  expect(config.position(["audits", "demo", "clouds", 0]).file).toBe("dist/demo/posturegate.yaml");
  expect([...warnings, ...secrets]).toEqual([]);
});

test("every plugin is resolved, with the params that its schema gives", () => {
  const { config } = load(
    [
      "plugins:",
      "  prod: { plugin: aws, params: { role: r } }",
      "  mine: { plugin: ./plugins/mine.mjs, required: false, params: { a: [1] } }",
      "  fs: { plugin: cloudmarker.stores.filestore.FileStore, params: { path: out } }",
      "audits:",
      "  nightly: { clouds: [prod, mine], stores: [fs], alerts: [fs, sarif] }",
      "run: [nightly]",
    ].join("\n"),
  );
  expect(config.plugins.get("prod")).toMatchObject({
    plugin: "aws",
    kind: "cloud",
    module: false,
    lacking: false,
    required: true,
    params: { role: "r", regions: "all" },
    place: { file: "posturegate.yaml", line: 2 },
  });
  expect(config.plugins.get("mine")).toMatchObject({ plugin: "./plugins/mine.mjs", module: true, required: false });
  expect(config.plugins.get("mine")).not.toHaveProperty("kind");
  expect(config.plugins.get("mine")?.params).toBeUndefined();
  expect(config.plugins.get("fs")).toMatchObject({ plugin: "filestore", kind: "store", params: { path: "out" } });
  expect(config.audits.get("nightly")).toEqual({
    clouds: ["prod", "mine"],
    stores: ["fs"],
    events: [],
    alerts: ["fs", "sarif"],
  });
  expect(config.position(["audits", "nightly", "clouds", 1])).toEqual({ file: "posturegate.yaml", line: 6 });
});

test("places are those of the file that won", () => {
  const { config } = loadConfig(
    [
      {
        file: "/etc/posturegate.yaml",
        text: "plugins: { p: { plugin: aws } }\naudits: { a: { clouds: [p], alerts: [sarif] } }",
      },
      { file: "posturegate.yaml", text: "\n\naudits:\n  a:\n    clouds:\n      - mockcloud\n      - p\nrun: [a]" },
    ],
    options,
  );
  expect(config.audits.get("a")).toMatchObject({ clouds: ["mockcloud", "p"], alerts: ["sarif"] });
  expect(config.position(["audits", "a", "clouds", 1])).toEqual({ file: "posturegate.yaml", line: 7 });
  expect(config.position(["audits", "a", "alerts", 0])).toEqual({ file: "/etc/posturegate.yaml", line: 2 });
  expect(config.position(["plugins", "p"])).toEqual({ file: "/etc/posturegate.yaml", line: 1 });
});

test("only the params of a base plugin may be overridden", () => {
  const { config } = load("plugins: { filestore: { params: { path: out } } }");
  expect(config.plugins.get("filestore")).toMatchObject({ plugin: "filestore", params: { path: "out" } });
});

test.each([
  ["an empty file", "", ["mockaudit"]],
  ["settings only", "gate: { failOn: low }", ["mockaudit"]],
  ["an overridden mockaudit", "audits: { mockaudit: { alerts: [] }, other: { clouds: [mockcloud] } }", ["mockaudit"]],
  ["a run of its own", "audits: { other: { clouds: [mockcloud] } }\nrun: [other, demo]", ["other", "demo"]],
  ["an audit of its own and no run", "audits: { other: { clouds: [mockcloud] } }", undefined],
  ["an overridden demo and no run", "audits: { demo: { alerts: [] } }", undefined],
])("with %s, %j runs %j", (_, text, run) => {
  expect(load(text).config.run).toEqual(run);
});

test("values of secrets are returned once, for masking", () => {
  const text =
    "plugins: { a: &a { plugin: aws, params: { secret: '${env:POSTUREGATE_SECRET}' } }, b: *a }\n" +
    "email: { password: '${env:POSTUREGATE_SECRET}' }";
  const { config, secrets } = load(text);
  expect(secrets).toEqual(["correct horse"]);
  expect(config.plugins.get("b")).toMatchObject({ params: { secret: "correct horse" } });
  expect(config.email).toEqual({ password: "correct horse" });
});

test("a secret of a plugin that is not set is a warning until an audit needs it; elsewhere it is a problem", () => {
  const { config, warnings } = load("plugins: { a: { plugin: aws, params: { secret: '${env:POSTUREGATE_NONE}' } } }");
  expect(config.plugins.get("a")?.unset).toHaveLength(1);
  expect(warnings.map((warning) => warning.message).join()).toContain("POSTUREGATE_NONE");
  expect(problemsOf("email: { password: '${env:POSTUREGATE_NONE}' }")).toMatchObject([{ line: 1, column: 20 }]);
});

test("all that is wrong is told at once, in the order of the files and lines", () => {
  const sources = [
    { file: "one.yaml", text: "limits: { attempts: 0 }\nplugins: { a: { plugin: awz } }" },
    {
      file: "two.yaml",
      text: "run: [nighly]\naudits:\n  nightly: { clouds: [rules, zz] }\nexemptions: [/etc/x]\ngates: {}",
    },
  ];
  let thrown: unknown;
  try {
    loadConfig(sources, options);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigError);
  expect(thrown).toMatchObject({
    code: "invalid-config",
    problems: [
      {
        file: "one.yaml",
        line: 1,
        column: 11,
        message: "`limits.attempts` must be a whole number of at least 1 and at most 20, not `0`",
      },
      { file: "one.yaml", line: 2, column: 17, message: "there is no plugin `awz`" },
      { file: "two.yaml", line: 1, column: 7, message: "there is no audit `nighly`" },
      { file: "two.yaml", line: 3, column: 23, message: "`rules` is of kind event and cannot stand in `clouds`" },
      { file: "two.yaml", line: 3, column: 30, message: "`plugins` defines no `zz`" },
      {
        file: "two.yaml",
        line: 4,
        column: 14,
        message: "`exemptions[0]`: the path must be relative: it starts at the repository root",
      },
      { file: "two.yaml", line: 5, column: 1, message: "unknown key `gates` in a config" },
    ],
  });
});

test("the YAML mistakes of all files are told at once", () => {
  const sources = ["one.yaml", "two.yaml"].map((file) => ({ file, text: "a: 1\na: 2" }));
  expect(() => loadConfig(sources, options)).toThrow(/^one\.yaml:2:1: .*\ntwo\.yaml:2:1: .*$/);
});

test("the environment's list of endpoints is checked, and used", () => {
  const text = "plugins: { a: { plugin: aws, params: { endpoint: 'http://127.0.0.1:99' } } }";
  expect(problemsOf(text)).toHaveLength(1);
  expect(load(text, { POSTUREGATE_ALLOW_ENDPOINTS: "127.0.0.1:99" }).config.plugins.get("a")?.params).toMatchObject({
    endpoint: "http://127.0.0.1:99",
  });
  expect(() => load("", { POSTUREGATE_ALLOW_ENDPOINTS: "https://x" })).toThrow(/POSTUREGATE_ALLOW_ENDPOINTS/);
});

test.each([
  ["gate: { environment: { POSTUREGATE_ALLOW_ENDPOINTS: x } }"],
  ["plugins: [aws]"],
  ["plugins: { a: aws }"],
  ["plugins: { a: { params: {} } }"],
  ["plugins: { a: { plugin: '' } }"],
  ["plugins: { a: { plugin: aws, required: maybe } }"],
  ["plugins: { a/b: { plugin: aws } }"],
  ["audits: { ../x: {} }"],
  ["audits: { a: [mockcloud] }"],
  ["audits: { a: { clouds: mockcloud } }"],
  ["audits: { a: { clouds: [3] } }"],
  ["run: mockaudit"],
  ["run: []"],
  ["run:"],
  ["gate: { onUnknown: -1 }"],
  ["gate: { onUnknown: 1.5 }"],
  ["limits: { runMinutes: .inf }"],
  ["limits: { callSeconds: 0 }"],
  ["exemptions:"],
  ["baseline: ../x"],
  ["schedule: every day"],
  ["logger: { colour: true }"],
  ["logger: { level: loud }"],
  ["email: { hostname: x }"],
  ["run: ['${env:POSTUREGATE_SECRET}']"],
  ["remediation: { label: '${env:POSTUREGATE_SECRET}' }"],
])("%s is refused with its place", (text) => {
  const problems = problemsOf(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ file: "posturegate.yaml", line: 1 });
});

test("names that every object has are names like any other", () => {
  const { config } = load(
    "plugins: { constructor: { plugin: aws } }\naudits: { toString: { clouds: [constructor] } }\nrun: [toString]",
  );
  expect(config.audits.get("toString")?.clouds).toEqual(["constructor"]);
  expect(problemsOf("audits: { a: { clouds: [hasOwnProperty] } }\nrun: [valueOf]")).toHaveLength(2);
});

test.each([
  ["plugins", Array.from({ length: 30_000 }, (_, i) => `  p${i}: { plugin: aws }`).join("\n"), "plugins:\n"],
  ["unknown plugins", Array.from({ length: 40_000 }, (_, i) => `  p${i}: { plugin: awz }`).join("\n"), "plugins:\n"],
  ["unknown keys", Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join("\n"), ""],
  ["unknown names", `audits: { a: { clouds: [${Array.from({ length: 60_000 }, (_, i) => `n${i}`).join()}] } }`, ""],
])("a file full of %s is refused or read, quickly, with few problems", (_, text, before) => {
  const problems = problemsOf(before + text);
  expect(problems.length).toBeLessThan(102);
});

test("the base config is merged below all files and never changed", () => {
  load("plugins: { demo: { params: { path: x } } }\ngate: { failOn: low }");
  expect(loadConfig([], options).config.gate.failOn).toBe("high");
  expect(options.base.text).toBe(baseConfig);
});

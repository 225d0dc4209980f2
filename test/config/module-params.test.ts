import { expect, test } from "vitest";
import { parseModuleParams } from "../../src/config/module-params.ts";
import type { PluginDeclaration, PluginKind } from "../../src/plugin.ts";
import { load } from "./loading.ts";

const { config } = load(
  [
    "plugins:",
    "  mine:",
    "    plugin: ./plugins/mine.mjs",
    "    params: { token: '${env:POSTUREGATE_SECRET}', max_count: 3 }",
    "audits: { a: { clouds: [mine] } }",
    "run: [a]",
  ].join("\n"),
);

const declaration = (kind: PluginKind, params: PluginDeclaration["params"]): PluginDeclaration => ({
  kind,
  name: "mine",
  doc: "",
  params,
});

function parse(
  declared: PluginDeclaration,
  environment: Record<string, string> = { POSTUREGATE_SECRET: "correct horse" },
) {
  const use = config.plugins.get("mine");
  if (use === undefined) throw new Error("the config defines no `mine`");
  return parseModuleParams({ config, use, declaration: declared, environment });
}

const fitting = declaration("cloud", (z) =>
  z.strictObject({ token: z.string().meta({ secret: true }), maxCount: z.int() }),
);

test("a loaded module's params are parsed by its own schema", () => {
  const { use, secrets, warnings } = parse(fitting);
  expect(use).toMatchObject({ key: "mine", kind: "cloud", params: { token: "correct horse", maxCount: 3 } });
  expect(secrets).toEqual(["correct horse"]);
  expect(warnings).toHaveLength(1);
});

test.each([
  ["a secret that is not set", fitting, {}, "invalid-config", "POSTUREGATE_SECRET"],
  [
    "a secret that is none to its schema",
    declaration("cloud", (z) => z.looseObject({ token: z.string() })),
    undefined,
    "invalid-config",
    "posturegate.yaml:4:22: `plugins.mine.params.token`: ${env:…}",
  ],
  [
    "a param that it does not know",
    declaration("cloud", (z) => z.strictObject({ token: z.string().meta({ secret: true }) })),
    undefined,
    "invalid-config",
    "posturegate.yaml:4:51: unknown key `max_count`",
  ],
  [
    "a kind that does not fit its list",
    { ...fitting, kind: "event" as const },
    undefined,
    "invalid-config",
    "posturegate.yaml:5:25: `mine` is of kind event",
  ],
  [
    "a schema that throws",
    declaration("cloud", () => {
      throw new Error("oops");
    }),
    undefined,
    "invalid-plugin",
    "posturegate.yaml:2:3: the params schema of `./plugins/mine.mjs` fails: oops",
  ],
])("%s is refused", (_, declared, environment, code, text) => {
  expect(() => parse(declared, environment)).toThrow(
    expect.objectContaining({ name: "ConfigError", code, message: expect.stringContaining(text) }),
  );
});

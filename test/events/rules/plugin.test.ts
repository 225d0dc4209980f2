import { expect, test } from "vitest";
import { z } from "zod";
import { catalogueFrom, loadRulesFolder } from "../../../src/engine/catalogue.ts";
import { ConfigError } from "../../../src/errors.ts";
import { createRulesPlugin } from "../../../src/events/rules/plugin.ts";
import type { RulesParams } from "../../../src/events/rules/params.ts";
import type { RepositoryFiles } from "../../../src/model/repository-files.ts";
import type { AuditIndex, PluginContext } from "../../../src/plugin.ts";
import { disk, diskRule, environments, ledgerOf, model, now, scope } from "../../engine/model.ts";

const catalogue = catalogueFrom(loadRulesFolder([diskRule()], environments));

function repository(files: Record<string, string>): RepositoryFiles {
  return {
    origin: "the workspace",
    commit: undefined,
    read: async (path) => files[path],
    list: async (folder) => {
      const below = Object.keys(files).filter((path) => folder === "." || path.startsWith(`${folder}/`));
      return below.length === 0 ? undefined : below.sort();
    },
    modulePath: async (path) => path,
  };
}

const context: PluginContext = {
  audit: "a",
  key: "rules",
  now,
  limits: { attempts: 1, callSeconds: 1, scopeMinutes: 1, runMinutes: 1, doneSeconds: 1 },
  log: { debug: () => undefined, info: () => undefined, warning: () => undefined, error: () => undefined },
  outputDirectory: "/nowhere",
  resolve: (path) => path,
  publish: "details",
  signal: new AbortController().signal,
  identityToken: undefined,
  hide: () => undefined,
  job: undefined,
};

const index: AuditIndex = { get: () => undefined, list: () => [], ledger: () => undefined, scopes: new Map() };

async function create(params: unknown, files: Record<string, string> = {}) {
  const plugin = createRulesPlugin({ models: [model], catalogue: async () => catalogue, files: repository(files) });
  const parsed: RulesParams = plugin.params(z).parse(params);
  return plugin.create(parsed, context);
}

test("built-in rules judge a scope", async () => {
  const plugin = await create({});
  expect(plugin.needs).toEqual(["acme.store.disk"]);
  const ledger = ledgerOf({ "store:ListDisks": "complete", "store:ListKeys": "complete" });
  const resources = [disk(), disk({ id: "disk-2", encrypted: false })];
  expect([...plugin.evaluate({ scope, resources, ledger, index })].map(({ status }) => status)).toEqual([
    "pass",
    "fail",
  ]);
});

const own = diskRule(
  { resource: "acme.net.firewall", assert: "com.attached", message: "com.id" },
  "net/used.yaml",
).text;

test.each([
  ["own", "own/net/used.yaml", own],
  ["./own/", "own/net/used.yaml", own],
  ["own/net-used.yaml", "own/net-used.yaml", own],
  [".", "net/used.yaml", own],
])("rules of %s are evaluated beside the built-in ones", async (path, file, text) => {
  const plugin = await create({ paths: [path] }, { [file]: text, "own/README.md": "no rule" });
  expect(plugin.needs).toEqual(["acme.store.disk", "acme.net.firewall"]);
});

test("rules of one's own can be selected, and the built-in ones left out", async () => {
  const plugin = await create({ paths: ["own"], select: { ids: ["net-*"] } }, { "own/net/used.yaml": own });
  expect(plugin.needs).toEqual(["acme.net.firewall"]);
});

test.each([
  [{ paths: ["nowhere"] }, "missing-file"],
  [{ paths: ["empty"] }, "missing-file"],
  [{ paths: ["own"] }, "invalid-rule"],
  [{ paths: ["taken"] }, "invalid-rule"],
  [{ select: { ids: ["x"] } }, "selects-nothing"],
  [{ params: { "*": { x: 1 } } }, "invalid-config"],
])("params %j are refused as %s", async (params, code) => {
  const files = {
    "own/broken.yaml": "id: broken",
    "empty/README.md": "",
    "taken/acme/store/encrypted.yaml": diskRule().text,
  };
  const error: unknown = await create(params, files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ code });
});

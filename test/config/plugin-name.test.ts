import { expect, test } from "vitest";
import { findPlugin } from "../../src/config/plugin-name.ts";
import { declarations } from "./declarations.ts";

const known = { declarations, lacking: ["aws", "esstore", "code-scanning"] };

test.each([
  ["filestore", { plugin: "filestore", module: false, lacking: false, kind: "store" }],
  ["cloudmarker.stores.filestore.FileStore", { plugin: "filestore", module: false, lacking: false, kind: "store" }],
  ["aws", { plugin: "aws", module: false, lacking: true, kind: "cloud" }],
  ["esstore", { plugin: "esstore", module: false, lacking: true, kind: "store" }],
  ["azcloud", { plugin: "azure", module: false, lacking: true, kind: "cloud" }],
  [
    "cloudmarker.events.azkvkeynoexpiryevent.AzKVKeyNoExpiryEvent",
    { plugin: "azkvkeynoexpiryevent", lacking: true, kind: "event" },
  ],
  ["./plugins/mine.mjs", { plugin: "./plugins/mine.mjs", module: true, lacking: false }],
])("%s is found", (name, found) => {
  const { declaration, ...plugin } = findPlugin(name, known);
  expect(plugin).toMatchObject(found);
  expect(plugin.mistake).toBeUndefined();
  expect(declaration?.name).toBe(
    declarations.some((declared) => declared.name === plugin.plugin) ? plugin.plugin : undefined,
  );
});

test.each([
  ["filestor", "did you mean `filestore`?"],
  ["FileStore", "did you mean `filestore`?"],
  ["cloudmarker.clouds.azcloud.AzureCloud", "did you mean `cloudmarker.clouds.azcloud.AzCloud`?"],
  ["constructor", "built in: annotations, aws,"],
  ["plugins/mine.mjs", "a module's path starts with ./"],
  ["/plugins/mine.mjs", "a module's path starts with ./"],
  ["https://evil.example/x.mjs", "a module's path starts with ./"],
  ["data:text/javascript,1", "a module's path starts with ./"],
  ["node:fs", "a module's path starts with ./"],
  ["../mine.mjs", "a module is a file of the repository"],
  ["./../mine.mjs", "a module is a file of the repository"],
  ["./a\0.mjs", "a module is a file of the repository"],
])("%j is no plugin", (name, hint) => {
  expect(findPlugin(name, known).mistake?.hint).toContain(hint);
});

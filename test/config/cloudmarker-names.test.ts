import { expect, test } from "vitest";
import { cloudmarkerPlugin, dottedNames } from "../../src/config/cloudmarker-names.ts";

test.each([
  ["cloudmarker.clouds.azcloud.AzCloud", "azure", "cloud"],
  ["cloudmarker.clouds.azvm.AzVM", "azvm", "cloud"],
  ["cloudmarker.clouds.gcpcloud.GCPCloud", "gcp", "cloud"],
  ["cloudmarker.clouds.mockcloud.MockCloud", "mockcloud", "cloud"],
  ["cloudmarker.clouds.azkv.AzKV", "azkv", "cloud"],
  ["cloudmarker.stores.filestore.FileStore", "filestore", "store"],
  ["cloudmarker.stores.esstore.EsStore", "esstore", "store"],
  ["cloudmarker.stores.mongodbstore.MongoDBStore", "mongodbstore", "store"],
  ["cloudmarker.stores.splunkhecstore.SplunkHECStore", "splunkhecstore", "store"],
  ["cloudmarker.alerts.emailalert.EmailAlert", "emailalert", "alert"],
  ["cloudmarker.alerts.slackalert.SlackAlert", "slackalert", "alert"],
  ["cloudmarker.events.firewallruleevent.FirewallRuleEvent", "firewallruleevent", "event"],
  ["cloudmarker.events.mockevent.MockEvent", "mockevent", "event"],
  ["cloudmarker.events.azvmosdiskencryptionevent.AzVMOSDiskEncryptionEvent", "azvmosdiskencryptionevent", "event"],
  ["azcloud", "azure", "cloud"],
  ["gcpcloud", "gcp", "cloud"],
  ["azpostgreslogretentiondaysevent", "azpostgreslogretentiondaysevent", "event"],
])("%s is %s", (name, plugin, kind) => {
  expect(cloudmarkerPlugin(name)).toEqual({ name: plugin, kind });
});

test("all 44 of Cloudmarker's plugins have a name here, and no two the same", () => {
  const names = dottedNames.map((name) => cloudmarkerPlugin(name)?.name);
  expect(dottedNames.map((name) => name.split(".")[1]).filter((kind) => kind === "events")).toHaveLength(27);
  expect(new Set(names).size).toBe(11 + 4 + 2 + 27);
});

test.each(["cloudmarker.clouds.azcloud.azcloud", "cloudmarker.events.AzCloud", "constructor", ""])(
  "%j is none",
  (name) => {
    expect(cloudmarkerPlugin(name)).toBeUndefined();
  },
);

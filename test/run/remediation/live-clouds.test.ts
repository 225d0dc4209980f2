import { expect, test } from "vitest";
import type { Config } from "../../../src/config/configuration.ts";
import type { PluginContext } from "../../../src/plugin.ts";
import { LiveClouds } from "../../../src/run/remediation/live-clouds.ts";

const scope = { id: "aws:111122223333:eu-west-1", cloud: "aws", account: "111122223333", region: "eu-west-1" };

function clouds(params: Readonly<Record<string, object>>, plugin = "aws"): LiveClouds {
  const plugins = new Map(Object.entries(params).map(([key, given]) => [key, { key, plugin, params: given }]));
  const audits = new Map([["nightly", { clouds: Object.keys(params) }]]);
  const context = (): PluginContext => {
    throw new Error("opened");
  };
  const forEvents = (): Promise<never> => Promise.reject(new Error("opened for events"));
  return new LiveClouds({ plugins, audits } as unknown as Config, context, "reads", forEvents);
}

test.each<[string, Readonly<Record<string, object>>, string]>([
  ["the only cloud", { a: {} }, "opened"],
  ["the one that lists the account", { a: { accounts: ["999999999999"] }, b: { accounts: [scope.account] } }, "opened"],
  ["the one whose role is of the account", { a: {}, b: { role: `arn:aws:iam::${scope.account}:role/r` } }, "opened"],
  ["none of two that do not say", { a: {}, b: {} }, "several clouds of audit nightly"],
  [
    "none that names the account elsewhere",
    { a: { externalId: scope.account }, b: {} },
    "several clouds of audit nightly",
  ],
])("a scope is opened by %s", async (_, params, expected) => {
  await expect(clouds(params).open("nightly", scope)).rejects.toThrow(expected);
});

test("a scope of a recording cannot be logged in to", async () => {
  await expect(clouds({ a: {} }, "replay").open("nightly", scope)).rejects.toThrow("that can be logged in to");
});

test("what could not be opened is closed without another word", async () => {
  const opened = clouds({ a: {} });
  await expect(opened.open("nightly", scope)).rejects.toThrow("opened");
  await expect(opened.done()).resolves.toBeUndefined();
});

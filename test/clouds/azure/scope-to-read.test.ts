import { expect, test } from "vitest";
import { knownSubscriptions, subscriptionScope } from "../../../src/clouds/azure/scope-to-read.ts";

const id = "0a000000-0000-4000-8000-00000000000a";

test.each(["azure", "azvm"] as const)("a subscription is a scope of %s, whatever the case of its id", (cloud) => {
  expect(subscriptionScope(cloud, id.toUpperCase())).toEqual({
    id: `${cloud}:${id}`,
    cloud,
    account: id,
    region: "global",
  });
});

test("only subscriptions of the same cloud are known ones", () => {
  const ids = [`azure:${id}`, `azvm:${id}`, "azure:unknown", `azure:${id}:x`, "aws:111122223333:eu-west-1"];
  expect(knownSubscriptions("azure", ids)).toEqual([id]);
  expect(knownSubscriptions("azvm", ids.slice(0, 1))).toEqual([]);
});

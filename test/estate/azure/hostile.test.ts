import { beforeAll, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { hostileTexts } from "../hostile-texts.ts";
import { azureEvaluationsOf } from "./evaluations.ts";
import { hostileAzure, hostileSubscription, refusingSubscription } from "./hostile.ts";

let evaluations: readonly Evaluation[];
beforeAll(async () => {
  evaluations = await azureEvaluationsOf(hostileAzure());
});

test("every text is the name of something that fails", () => {
  const names = new Set(evaluations.filter(({ status }) => status === "fail").map(({ resource }) => resource.name));
  expect([...names]).toEqual(expect.arrayContaining(Object.values(hostileTexts).filter((text) => text !== "")));
});

test("no rule stumbles over any of it", () => {
  const stumbled = evaluations.filter(({ cause }) => cause?.kind === "rule-error");
  expect(stumbled.map(({ rule, resource, cause }) => `${rule.id} ${resource.name} ${cause?.message ?? ""}`)).toEqual(
    [],
  );
});

test("nothing but what nobody could understand is not understood", () => {
  const whole = evaluations.filter(
    ({ status, resource }) => status === "unknown" && resource.id === `azure:${hostileSubscription}`,
  );
  const messages = [...new Set(whole.map(({ cause }) => cause?.message ?? ""))];
  expect(messages.filter((message) => !/odd-(?:nonsense|no-sources|null-rules|missing-rules)/.test(message))).toEqual(
    [],
  );
});

test("nothing of what is refused passes", () => {
  const refused = evaluations.filter(
    ({ scope, rule }) => scope === `azure:${refusingSubscription}` && !rule.resource.startsWith("azure.resources."),
  );
  expect(refused.filter(({ status }) => status === "pass" || status === "fail")).toEqual([]);
  expect(refused.some(({ status }) => status === "unknown")).toBe(true);
});

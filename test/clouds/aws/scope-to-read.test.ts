import { expect, test } from "vitest";
import { knownScopes } from "../../../src/clouds/aws/scope-to-read.ts";

test("an account × region is a known scope", () => {
  expect(knownScopes(["aws:111122223333:us-gov-west-1"])).toEqual([
    { id: "aws:111122223333:us-gov-west-1", cloud: "aws", account: "111122223333", region: "us-gov-west-1" },
  ]);
});

test.each([
  "aws:111122223333:global",
  "aws:111122223333:opted-in-regions",
  "aws:1:eu-west-1",
  "azure:x",
  "",
  "aws:111122223333:eu-*",
])("%j is no place that could have vanished", (id) => {
  expect(knownScopes([id])).toEqual([]);
});

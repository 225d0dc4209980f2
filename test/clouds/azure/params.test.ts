import { expect, test } from "vitest";
import { z } from "zod";
import { declaration, selects } from "../../../src/clouds/azure/params.ts";

const params = declaration.params(z);
const id = "00000000-0000-0000-0000-00000000000a";

test("everything has a default or may be left out", () => {
  expect(params.parse({})).toEqual({ subscriptions: "all", excludeSubscriptions: [], environment: "public" });
});

test.each([
  { tenant: id, client: id, secret: "s" },
  { tenant: id, client: id, certificate: "cert.pem" },
  { subscriptions: [id], excludeSubscriptions: [id.replace("a", "b")] },
  { subscriptions: ["team-*", "Production"], excludeSubscriptions: ["*-sandbox"] },
  { managementGroup: "mg-1", environment: "china" },
  { login: "managed-identity" },
  { login: "secret", secret: "s" },
])("%j is accepted", (value) => {
  expect(params.safeParse(value).error).toBeUndefined();
});

test.each([
  { tenant: "contoso" },
  { secret: "" },
  { subscriptions: [] },
  { subscriptions: [" "] },
  { subscriptions: [id, id.toUpperCase()] },
  { subscriptions: [id], excludeSubscriptions: [id.toUpperCase()] },
  { secret: "s", certificate: "c.pem" },
  { secret: "s", login: "oidc" },
  { login: "device-code" },
  { environment: "german" },
  { processes: 4 },
])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});

test("the secret is marked as one, the URLs as endpoints", () => {
  expect(z.toJSONSchema(params, { io: "input" })).toMatchObject({
    properties: {
      secret: { secret: true },
      authority: { endpoint: expect.arrayContaining(["login.microsoftonline.com"]) },
      endpoint: { endpoint: expect.arrayContaining(["management.azure.com"]) },
    },
  });
});

test.each<[readonly string[] | "all", boolean]>([
  ["all", true],
  [[id.toUpperCase()], true],
  [["team-a"], true],
  [["TEAM-*"], true],
  [["team"], false],
  [[], false],
])("%j selects team-A: %s", (entries, isSelected) => {
  expect(selects(entries, { id, name: "team-A" })).toBe(isSelected);
});

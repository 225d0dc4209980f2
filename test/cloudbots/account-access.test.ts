import { expect, test } from "vitest";
import { accountSettings } from "../../src/cloudbots/account-access.ts";

test.each([
  [{}, { mode: "single", roleName: "Dome9CloudBots" }],
  [{ ACCOUNT_MODE: "multi" }, { mode: "multi", roleName: "Dome9CloudBots" }],
  [
    { ACCOUNT_MODE: "Multi", CROSS_ACCOUNT_ROLE_NAME: "" },
    { mode: "single", roleName: "Dome9CloudBots" },
  ],
  [
    { ACCOUNT_MODE: "multi", CROSS_ACCOUNT_ROLE_NAME: "path/Fixers" },
    { mode: "multi", roleName: "path/Fixers" },
  ],
])("%j means %j", (environment, settings) => {
  expect(accountSettings(environment)).toEqual(settings);
});

test("a role is named without its account", () => {
  expect(() => accountSettings({ CROSS_ACCOUNT_ROLE_NAME: "arn:aws:iam::1:role/x" })).toThrow(
    "CROSS_ACCOUNT_ROLE_NAME is not the name of a role",
  );
});

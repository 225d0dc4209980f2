import { expect, test } from "vitest";
import { z } from "zod";
import { declaration, isSelected } from "../../../src/clouds/aws/params.ts";

const params = declaration.params(z);

test("everything has a default or may be left out", () => {
  expect(params.parse({})).toEqual({
    excludeAccounts: [],
    regions: "all",
    excludeRegions: [],
    partition: "aws",
    sessionName: "posturegate",
    durationSeconds: 3600,
    userData: false,
  });
});

test.each([
  { role: "arn:aws:iam::111122223333:role/audit" },
  { role: "arn:aws-us-gov:iam::111122223333:role/path/to/audit", partition: "aws-us-gov" },
  { accounts: "all", accountRole: "audit", externalId: "a:b" },
  { accounts: "all", accountRole: "path/to/audit", excludeAccounts: ["222233334444"] },
  { accounts: ["012345678901"] },
  { regions: ["eu-west-1", "us-gov-east-1", "ap-southeast-2"], excludeRegions: ["us-east-1"] },
  { regions: ["eu-*", "*-east-1", "*"], excludeRegions: ["eu-central-*"] },
  { profile: "dev", durationSeconds: 900, endpoint: "https://ec2.eu-west-1.amazonaws.com" },
])("%j is accepted", (value) => {
  expect(params.safeParse(value).error).toBeUndefined();
});

test.each([
  { role: "audit" },
  { role: "arn:aws:iam::111122223333:user/audit" },
  { accounts: [111122223333] },
  { accounts: ["12345678901"] },
  { accounts: [] },
  { accounts: "some" },
  { accounts: ["111122223333"], accountRole: "arn:aws:iam::111122223333:role/x y" },
  { accounts: ["111122223333"], accountRole: "/audit" },
  { accounts: ["111122223333"], accountRole: "path/" },
  { accounts: ["111122223333"], excludeAccounts: "all" },
  { regions: ["eu-west"] },
  { regions: ["EU-*"] },
  { regions: ["eu_*"] },
  { regions: [] },
  { excludeRegions: ["eu-west"] },
  { durationSeconds: 60 },
  { sessionName: "a b" },
  { secret: "x" },
])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});

test.each([
  [{ role: "arn:aws-cn:iam::111122223333:role/audit" }, "role", "it is of partition aws-cn, but `partition` is aws"],
  [{ accounts: "all" }, "accounts", "`all` needs `accountRole`, the role to assume in each account"],
  [{ accountRole: "audit" }, "accountRole", "it is assumed in `accounts`, which name none"],
  [
    { accounts: ["111122223333"], excludeAccounts: ["111122223333", "222233334444"] },
    "excludeAccounts",
    "it leaves out every account of `accounts`",
  ],
  [{ accounts: ["111122223333", "222233334444", "111122223333"] }, "accounts", "it names 111122223333 twice"],
  [{ regions: ["eu-*", "eu-*"] }, "regions", "it names eu-* twice"],
  [{ excludeRegions: ["*"] }, "excludeRegions", "it leaves out every region of `regions`"],
  [{ regions: ["eu-west-1"], excludeRegions: ["eu-*"] }, "excludeRegions", "it leaves out every region of `regions`"],
])("%j contradicts itself, which is told where it is written", (value, param, message) => {
  expect(params.safeParse(value).error?.issues).toMatchObject([{ path: [param], message }]);
});

test.each([
  ["eu-west-1", "all", true],
  ["eu-west-1", [], false],
  ["eu-west-1", ["eu-west-1"], true],
  ["eu-west-1", ["eu-west-*"], true],
  ["eu-west-1", ["*-west-1"], true],
  ["eu-west-1", ["us-*", "eu-west-2"], false],
  ["eu-west-10", ["eu-west-1"], false],
] as const)("%s of %j: %s", (region, selection, expected) => {
  expect(isSelected(region, selection)).toBe(expected);
});

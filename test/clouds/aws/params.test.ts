import { expect, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/clouds/aws/params.ts";

const params = declaration.params(z);

test("everything has a default or may be left out", () => {
  expect(params.parse({})).toEqual({
    regions: "all",
    excludeRegions: [],
    partition: "aws",
    sessionName: "posturegate",
    durationSeconds: 3600,
  });
});

test.each([
  { role: "arn:aws:iam::111122223333:role/audit" },
  { role: "arn:aws-us-gov:iam::111122223333:role/path/to/audit", partition: "aws-us-gov" },
  { accounts: "all", accountRole: "audit", externalId: "a:b" },
  { accounts: ["012345678901"] },
  { regions: ["eu-west-1", "us-gov-east-1", "ap-southeast-2"], excludeRegions: ["us-east-1"] },
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
  { accountRole: "arn:aws:iam::111122223333:role/x y" },
  { regions: ["eu-west"] },
  { regions: [] },
  { durationSeconds: 60 },
  { sessionName: "a b" },
  { secret: "x" },
])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultCases } from "../faults/fault-case.ts";
import { FaultBench } from "../faults/run-case.ts";

/** One call of each shape; `npm run faults` tries all of them. */
const shapes = [
  "github:IdentityToken",
  "sts:AssumeRoleWithWebIdentity",
  "organizations:ListAccounts",
  "ec2:DescribeSecurityGroups",
  "ec2:GetManagedPrefixListEntries",
  "ec2:GetEbsEncryptionByDefault",
  "ssm:DescribeInstanceInformation",
  "backup:ListProtectedResources",
];

describe.each(shapes)("%s", (api) => {
  let bench: FaultBench;
  beforeAll(async () => {
    bench = await FaultBench.start();
  }, 60_000);
  afterAll(async () => bench.close());

  const cases = faultCases().filter((faultCase) => faultCase.api === api);
  test.each(cases.map((faultCase) => [faultCase.kind.name, faultCase] as const))(
    "%s: ends in time, is told, and turns nothing into a pass",
    async (_name, faultCase) => {
      expect((await bench.run(faultCase)).problems).toEqual([]);
    },
    60_000,
  );
});

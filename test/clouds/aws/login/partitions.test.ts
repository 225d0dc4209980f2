import { expect, test } from "vitest";
import { homeRegion, partitions } from "../../../../src/clouds/aws/login/partitions.ts";

test("AWS has 17 regions that every account has", () => {
  expect(new Set(partitions.aws.defaultRegions).size).toBe(17);
});

test.each([
  ["all", [], "us-east-1"],
  ["all", ["us-*"], "ca-central-1"],
  [["me-south-1"], [], "us-east-1"],
  [["me-south-1", "ap-south-1"], [], "ap-south-1"],
  [["eu-*"], ["eu-central-1"], "eu-north-1"],
] as const)("with regions %j without %j, %s is asked what is about none", (regions, excludeRegions, home) => {
  expect(homeRegion({ partition: "aws", regions, excludeRegions })).toBe(home);
});

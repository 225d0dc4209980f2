import { expect, test } from "vitest";
import { ec2Arn, partitionOf } from "../../../src/clouds/aws/arn.ts";

test.each([
  ["eu-west-1", "aws"],
  ["us-east-1", "aws"],
  ["cn-northwest-1", "aws-cn"],
  ["us-gov-west-1", "aws-us-gov"],
  ["us-iso-east-1", "aws-iso"],
  ["us-isob-east-1", "aws-iso-b"],
  ["us-isof-south-1", "aws-iso-f"],
  ["eu-isoe-west-1", "aws-iso-e"],
  ["eusc-de-east-1", "aws-eusc"],
])("region %s is in partition %s", (region, partition) => {
  expect(partitionOf(region)).toBe(partition);
});

test("an ARN has the partition of its region, and an account only where the type has one", () => {
  const group = { region: "us-gov-west-1", account: "111122223333", kind: "security-group", id: "sg-1" };
  expect(ec2Arn(group)).toBe("arn:aws-us-gov:ec2:us-gov-west-1:111122223333:security-group/sg-1");
  expect(ec2Arn({ region: "cn-north-1", account: "", kind: "snapshot", id: "snap-1" })).toBe(
    "arn:aws-cn:ec2:cn-north-1::snapshot/snap-1",
  );
});

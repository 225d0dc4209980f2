import { describe, expect, test } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";

describe("short ids", () => {
  test.each([
    ["aws.ec2.security_group", "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-1", "sg-1"],
    ["aws.ec2.image", "arn:aws-cn:ec2:cn-north-1::image/ami-1", "ami-1"],
    ["aws.ec2.ebs_encryption_by_default", "arn:aws:ec2:eu-west-1:1:setting/ebs-encryption-by-default", "eu-west-1"],
    ["aws.iam.role", "arn:aws:iam::111122223333:role/service/logs", "logs"],
    ["aws.iam.policy", "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"],
    ["aws.ec2.something", "arn:aws:ec2:eu-west-1:1:thing:x", "x"],
    ["aws.ec2.security_group", "sg-1", "sg-1"],
  ])("of %s %s is %s", (type, id, short) => {
    expect(awsChanges.shortId({ type, id, region: "eu-west-1" })).toBe(short);
  });

  test("of an object are in its own field, of a setting the region", () => {
    expect(awsChanges.idOf("aws.ec2.vpc", { VpcId: "vpc-1" }, "eu-west-1")).toBe("vpc-1");
    expect(awsChanges.idOf("aws.ec2.instance_metadata_defaults", {}, "eu-west-1")).toBe("eu-west-1");
    expect(() => awsChanges.idOf("aws.ec2.vpc", {}, "eu-west-1")).toThrow("an object of type aws.ec2.vpc has no VpcId");
    expect(() => awsChanges.idOf("aws.s3.bucket", {}, "eu-west-1")).toThrow("aws.s3.bucket is no type");
  });
});

test("objects are named in sentences", () => {
  expect(awsChanges.describe({ type: "aws.ec2.security_group", id: "sg-1" })).toBe("security group sg-1");
  expect(awsChanges.describe({ type: "aws.ec2.ebs_encryption_by_default", id: "eu-west-1" })).toBe(
    "EBS encryption by default in eu-west-1",
  );
  expect(awsChanges.describe({ type: "aws.ec2.flow_log", id: "$answer:0:FlowLogIds.0" })).toBe("the new flow log");
});

test("tags are told by key", () => {
  expect(awsChanges.tagsOf({ Tags: [{ Key: "Name", Value: "web" }, { Key: "empty" }] })).toEqual({
    Name: "web",
    empty: "",
  });
  expect(awsChanges.tagsOf({})).toEqual({});
});

test("fields replace those of the object", () => {
  expect(awsChanges.withFields({ VpcId: "vpc-1", IsDefault: true }, { IsDefault: false })).toEqual({
    VpcId: "vpc-1",
    IsDefault: false,
  });
});

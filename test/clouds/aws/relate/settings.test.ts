import { describe, expect, test } from "vitest";
import { wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

function read(contents: ScopeContents = {}) {
  return readScopes({ ...contents, items: { ...wellConfigured, ...contents.items } });
}

describe("how much a setting is about", () => {
  test("is what the account has in the region", () => {
    const resources = read();
    expect(only(resources, "aws.ec2.snapshot_block_public_access").com.copies).toBe(1);
    expect(only(resources, "aws.ec2.image_block_public_access").com.copies).toBe(1);
    expect(only(resources, "aws.ec2.instance_metadata_defaults").com.machines).toBe(2);
  });

  test("is nothing in a region that nobody uses", () => {
    const resources = read({ items: { snapshot: [], image: [], instance: [], launch_template: [] } });
    expect(only(resources, "aws.ec2.snapshot_block_public_access").com.copies).toBe(0);
    expect(only(resources, "aws.ec2.image_block_public_access").com.copies).toBe(0);
    expect(only(resources, "aws.ec2.instance_metadata_defaults").com.machines).toBe(0);
  });

  test.each([
    ["aws.ec2.snapshot_block_public_access", "copies", "ec2:DescribeSnapshots"],
    ["aws.ec2.image_block_public_access", "copies", "ec2:DescribeImages"],
    ["aws.ec2.instance_metadata_defaults", "machines", "ec2:DescribeInstances"],
    ["aws.ec2.instance_metadata_defaults", "machines", "ec2:DescribeLaunchTemplates"],
  ] as const)("is unknown of %s, its %s, where %s was denied", (type, fact, api) => {
    const { com } = only(read({ outcomes: { [api]: "denied" } }), type);
    expect(com).toHaveProperty(fact, expect.objectContaining({ cause: expect.objectContaining({ api }) as unknown }));
  });
});

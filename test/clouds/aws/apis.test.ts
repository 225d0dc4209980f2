import { describe, expect, test } from "vitest";
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { apisToAsk, collectedTypes } from "../../../src/clouds/aws/needs.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";

const listing = awsApis.filter(({ completes }) => completes === undefined);

describe("the APIs of AWS", () => {
  test("are named once each", () => {
    expect(new Set(awsApis.map(({ api }) => api)).size).toBe(awsApis.length);
  });

  test("list every declared type, but those that come out of groups and ACLs", () => {
    const within = ["aws.ec2.security_group_rule", "aws.ec2.network_acl_entry"];
    const declared = awsModel.types.map(({ type }) => type).filter((type) => !within.includes(type));
    expect(listing.map(({ type }) => type).sort()).toEqual([...declared].sort());
  });

  test.each(listing)("$api is the one that the declaration of $type names", ({ api, type }) => {
    expect(awsModel.types.find((declaration) => declaration.type === type)?.apis).toEqual([api]);
  });

  test("have as permission the IAM action of the same name; a second listing the same as the first", () => {
    for (const { api, permission } of awsApis) expect(permission).toBe(api.split("#")[0]);
  });
});

describe("the types to collect", () => {
  test("hold what the needed one is made from, and nothing that only this is made from", () => {
    const types = collectedTypes(["aws.ec2.network_interface"]);
    expect([...types].sort()).toEqual([
      "aws.ec2.flow_log",
      "aws.ec2.network_interface",
      "aws.ec2.prefix_list",
      "aws.ec2.route_table",
      "aws.ec2.subnet",
    ]);
  });

  test("hold the group for its rules", () => {
    const types = collectedTypes(["aws.ec2.security_group_rule"]);
    expect(types).toContain("aws.ec2.security_group");
    expect(types).not.toContain("aws.ec2.security_group_rule");
  });

  test("of one setting are that setting", () => {
    expect([...collectedTypes(["aws.ec2.ebs_encryption_by_default"])]).toEqual(["aws.ec2.ebs_encryption_by_default"]);
  });
});

describe("the APIs to ask", () => {
  test("are all for a store or snapshot, but that which takes a call for each instance", () => {
    const apis = apisToAsk("all", { userData: false });
    expect(awsApis.filter((row) => !apis.includes(row)).map(({ api }) => api)).toEqual([
      "ec2:DescribeInstanceAttribute",
    ]);
    expect(apisToAsk("all", { userData: true })).toEqual(awsApis);
  });

  test("are those that list and complete what is needed", () => {
    const apis = apisToAsk(new Set(["aws.ec2.prefix_list"]), { userData: true });
    expect(apis.map(({ api }) => api)).toEqual(["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"]);
  });
});

/** The policies that let a login read AWS: exactly what the calls need. */
import { describe, expect, test } from "vitest";
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { awsChanges } from "../../../src/clouds/aws/changes.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import { awsPermissions, readPermissions, readPolicy } from "../../../src/clouds/aws/policy.ts";

const login = "arn:aws:iam::111122223333:role/posturegate-audit";
const one = new Set(["aws.ec2.ebs_encryption_by_default"]);

describe("the permissions to read", () => {
  const all = readPermissions("all", { userData: true });

  test("are those of every API, and of asking for the regions, each once and sorted", () => {
    expect(all).toEqual([...new Set(["ec2:DescribeRegions", ...awsApis.map(({ permission }) => permission)])].sort());
  });

  test("are list and get actions only: none changes anything, none reads what is on a disk or in a console", () => {
    const readOnly = /^[a-z0-9-]+:(?:Describe|Get|List)[A-Za-z]+$/;
    expect(all.filter((permission) => !readOnly.test(permission))).toEqual([]);
    const data = /GetConsole|GetPassword|GetLaunchTemplateData|^ebs:|GetSecret|GetParameter|GetObject/;
    expect(all.filter((permission) => data.test(permission))).toEqual([]);
  });

  test("hold user data only where it is asked for", () => {
    const without = readPermissions("all", { userData: false });
    expect(all.filter((permission) => !without.includes(permission))).toEqual(["ec2:DescribeInstanceAttribute"]);
  });

  test("of one setting are that one and the regions", () => {
    expect(readPermissions(one, { userData: false })).toEqual(["ec2:DescribeRegions", "ec2:GetEbsEncryptionByDefault"]);
  });

  test.each(awsModel.types.map(({ type, apis }) => ({ type, apis })))("of $type hold $apis", ({ type, apis }) => {
    const permissions = readPermissions(new Set([type]), { userData: false });
    const listing = awsApis.filter(({ api }) => apis.includes(api)).map(({ permission }) => permission);
    expect(permissions).toEqual(expect.arrayContaining(listing));
  });

  test("fit into a managed policy", () => {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 6,144 characters without white space
    expect(JSON.stringify(readPolicy(all)).length).toBeLessThan(6144);
  });
});

describe("the policies for a config", () => {
  const base = { role: login, excludeAccounts: [], partition: "aws", userData: false } as const;
  const read = {
    Sid: "ReadPosture",
    Effect: "Allow",
    Action: readPermissions(one, { userData: false }),
    Resource: "*",
  };
  const find = { Sid: "FindAccounts", Effect: "Allow", Action: ["organizations:ListAccounts"], Resource: "*" };
  const enter = (Resource: string | string[]) => ({
    Sid: "EnterAccounts",
    Effect: "Allow",
    Action: ["sts:AssumeRole"],
    Resource,
  });

  test("that reads the login's own account are one, which reads", () => {
    expect(awsPermissions(base, one)).toEqual({
      role: { Version: "2012-10-17", Statement: [read] },
    });
  });

  test.each([
    ["all", [read, find, enter("arn:aws:iam::*:role/posture/reader")]],
    [["444455556666"], [enter(["arn:aws:iam::444455556666:role/posture/reader"])]],
    [
      ["111122223333", "444455556666"],
      [read, enter(["arn:aws:iam::444455556666:role/posture/reader"])],
    ],
  ] as const)("that reads the accounts %j lets the login do what it needs for that", (accounts, statements) => {
    const policies = awsPermissions({ ...base, accounts, accountRole: "posture/reader" }, one);
    expect(policies["role"]?.Statement).toEqual(statements);
    expect(policies["accountRole"]?.Statement).toEqual([read]);
  });

  test("lets the login neither read nor enter an account that is left out", () => {
    const accounts = ["111122223333", "444455556666", "777788889999"];
    const excludeAccounts = ["111122223333", "444455556666"];
    const { role } = awsPermissions({ ...base, accounts, excludeAccounts, accountRole: "reader" }, one);
    expect(role?.Statement).toEqual([enter(["arn:aws:iam::777788889999:role/reader"])]);
  });

  test("names roles of its partition", () => {
    const other = { ...base, role: undefined, accounts: ["444455556666"], partition: "aws-us-gov" } as const;
    const { role } = awsPermissions({ ...other, accountRole: "reader" }, one);
    expect(role?.Statement).toEqual([read, enter(["arn:aws-us-gov:iam::444455556666:role/reader"])]);
  });

  test("hold what allowed bots look at when they plan", async () => {
    const bots = [await awsChanges.bots["ami_set_to_private"]!(), await awsChanges.bots["vpc_turn_on_flow_logs"]!()];
    const { role } = awsPermissions(base, one, bots);
    expect(role?.Statement).toHaveLength(1);
    const actions = role?.Statement[0]?.Action ?? [];
    const planning = ["ec2:DescribeFlowLogs", "ec2:DescribeImageAttribute", "ec2:DescribeVpcs", "iam:GetRole"];
    expect(actions).toEqual(expect.arrayContaining([...read.Action, ...planning]));
    expect(actions.filter((action) => !/:(?:Describe|Get|List)/.test(action))).toEqual([]);
    expect(actions).toEqual([...new Set(actions)].sort());
  });

  test("hold user data where the config asks for it", () => {
    const { role } = awsPermissions({ ...base, userData: true }, new Set(["aws.ec2.instance"]));
    expect(role?.Statement[0]?.Action).toContain("ec2:DescribeInstanceAttribute");
  });
});

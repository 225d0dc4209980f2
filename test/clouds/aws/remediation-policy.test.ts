/** The policies of the role that changes AWS. */
import { describe, expect, test } from "vitest";
import { awsBots } from "../../../src/clouds/aws/bots/index.ts";
import { awsWrites } from "../../../src/clouds/aws/writes/writes.ts";
import { readActions, writeAccess } from "../../../src/clouds/aws/live/access.ts";
import { calls } from "../../../src/clouds/aws/live/calls.ts";
import { ec2Types } from "../../../src/clouds/aws/live/ec2-types.ts";
import { iamTypes } from "../../../src/clouds/aws/live/iam-types.ts";
import { type PolicyRequest, remediationPolicy, remediationTrust } from "../../../src/clouds/aws/remediation-policy.ts";

const account = "111122223333";
const keepTag = "posturegate:keep";

const writes = new Map([
  ["ec2:CreateSnapshot", { permissions: ["ec2:CreateSnapshot", "ec2:CreateTags"] }],
  ["iam:CreateRole", { permissions: ["iam:CreateRole", "iam:TagRole"] }],
  ["ec2:CreateFlowLogs", { permissions: ["ec2:CreateFlowLogs", "iam:PassRole", "logs:CreateLogDelivery"] }],
]);

function policyFor(
  bot: Partial<PolicyRequest["bots"][number]>,
  over: Partial<PolicyRequest> = {},
): ReturnType<typeof remediationPolicy> {
  const bots = [{ entities: [], reads: [], writes: [], ...bot }];
  return remediationPolicy({ bots, writes, partition: "aws", account, keepTag, ...over });
}

function allowed({ policy }: ReturnType<typeof remediationPolicy>): string[] {
  return policy.Statement.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action = [] }) => Action);
}

describe("the tables that policies are made of", () => {
  test("know every type that can be read", () => {
    expect(Object.keys(readActions).sort()).toEqual(Object.keys({ ...ec2Types, ...iamTypes }).sort());
  });

  test("know every call that can be sent, and name no others", () => {
    const apis = Object.keys(calls);
    expect(Object.keys(writeAccess).sort()).toEqual(apis.toSorted());
    expect([...awsWrites.keys()].sort()).toEqual(apis.toSorted());
    expect(
      Object.values(writeAccess)
        .flatMap(({ undoneBy }) => undoneBy)
        .filter((api) => !apis.includes(api)),
    ).toEqual([]);
  });

  test.each(Object.keys(awsBots))("know all that %s does and reads", async (name) => {
    const { entities, reads, writes: calling } = await awsBots[name]!();
    expect(calling.filter((api) => !(api in writeAccess))).toEqual([]);
    expect([...entities, ...reads].filter((type) => !(type in readActions))).toEqual([]);
  });
});

describe("the policy of a role that changes AWS", () => {
  test("lets the role enter other accounts where it has a role there, and only so", () => {
    const { policy } = policyFor({}, { accountRole: "fixer" });
    expect(policy.Statement).toContainEqual(
      expect.objectContaining({ Action: ["sts:AssumeRole"], Resource: "arn:aws:iam::*:role/fixer" }),
    );
    expect(allowed(policyFor({}))).not.toContain("sts:AssumeRole");
  });

  test("allows the calls and their undoing, each for its kind of resource, and to look", () => {
    const { policy, notices } = policyFor({
      entities: ["aws.ec2.security_group"],
      reads: ["aws.ec2.prefix_list"],
      writes: ["ec2:RevokeSecurityGroupIngress"],
    });
    expect(notices).toEqual([]);
    expect(policy).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "ReadWhatChanges",
          Effect: "Allow",
          Action: ["ec2:DescribeManagedPrefixLists", "ec2:DescribeSecurityGroups", "ec2:GetManagedPrefixListEntries"],
          Resource: "*",
        },
        {
          Sid: "Change1",
          Effect: "Allow",
          Action: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
          Resource: [`arn:aws:ec2:*:${account}:security-group-rule/*`, `arn:aws:ec2:*:${account}:security-group/*`],
        },
        {
          Sid: "KeepTagged",
          Effect: "Deny",
          NotAction: ["ec2:Describe*", "ec2:Get*", "iam:Get*", "iam:List*"],
          Resource: "*",
          Condition: { Null: { "aws:ResourceTag/posturegate:keep": "false" } },
        },
      ],
    });
  });

  test("has the resources of its partition, and of any account where it is made in many", () => {
    const { policy } = policyFor({ writes: ["ec2:StopInstances", "ec2:ModifySnapshotAttribute"] }, {
      partition: "aws-cn",
      account: undefined,
    } as never);
    expect(
      policy.Statement.flatMap(({ Sid, Resource }) => (Sid?.startsWith("Change") === true ? Resource : [])),
    ).toEqual(expect.arrayContaining(["arn:aws-cn:ec2:*:*:instance/*", "arn:aws-cn:ec2:*::snapshot/*"]));
  });

  test("lets tags be set on what a call creates, and on nothing else", () => {
    const { policy } = policyFor({ writes: ["ec2:CreateSnapshot"] });
    expect(policy.Statement.find(({ Sid }) => Sid === "TagCreated")).toEqual({
      Sid: "TagCreated",
      Effect: "Allow",
      Action: ["ec2:CreateTags"],
      Resource: "*",
      Condition: { StringEquals: { "ec2:CreateAction": ["CreateSnapshot"] } },
    });
  });

  test("passes no role but that of flow logs, and only to flow logs", () => {
    const made = policyFor({ writes: ["iam:CreateRole", "iam:PutRolePolicy", "ec2:CreateFlowLogs"] });
    const role = `arn:aws:iam::${account}:role/vpcFlowLogDelivery`;
    expect(made.policy.Statement.filter(({ Action = [] }) => Action.includes("iam:PassRole"))).toEqual([
      {
        Sid: "PassFlowLogRole",
        Effect: "Allow",
        Action: ["iam:PassRole"],
        Resource: [role],
        Condition: { StringEquals: { "iam:PassedToService": "vpc-flow-logs.amazonaws.com" } },
      },
    ]);
    const creating = made.policy.Statement.find(({ Action = [] }) => Action.includes("iam:CreateRole"));
    expect(creating?.Resource).toEqual([role]);
    expect(creating?.Action).toContain("iam:TagRole");
    expect(allowed(made)).toContain("logs:CreateLogDelivery");
  });

  test("does not let a bot give anybody any permission", () => {
    const made = policyFor({ writes: ["iam:AttachRolePolicy", "ec2:AssociateIamInstanceProfile"] });
    expect(allowed(made).filter((action) => action.startsWith("iam:") && !/:(Get|List)/.test(action))).toEqual([]);
    expect(made.notices).toEqual([
      "iam:PassRole is left out of the policy, because it could give instances any role. Name the roles that instances may get, also back by undoing, to have it.",
      "iam:AttachRolePolicy is left out of the policy, because it could give any role any permission. Name the policies that may be attached to have it.",
    ]);
  });

  test("lets it give what is named", () => {
    const ssm = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";
    const role = `arn:aws:iam::${account}:role/web`;
    const made = policyFor(
      { writes: ["iam:AttachRolePolicy", "ec2:AssociateIamInstanceProfile"] },
      { attachablePolicies: [ssm], instanceRoles: [role] },
    );
    expect(made.notices).toEqual([]);
    expect(made.policy.Statement).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          Action: ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
          Condition: { ArnEquals: { "iam:PolicyARN": [ssm] } },
        }),
        expect.objectContaining({
          Action: ["iam:PassRole"],
          Resource: [role],
          Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
        }),
      ]),
    );
  });

  test("lets undoing give a role back to an instance profile, where the role is named", () => {
    const role = `arn:aws:iam::${account}:role/web`;
    const detaching = { writes: ["iam:RemoveRoleFromInstanceProfile"] };
    expect(allowed(policyFor(detaching))).not.toContain("iam:PassRole");
    const { policy, notices } = policyFor(detaching, { instanceRoles: [role] });
    expect(notices).toEqual([]);
    expect(policy.Statement).toContainEqual({
      Sid: "PassInstanceRoles",
      Effect: "Allow",
      Action: ["iam:PassRole"],
      Resource: [role],
    });
  });

  test("of no bots allows nothing", () => {
    expect(remediationPolicy({ bots: [], writes, partition: "aws", account, keepTag }).policy.Statement).toEqual([]);
  });

  test("is not made for calls that nobody knows", () => {
    expect(() => policyFor({ writes: ["ec2:RunInstances"] })).toThrow("ec2:RunInstances");
    expect(() => policyFor({ writes: ["toString"] })).toThrow("toString");
  });

  test("of all bots fits into a managed policy", async () => {
    const bots = await Promise.all(Object.values(awsBots).map((load) => load()));
    const { policy } = remediationPolicy({ bots, writes: awsWrites, partition: "aws-us-gov", account, keepTag });
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 6,144 characters without white space
    expect(JSON.stringify(policy).length).toBeLessThan(6144);
  });
});

describe("the trust of the role", () => {
  const request = { account, partition: "aws", repository: "octo-org/octo-repo", environment: "remediation" } as const;

  test("is one environment of one repository", () => {
    expect(remediationTrust(request).Statement).toEqual([
      {
        Effect: "Allow",
        Action: "sts:AssumeRoleWithWebIdentity",
        Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
        Condition: {
          StringEquals: {
            "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub": ["repo:octo-org/octo-repo:environment:remediation"],
          },
        },
      },
    ]);
  });

  test("names the repository in both of GitHub's forms where its ids are known, and the audience of its partition", () => {
    const { Statement } = remediationTrust({
      ...request,
      partition: "aws-cn",
      ids: { owner: "1", repository: "2" },
      environment: "prod:eu",
    });
    expect(Statement[0]?.Condition).toEqual({
      StringEquals: {
        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com.cn",
        "token.actions.githubusercontent.com:sub": [
          "repo:octo-org@1/octo-repo@2:environment:prod%3Aeu",
          "repo:octo-org/octo-repo:environment:prod%3Aeu",
        ],
      },
    });
  });
});

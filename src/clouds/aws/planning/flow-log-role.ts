/**
 * The role by which flow logs are delivered to CloudWatch Logs, under CloudBots' names.
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
 */
import type { AttachedPolicy, Role } from "@aws-sdk/client-iam";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { Scope } from "../../../model/scope.ts";
import { partitionOf } from "../arn.ts";
import { liveObject } from "./live-objects.ts";

/** The log group that CloudBots documents. */
export const flowLogGroup = "vpcFlowLogs";

/** Name of the role, and of the policy in it. */
export const flowLogRoleName = "vpcFlowLogDelivery";

const service = "vpc-flow-logs.amazonaws.com";

type RoleWithPolicies = Role & {
  readonly AttachedPolicies?: AttachedPolicy[];
  readonly InlinePolicies?: Readonly<Record<string, unknown>>;
};

/** A role that delivers, once the calls are done. */
interface FlowLogRole {
  readonly arn: string;
  readonly calls: readonly CloudCall[];
}

/** The calls that the role lacks; a sentence where a role of that name is for something else. Throws AccessError. */
export async function flowLogRole(scope: Scope, state: LiveState): Promise<FlowLogRole | string> {
  const role = await liveObject<RoleWithPolicies>(state, { type: "aws.iam.role", id: flowLogRoleName });
  const policy = putPolicy(scope);
  if (role === undefined) {
    const arn = `arn:${partitionOf(scope.region)}:iam::${scope.account}:role/${flowLogRoleName}`;
    return { arn, calls: [createRole(scope), policy] };
  }
  if (!(role.text("AssumeRolePolicyDocument") ?? "").includes(service)) {
    return `Role ${flowLogRoleName} exists, but does not trust ${service}. Let it, or log to S3.`;
  }
  // CloudBots attached a managed policy of the same name.
  const policies = [
    ...role.names("InlinePolicies"),
    ...role.objects("AttachedPolicies").map((one) => one.text("PolicyName")),
  ];
  return { arn: role.requiredText("Arn"), calls: policies.includes(flowLogRoleName) ? [] : [policy] };
}

/** Only flow logs of this account may use it. The role is one for all regions. */
function createRole(scope: Scope): CloudCall {
  const statement = {
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": scope.account },
      ArnLike: { "aws:SourceArn": `arn:${partitionOf(scope.region)}:ec2:*:${scope.account}:vpc-flow-log/*` },
    },
  };
  return {
    api: "iam:CreateRole",
    input: {
      RoleName: flowLogRoleName,
      AssumeRolePolicyDocument: document([statement]),
      Description: "Delivers VPC flow logs to CloudWatch Logs.",
    },
  };
}

/** Narrower than AWS's example: it writes to this log group alone. */
function putPolicy(scope: Scope): CloudCall {
  const logs = `arn:${partitionOf(scope.region)}:logs:*:${scope.account}:log-group`;
  const write = {
    Effect: "Allow",
    Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
    Resource: [`${logs}:${flowLogGroup}`, `${logs}:${flowLogGroup}:*`],
  };
  const find = { Effect: "Allow", Action: "logs:DescribeLogGroups", Resource: `${logs}:*` };
  return {
    api: "iam:PutRolePolicy",
    input: { RoleName: flowLogRoleName, PolicyName: flowLogRoleName, PolicyDocument: document([write, find]) },
  };
}

function document(statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/vpc_turn_on_flow_logs.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { account, callsOf, china, parsed, planned, targetOf } from "./planned.ts";

const target = targetOf("aws.ec2.vpc", "vpc-1");
const bucket = "arn:aws:s3:::my-bucket/my-logs/";

function live(logs: readonly LiveObject[] = [], roles: readonly LiveObject[] = []) {
  return {
    "aws.ec2.vpc": [{ VpcId: "vpc-1", OwnerId: account }],
    "aws.ec2.flow_log": logs,
    "aws.iam.role": roles,
  };
}

function log(more: LiveObject = {}): LiveObject {
  return {
    FlowLogId: "fl-1",
    ResourceId: "vpc-1",
    TrafficType: "ALL",
    LogDestinationType: "cloud-watch-logs",
    ...more,
  };
}

const role: LiveObject = {
  RoleName: "vpcFlowLogDelivery",
  Arn: `arn:aws:iam::${account}:role/team/vpcFlowLogDelivery`,
  AssumeRolePolicyDocument: '{"Statement":[{"Principal":{"Service":"vpc-flow-logs.amazonaws.com"}}]}',
  AttachedPolicies: [],
  InlinePolicies: {},
};

const token = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
const tagged = [{ ResourceType: "vpc-flow-log", Tags: [{ Key: "posturegate:entry", Value: token }] }];

describe("vpc_turn_on_flow_logs", () => {
  test("without params logs everything to CloudWatch Logs, by a role that it makes", async () => {
    const [create, put, flowLogs] = callsOf(await planned(bot, target, live()));
    expect(create).toMatchObject({ api: "iam:CreateRole", input: { RoleName: "vpcFlowLogDelivery" } });
    expect(JSON.parse(create?.input["AssumeRolePolicyDocument"] as string)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "vpc-flow-logs.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: {
            StringEquals: { "aws:SourceAccount": account },
            ArnLike: { "aws:SourceArn": `arn:aws:ec2:*:${account}:vpc-flow-log/*` },
          },
        },
      ],
    });
    expect(put).toMatchObject({
      api: "iam:PutRolePolicy",
      input: { RoleName: "vpcFlowLogDelivery", PolicyName: "vpcFlowLogDelivery" },
    });
    expect(flowLogs).toEqual({
      api: "ec2:CreateFlowLogs",
      input: {
        ResourceIds: ["vpc-1"],
        ResourceType: "VPC",
        TrafficType: "ALL",
        LogDestinationType: "cloud-watch-logs",
        LogGroupName: "vpcFlowLogs",
        DeliverLogsPermissionArn: `arn:aws:iam::${account}:role/vpcFlowLogDelivery`,
        ClientToken: token,
        TagSpecifications: tagged,
      },
    });
  });

  test("every ARN is of the partition", async () => {
    const plan = await planned(bot, { ...target, scope: china }, live());
    const text = JSON.stringify(callsOf(plan));
    expect(text).toContain("arn:aws-cn:iam::");
    expect(text).not.toContain("arn:aws:");
  });

  test.each([
    ["all that is there", { ...role, InlinePolicies: { vpcFlowLogDelivery: "{}" } }, []],
    ["the managed policy of CloudBots", { ...role, AttachedPolicies: [{ PolicyName: "vpcFlowLogDelivery" }] }, []],
    ["a role without its policy", role, ["iam:PutRolePolicy"]],
  ])("uses %s", async (_, existing, before) => {
    const calls = callsOf(await planned(bot, target, live([], [existing])));
    expect(calls.map(({ api }) => api)).toEqual([...before, "ec2:CreateFlowLogs"]);
    expect(calls.at(-1)?.input["DeliverLogsPermissionArn"]).toBe(role["Arn"]);
  });

  test("does not touch a role of that name that is for something else", async () => {
    const other = {
      ...role,
      AssumeRolePolicyDocument: '{"Statement":[{"Principal":{"Service":"ec2.amazonaws.com"}}]}',
    };
    expect(await planned(bot, target, live([], [other]))).toMatchObject({ outcome: "refused" });
  });

  test.each([
    [["s3", "all", bucket], "ALL"],
    [{ traffic_type: "reject", destination: "s3", s3_arn: bucket }, "REJECT"],
    [{ traffic_type: "Accept", destination: "S3", s3_arn: bucket }, "ACCEPT"],
    [{ destination: "s3", s3_arn: bucket }, "ALL"],
  ])("stores in the bucket with the params %j, and makes no role", async (params, TrafficType) => {
    expect(callsOf(await planned(bot, target, live(), params))).toEqual([
      {
        api: "ec2:CreateFlowLogs",
        input: {
          ResourceIds: ["vpc-1"],
          ResourceType: "VPC",
          TrafficType,
          LogDestinationType: "s3",
          LogDestination: bucket,
          ClientToken: token,
          TagSpecifications: tagged,
        },
      },
    ]);
  });

  test.each([[["logs"]], [["logs", "all"]], [{ traffic_type: "all", destination: "logs" }], [{}]])(
    "logs everything to CloudWatch Logs with the params %j",
    async (params) => {
      const calls = callsOf(await planned(bot, target, live(), params));
      expect(calls.at(-1)?.input).toMatchObject({ TrafficType: "ALL", LogDestinationType: "cloud-watch-logs" });
    },
  );

  test("the same call has the same token, another call another", async () => {
    const tokenOf = async (params: object) =>
      callsOf(await planned(bot, target, live(), { ...params })).at(-1)?.input["ClientToken"];
    expect(await tokenOf({})).toBe(await tokenOf({ traffic_type: "all" }));
    expect(await tokenOf({})).not.toBe(await tokenOf({ traffic_type: "reject" }));
  });

  test.each([
    [["s3"], /go together/],
    [{ destination: "s3", traffic_type: "all" }, /go together/],
    [{ destination: "logs", s3_arn: bucket }, /go together/],
    [{ s3_arn: bucket }, /go together/],
    [{ destination: "s3", s3_arn: "my-bucket" }, /must be the ARN of a bucket/],
    [{ destination: "kinesis" }, /expected one of/],
    [["all", "logs"], /expected one of/],
  ])("does not take the params %j", (params, message) => {
    expect(() => parsed(bot, params)).toThrow(message);
  });

  test.each([
    ["everything is recorded where it may", log({ LogDestinationType: "s3", LogDestination: "arn:aws:s3:::x" }), {}],
    ["everything is recorded, rejected traffic among it", log(), { traffic_type: "reject" }],
    [
      "it is recorded in the bucket",
      log({ LogDestinationType: "s3", LogDestination: "arn:aws:s3:::my-bucket/my-logs" }),
      { destination: "s3", s3_arn: bucket },
    ],
  ])("has nothing to do where %s", async (_, existing, params) => {
    expect(
      await planned(bot, target, live([log({ FlowLogId: "fl-0", DeliverLogsStatus: "FAILED" }), existing]), params),
    ).toMatchObject({ outcome: "nothing-to-do" });
  });

  test.each([
    ["only accepted traffic is recorded", log({ TrafficType: "ACCEPT" }), {}],
    [
      "another bucket gets it",
      log({ LogDestinationType: "s3", LogDestination: "arn:aws:s3:::x" }),
      { destination: "s3", s3_arn: bucket },
    ],
    ["only a subnet is recorded", log({ ResourceId: "subnet-1" }), {}],
  ])("makes a log where %s", async (_, existing, params) => {
    expect(callsOf(await planned(bot, target, live([existing]), params)).at(-1)?.api).toBe("ec2:CreateFlowLogs");
  });

  test("is refused where the log that there is fails, which another would do too", async () => {
    const failing = log({ DeliverLogsStatus: "FAILED", DeliverLogsErrorMessage: "Access error" });
    expect(await planned(bot, target, live([failing]))).toEqual({
      outcome: "refused",
      message: "Flow log fl-1 of vpc-1 fails to deliver (Access error). Repair its destination, or delete it.",
    });
  });

  test("is refused for a VPC that another account shares", async () => {
    const shared = { ...live(), "aws.ec2.vpc": [{ VpcId: "vpc-1", OwnerId: "444455556666" }] };
    expect(await planned(bot, target, shared)).toMatchObject({ outcome: "refused" });
  });

  test("has nothing to do where the VPC is gone", async () => {
    expect(await planned(bot, target, {})).toMatchObject({ outcome: "nothing-to-do" });
  });
});

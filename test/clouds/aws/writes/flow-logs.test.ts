import { describe, expect, test } from "vitest";
import { after, change, lawful, recovered } from "./laws.ts";
import { listing } from "./listing.ts";

const input = {
  ResourceIds: ["vpc-1", "vpc-2"],
  ResourceType: "VPC",
  TrafficType: "ALL",
  LogDestinationType: "s3",
  LogDestination: "arn:aws:s3:::logs",
  ClientToken: "token",
  TagSpecifications: [{ ResourceType: "vpc-flow-log", Tags: [{ Key: "posturegate:entry", Value: "abc" }] }],
};
const create = { api: "ec2:CreateFlowLogs", input };
const vpcs = { "aws.ec2.vpc vpc-1": {}, "aws.ec2.vpc vpc-2": {} };

describe("new flow logs", () => {
  test("are one for each resource, and all deleted to undo it", () => {
    const result = lawful([create], vpcs);
    expect(after(result, "aws.ec2.flow_log $answer:0:FlowLogIds.1")).toEqual({
      FlowLogId: "$answer:0:FlowLogIds.1",
      FlowLogStatus: "ACTIVE",
      ResourceId: "vpc-2",
      TrafficType: "ALL",
      LogDestinationType: "s3",
      Tags: [{ Key: "posturegate:entry", Value: "abc" }],
    });
    const ids = [{ $answer: [0, "FlowLogIds.0"] }, { $answer: [0, "FlowLogIds.1"] }];
    expect(result.undo).toEqual([{ api: "ec2:DeleteFlowLogs", input: { FlowLogIds: ids } }]);
  });

  test("go to CloudWatch where nothing else is said", () => {
    const { LogDestinationType: _type, LogDestination: _destination, ...others } = input;
    const call = { ...create, input: { ...others, LogGroupName: "vpcFlowLogs", DeliverLogsPermissionArn: "arn" } };
    expect(after(lawful([call], vpcs), "aws.ec2.flow_log $answer:0:FlowLogIds.0")).toMatchObject({
      LogDestinationType: "cloud-watch-logs",
    });
  });

  test("need a token, by which EC2 does not create them twice", () => {
    const { ClientToken: _token, ...others } = input;
    expect(() => change([{ ...create, input: others }], vpcs)).toThrow("has no ClientToken");
  });

  test("are found again by their tag, in the order of the resources, all or none", async () => {
    const filters = { "resource-id": ["vpc-1", "vpc-2"], "tag:posturegate:entry": ["abc"] };
    const [one, two] = [
      { FlowLogId: "fl-1", ResourceId: "vpc-1" },
      { FlowLogId: "fl-2", ResourceId: "vpc-2" },
    ];
    expect(await recovered(create, listing("aws.ec2.flow_log", filters, [two, one]))).toEqual({
      FlowLogIds: ["fl-1", "fl-2"],
    });
    expect(await recovered(create, listing("aws.ec2.flow_log", filters, [one]))).toBeUndefined();
    const untagged = { ...input, TagSpecifications: [] };
    expect(await recovered({ ...create, input: untagged }, listing("nothing", {}, []))).toBeUndefined();
  });
});

test("a deleted flow log is gone for good", () => {
  const call = { api: "ec2:DeleteFlowLogs", input: { FlowLogIds: ["fl-1"] } };
  const result = lawful([call], { "aws.ec2.flow_log fl-1": { ResourceId: "vpc-1", TrafficType: "ALL" } });
  expect([after(result, "aws.ec2.flow_log fl-1"), result.undo]).toEqual([null, undefined]);
});

import { describe, expect, test } from "vitest";
import { flowLog, networkAcl, vpc, wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const owner = "444455556666";
const ownersScope = { id: `aws:${owner}:eu-west-1`, cloud: "aws", account: owner, region: "eu-west-1" };

function flowLogsOf(contents: ScopeContents, ...others: ScopeContents[]) {
  const items = { ...wellConfigured, ...contents.items };
  return only(readScopes({ ...contents, items }, ...others), "aws.ec2.vpc").com.flowLogs;
}

describe("the flow logs of a VPC", () => {
  test("are its own, with what they record and whether they deliver", () => {
    expect(flowLogsOf({})).toEqual([
      {
        id: flowLog.FlowLogId,
        isActive: true,
        isDelivering: true,
        traffic: "all",
        destination: flowLog.LogDestination,
      },
    ]);
  });

  test.each([
    [{ FlowLogStatus: "INACTIVE" }, { isActive: false }],
    [{ DeliverLogsStatus: "FAILED" }, { isDelivering: false }],
    [{ TrafficType: "ACCEPT" }, { traffic: "accepted" }],
    [{ TrafficType: "REJECT" }, { traffic: "rejected" }],
  ])("with %j are %j", (raw, fact) => {
    expect(flowLogsOf({ items: { flow_log: [{ ...flowLog, ...raw }] } })).toMatchObject([fact]);
  });

  test("are not those of its subnets and interfaces", () => {
    const logs = ["subnet-0fedcba9876543210", "eni-0123456789abcdef0"].map((ResourceId, position) => ({
      ...flowLog,
      FlowLogId: `fl-${position}`,
      ResourceId,
    }));
    const resources = readScopes({ items: { ...wellConfigured, flow_log: logs } });
    expect(only(resources, "aws.ec2.vpc").com.flowLogs).toEqual([]);
    expect(only(resources, "aws.ec2.subnet", logs[0]?.ResourceId).com.flowLogs).toMatchObject([{ id: "fl-0" }]);
    expect(only(resources, "aws.ec2.network_interface").com.flowLogs).toMatchObject([{ id: "fl-1" }]);
  });

  test("of a VPC that another account shares are that account's to tell", () => {
    const items = { vpc: [{ ...vpc, OwnerId: owner }], flow_log: [] };
    expect(flowLogsOf({ items })).toMatchObject({ cause: { kind: "outside-audit" } });
    expect(flowLogsOf({ items }, { scope: ownersScope, items: { flow_log: [flowLog] } })).toMatchObject([
      { id: flowLog.FlowLogId },
    ]);
    const outcomes = { "ec2:DescribeFlowLogs": "denied" } as const;
    expect(flowLogsOf({ items }, { scope: ownersScope, outcomes })).toMatchObject({
      cause: { kind: "denied", scope: ownersScope.id },
    });
  });
});

test("a subnet names the ACL that decides for it", () => {
  const resources = readScopes({ items: wellConfigured });
  expect(only(resources, "aws.ec2.subnet", "subnet-0fedcba9876543210").com.firewalls).toEqual([
    networkAcl.NetworkAclId,
  ]);
  const denied = readScopes({
    items: { ...wellConfigured, network_acl: [] },
    outcomes: { "ec2:DescribeNetworkAcls": "denied" },
  });
  expect(only(denied, "aws.ec2.subnet", "subnet-0fedcba9876543210").com.firewalls).toMatchObject({
    cause: { kind: "denied" },
  });
});

test("a VPC knows its subnets, active peerings and endpoints", () => {
  const { com } = only(readScopes({ items: wellConfigured }), "aws.ec2.vpc");
  expect(com).toMatchObject({
    subnets: [
      { id: "subnet-0fedcba9876543210", internetRoutes: { ipv4: false } },
      { id: "subnet-0123456789abcdef0", internetRoutes: { ipv4: true } },
    ],
    peerings: ["pcx-0123456789abcdef0"],
    endpointServices: ["com.amazonaws.eu-west-1.ec2"],
  });
});

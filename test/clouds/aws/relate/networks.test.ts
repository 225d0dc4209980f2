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

test("an endpoint that is gone leads nowhere", () => {
  const [endpoint] = wellConfigured["vpc_endpoint"] ?? [];
  const items = { ...wellConfigured, vpc_endpoint: [{ ...endpoint, State: "Deleted" }] };
  expect(only(readScopes({ items }), "aws.ec2.vpc").com.endpointServices).toEqual([]);
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

describe("how many interfaces are in", () => {
  const counts = (contents: ScopeContents) => {
    const resources = readScopes({ ...contents, items: { ...wellConfigured, ...contents.items } });
    const inSubnet = only(resources, "aws.ec2.subnet", "subnet-0fedcba9876543210").com.interfaces;
    return { vpc: only(resources, "aws.ec2.vpc").com.interfaces, subnet: inSubnet };
  };

  test("a VPC and a subnet is counted", () => {
    expect(counts({})).toEqual({ vpc: 1, subnet: 1 });
    expect(counts({ items: { network_interface: [] } })).toEqual({ vpc: 0, subnet: 0 });
  });

  test("either is unknown where interfaces could not be read", () => {
    const unknown = { cause: { kind: "denied", api: "ec2:DescribeNetworkInterfaces" } };
    const outcomes = { "ec2:DescribeNetworkInterfaces": "denied" } as const;
    expect(counts({ outcomes })).toMatchObject({ vpc: unknown, subnet: unknown });
  });

  test("a VPC that another account shares is that account's to tell", () => {
    expect(counts({ items: { vpc: [{ ...vpc, OwnerId: owner }] } }).vpc).toMatchObject({
      cause: { kind: "outside-audit" },
    });
  });
});

describe("the regions of an account", () => {
  const inRegion = (region: string) => ({
    ...ownersScope,
    id: `aws:111122223333:${region}`,
    account: "111122223333",
    region,
  });
  const regionsOf = (contents: ScopeContents, ...others: ScopeContents[]) =>
    only(readScopes({ ...contents, items: { ...wellConfigured, ...contents.items } }, ...others), "aws.ec2.vpc").com;

  test("are those in which it made VPCs itself", () => {
    const virginia = { scope: inRegion("us-east-1"), items: { vpc: [{ ...vpc, VpcId: "vpc-1" }] } };
    const unused = { scope: inRegion("us-west-2"), items: { vpc: [{ ...vpc, VpcId: "vpc-2", IsDefault: true }] } };
    const others = { scope: ownersScope, items: { vpc: [{ ...vpc, VpcId: "vpc-3", OwnerId: owner }] } };
    expect(regionsOf({}, virginia, unused, others).accountRegions).toEqual(["eu-west-1", "us-east-1"]);
    expect(regionsOf({}, unused, others).accountRegions).toEqual(["eu-west-1"]);
  });

  test("are unknown where one is known and another region could not be read, and known where two are", () => {
    const denied = { scope: inRegion("us-west-2"), outcomes: { "ec2:DescribeVpcs": "denied" } } as const;
    const virginia = { scope: inRegion("us-east-1"), items: { vpc: [{ ...vpc, VpcId: "vpc-1" }] } };
    expect(regionsOf({}, denied).accountRegions).toMatchObject({ cause: { kind: "denied", scope: denied.scope.id } });
    expect(regionsOf({}, denied, virginia).accountRegions).toEqual(["eu-west-1", "us-east-1"]);
  });

  test("are told once: by the first VPC that the account made itself", () => {
    const byDefault = { ...vpc, VpcId: "vpc-0", IsDefault: true };
    const second = { ...vpc, VpcId: "vpc-1" };
    const resources = readScopes({ items: { ...wellConfigured, vpc: [second, byDefault, vpc] } });
    const firsts = ["vpc-0", "vpc-0123456789abcdef0", "vpc-1"].map(
      (id) => only(resources, "aws.ec2.vpc", id).com.isFirstOfAccount,
    );
    expect(firsts).toEqual([false, true, false]);
  });
});

describe("the zones that an endpoint could have addresses in", () => {
  const zonesOf = (contents: ScopeContents) => {
    const items = { ...wellConfigured, ...contents.items };
    return only(readScopes({ ...contents, items }), "aws.ec2.vpc_endpoint").com.networkZones;
  };

  test("are those of the subnets of its network", () => {
    const [one, ...others] = wellConfigured["subnet"] ?? [];
    const elsewhere = {
      ...Object(one),
      SubnetId: "subnet-elsewhere",
      VpcId: "vpc-elsewhere",
      AvailabilityZone: "eu-west-1c",
    };
    expect(zonesOf({})).toBe(2);
    expect(zonesOf({ items: { subnet: [one, elsewhere] } })).toBe(1);
    expect(zonesOf({ items: { subnet: others } })).toBe(1);
  });

  test("are unknown where subnets could not be listed", () => {
    const outcomes = { "ec2:DescribeSubnets": "denied" } as const;
    expect(zonesOf({ outcomes })).toMatchObject({ cause: { kind: "denied", api: "ec2:DescribeSubnets" } });
  });
});

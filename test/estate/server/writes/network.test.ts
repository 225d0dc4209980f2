import type { Address, FlowLog, InternetGateway, NetworkAcl } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { account, ids, smallServer } from "./small-region.ts";

type Ask = Awaited<ReturnType<typeof smallServer>>["ask"];

describe("an address of the account", () => {
  test("is freed and used again, as its interface and its instance show", async () => {
    const { ask } = await smallServer();
    const before = await addressOf(ask, "15.177.1.2");
    await ask("ec2:DisassociateAddress", { AssociationId: before.AssociationId });
    const { AllocationId, Domain, PublicIp, PublicIpv4Pool, NetworkBorderGroup, Tags } = before;
    const free = { AllocationId, Domain, PublicIp, PublicIpv4Pool, NetworkBorderGroup, Tags };
    expect(await addressOf(ask, "15.177.1.2")).toEqual(free);
    expect(await publicAddress(ask, ids.elastic)).toBeUndefined();
    const again = await ask("ec2:AssociateAddress", { AllocationId, InstanceId: ids.elastic });
    const { AssociationId } = again;
    expect(AssociationId).not.toBe(before.AssociationId);
    expect(await addressOf(ask, "15.177.1.2")).toEqual({ ...before, AssociationId });
    expect(await publicAddress(ask, ids.elastic)).toBe("15.177.1.2");
    expect(await ask("ec2:AssociateAddress", { AllocationId, InstanceId: ids.elastic })).toEqual(again);
  });

  test("moves only if that is asked for", async () => {
    const { ask } = await smallServer();
    const input = { AllocationId: ids.idleAddress, InstanceId: ids.elastic };
    await expect(ask("ec2:AssociateAddress", input)).rejects.toMatchObject({ name: "Resource.AlreadyAssociated" });
    await ask("ec2:AssociateAddress", { ...input, AllowReassociation: true });
    expect(await publicAddress(ask, ids.elastic)).toBe("15.177.1.3");
    expect(await addressOf(ask, "15.177.1.2")).not.toHaveProperty("AssociationId");
  });

  test("is given back when nothing uses it", async () => {
    const { ask } = await smallServer();
    const { AllocationId } = await addressOf(ask, "15.177.1.2");
    const used = ask("ec2:ReleaseAddress", { AllocationId });
    await expect(used).rejects.toMatchObject({ name: "InvalidIPAddress.InUse" });
    await ask("ec2:ReleaseAddress", { AllocationId: ids.idleAddress });
    const twice = ask("ec2:ReleaseAddress", { AllocationId: ids.idleAddress });
    await expect(twice).rejects.toMatchObject({ name: "InvalidAllocationID.NotFound" });
  });

  test.each([
    ["one that is not used", "DisassociateAddress", { AssociationId: "eipassoc-0" }, "InvalidAssociationID.NotFound"],
    [
      "no instance",
      "AssociateAddress",
      { AllocationId: ids.idleAddress, InstanceId: "i-0" },
      "InvalidInstanceID.NotFound",
    ],
  ])("is refused: %s", async (_, action, input, name) => {
    const { ask } = await smallServer();
    await expect(ask(`ec2:${action}`, input)).rejects.toMatchObject({ name });
  });

  test("of a NAT gateway stays", async () => {
    const { ask } = await smallServer();
    const { AssociationId } = await addressOf(ask, "15.177.1.4");
    await expect(ask("ec2:DisassociateAddress", { AssociationId })).rejects.toMatchObject({ name: "AuthFailure" });
  });
});

describe("an internet gateway", () => {
  const both = { InternetGatewayId: ids.gateway, VpcId: ids.vpc };

  test("goes when no public address needs it", async () => {
    const { ask, server } = await smallServer();
    const early = ask("ec2:DetachInternetGateway", both);
    await expect(early).rejects.toMatchObject({ name: "DependencyViolation" });
    const attached = ask("ec2:DeleteInternetGateway", { InternetGatewayId: ids.gateway });
    await expect(attached).rejects.toMatchObject({ name: "DependencyViolation" });
    expect(server.writes()).toEqual([]);
  });

  test("is attached to one VPC, detached and deleted", async () => {
    const { ask } = await smallServer();
    const home = { InternetGatewayId: ids.gateway, VpcId: ids.home };
    await expect(ask("ec2:AttachInternetGateway", home)).rejects.toMatchObject({ name: "Resource.AlreadyAssociated" });
    await expect(ask("ec2:DetachInternetGateway", home)).rejects.toMatchObject({ name: "Gateway.NotAttached" });
    await free(ask);
    await ask("ec2:DetachInternetGateway", both);
    expect(await gateways(ask)).toMatchObject([{ Attachments: [] }]);
    await ask("ec2:AttachInternetGateway", both);
    expect(await gateways(ask)).toMatchObject([{ Attachments: [{ State: "available", VpcId: ids.vpc }] }]);
    await ask("ec2:DetachInternetGateway", both);
    await ask("ec2:DeleteInternetGateway", { InternetGatewayId: ids.gateway });
    expect(await gateways(ask)).toEqual([]);
    await expect(ask("ec2:AttachInternetGateway", both)).rejects.toMatchObject({
      name: "InvalidInternetGatewayID.NotFound",
    });
  });

  /** By stopping or terminating what has an address. */
  async function free(ask: Ask): Promise<void> {
    await ask("ec2:StopInstances", { InstanceIds: [ids.auto] });
    await ask("ec2:TerminateInstances", { InstanceIds: [ids.elastic] });
    await gateways(ask);
    await gateways(ask);
  }
});

describe("a network ACL", () => {
  const entry = {
    NetworkAclId: ids.acl,
    RuleNumber: 90,
    Protocol: "tcp",
    RuleAction: "deny",
    Egress: false,
    CidrBlock: "192.0.2.77/24",
    PortRange: { From: 22, To: 22 },
  };
  const shown = { RuleNumber: 90, Protocol: "6", RuleAction: "deny", Egress: false, CidrBlock: "192.0.2.0/24" };

  test("gets entries, whose places are taken then, changes them and loses them", async () => {
    const { ask } = await smallServer();
    const before = await aclOf(ask, ids.acl);
    await ask("ec2:CreateNetworkAclEntry", entry);
    expect((await aclOf(ask, ids.acl)).Entries).toContainEqual({ ...shown, PortRange: { From: 22, To: 22 } });
    const twice = ask("ec2:CreateNetworkAclEntry", entry);
    await expect(twice).rejects.toMatchObject({ name: "NetworkAclEntryAlreadyExists" });
    await ask("ec2:ReplaceNetworkAclEntry", { ...entry, Protocol: "-1" });
    expect((await aclOf(ask, ids.acl)).Entries).toContainEqual({ ...shown, Protocol: "-1" });
    await ask("ec2:DeleteNetworkAclEntry", entry);
    expect(new Set((await aclOf(ask, ids.acl)).Entries)).toEqual(new Set(before.Entries));
  });

  test("shows its entries by direction and number", async () => {
    const { ask } = await smallServer();
    await ask("ec2:CreateNetworkAclEntry", { ...entry, RuleNumber: 300 });
    await ask("ec2:CreateNetworkAclEntry", { ...entry, Egress: true });
    const { Entries = [] } = await aclOf(ask, ids.acl);
    expect(Entries.map(({ Egress, RuleNumber }) => [Egress, RuleNumber])).toEqual([
      [true, 90],
      [true, 32_767],
      [false, 100],
      [false, 300],
      [false, 32_767],
    ]);
  });

  test.each([
    ["no entry there", "Delete", { RuleNumber: 91 }, "InvalidNetworkAclEntry.NotFound"],
    ["nothing to replace", "Replace", { RuleNumber: 91 }, "InvalidNetworkAclEntry.NotFound"],
    ["the last entry", "Delete", { RuleNumber: 32_767 }, "InvalidParameterValue"],
    ["no number", "Create", { RuleNumber: 0 }, "InvalidParameterValue"],
    ["no CIDR", "Create", { CidrBlock: "x" }, "InvalidParameterValue"],
    ["no ports", "Create", { PortRange: undefined }, "InvalidParameterValue"],
    ["no ACL", "Create", { NetworkAclId: "acl-0" }, "InvalidNetworkAclID.NotFound"],
  ])("refuses: %s", async (_, verb, change, name) => {
    const { ask } = await smallServer();
    await expect(ask(`ec2:${verb}NetworkAclEntry`, { ...entry, ...change })).rejects.toMatchObject({ name });
  });

  test("has 20 entries in each direction at most", async () => {
    const { ask } = await smallServer();
    for (let number = 1; number < 20; number += 1) {
      await ask("ec2:CreateNetworkAclEntry", { ...entry, RuleNumber: number });
    }
    const more = ask("ec2:CreateNetworkAclEntry", entry);
    await expect(more).rejects.toMatchObject({ name: "NetworkAclEntryLimitExceeded" });
    await expect(ask("ec2:CreateNetworkAclEntry", { ...entry, Egress: true })).resolves.toBeDefined();
  });

  test("is deleted unless it is the default one or a subnet has it", async () => {
    const { ask } = await smallServer();
    const standard = ask("ec2:DeleteNetworkAcl", { NetworkAclId: ids.defaultAcl });
    await expect(standard).rejects.toMatchObject({ name: "InvalidParameterValue" });
    await ask("ec2:DeleteNetworkAcl", { NetworkAclId: ids.acl });
    const twice = ask("ec2:DeleteNetworkAcl", { NetworkAclId: ids.acl });
    await expect(twice).rejects.toMatchObject({ name: "InvalidNetworkAclID.NotFound" });
  });
});

describe("flow logs", () => {
  const input = {
    ResourceIds: [ids.home],
    ResourceType: "VPC",
    TrafficType: "REJECT",
    LogDestinationType: "s3",
    LogDestination: "arn:aws:s3:::logs",
    ClientToken: "once",
  };

  test("are made once for a token, and deleted", async () => {
    const { ask } = await smallServer();
    const answer = await ask("ec2:CreateFlowLogs", input);
    expect(answer).toMatchObject({ ClientToken: "once", Unsuccessful: [] });
    expect(await ask("ec2:CreateFlowLogs", input)).toEqual(answer);
    const other = ask("ec2:CreateFlowLogs", { ...input, TrafficType: "ALL" });
    await expect(other).rejects.toMatchObject({ name: "IdempotentParameterMismatch" });
    const ofHome = { Filter: [{ Name: "resource-id", Values: [ids.home] }] };
    const { FlowLogs } = await ask("ec2:DescribeFlowLogs", ofHome);
    expect(FlowLogs).toMatchObject([
      { ResourceId: ids.home, TrafficType: "REJECT", LogDestination: "arn:aws:s3:::logs", FlowLogStatus: "ACTIVE" },
    ]);
    const FlowLogIds = (FlowLogs as FlowLog[]).map(({ FlowLogId }) => FlowLogId);
    expect(await ask("ec2:DeleteFlowLogs", { FlowLogIds })).toEqual({ Unsuccessful: [] });
    expect(await ask("ec2:DeleteFlowLogs", { FlowLogIds })).toMatchObject({
      Unsuccessful: [{ ResourceId: FlowLogIds[0], Error: { Code: "InvalidFlowLogId.NotFound" } }],
    });
    expect((await ask("ec2:DescribeFlowLogs", ofHome))["FlowLogs"]).toEqual([]);
  });

  test("tell of each that could not be made", async () => {
    const { ask } = await smallServer();
    await ask("ec2:CreateFlowLogs", input);
    const again = { ...input, ClientToken: "twice", ResourceIds: [ids.home, "vpc-0123", ids.vpc] };
    const answer = await ask("ec2:CreateFlowLogs", again);
    expect(answer["FlowLogIds"]).toHaveLength(1);
    expect(answer["Unsuccessful"]).toMatchObject([
      { ResourceId: ids.home, Error: { Code: "FlowLogAlreadyExists" } },
      { ResourceId: "vpc-0123", Error: { Code: "InvalidVpcID.NotFound" } },
    ]);
  });

  test("to CloudWatch need a role that they may assume", async () => {
    const { ask } = await smallServer();
    const { LogDestinationType: _, LogDestination: __, ClientToken: ___, ...rest } = input;
    const name = "flow-logs";
    const DeliverLogsPermissionArn = `arn:aws:iam::${account}:role/${name}`;
    const asked = { ...rest, LogGroupName: "flow", DeliverLogsPermissionArn };
    await expect(ask("ec2:CreateFlowLogs", { ...rest, LogGroupName: "flow" })).rejects.toMatchObject({
      name: "InvalidParameter",
    });
    await expect(ask("ec2:CreateFlowLogs", asked)).rejects.toThrow("Unable to assume given IAM role");
    const Principal = { Service: "vpc-flow-logs.amazonaws.com" };
    const Statement = [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }];
    const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await ask("iam:CreateRole", { RoleName: name, AssumeRolePolicyDocument });
    expect((await ask("ec2:CreateFlowLogs", asked))["FlowLogIds"]).toHaveLength(1);
  });
});

async function addressOf(ask: Ask, ip: string): Promise<Address> {
  const filter = { Filters: [{ Name: "public-ip", Values: [ip] }] };
  return ((await ask("ec2:DescribeAddresses", filter))["Addresses"] as Address[])[0]!;
}

async function publicAddress(ask: Ask, instanceId: string): Promise<string | undefined> {
  const { Reservations } = await ask("ec2:DescribeInstances", { InstanceIds: [instanceId] });
  return (Reservations as { Instances: { PublicIpAddress?: string }[] }[])[0]!.Instances[0]!.PublicIpAddress;
}

async function gateways(ask: Ask): Promise<InternetGateway[]> {
  return (await ask("ec2:DescribeInternetGateways"))["InternetGateways"] as InternetGateway[];
}

async function aclOf(ask: Ask, id: string): Promise<NetworkAcl> {
  return ((await ask("ec2:DescribeNetworkAcls", { NetworkAclIds: [id] }))["NetworkAcls"] as NetworkAcl[])[0]!;
}

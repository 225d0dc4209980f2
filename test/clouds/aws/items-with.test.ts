import { expect, test } from "vitest";
import { awsChanges } from "../../../src/clouds/aws/changes.ts";
import type { ObjectState } from "../../../src/model/object-state.ts";
import type { CollectedItem } from "../../../src/model/resource.ts";

const collectedAt = "2026-11-21T12:00:00Z";
const scope = { id: "aws:1:eu-west-1", cloud: "aws", account: "1", region: "eu-west-1" };

function item(kind: string, raw: object): CollectedItem {
  return { type: `aws.ec2.${kind}`, raw, collectedAt };
}

function changed(items: CollectedItem[], states: ObjectState[], stage: "index" | "stream" = "stream") {
  return awsChanges
    .itemsWith(items, states, { stage, scope, collectedAt })
    .map(({ type, raw }) => ({ [type.slice("aws.ec2.".length)]: raw }));
}

function state(kind: string, id: string, fields: ObjectState["fields"]): ObjectState {
  return { type: `aws.ec2.${kind}`, id, fields };
}

const lent = { IpOwnerId: "amazon", PublicIp: "198.51.100.1" };
const elastic = { IpOwnerId: "1", PublicIp: "203.0.113.9", AllocationId: "eipalloc-1" };

function machine(association: object = lent) {
  const network = {
    NetworkInterfaceId: "eni-1",
    Groups: [{ GroupId: "sg-1" }],
    Attachment: { DeviceIndex: 0 },
    Association: association,
  };
  return {
    instance: {
      InstanceId: "i-1",
      State: { Code: 16, Name: "running" },
      PublicIpAddress: (association as { PublicIp: string }).PublicIp,
      SecurityGroups: [{ GroupId: "sg-1" }],
      NetworkInterfaces: [network],
    },
    network: { ...network, Attachment: { InstanceId: "i-1", DeleteOnTermination: true } },
  };
}

test("an object has the fields that it is given, and keeps the others", () => {
  const items = [item("security_group", { GroupId: "sg-1", GroupName: "web", IpPermissions: [{ IpProtocol: "-1" }] })];
  expect(changed(items, [state("security_group", "sg-1", { IpPermissions: [] })], "index")).toEqual([
    { security_group: { GroupId: "sg-1", GroupName: "web", IpPermissions: [] } },
  ]);
});

test("an object that is no more is gone, and others stay", () => {
  const items = [item("security_group", { GroupId: "sg-1" }), item("security_group", { GroupId: "sg-2" })];
  expect(changed(items, [state("security_group", "sg-1", null)], "index")).toEqual([
    { security_group: { GroupId: "sg-2" } },
  ]);
});

test("what is created is collected in the stage of its type, and only there", () => {
  const created = [
    state("flow_log", "$answer:0:FlowLogIds.0", { FlowLogId: "$answer:0:FlowLogIds.0", ResourceId: "vpc-1" }),
  ];
  expect(changed([], created, "index")).toEqual([{ flow_log: created[0]!.fields }]);
  expect(changed([], created, "stream")).toEqual([]);
});

test("an instance shows the groups that its interface gets", () => {
  const { instance, network } = machine();
  const groups = [{ GroupId: "sg-9" }];
  const [first, second] = changed(
    [item("instance", instance), item("network_interface", network)],
    [state("network_interface", "eni-1", { Groups: groups })],
  );
  expect(first).toMatchObject({ instance: { SecurityGroups: groups, NetworkInterfaces: [{ Groups: groups }] } });
  expect(second).toMatchObject({ network_interface: { Groups: groups } });
});

test("an instance that stops gives back the address that it was lent", () => {
  const { instance, network } = machine();
  const [first, second] = changed(
    [item("instance", instance), item("network_interface", network)],
    [state("instance", "i-1", { State: { Code: 80, Name: "stopped" } })],
  );
  expect(first).not.toHaveProperty("instance.PublicIpAddress");
  expect(first).not.toHaveProperty("instance.NetworkInterfaces.0.Association");
  expect(second).not.toHaveProperty("network_interface.Association");
});

test("an instance that stops keeps its Elastic IP", () => {
  const { instance, network } = machine(elastic);
  const [first] = changed(
    [item("instance", instance), item("network_interface", network)],
    [state("instance", "i-1", { State: { Code: 80, Name: "stopped" } })],
  );
  expect(first).toMatchObject({ instance: { PublicIpAddress: elastic.PublicIp } });
});

test("with an instance goes what was made to go with it", () => {
  const { instance, network } = machine();
  const volume = (id: string, DeleteOnTermination: boolean) =>
    item("volume", { VolumeId: id, Attachments: [{ InstanceId: "i-1", DeleteOnTermination }] });
  const items = [
    item("instance", instance),
    item("network_interface", network),
    volume("vol-1", true),
    volume("vol-2", false),
  ];
  expect(changed(items, [state("instance", "i-1", null)])).toEqual([
    { volume: expect.objectContaining({ VolumeId: "vol-2" }) as object },
  ]);
});

test("an address that is given back leaves the interface and the instance", () => {
  const { instance, network } = machine(elastic);
  const address = item("address", {
    AllocationId: "eipalloc-1",
    PublicIp: elastic.PublicIp,
    AssociationId: "eipassoc-1",
  });
  const result = changed(
    [item("instance", instance), item("network_interface", network), address],
    [state("address", "eipalloc-1", null)],
  );
  expect(result).toHaveLength(2);
  expect(JSON.stringify(result)).not.toContain(elastic.PublicIp);
});

test("an address that is disassociated stays, and leaves the interface and the instance", () => {
  const { instance, network } = machine(elastic);
  const address = {
    AllocationId: "eipalloc-1",
    PublicIp: elastic.PublicIp,
    AssociationId: "eipassoc-1",
    InstanceId: "i-1",
  };
  const result = changed(
    [item("instance", instance), item("network_interface", network), item("address", address)],
    [state("address_association", "eipassoc-1", null)],
  );
  expect(result[0]).not.toHaveProperty("instance.PublicIpAddress");
  expect(result[1]).not.toHaveProperty("network_interface.Association");
  expect(result[2]).toEqual({ address: { AllocationId: "eipalloc-1", PublicIp: elastic.PublicIp } });
});

test("a snapshot that is taken is as old as the model", () => {
  const id = "$answer:0:SnapshotId";
  expect(changed([], [state("snapshot", id, { SnapshotId: id })])).toEqual([
    { snapshot: { SnapshotId: id, StartTime: collectedAt } },
  ]);
});

test("an image that is taken back from everyone is not public", () => {
  const items = [item("image", { ImageId: "ami-1", Public: true })];
  expect(changed(items, [state("image", "ami-1", { LaunchPermissions: [{ UserId: "2" }] })])).toMatchObject([
    { image: { Public: false } },
  ]);
});

test("a snapshot that is taken back from everyone is in no list of public ones", () => {
  const items = [item("snapshot", { SnapshotId: "snap-1" }), item("public_snapshot", { SnapshotId: "snap-1" })];
  expect(changed(items, [state("snapshot", "snap-1", { CreateVolumePermissions: [] })])).toHaveLength(1);
  expect(changed(items, [state("snapshot", "snap-1", { CreateVolumePermissions: [{ Group: "all" }] })])).toHaveLength(
    2,
  );
  expect(changed(items, [state("snapshot", "snap-1", { Tags: [] })])).toHaveLength(2);
});

test("routes to a gateway that is detached lead nowhere", () => {
  const items = [
    item("internet_gateway", { InternetGatewayId: "igw-1", Attachments: [{ VpcId: "vpc-1" }] }),
    item("route_table", {
      Routes: [
        { GatewayId: "igw-1", State: "active" },
        { GatewayId: "local", State: "active" },
      ],
    }),
  ];
  expect(changed(items, [state("internet_gateway", "igw-1", { Attachments: [] })], "index")[1]).toEqual({
    route_table: {
      Routes: [
        { GatewayId: "igw-1", State: "blackhole" },
        { GatewayId: "local", State: "active" },
      ],
    },
  });
});

test("a setting is that of the region", () => {
  const items = [item("ebs_encryption_by_default", { EbsEncryptionByDefault: false })];
  expect(
    changed(items, [state("ebs_encryption_by_default", "eu-west-1", { EbsEncryptionByDefault: true })], "index"),
  ).toEqual([{ ebs_encryption_by_default: { EbsEncryptionByDefault: true } }]);
});

test("the tags of a network interface have another name", () => {
  const before = { NetworkInterfaceId: "eni-1", TagSet: [{ Key: "posturegate:keep", Value: "" }] };
  expect(awsChanges.tagsOf(before)).toEqual({ "posturegate:keep": "" });
  const Tags = [{ Key: "team", Value: "a" }];
  expect(awsChanges.fieldsOf("aws.ec2.network_interface", { ...before, TagSet: Tags }, ["Tags"])).toEqual({ Tags });
  expect(changed([item("network_interface", before)], [state("network_interface", "eni-1", { Tags })])).toEqual([
    { network_interface: { ...before, Tags, TagSet: Tags } },
  ]);
});

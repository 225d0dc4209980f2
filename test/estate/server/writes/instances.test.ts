import type { Instance, NetworkInterface, Volume } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { ids, smallEstate, smallServer } from "./small-region.ts";

type Ask = Awaited<ReturnType<typeof smallServer>>["ask"];

describe("stopping", () => {
  test("goes on for a while, loses the address that AWS lent, and starting gives another one", async () => {
    const { ask } = await smallServer();
    const { StoppingInstances } = await ask("ec2:StopInstances", { InstanceIds: [ids.auto] });
    expect(StoppingInstances).toEqual([
      { InstanceId: ids.auto, PreviousState: state("running", 16), CurrentState: state("stopping", 64) },
    ]);
    expect(await instanceOf(ask, ids.auto)).toMatchObject({
      State: state("stopping", 64),
      PublicIpAddress: "15.177.1.1",
      StateReason: { Code: "Client.UserInitiatedShutdown" },
      StateTransitionReason: expect.stringMatching(
        /^User initiated \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT\)$/,
      ) as unknown,
    });
    const stopped = await instanceOf(ask, ids.auto);
    expect(stopped).toMatchObject({ State: state("stopped", 80), PublicDnsName: "" });
    expect(stopped).not.toHaveProperty("PublicIpAddress");
    expect(stopped.NetworkInterfaces?.[0]).not.toHaveProperty("Association");
    expect(await interfacesOf(ask, ids.auto)).toMatchObject([{ PrivateIpAddresses: [{ Primary: true }] }]);
    expect((await interfacesOf(ask, ids.auto))[0]).not.toHaveProperty("Association");
    await ask("ec2:StartInstances", { InstanceIds: [ids.auto] });
    expect(await instanceOf(ask, ids.auto)).toMatchObject({ State: state("pending", 0), StateTransitionReason: "" });
    const running = await instanceOf(ask, ids.auto);
    expect(running.State).toEqual(state("running", 16));
    expect(running.PublicIpAddress).toMatch(/^15\.177\.\d+\.\d+$/);
    expect(running.PublicIpAddress).not.toBe("15.177.1.1");
    expect((await interfacesOf(ask, ids.auto))[0]?.Association?.PublicIp).toBe(running.PublicIpAddress);
  });

  test("keeps an address of the account", async () => {
    const { ask } = await smallServer();
    await ask("ec2:StopInstances", { InstanceIds: [ids.elastic] });
    await instanceOf(ask, ids.elastic);
    expect(await instanceOf(ask, ids.elastic)).toMatchObject({ PublicIpAddress: "15.177.1.2" });
  });

  test("of what is stopped is no error, and of all or of none", async () => {
    const { ask } = await smallServer();
    const answer = await ask("ec2:StopInstances", { InstanceIds: [ids.plain] });
    expect(answer["StoppingInstances"]).toMatchObject([{ CurrentState: state("stopped", 80) }]);
    const some = ask("ec2:StopInstances", { InstanceIds: [ids.auto, "i-0123"] });
    await expect(some).rejects.toMatchObject({ name: "InvalidInstanceID.NotFound" });
    expect(await instanceOf(ask, ids.auto)).toMatchObject({ State: state("running", 16) });
  });

  test("must be over before it starts again", async () => {
    const { ask } = await smallServer();
    await ask("ec2:StopInstances", { InstanceIds: [ids.auto] });
    const early = ask("ec2:StartInstances", { InstanceIds: [ids.auto] });
    await expect(early).rejects.toMatchObject({ name: "IncorrectInstanceState" });
  });
});

describe("terminating", () => {
  test("leaves a memory, takes along what goes with it, and frees the rest", async () => {
    const { ask, server } = await smallServer();
    const before = (await ask("ec2:DescribeVolumes", attachedTo(ids.elastic)))["Volumes"] as Volume[];
    await ask("ec2:TerminateInstances", { InstanceIds: [ids.elastic] });
    expect(await instanceOf(ask, ids.elastic)).toMatchObject({ State: state("shutting-down", 32) });
    const memory = await instanceOf(ask, ids.elastic);
    expect(memory).toMatchObject({ State: state("terminated", 48), NetworkInterfaces: [], SecurityGroups: [] });
    expect(memory).not.toHaveProperty("VpcId");
    expect(await interfacesOf(ask, ids.elastic)).toEqual([]);
    const data = before.find(({ Attachments }) => Attachments?.[0]?.DeleteOnTermination === false);
    const left = (await ask("ec2:DescribeVolumes"))["Volumes"] as Volume[];
    expect(left.filter(({ VolumeId }) => before.some((one) => one.VolumeId === VolumeId))).toEqual([
      { ...data, Attachments: [], State: "available" },
    ]);
    const { addresses } = server.state("111122223333", "eu-west-1");
    expect(addresses.find(({ PublicIp }) => PublicIp === "15.177.1.2")).not.toHaveProperty("AssociationId");
    await expect(ask("ec2:TerminateInstances", { InstanceIds: [ids.elastic] })).resolves.toBeDefined();
    await expect(ask("ec2:StartInstances", { InstanceIds: [ids.elastic] })).rejects.toMatchObject({
      name: "IncorrectInstanceState",
    });
  });

  test("is refused for what is protected", async () => {
    const { ask } = await smallServer();
    const answer = await ask("ec2:DescribeInstanceAttribute", {
      InstanceId: ids.plain,
      Attribute: "disableApiTermination",
    });
    expect(answer["DisableApiTermination"]).toEqual({ Value: true });
    const refused = ask("ec2:TerminateInstances", { InstanceIds: [ids.plain] });
    await expect(refused).rejects.toMatchObject({ name: "OperationNotPermitted" });
  });
});

test("the metadata service takes what is asked, keeps the rest, and says when it is applied", async () => {
  const { ask } = await smallServer();
  const input = { InstanceId: ids.auto, HttpTokens: "optional", HttpPutResponseHopLimit: 3 };
  await ask("ec2:ModifyInstanceMetadataOptions", input);
  const after = { HttpTokens: "optional", HttpPutResponseHopLimit: 3, HttpEndpoint: "enabled" };
  expect((await instanceOf(ask, ids.auto)).MetadataOptions).toMatchObject({ ...after, State: "pending" });
  expect((await instanceOf(ask, ids.auto)).MetadataOptions).toMatchObject({ ...after, State: "applied" });
  const bad = ask("ec2:ModifyInstanceMetadataOptions", { ...input, HttpPutResponseHopLimit: 65 });
  await expect(bad).rejects.toMatchObject({ name: "InvalidParameterValue" });
});

describe("an instance profile", () => {
  const profile = { Name: "service" };

  test("is taken away and given again", async () => {
    const { ask } = await smallServer();
    const own = { Filters: [{ Name: "instance-id", Values: [ids.auto] }] };
    const [before] = await associations(ask, own);
    expect(before).toMatchObject({ InstanceId: ids.auto, State: "associated" });
    await ask("ec2:DisassociateIamInstanceProfile", { AssociationId: before!["AssociationId"] });
    expect(await associations(ask, own)).toMatchObject([{ State: "disassociating" }]);
    expect(await associations(ask, own)).toEqual([]);
    expect(await instanceOf(ask, ids.auto)).not.toHaveProperty("IamInstanceProfile");
    await ask("ec2:AssociateIamInstanceProfile", { InstanceId: ids.auto, IamInstanceProfile: profile });
    expect(await associations(ask, own)).toMatchObject([{ State: "associating" }]);
    const [after] = await associations(ask, own);
    expect(after).toMatchObject({ State: "associated", IamInstanceProfile: before!["IamInstanceProfile"] });
    expect(after!["AssociationId"]).not.toBe(before!["AssociationId"]);
    expect((await instanceOf(ask, ids.auto)).IamInstanceProfile).toEqual(before!["IamInstanceProfile"]);
  });

  test.each([
    ["a second one", "Associate", { InstanceId: ids.auto, IamInstanceProfile: profile }, "IncorrectState"],
    [
      "one that is not there",
      "Associate",
      { InstanceId: ids.plain, IamInstanceProfile: { Name: "x" } },
      "InvalidParameterValue",
    ],
    ["no instance", "Associate", { InstanceId: "i-0123", IamInstanceProfile: profile }, "InvalidInstanceID.NotFound"],
    ["no association", "Disassociate", { AssociationId: "iip-assoc-0123" }, "InvalidAssociationID.NotFound"],
  ])("is refused: %s", async (_, verb, input, name) => {
    const { ask } = await smallServer();
    await expect(ask(`ec2:${verb}IamInstanceProfile`, input)).rejects.toMatchObject({ name });
  });
});

test("groups of an interface are those of its instance too", async () => {
  const { ask } = await smallServer();
  const [own] = await interfacesOf(ask, ids.auto);
  const NetworkInterfaceId = own!.NetworkInterfaceId;
  const change = (Groups: string[]) => ask("ec2:ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, Groups });
  await change([ids.unused]);
  const Groups = [{ GroupId: ids.unused, GroupName: "unused" }];
  expect(await interfacesOf(ask, ids.auto)).toMatchObject([{ Groups }]);
  expect(await instanceOf(ask, ids.auto)).toMatchObject({ SecurityGroups: Groups, NetworkInterfaces: [{ Groups }] });
  await expect(change([ids.elsewhere])).rejects.toMatchObject({ name: "InvalidParameter" });
  await expect(change(["sg-0123"])).rejects.toMatchObject({ name: "InvalidGroup.NotFound" });
  const managed = smallEstate.accounts[0]!.regions[0]!.resources.networkInterfaces.find((one) => one.RequesterManaged);
  const input = { NetworkInterfaceId: managed!.NetworkInterfaceId, Groups: [ids.web] };
  await expect(ask("ec2:ModifyNetworkInterfaceAttribute", input)).rejects.toMatchObject({ name: "AuthFailure" });
});

function state(Name: string, Code: number) {
  return { Name, Code };
}

function attachedTo(id: string) {
  return { Filters: [{ Name: "attachment.instance-id", Values: [id] }] };
}

async function instanceOf(ask: Ask, id: string): Promise<Instance> {
  const { Reservations } = await ask("ec2:DescribeInstances", { InstanceIds: [id] });
  return (Reservations as { Instances: Instance[] }[])[0]!.Instances[0]!;
}

async function interfacesOf(ask: Ask, id: string): Promise<NetworkInterface[]> {
  return (await ask("ec2:DescribeNetworkInterfaces", attachedTo(id)))["NetworkInterfaces"] as NetworkInterface[];
}

async function associations(ask: Ask, input: object): Promise<Record<string, unknown>[]> {
  const answer = await ask("ec2:DescribeIamInstanceProfileAssociations", input);
  return answer["IamInstanceProfileAssociations"] as Record<string, unknown>[];
}

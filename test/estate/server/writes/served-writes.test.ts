import { AssumeRoleCommand } from "@aws-sdk/client-sts";
import { describe, expect, test } from "vitest";
import { ask as sdkAsk, stsClient, type Login } from "../sdk.ts";
import type { WriteEvent } from "../write-log.ts";
import { account, ids, region, smallEstate, smallServer } from "./small-region.ts";

type Ask = Awaited<ReturnType<typeof smallServer>>["ask"];

const tag = { Resources: [ids.web], Tags: [{ Key: "k", Value: "v" }] };
const permission = { IpProtocol: "tcp", FromPort: 1, ToPort: 1, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };

async function isTagged(ask: Ask): Promise<boolean> {
  const { Tags } = await ask("ec2:DescribeTags", { Filters: [{ Name: "key", Values: ["k"] }] });
  return (Tags as object[]).length > 0;
}

describe("what was written", () => {
  test("is read at once, and only by who asks this server", async () => {
    const [one, other] = [await smallServer(), await smallServer()];
    expect(await isTagged(one.ask)).toBe(false);
    await one.ask("ec2:CreateTags", tag);
    expect([await isTagged(one.ask), await isTagged(other.ask)]).toEqual([true, false]);
    expect(one.server.state(account, region).securityGroups.map(({ Tags = [] }) => Tags.length)).not.toEqual(
      smallEstate.accounts[0]!.regions[0]!.resources.securityGroups.map(({ Tags = [] }) => Tags.length),
    );
  });

  test("is read after so many reads, all of it in the order in which it was written", async () => {
    const { ask, server } = await smallServer({ pace: { lag: { reads: 2 } } });
    await ask("ec2:CreateTags", tag);
    expect(server.state(account, region).securityGroups.some(({ Tags }) => Tags?.some(({ Key }) => Key === "k"))).toBe(
      true,
    );
    expect(await isTagged(ask)).toBe(false);
    await ask("ec2:DeleteTags", tag);
    expect(await isTagged(ask)).toBe(false);
    expect(await isTagged(ask)).toBe(true);
    expect(await isTagged(ask)).toBe(false);
  });

  test("is read after some time of the server's clock", async () => {
    let now = new Date("2026-11-16T06:00:00Z");
    const pace = { lag: { ms: 500 }, settling: { ms: 60_000 } };
    const { ask } = await smallServer({ pace, now: () => now });
    const after = async (ms: number): Promise<unknown> => {
      now = new Date(now.getTime() + ms);
      const filter = { Filters: [{ Name: "instance-id", Values: [ids.auto] }] };
      const { Reservations } = await ask("ec2:DescribeInstances", filter);
      return (Reservations as { Instances: { State: { Name: string } }[] }[])[0]!.Instances[0]!.State.Name;
    };
    await ask("ec2:StopInstances", { InstanceIds: [ids.auto] });
    expect(await after(499)).toBe("running");
    expect(await after(1)).toBe("stopping");
    expect(await after(59_400)).toBe("stopping");
    expect(await after(100)).toBe("stopped");
  });

  test("and is not read yet is not found by the next write, but is there", async () => {
    const { ask, server } = await smallServer({ pace: { lag: { reads: 1 } } });
    const { GroupId } = await ask("ec2:CreateSecurityGroup", { GroupName: "n", Description: "d", VpcId: ids.vpc });
    const give = () => ask("ec2:AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [permission] });
    await expect(give()).rejects.toMatchObject({ name: "InvalidGroup.NotFound" });
    const twice = ask("ec2:CreateSecurityGroup", { GroupName: "n", Description: "d", VpcId: ids.vpc });
    await expect(twice).rejects.toMatchObject({ name: "InvalidGroup.Duplicate" });
    await isTagged(ask);
    await give();
    expect(server.writes().map(({ api }) => api)).toEqual([
      "ec2:CreateSecurityGroup",
      "ec2:AuthorizeSecurityGroupIngress",
    ]);
  });

  test("by IAM lags too", async () => {
    const { ask, server } = await smallServer({ pace: { lag: { reads: 1 } } });
    const own = { RoleName: "service", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
    await ask("iam:AttachRolePolicy", own);
    expect(server.iam(account).roles[0]!.attached).toHaveLength(1);
    expect((await ask("iam:ListAttachedRolePolicies", own))["AttachedPolicies"]).toEqual([]);
    expect((await ask("iam:ListAttachedRolePolicies", own))["AttachedPolicies"]).toHaveLength(1);
  });

  test("is not changed by what only asks whether it may", async () => {
    const { ask, server } = await smallServer();
    const dry = ask("ec2:CreateTags", { ...tag, DryRun: true });
    await expect(dry).rejects.toMatchObject({ name: "DryRunOperation", $metadata: { httpStatusCode: 412 } });
    expect(server.writes()).toEqual([]);
  });
});

describe("the log of writes", () => {
  test("holds what was carried out, as it was asked", async () => {
    const now = new Date("2026-11-16T06:00:00Z");
    const { ask, server } = await smallServer({ now: () => now });
    await ask("ec2:CreateTags", tag);
    await expect(ask("ec2:DeleteKeyPair", { KeyPairId: "key-0" })).rejects.toThrow();
    await ask("ec2:DescribeVpcs");
    expect(server.writes()).toEqual([{ api: "ec2:CreateTags", input: tag, account, region, at: now }]);
  });

  test("tells who listens before and after each, and waits", async () => {
    const { ask, server } = await smallServer();
    const heard: string[] = [];
    server.onWrite(async ({ phase, nth, api }: WriteEvent) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const isDone = server
        .state(account, region)
        .securityGroups.some(({ Tags }) => Tags?.some(({ Key }) => Key === "k"));
      heard.push(`${phase} ${nth} ${api} ${isDone}`);
    });
    await ask("ec2:CreateTags", tag);
    await expect(ask("ec2:DeleteSecurityGroup", { GroupId: ids.web })).rejects.toThrow();
    await ask("ec2:DeleteTags", tag);
    expect(heard).toEqual([
      "before 1 ec2:CreateTags false",
      "after 1 ec2:CreateTags true",
      "before 2 ec2:DeleteSecurityGroup true",
      "before 2 ec2:DeleteTags true",
      "after 2 ec2:DeleteTags false",
    ]);
  });
});

describe("a fault", () => {
  test.each([
    ["throttle", { kind: "throttle" }, { name: "RequestLimitExceeded" }, false],
    ["deny", { kind: "deny" }, { name: "UnauthorizedOperation" }, false],
    ["server error", { kind: "server-error" }, { name: "InternalError" }, false],
    ["cut before it is done", { kind: "cut-connection", when: "before-doing" }, {}, false],
    ["cut when it is done", { kind: "cut-connection", when: "before-answer" }, {}, true],
    ["cut in the answer", { kind: "cut-connection", when: "mid-body" }, {}, true],
    ["a proxy's page", { kind: "bad-gateway" }, { $metadata: { httpStatusCode: 502 } }, true],
  ] as const)("of a write: %s", async (_, fault, seen, isDone) => {
    const { ask, server } = await smallServer({ faults: [{ api: "ec2:StopInstances", calls: [1], fault }] });
    const stop = () => ask("ec2:StopInstances", { InstanceIds: [ids.auto] });
    await expect(stop()).rejects.toMatchObject(seen);
    expect(server.writes()).toHaveLength(isDone ? 1 : 0);
    const { StoppingInstances } = await stop();
    expect(StoppingInstances).toMatchObject([{ PreviousState: { Name: isDone ? "stopping" : "running" } }]);
  });
});

describe("a role that may do some things", () => {
  const arn = `arn:aws:iam::${account}:role/remediation`;

  async function loggedIn(actions: readonly string[]): Promise<{ ask: Ask; writes: () => readonly object[] }> {
    const trust = [{ by: "account" as const, principals: [account] }];
    const access = { ...smallEstate.access!, roles: [{ arn, trust, actions }] };
    const { server, login } = await smallServer({ estate: { ...smallEstate, access } });
    const client = stsClient(login);
    const { Credentials } = await client.send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: "fixer" }));
    client.destroy();
    const credentials: Login["credentials"] = {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    };
    return { ask: (api, input) => sdkAsk({ ...login, credentials }, api, input), writes: () => server.writes() };
  }

  const caller = `arn:aws:sts::${account}:assumed-role/remediation/fixer`;

  test("may do these, in any case of letters", async () => {
    const { ask } = await loggedIn(["ec2:Describe*", "EC2:createtag?", "iam:*"]);
    await expect(ask("ec2:CreateTags", tag)).resolves.toBeDefined();
    await expect(ask("ec2:DescribeVpcs")).resolves.toBeDefined();
    await expect(ask("iam:GetRole", { RoleName: "service" })).resolves.toBeDefined();
  });

  test("may not do others, not even ask", async () => {
    const { ask, writes } = await loggedIn(["ec2:Describe*"]);
    const group = `arn:aws:ec2:${region}:${account}:security-group/${ids.unused}`;
    const denied = {
      name: "UnauthorizedOperation",
      message:
        `You are not authorized to perform this operation. User: ${caller} is not authorized to perform: ` +
        `ec2:DeleteSecurityGroup on resource: ${group} because no identity-based policy allows the ` +
        "ec2:DeleteSecurityGroup action",
      $metadata: { httpStatusCode: 403 },
    };
    await expect(ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused })).rejects.toMatchObject(denied);
    const dry = ask("ec2:DeleteSecurityGroup", { GroupId: ids.unused, DryRun: true });
    await expect(dry).rejects.toMatchObject(denied);
    await expect(ask("iam:DeleteRole", { RoleName: "service" })).rejects.toMatchObject({
      name: "AccessDenied",
      message: expect.stringContaining("iam:DeleteRole on resource: role service because") as string,
    });
    await expect(ask("ec2:GetEbsEncryptionByDefault")).rejects.toMatchObject({ name: "UnauthorizedOperation" });
    expect(writes()).toEqual([]);
  });

  test.each([
    [
      "tags of what it makes",
      "ec2:CreateSnapshot",
      { VolumeId: ids.volume, TagSpecifications: [{ ResourceType: "snapshot", Tags: tag.Tags }] },
      "ec2:CreateTags",
    ],
    [
      "roles that it passes on",
      "ec2:AssociateIamInstanceProfile",
      { InstanceId: ids.plain, IamInstanceProfile: { Name: "service" } },
      `iam:PassRole on resource: arn:aws:iam::${account}:role/service`,
    ],
  ])("needs more for %s", async (_, api, input, words) => {
    const { ask } = await loggedIn([api]);
    await expect(ask(api, input)).rejects.toThrow(words);
    const { ask: allowed } = await loggedIn([api, words.split(" ")[0]!]);
    await expect(allowed(api, input)).resolves.toBeDefined();
  });
});

test.each([
  ["DescribeNetworkInterfaces", "NetworkInterfaces", { Name: "group-id", Values: [ids.web] }, 3],
  ["DescribeNetworkInterfaces", "NetworkInterfaces", { Name: "association.public-ip", Values: ["15.177.1.*"] }, 3],
  ["DescribeNetworkInterfaces", "NetworkInterfaces", { Name: "requester-managed", Values: ["true"] }, 1],
  ["DescribeSecurityGroups", "SecurityGroups", { Name: "ip-permission.group-id", Values: [ids.web] }, 1],
  ["DescribeSecurityGroups", "SecurityGroups", { Name: "egress.ip-permission.group-id", Values: [ids.web] }, 0],
  ["DescribeSecurityGroups", "SecurityGroups", { Name: "group-name", Values: ["web", "un?sed"] }, 2],
  ["DescribeSecurityGroups", "SecurityGroups", { Name: "group-name", Values: [String.raw`un\?sed`] }, 0],
  ["DescribeInstances", "Reservations", { Name: "instance-state-name", Values: ["stopped"] }, 1],
  ["DescribeInstances", "Reservations", { Name: "tag:Name", Values: ["plain"] }, 1],
  ["DescribeAddresses", "Addresses", { Name: "instance-id", Values: [ids.elastic] }, 1],
  ["DescribeInternetGateways", "InternetGateways", { Name: "attachment.vpc-id", Values: [ids.vpc] }, 1],
  ["DescribeNetworkAcls", "NetworkAcls", { Name: "default", Values: ["true"] }, 2],
  ["DescribeVolumes", "Volumes", { Name: "attachment.instance-id", Values: [ids.elastic] }, 2],
  ["DescribeVolumes", "Volumes", { Name: "tag-key", Values: ["Nobody"] }, 0],
] as const)("%s (%s) by %j are %i", async (action, list, filter, count) => {
  const { ask } = await smallServer();
  expect((await ask(`ec2:${action}`, { Filters: [filter] }))[list]).toHaveLength(count);
});

test.each([
  ["DescribeSecurityGroups", { GroupIds: ["sg-0"] }, "InvalidGroup.NotFound"],
  ["DescribeSecurityGroups", { GroupIds: ["web"] }, "InvalidGroupId.Malformed"],
  ["DescribeInstances", { InstanceIds: ["i-0"] }, "InvalidInstanceID.NotFound"],
  ["DescribeInstances", { InstanceIds: ["i"] }, "InvalidInstanceID.Malformed"],
  ["DescribeImages", { ImageIds: ["ami-0"] }, "InvalidAMIID.NotFound"],
  ["DescribeSnapshots", { SnapshotIds: ["snap-0"] }, "InvalidSnapshot.NotFound"],
  ["DescribeVolumes", { VolumeIds: ["vol-0"] }, "InvalidVolume.NotFound"],
  ["DescribeAddresses", { AllocationIds: ["eipalloc-0"] }, "InvalidAllocationID.NotFound"],
  ["DescribeFlowLogs", { FlowLogIds: ["fl-0"] }, "InvalidFlowLogId.NotFound"],
  ["DescribeIamInstanceProfileAssociations", { AssociationIds: ["iip-assoc-0"] }, "InvalidAssociationID.NotFound"],
  ["DescribeImageAttribute", { ImageId: "ami-0", Attribute: "launchPermission" }, "InvalidAMIID.NotFound"],
  [
    "DescribeSnapshotAttribute",
    { SnapshotId: "snap-0", Attribute: "createVolumePermission" },
    "InvalidSnapshot.NotFound",
  ],
])("%s of %j is %s", async (action, input, name) => {
  const { ask } = await smallServer();
  await expect(ask(`ec2:${action}`, input)).rejects.toMatchObject({ name });
});

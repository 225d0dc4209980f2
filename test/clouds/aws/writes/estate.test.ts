/** Every write against a server that changes as AWS does and knows nothing of our writes: it ends where the write says. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import { openAws } from "../../../../src/clouds/aws/live/open-aws.ts";
import { regionScope } from "../../../../src/clouds/aws/scope-to-read.ts";
import type { CallInput, CloudCall } from "../../../../src/model/cloud-call.ts";
import type { Json } from "../../../../src/model/json.ts";
import { CallRefused, type LiveObject, type LiveScope } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import type { TouchedObject } from "../../../../src/model/write.ts";
import { resolveAnswers, stateWithAnswers } from "../../../../src/remediation/answers.ts";
import { changeOf, touchedObjects } from "../../../../src/remediation/change.ts";
import { laptopKey } from "../../../estate/builders/access.ts";
import { account, ids, region, smallServer } from "../../../estate/server/writes/small-region.ts";
import { contextIn } from "../../plugin-context.ts";
import { emptyEnvironment } from "../login/login-requests.ts";

const scope = regionScope(account, region);
const { writes } = awsChanges;

beforeEach(() => {
  emptyEnvironment();
  const { accessKeyId, secretAccessKey } = laptopKey(account);
  vi.stubEnv("AWS_ACCESS_KEY_ID", accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", secretAccessKey);
});
afterEach(() => vi.unstubAllEnvs());

async function liveScope(): Promise<LiveScope> {
  const { server } = await smallServer();
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  const params = { role: undefined, partition: "aws", sessionName: "posturegate", durationSeconds: 3600 } as const;
  const cloud = openAws(params, contextIn("/nowhere"));
  onTestFinished(() => cloud.done());
  return cloud.open(scope);
}

const call = (api: string, input: CallInput = {}): CloudCall => ({ api, input });

async function one(live: LiveScope, type: string, filters: Readonly<Record<string, readonly string[]>>) {
  const [object] = await live.list(type, filters);
  return object ?? Promise.reject(new Error(`the estate has no such ${type}`));
}

const text = (object: LiveObject, name: string): string => object[name] as string;

const profile = (name: string) => `arn:aws:iam::${account}:instance-profile/${name}`;

const tagged = (ResourceType: string) => ({
  TagSpecifications: [{ ResourceType, Tags: [{ Key: "posturegate:entry", Value: "abc" }] }],
});

const all = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const range = {
  IpProtocol: "tcp",
  FromPort: 8000,
  ToPort: 8100,
  IpRanges: [{ CidrIp: "10.1.2.3/8", Description: "x" }],
};
const pair = { IpProtocol: "udp", FromPort: 53, ToPort: 53, UserIdGroupPairs: [{ GroupId: ids.database }] };
const entry = { Egress: false, RuleNumber: 7, RuleAction: "deny", Protocol: "6", PortRange: { From: 22, To: 22 } };
const group = { GroupId: { $answer: [0, "GroupId"] as const } };
const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole" }] };
const managed = { RoleName: "new", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
const named = { RoleName: "new", PolicyName: "write" };

/** Calls that lead back to where they began, or to an end; undone as far as they can be. */
const scenarios: Readonly<Record<string, (live: LiveScope) => Promise<readonly CloudCall[]> | readonly CloudCall[]>> = {
  "a group, its rules and who has it": async (live) => [
    call("ec2:CreateSecurityGroup", { GroupName: "n", Description: "d", VpcId: ids.vpc, ...tagged("security-group") }),
    call("ec2:RevokeSecurityGroupEgress", {
      ...group,
      IpPermissions: [{ ...all, Ipv6Ranges: [{ CidrIpv6: "::/0" }] }],
    }),
    call("ec2:AuthorizeSecurityGroupEgress", { ...group, IpPermissions: [range] }),
    call("ec2:AuthorizeSecurityGroupIngress", { ...group, IpPermissions: [range, pair] }),
    call("ec2:RevokeSecurityGroupIngress", { ...group, IpPermissions: [pair] }),
    call("ec2:ModifyNetworkInterfaceAttribute", {
      NetworkInterfaceId: text(
        await one(live, "aws.ec2.network_interface", { "attachment.instance-id": [ids.auto] }),
        "NetworkInterfaceId",
      ),
      Groups: [ids.database, group.GroupId],
    }),
  ],
  "an instance stopped": () => [call("ec2:StopInstances", { InstanceIds: [ids.auto] })],
  "an instance started": () => [call("ec2:StartInstances", { InstanceIds: [ids.plain] })],
  "an instance terminated": () => [call("ec2:TerminateInstances", { InstanceIds: [ids.auto] })],
  "an instance's metadata": () => [
    call("ec2:ModifyInstanceMetadataOptions", {
      InstanceId: ids.auto,
      HttpTokens: "required",
      HttpEndpoint: "enabled",
    }),
  ],
  "metadata of new instances": () => [call("ec2:ModifyInstanceMetadataDefaults", { HttpTokens: "required" })],
  tags: () => [
    call("ec2:CreateTags", {
      Resources: [ids.vpc, ids.web],
      Tags: [
        { Key: "Name", Value: "x" },
        { Key: "y", Value: "" },
      ],
    }),
    call("ec2:DeleteTags", { Resources: [ids.vpc], Tags: [{ Key: "Name", Value: "x" }] }),
  ],
  "a snapshot": () => [call("ec2:CreateSnapshot", { VolumeId: ids.volume, ...tagged("snapshot") })],
  "a snapshot deleted": () => [call("ec2:DeleteSnapshot", { SnapshotId: ids.snapshot })],
  "shares of a snapshot": () => [
    call("ec2:ModifySnapshotAttribute", {
      SnapshotId: ids.snapshot,
      CreateVolumePermission: { Remove: [{ UserId: "444455556666" }] },
    }),
  ],
  "shares of an image": () => [
    call("ec2:ModifyImageAttribute", { ImageId: ids.image, LaunchPermission: { Add: [{ UserId: "444455556666" }] } }),
  ],
  "encryption on and off": () => [call("ec2:EnableEbsEncryptionByDefault"), call("ec2:DisableEbsEncryptionByDefault")],
  "sharing blocked and not": () => [
    call("ec2:EnableSnapshotBlockPublicAccess", { State: "block-all-sharing" }),
    call("ec2:DisableSnapshotBlockPublicAccess"),
    call("ec2:EnableSnapshotBlockPublicAccess", { State: "block-new-sharing" }),
    call("ec2:EnableImageBlockPublicAccess", { ImageBlockPublicAccessState: "block-new-sharing" }),
    call("ec2:DisableImageBlockPublicAccess"),
  ],
  "an address taken away": async (live) => [
    call("ec2:DisassociateAddress", {
      AssociationId: text(await one(live, "aws.ec2.address", { "instance-id": [ids.elastic] }), "AssociationId"),
    }),
  ],
  "an address given": async (live) => [
    call("ec2:AssociateAddress", {
      AllocationId: ids.idleAddress,
      NetworkInterfaceId: text(
        await one(live, "aws.ec2.network_interface", { "attachment.instance-id": [ids.plain] }),
        "NetworkInterfaceId",
      ),
    }),
  ],
  "an address released": () => [call("ec2:ReleaseAddress", { AllocationId: ids.idleAddress })],
  "a key pair": () => [call("ec2:DeleteKeyPair", { KeyPairId: ids.key })],
  "an internet gateway": async (live) => {
    const [gone, at] = [await live.list("aws.ec2.instance"), { InternetGatewayId: ids.gateway, VpcId: ids.vpc }];
    const addresses = await live.list("aws.ec2.address", { "instance-id": [ids.elastic] });
    return [
      call("ec2:StopInstances", { InstanceIds: gone.map((instance) => text(instance, "InstanceId")) }),
      ...addresses.map((address) => call("ec2:DisassociateAddress", { AssociationId: text(address, "AssociationId") })),
      call("ec2:DetachInternetGateway", at),
      call("ec2:AttachInternetGateway", at),
      call("ec2:DetachInternetGateway", at),
      call("ec2:DeleteInternetGateway", { InternetGatewayId: ids.gateway }),
    ];
  },
  "a profile taken away": async (live) => [
    call("ec2:DisassociateIamInstanceProfile", {
      AssociationId: text(
        await one(live, "aws.ec2.instance_profile_association", { "instance-id": [ids.auto] }),
        "AssociationId",
      ),
    }),
  ],
  "a profile given": () => [
    call("ec2:AssociateIamInstanceProfile", {
      InstanceId: ids.elastic,
      IamInstanceProfile: { Arn: profile("service") },
    }),
  ],
  "a profile's role": () => [
    call("iam:RemoveRoleFromInstanceProfile", { InstanceProfileName: "service", RoleName: "service" }),
    call("iam:AddRoleToInstanceProfile", { InstanceProfileName: "service", RoleName: "service" }),
  ],
  "a flow log": () => [
    call("ec2:CreateFlowLogs", {
      ResourceIds: [ids.home],
      ResourceType: "VPC",
      TrafficType: "REJECT",
      LogDestinationType: "s3",
      LogDestination: "arn:aws:s3:::logs",
      ClientToken: "token",
      ...tagged("vpc-flow-log"),
    }),
  ],
  "a flow log deleted": () => [call("ec2:DeleteFlowLogs", { FlowLogIds: [ids.flowLog] })],
  "entries of an ACL": () => [
    call("ec2:CreateNetworkAclEntry", { NetworkAclId: ids.acl, ...entry, CidrBlock: "10.1.2.3/8" }),
    call("ec2:ReplaceNetworkAclEntry", { NetworkAclId: ids.acl, ...entry, Ipv6CidrBlock: "::/0", Protocol: "-1" }),
    call("ec2:DeleteNetworkAclEntry", { NetworkAclId: ids.acl, Egress: false, RuleNumber: 100 }),
  ],
  "an ACL deleted": () => [call("ec2:DeleteNetworkAcl", { NetworkAclId: ids.acl })],
  "a role and its policies": () => [
    call("iam:CreateRole", { RoleName: "new", AssumeRolePolicyDocument: JSON.stringify(trust) }),
    call("iam:PutRolePolicy", { ...named, PolicyDocument: '{ "Statement": [] }' }),
    call("iam:PutRolePolicy", { ...named, PolicyDocument: JSON.stringify(trust) }),
    call("iam:AttachRolePolicy", managed),
    call("iam:DetachRolePolicy", managed),
  ],
  "a role deleted": () => [
    call("iam:CreateRole", { RoleName: "new", AssumeRolePolicyDocument: JSON.stringify(trust) }),
    call("iam:PutRolePolicy", { ...named, PolicyDocument: JSON.stringify(trust) }),
    call("iam:DeleteRolePolicy", named),
    call("iam:DeleteRole", { RoleName: "new" }),
  ],
  "a group deleted": () => [call("ec2:DeleteSecurityGroup", { GroupId: ids.unused })],
};

const sent = new Set<string>();

/** What sending a call a second time was answered, of those that say when it has already happened. */
const again = new Map<string, string>();

test.each(Object.entries(scenarios))("%s", async (_name, scenario) => {
  const live = await liveScope();
  const calls = await scenario(live);
  const states = await Promise.all(touchedObjects({ calls, writes, scope }).map((object) => read(live, object)));
  const change = changeOf({ calls, writes, scope, states });
  const answers: Json[] = [];
  for (const [own, { api, input }] of calls.entries()) {
    answers.push(await live.send({ api, input: resolveAnswers(input, answers) }));
    sent.add(api);
    expect([api, await shown(live, known(change.steps[own + 1], answers))]).toEqual([
      api,
      known(change.steps[own + 1], answers),
    ]);
    const recovered = await writes.get(api)?.recover?.(resolveAnswers(input, answers), live);
    expect({ ...(answers[own] as object) }).toMatchObject({ ...(recovered as object | undefined) });
    const { alreadyDone = [] } = writes.get(api) ?? {};
    if (alreadyDone.length > 0) {
      again.set(api, await codeOf(live.send({ api, input: resolveAnswers(input, answers) })));
    }
  }
  if (change.undo === undefined) return;
  for (const { api, input } of change.undo) {
    await live.send({ api, input: resolveAnswers(input, answers) });
    sent.add(api);
  }
  const before = known(change.before, answers).filter(({ type }) => !type.includes("association"));
  expect(await shown(live, before)).toEqual(before);
});

test("every write has been sent", () => {
  expect([...writes.keys()].filter((api) => !sent.has(api))).toEqual([]);
});

test("a second call is refused as the write says, but for what can be terminated twice", () => {
  const others = [...again].filter(([api, code]) => !writes.get(api)?.alreadyDone.includes(code));
  expect(others).toEqual([["ec2:TerminateInstances", "done"]]);
});

async function codeOf(sending: Promise<unknown>): Promise<string> {
  try {
    await sending;
    return "done";
  } catch (error) {
    return error instanceof CallRefused ? error.code : String(error);
  }
}

async function read(live: LiveScope, { type, id, fields }: TouchedObject): Promise<ObjectState> {
  const object = await live.get({ type, id });
  return { type, id, fields: object === undefined ? null : awsChanges.fieldsOf(type, object, fields) };
}

/** The objects that exist by now, with the ids that they have. */
function known(states: readonly ObjectState[] = [], answers: readonly Json[]): readonly ObjectState[] {
  return states.flatMap((state) => stateWithAnswers(state, answers, awsChanges) ?? []);
}

/** What AWS shows of these, once it is so or soon after. */
async function shown(live: LiveScope, wanted: readonly ObjectState[]): Promise<readonly ObjectState[]> {
  const look = () =>
    Promise.all(wanted.map(({ type, id, fields }) => read(live, { type, id, fields: Object.keys(fields ?? {}) })));
  return vi
    .waitUntil(
      async () => {
        const found = await look();
        return JSON.stringify(found) === JSON.stringify(wanted) ? found : undefined;
      },
      { timeout: 1500, interval: 50 },
    )
    .catch(look);
}

/**
 * Live state and calls against a server that changes as AWS does and knows nothing of our writes: what they say is going to
 * happen, happens, and is undone.
 */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import { openAws } from "../../../../src/clouds/aws/live/open-aws.ts";
import { awsBots } from "../../../../src/clouds/aws/bots/index.ts";
import { remediationPolicy } from "../../../../src/clouds/aws/remediation-policy.ts";
import { regionScope } from "../../../../src/clouds/aws/scope-to-read.ts";
import type { CloudCall } from "../../../../src/model/cloud-call.ts";
import type { Json } from "../../../../src/model/json.ts";
import type { LiveScope } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import { resolveAnswers, stateWithAnswers } from "../../../../src/remediation/answers.ts";
import { changeOf, touchedObjects } from "../../../../src/remediation/change.ts";
import { laptopKey } from "../../../estate/builders/access.ts";
import type { Estate } from "../../../estate/estate.ts";
import type { EstateServerOptions } from "../../../estate/server/server.ts";
import { account, ids, region, smallEstate, smallServer } from "../../../estate/server/writes/small-region.ts";
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

async function liveScope(options: Partial<EstateServerOptions> = {}, role?: string) {
  const { server } = await smallServer({ estate: openEstate, ...options });
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  const params = { role, partition: "aws", sessionName: "posturegate", durationSeconds: 3600 } as const;
  const cloud = openAws(params, contextIn("/nowhere"));
  onTestFinished(() => cloud.done());
  return { live: cloud.open(scope), server };
}

/** The objects as they are, with those fields. */
async function statesOf(live: LiveScope, objects: readonly ObjectState[]): Promise<ObjectState[]> {
  return await Promise.all(
    objects.map(async ({ type, id, fields }) => {
      const object = await live.get({ type, id });
      return {
        type,
        id,
        fields: object === undefined ? null : awsChanges.fieldsOf(type, object, Object.keys(fields ?? {})),
      };
    }),
  );
}

/** Sends calls, with what earlier ones of these were answered. */
async function sendAll(live: LiveScope, calls: readonly CloudCall[], answers: Json[] = []): Promise<Json[]> {
  for (const { api, input } of calls) answers.push(await live.send({ api, input: resolveAnswers(input, answers) }));
  return answers;
}

/** Waits until the objects are so. */
async function expectStates(live: LiveScope, wanted: readonly ObjectState[]): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = await statesOf(live, wanted);
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    await pause(20);
  }
  expect(await statesOf(live, wanted)).toEqual(wanted);
}

/** The region, in which nothing keeps images and snapshots from being public and volumes from being plain. */
const [first] = smallEstate.accounts;
const openEstate: Estate = {
  ...smallEstate,
  accounts: [
    {
      ...first!,
      regions: first!.regions.map((one) => ({
        ...one,
        resources: {
          ...one.resources,
          ebsEncryptionByDefault: [{ EbsEncryptionByDefault: false }],
          imageBlockPublicAccess: [{ ImageBlockPublicAccessState: "unblocked" }],
          snapshotBlockPublicAccess: [{ State: "unblocked" }],
        },
      })),
    },
  ],
};

const everyone = "0.0.0.0/0";
const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: everyone, Description: "a, b" }] };

/** Calls that can be undone. */
const changes: Readonly<Record<string, readonly CloudCall[]>> = {
  "a rule more": [{ api: "ec2:AuthorizeSecurityGroupIngress", input: { GroupId: ids.web, IpPermissions: [ssh] } }],
  "a rule fewer": [
    {
      api: "ec2:RevokeSecurityGroupIngress",
      input: {
        GroupId: ids.web,
        IpPermissions: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: everyone }] }],
      },
    },
  ],
  "an instance stopped": [{ api: "ec2:StopInstances", input: { InstanceIds: [ids.elastic] } }],
  "a tag": [{ api: "ec2:CreateTags", input: { Resources: [ids.web], Tags: [{ Key: "k", Value: "v" }] } }],
  "an image made private": [
    {
      api: "ec2:ModifyImageAttribute",
      input: { ImageId: ids.image, LaunchPermission: { Remove: [{ Group: "all" }] } },
    },
  ],
  "a snapshot made private": [
    {
      api: "ec2:ModifySnapshotAttribute",
      input: { SnapshotId: ids.snapshot, CreateVolumePermission: { Remove: [{ Group: "all" }] } },
    },
  ],
  "encryption by default": [{ api: "ec2:EnableEbsEncryptionByDefault", input: {} }],
  "public images blocked": [
    { api: "ec2:EnableImageBlockPublicAccess", input: { ImageBlockPublicAccessState: "block-new-sharing" } },
  ],
  "an empty group": [{ api: "ec2:CreateSecurityGroup", input: { GroupName: "n", Description: "d", VpcId: ids.vpc } }],
};

/** Sends the calls, waits until all is as planned, undoes them, waits until all is as before. Resolves to the calls sent. */
async function doAndUndo(live: LiveScope, calls: readonly CloudCall[]): Promise<number> {
  const blank = touchedObjects({ calls, writes, scope }).map(({ type, id, fields }) => ({
    type,
    id,
    fields: Object.fromEntries(fields.map((field) => [field, null])),
  }));
  const change = changeOf({ calls, writes, scope, states: await statesOf(live, blank) });
  expect(change.after).not.toEqual(change.before);
  const answers: Json[] = [];
  const known = (states: readonly ObjectState[]): ObjectState[] =>
    states.map((state) => stateWithAnswers(state, answers, awsChanges)!);
  await sendAll(live, calls, answers);
  await expectStates(live, known(change.after));
  if (change.undo === undefined) return calls.length;
  await sendAll(live, change.undo, [...answers]);
  await expectStates(live, known(change.before));
  return calls.length + change.undo.length;
}

describe.each<[string, Partial<EstateServerOptions>]>([
  ["at once", {}],
  ["after a while", { pace: { lag: { reads: 3 } } }],
])("what is written is what was planned, and undone, and is read %s:", (_when, options) => {
  test.each(Object.entries(changes))("%s", async (_what, calls) => {
    const { live, server } = await liveScope(options);
    const sent = await doAndUndo(live, calls);
    expect(server.writes()).toHaveLength(sent);
  });
});

describe("every type", () => {
  test.each([
    ["aws.ec2.security_group", ids.web],
    ["aws.ec2.instance", ids.auto],
    ["aws.ec2.image", ids.image],
    ["aws.ec2.snapshot", ids.snapshot],
    ["aws.ec2.volume", ids.volume],
    ["aws.ec2.vpc", ids.vpc],
    ["aws.ec2.subnet", ids.subnet],
    ["aws.ec2.internet_gateway", ids.gateway],
    ["aws.ec2.network_acl", ids.acl],
    ["aws.ec2.address", ids.idleAddress],
    ["aws.ec2.flow_log", ids.flowLog],
    ["aws.ec2.key_pair", ids.key],
    ["aws.ec2.prefix_list", ids.list],
    ["aws.ec2.ebs_encryption_by_default", region],
    ["aws.ec2.snapshot_block_public_access", region],
    ["aws.ec2.image_block_public_access", region],
    ["aws.ec2.instance_metadata_defaults", region],
    ["aws.iam.role", "service"],
    ["aws.iam.instance_profile", "service"],
  ])("%s is read alone as it is listed, and others are not there", async (type, id) => {
    const { live } = await liveScope();
    const object = await live.get({ type, id });
    expect(object).toBeDefined();
    expect(await live.list(type)).toContainEqual(object);
    expect(await live.get({ type, id: `${id}0` })).toBeUndefined();
  });

  test("of what is associated is found by the association", async () => {
    const { live } = await liveScope();
    const instance = { "instance-id": [ids.auto] };
    const [profile] = await live.list("aws.ec2.instance_profile_association", instance);
    const id = profile?.["AssociationId"] as string;
    expect(await live.get({ type: "aws.ec2.instance_profile_association", id })).toEqual(profile);
    const [address] = await live.list("aws.ec2.address", { "instance-id": [ids.elastic] });
    const association = address?.["AssociationId"] as string;
    expect(await live.get({ type: "aws.ec2.address_association", id: association })).toEqual(address);
  });
});

describe("a role with the generated policy", () => {
  const role = `arn:aws:iam::${account}:role/posturegate-remediation`;

  async function roleFor(name: string): Promise<Partial<EstateServerOptions>> {
    const bot = await awsBots[name]!();
    const { policy } = remediationPolicy({ bots: [bot], writes, partition: "aws", account, keepTag: "keep" });
    const actions = policy.Statement.flatMap(({ Effect, Action = [] }) => (Effect === "Allow" ? Action : []));
    const trust = [{ by: "account" as const, principals: [account] }];
    const access = { ...smallEstate.access!, roles: [{ arn: role, trust, actions }] };
    return { estate: { ...openEstate, access } };
  }

  test.each([
    ["ec2_stop_instance", "aws.ec2.instance", ids.elastic, {}],
    ["sg_rules_delete", "aws.ec2.security_group", ids.web, {}],
    ["ami_set_to_private", "aws.ec2.image", ids.image, {}],
    ["ec2_snapshot_make_private", "aws.ec2.snapshot", ids.snapshot, {}],
    ["tag_ec2_resource", "aws.ec2.volume", ids.volume, { key: "k", value: "v" }],
    ["vpc_turn_on_flow_logs", "aws.ec2.vpc", ids.home, { destination: "logs", traffic_type: "all" }],
    ["ec2_create_snapshot", "aws.ec2.instance", ids.elastic, {}],
    ["ec2_encrypt_by_default", "aws.ec2.ebs_encryption_by_default", region, {}],
    ["ec2_release_eips", "aws.ec2.instance", ids.elastic, {}],
    ["ec2_delete_key_pair", "aws.ec2.key_pair", ids.key, {}],
  ])("lets %s do its work and undo it, and nothing else", async (name, type, id, params) => {
    const { live, server } = await liveScope(await roleFor(name), role);
    const bot = await awsBots[name]!();
    const now = new Date("2026-11-21T12:00:00Z");
    const plan = await bot.plan({ type, id, name: id, scope, facets: [], rule: undefined, now }, params, live);
    if (plan.outcome !== "change") throw new Error(plan.message);
    const sent = await doAndUndo(live, plan.calls);
    expect(server.writes()).toHaveLength(sent);
    const other = { api: "ec2:DeleteNetworkAcl", input: { NetworkAclId: ids.acl } };
    await expect(live.send(other)).rejects.toMatchObject({
      name: "CallRefused",
      code: "UnauthorizedOperation",
      permission: "ec2:DeleteNetworkAcl",
    });
  });
});

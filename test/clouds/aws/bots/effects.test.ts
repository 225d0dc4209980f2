/** What plans do, by the writes that they call: each bot reaches its end, can be undone as its risk says, and is done once. */
import { describe, expect, test } from "vitest";
import { awsBots } from "../../../../src/clouds/aws/bots/index.ts";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import type { BotPlan, BotTarget } from "../../../../src/model/bot.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import type { ResourceType } from "../../../../src/model/resource.ts";
import { type CallsChange, changeOf, touchedObjects } from "../../../../src/remediation/change.ts";
import { liveObjects } from "./live-objects.ts";
import { account, callsOf, parsed, planned, targetOf } from "./planned.ts";

type Objects = Readonly<Record<ResourceType, readonly LiveObject[]>>;

interface Scenario {
  readonly bot: string;
  readonly target: BotTarget;
  readonly objects: Objects;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Ids of the objects that are different afterwards. */
  readonly changes: readonly string[];
  /** What the provider adds to objects that calls create. */
  readonly created?: LiveObject;
}

const instance = targetOf("aws.ec2.instance", "i-1");
const running = {
  InstanceId: "i-1",
  VpcId: "vpc-1",
  State: { Code: 16, Name: "running" },
  RootDeviceType: "ebs",
  Tags: [],
};
const profileArn = `arn:aws:iam::${account}:instance-profile/web`;

const scenarios: readonly Scenario[] = [
  {
    bot: "ami_set_to_private",
    target: targetOf("aws.ec2.image", "ami-1"),
    objects: {
      "aws.ec2.image": [
        {
          ImageId: "ami-1",
          OwnerId: account,
          Public: true,
          LaunchPermissions: [{ Group: "all" }, { UserId: account }, { UserId: "444455556666" }],
        },
      ],
    },
    changes: ["ami-1"],
  },
  {
    bot: "ec2_snapshot_make_private",
    target: targetOf("aws.ec2.snapshot", "snap-1"),
    objects: {
      "aws.ec2.snapshot": [
        { SnapshotId: "snap-1", CreateVolumePermissions: [{ UserId: "444455556666" }, { Group: "all" }] },
      ],
    },
    changes: ["snap-1"],
  },
  setting("ec2_block_public_images", "image_block_public_access", { ImageBlockPublicAccessState: "unblocked" }),
  setting("ec2_block_public_snapshots", "snapshot_block_public_access", { State: "unblocked" }),
  setting("ec2_encrypt_by_default", "ebs_encryption_by_default", { EbsEncryptionByDefault: false }),
  setting("ec2_require_imdsv2_by_default", "instance_metadata_defaults", { AccountLevel: { HttpEndpoint: "enabled" } }),
  {
    bot: "ec2_require_imdsv2",
    target: instance,
    objects: {
      "aws.ec2.instance": [
        { ...running, MetadataOptions: { State: "applied", HttpEndpoint: "enabled", HttpTokens: "optional" } },
      ],
    },
    changes: ["i-1"],
  },
  {
    bot: "ec2_attach_instance_role",
    target: instance,
    objects: {
      "aws.ec2.instance": [running],
      "aws.iam.instance_profile": [{ InstanceProfileName: "web", Arn: profileArn, Roles: [{ RoleName: "web" }] }],
    },
    params: { role_arn: profileArn },
    changes: ["$answer:0:IamInstanceProfileAssociation.AssociationId"],
  },
  {
    bot: "ec2_detach_instance_role",
    target: targetOf("aws.iam.role", "web"),
    objects: {
      "aws.iam.instance_profile": ["a", "b"].map((InstanceProfileName) => ({
        InstanceProfileName,
        Roles: [{ RoleName: "web" }],
      })),
    },
    changes: ["a", "b"],
  },
  {
    bot: "ec2_update_instance_role",
    target: instance,
    objects: {
      "aws.ec2.instance": [{ ...running, IamInstanceProfile: { Arn: profileArn } }],
      "aws.iam.instance_profile": [{ InstanceProfileName: "web", Arn: profileArn, Roles: [{ RoleName: "web" }] }],
      "aws.iam.role": [
        { RoleName: "web", AttachedPolicies: [{ PolicyName: "old", PolicyArn: "arn:aws:iam::aws:policy/old" }] },
      ],
      "aws.iam.policy": [{ Arn: "arn:aws:iam::aws:policy/new" }],
    },
    params: { policy_arn: "arn:aws:iam::aws:policy/new" },
    changes: ["web"],
  },
  {
    bot: "ec2_create_snapshot",
    target: instance,
    objects: {
      "aws.ec2.instance": [
        { ...running, BlockDeviceMappings: [{ Ebs: { VolumeId: "vol-1" } }, { Ebs: { VolumeId: "vol-2" } }] },
      ],
      "aws.ec2.volume": [
        { VolumeId: "vol-1", Encrypted: true },
        { VolumeId: "vol-2", Encrypted: false },
      ],
    },
    changes: ["$answer:0:SnapshotId", "$answer:1:SnapshotId"],
    created: { State: "pending" },
  },
  {
    bot: "ec2_delete_key_pair",
    target: targetOf("aws.ec2.key_pair", "ops"),
    objects: { "aws.ec2.key_pair": [{ KeyPairId: "key-1", KeyName: "ops" }] },
    changes: ["key-1"],
  },
  {
    bot: "ec2_release_eips",
    target: instance,
    objects: {
      "aws.ec2.address": ["1", "2"].map((number) => address(number)),
      "aws.ec2.address_association": ["1", "2"].map((number) => address(number)),
    },
    changes: ["eipalloc-1", "eipalloc-2", "eipassoc-1", "eipassoc-2"],
  },
  { bot: "ec2_stop_instance", target: instance, objects: { "aws.ec2.instance": [running] }, changes: ["i-1"] },
  { bot: "ec2_terminate_instance", target: instance, objects: { "aws.ec2.instance": [running] }, changes: ["i-1"] },
  {
    bot: "tag_ec2_resource",
    target: instance,
    objects: { "aws.ec2.instance": [{ ...running, Tags: [{ Key: "owner", Value: "nobody" }] }] },
    params: { key: "owner", value: "team" },
    changes: ["i-1"],
  },
  {
    bot: "mark_for_stop_ec2_resource",
    target: instance,
    objects: { "aws.ec2.instance": [running] },
    params: { time: "3h" },
    changes: ["i-1"],
  },
  {
    bot: "ec2_tag_instance_from_vpc",
    target: instance,
    objects: {
      "aws.ec2.instance": [running],
      "aws.ec2.vpc": [{ VpcId: "vpc-1", Tags: [{ Key: "team", Value: "shop" }] }],
    },
    params: { key: "team" },
    changes: ["i-1"],
  },
  {
    bot: "igw_delete",
    target: targetOf("aws.ec2.vpc", "vpc-1"),
    objects: {
      "aws.ec2.internet_gateway": [
        { InternetGatewayId: "igw-1", Attachments: [{ VpcId: "vpc-1", State: "available" }], Tags: [] },
      ],
      "aws.ec2.network_interface": [
        {
          NetworkInterfaceId: "eni-1",
          VpcId: "vpc-1",
          Attachment: { InstanceId: "i-1" },
          Association: { PublicIp: "52.0.0.1", IpOwnerId: account },
        },
      ],
      "aws.ec2.instance": [running],
      "aws.ec2.address": [address("1")],
      "aws.ec2.address_association": [address("1")],
      "aws.ec2.vpc": [{ VpcId: "vpc-1" }],
    },
    changes: ["eipassoc-1", "i-1", "igw-1"],
  },
  {
    bot: "vpc_turn_on_flow_logs",
    target: targetOf("aws.ec2.vpc", "vpc-1"),
    objects: { "aws.ec2.vpc": [{ VpcId: "vpc-1", OwnerId: account }] },
    changes: ["$answer:2:FlowLogIds.0", "vpcFlowLogDelivery"],
  },
  {
    bot: "vpc_turn_on_flow_logs",
    target: targetOf("aws.ec2.vpc", "vpc-1"),
    objects: { "aws.ec2.vpc": [{ VpcId: "vpc-1", OwnerId: account }] },
    params: { destination: "s3", s3_arn: "arn:aws:s3:::logs" },
    changes: ["$answer:0:FlowLogIds.0"],
    created: { LogDestination: "arn:aws:s3:::logs" },
  },
];

function setting(bot: string, kind: string, value: LiveObject): Scenario {
  const type = `aws.ec2.${kind}`;
  const target = targetOf(type, "eu-west-1");
  return { bot, target, objects: { [type]: [{ ManagedBy: "account", ...value }] }, changes: ["eu-west-1"] };
}

function address(number: string): LiveObject {
  return {
    AllocationId: `eipalloc-${number}`,
    AssociationId: `eipassoc-${number}`,
    PublicIp: `52.0.0.${number}`,
    InstanceId: "i-1",
    NetworkInterfaceId: "eni-1",
    NetworkBorderGroup: "eu-west-1",
  };
}

async function load(name: string) {
  const bot = await awsBots[name]?.();
  if (bot === undefined) throw new Error(`There is no bot ${name}.`);
  return bot;
}

async function planOf({ bot, target, objects, params = {} }: Scenario): Promise<BotPlan> {
  return planned(await load(bot), target, objects, params);
}

async function changeFor(scenario: Scenario): Promise<CallsChange> {
  const state = liveObjects(scenario.objects);
  const known = { calls: callsOf(await planOf(scenario)), writes: awsChanges.writes, scope: scenario.target.scope };
  const states: ObjectState[] = [];
  for (const { type, id, fields } of touchedObjects(known)) {
    const object = await state.get({ type, id });
    states.push({ type, id, fields: object === undefined ? null : awsChanges.fieldsOf(type, object, fields) });
  }
  return changeOf({ ...known, states });
}

/** The objects as the provider shows them afterwards. */
function objectsAfter({ objects, target, created = {} }: Scenario, after: readonly ObjectState[]): Objects {
  const shown: Record<ResourceType, LiveObject[]> = {};
  for (const [type, list] of Object.entries(objects)) shown[type] = [...list];
  for (const { type, id, fields } of after) {
    const list = (shown[type] ??= []);
    const position = list.findIndex((object) => awsChanges.idOf(type, object, target.scope.region) === id);
    const [old] = position < 0 ? [created] : list.splice(position, 1);
    if (fields !== null) list.push(awsChanges.withFields(old ?? {}, fields));
  }
  return shown;
}

describe.each(scenarios)("$bot on $target.id", (scenario) => {
  test("changes these objects and no others", async () => {
    const { before, after } = await changeFor(scenario);
    const changed = after.filter((state, position) => JSON.stringify(state) !== JSON.stringify(before[position]));
    expect(changed.map(({ id }) => id).sort()).toEqual([...scenario.changes]);
  });

  test("has nothing left to do afterwards", async () => {
    const { after } = await changeFor(scenario);
    const again = { ...scenario, objects: objectsAfter(scenario, after) };
    expect(await planOf(again)).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("can be undone unless its risk says otherwise", async () => {
    const [{ risk }, { undo }] = await Promise.all([load(scenario.bot), changeFor(scenario)]);
    expect(undo === undefined).toBe(risk === "irreversible");
  });

  test("calls only what it declares, and reads only that, its target, and what its calls touch", async () => {
    const { entities, reads, writes } = await load(scenario.bot);
    const calls = callsOf(await planOf(scenario));
    expect(writes).toEqual(expect.arrayContaining(calls.map(({ api }) => api)));
    const known = { calls, writes: awsChanges.writes, scope: scenario.target.scope };
    const touched = touchedObjects(known).map(({ type }) => type);
    const read = await typesRead(scenario);
    expect([...entities, ...reads, ...touched]).toEqual(expect.arrayContaining([...read]));
  });
});

test("there is a scenario of every bot but those of security groups and network ACLs, which have tests of their own", () => {
  const others = /^(sg_|acl_|nacl_)|^ec2_(attach_sg|quarantine_instance)$/;
  const names = Object.keys(awsBots).filter((name) => !others.test(name));
  expect([...new Set(scenarios.map(({ bot }) => bot))].sort()).toEqual(names);
});

async function typesRead({ bot, target, objects, params = {} }: Scenario): Promise<readonly ResourceType[]> {
  const read = new Set<ResourceType>();
  const state = liveObjects(objects);
  const loaded = await load(bot);
  await loaded.plan(target, parsed(loaded, params), {
    get(reference) {
      read.add(reference.type);
      return state.get(reference);
    },
    list(type, filters) {
      read.add(type);
      return state.list(type, filters);
    },
  });
  return [...read];
}

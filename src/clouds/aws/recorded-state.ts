/** A recording of one scope, asked as live state is: for plans that nobody needs credentials for. */
import type { ChangeModel } from "../../change-model.ts";
import { AccessError } from "../../errors.ts";
import type { Json } from "../../model/json.ts";
import type { LiveObject } from "../../model/live-scope.ts";
import type { CollectedItem, ResourceType } from "../../model/resource.ts";
import type { LedgerEntry, Scope } from "../../model/scope.ts";
import { awsApis } from "./apis.ts";

/** Where EC2's filters look: paths of fields, through lists. `tag:` filters are known for every type. */
const filterPaths: Readonly<Record<ResourceType, Readonly<Record<string, string>>>> = {
  "aws.ec2.address": { "instance-id": "InstanceId", "network-interface-id": "NetworkInterfaceId" },
  "aws.ec2.flow_log": { "resource-id": "ResourceId" },
  "aws.ec2.instance": {
    "iam-instance-profile.arn": "IamInstanceProfile.Arn",
    "instance-state-name": "State.Name",
    "instance.group-id": "SecurityGroups.GroupId",
    "key-name": "KeyName",
    "vpc-id": "VpcId",
  },
  "aws.ec2.internet_gateway": { "attachment.vpc-id": "Attachments.VpcId" },
  "aws.ec2.network_acl": { "vpc-id": "VpcId" },
  "aws.ec2.network_interface": {
    "attachment.instance-id": "Attachment.InstanceId",
    "group-id": "Groups.GroupId",
    "subnet-id": "SubnetId",
    "vpc-id": "VpcId",
  },
  "aws.ec2.security_group": {
    "egress.ip-permission.group-id": "IpPermissionsEgress.UserIdGroupPairs.GroupId",
    "group-name": "GroupName",
    "ip-permission.group-id": "IpPermissions.UserIdGroupPairs.GroupId",
    "vpc-id": "VpcId",
  },
  "aws.ec2.snapshot": { status: "State", "volume-id": "VolumeId" },
  "aws.ec2.subnet": { "vpc-id": "VpcId" },
  "aws.ec2.volume": { "attachment.instance-id": "Attachments.InstanceId" },
};

/** See `ChangeModel.recordedState`. */
export function recordedState(idOf: ChangeModel["idOf"]): ChangeModel["recordedState"] {
  return (scope, items, ledger) => {
    const objectsOf = (type: ResourceType): LiveObject[] => {
      confirmRead(type, scope, ledger);
      const objects = items.filter((item) => item.type === type).map(({ raw }) => objectOf(raw));
      return objects.map((object) => withPermissions(type, object, items)).filter((object) => !isMemory(object));
    };
    return {
      get: async ({ type, id }) => objectsOf(type).find((object) => idOf(type, object, scope.region) === id),
      list: async (type, filters = {}) => {
        const wanted = Object.entries(filters).map(([name, values]) => ({ path: pathOf(type, name, scope), values }));
        return objectsOf(type).filter((object) => wanted.every((filter) => matches(object, filter)));
      },
    };
  };
}

/** Throws AccessError for what no collector reads, and for what was not read to its end. */
function confirmRead(type: ResourceType, scope: Scope, ledger: readonly LedgerEntry[]): void {
  const listing = awsApis.find((api) => api.type === type && api.completes === undefined);
  if (listing === undefined)
    throw notRecorded(scope, `the recording holds no ${type}: plan with the live cloud instead`);
  const entry = ledger.find(({ api }) => api === listing.api);
  if (entry?.outcome === "complete") return;
  throw notRecorded(scope, `${listing.api} was not read to its end when this was recorded`);
}

function notRecorded({ id }: Scope, message: string): AccessError {
  return new AccessError("failed", message, { scope: id, api: "snapshot" });
}

/**
 * Whom an image or a snapshot is shared with is asked apart, and not recorded: only whether that is everyone. So a plan from a
 * recording does not show single accounts, which no bot takes away.
 */
function withPermissions(type: ResourceType, object: LiveObject, items: readonly CollectedItem[]): LiveObject {
  const everyone = [{ Group: "all" }];
  if (type === "aws.ec2.image") return { ...object, LaunchPermissions: object["Public"] === true ? everyone : [] };
  if (type !== "aws.ec2.snapshot") return object;
  const isPublic = items.some(
    (item) => item.type === "aws.ec2.public_snapshot" && objectOf(item.raw)["SnapshotId"] === object["SnapshotId"],
  );
  return { ...object, CreateVolumePermissions: isPublic ? everyone : [] };
}

/** Machines that are gone are listed for an hour. */
function isMemory(object: LiveObject): boolean {
  return valuesAt(object, ["State", "Name"]).includes("terminated");
}

function pathOf(type: ResourceType, name: string, scope: Scope): string {
  const path = filterPaths[type]?.[name] ?? (name.startsWith("tag:") ? name : undefined);
  if (path !== undefined) return path;
  throw notRecorded(scope, `a recording cannot be asked for ${type} by ${name}: plan with the live cloud instead`);
}

function matches(object: LiveObject, { path, values }: { path: string; values: readonly string[] }): boolean {
  const found = path.startsWith("tag:")
    ? tagValues(object, path.slice("tag:".length))
    : valuesAt(object, path.split("."));
  return found.some((value) => typeof value === "string" && values.includes(value));
}

function tagValues({ Tags: tags }: LiveObject, key: string): Json[] {
  const list = Array.isArray(tags) ? tags.map((tag) => objectOf(tag)) : [];
  return list.filter((tag) => tag["Key"] === key).flatMap((tag) => tag["Value"] ?? []);
}

/** The values at a path of fields; of a list, those of each of its elements. */
function valuesAt(value: Json | undefined, [field, ...rest]: readonly string[]): Json[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((element: Json) => valuesAt(element, [...(field === undefined ? [] : [field]), ...rest]));
  if (field === undefined) return [value];
  return valuesAt(objectOf(value)[field], rest);
}

function objectOf(raw: unknown): LiveObject {
  return isJsonObject(raw) ? raw : {};
}

function isJsonObject(value: unknown): value is LiveObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

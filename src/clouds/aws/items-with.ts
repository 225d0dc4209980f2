/** What collectors would read once some objects are otherwise, with what EC2 shows of them in other objects. */
import type { ChangeModel } from "../../change-model.ts";
import type { Json } from "../../model/json.ts";
import type { LiveObject } from "../../model/live-scope.ts";
import type { ObjectState } from "../../model/object-state.ts";
import type { CollectedItem, ResourceType } from "../../model/resource.ts";
import { awsApis } from "./apis.ts";

/** What of the change model it is made with. */
type Spelling = Pick<ChangeModel, "idOf" | "withFields">;

/** See `ChangeModel.itemsWith`. */
export function itemsWith(spelling: Spelling): ChangeModel["itemsWith"] {
  return (items, objects, part) => {
    const asPart = { ...part, spelling };
    return objects.reduce((changed, object) => withObject(changed, object, asPart), items);
  };
}

type Part = Parameters<ChangeModel["itemsWith"]>[2] & { readonly spelling: Spelling };

function withObject(items: readonly CollectedItem[], object: ObjectState, part: Part): readonly CollectedItem[] {
  const before = items.find((item) => isObject(item, object, part));
  const changed = consequences[object.type]?.(items, object, rawOf(before)) ?? items;
  if (before === undefined) return object.fields === null ? changed : withCreated(changed, object, part);
  const { fields } = object;
  if (fields === null) return changed.filter((item) => !isObject(item, object, part));
  return changed.map((item) =>
    isObject(item, object, part) ? { ...item, raw: part.spelling.withFields(rawOf(item), fields) } : item,
  );
}

function isObject(item: CollectedItem, { type, id }: ObjectState, { spelling, scope }: Part): boolean {
  return item.type === type && spelling.idOf(type, rawOf(item), scope.region) === id;
}

/** Only in the stage that the type is collected in; what no collector reads is in none. */
function withCreated(items: readonly CollectedItem[], object: ObjectState, part: Part): readonly CollectedItem[] {
  const isHere = awsApis.some(
    ({ type, stage, completes }) => type === object.type && stage === part.stage && completes === undefined,
  );
  if (!isHere) return items;
  // The moment at which a snapshot was begun is in no state, and is when it would be.
  const given = object.type === "aws.ec2.snapshot" ? { StartTime: part.collectedAt } : {};
  const raw = part.spelling.withFields(given, object.fields ?? {});
  return [...items, { type: object.type, raw, collectedAt: part.collectedAt }];
}

/** What else is otherwise when an object is. The items still hold the object as it was, which is `before`. */
type Consequence = (
  items: readonly CollectedItem[],
  object: ObjectState,
  before: LiveObject,
) => readonly CollectedItem[];

const consequences: Readonly<Record<ResourceType, Consequence>> = {
  "aws.ec2.network_interface": groupsInInstances,
  "aws.ec2.instance": (items, object, before) =>
    isGone(object) ? withoutParts(items, object.id) : stopped(items, object, before),
  "aws.ec2.address": withoutAddress,
  "aws.ec2.address_association": withoutAssociation,
  "aws.ec2.image": publicImage,
  "aws.ec2.snapshot": publicSnapshot,
  "aws.ec2.internet_gateway": withBlackholes,
  "aws.ec2.instance_profile_association": profileInInstance,
};

/** An instance lists the groups of its interfaces, and those of the first as its own. */
function groupsInInstances(items: readonly CollectedItem[], { id, fields }: ObjectState): readonly CollectedItem[] {
  const groups = fields?.["Groups"];
  if (groups === undefined) return items;
  return eachOf(items, "aws.ec2.instance", (instance) => {
    const interfaces = objectsIn(instance, "NetworkInterfaces");
    if (!interfaces.some((one) => one["NetworkInterfaceId"] === id)) return instance;
    const changed = interfaces.map((one) => (one["NetworkInterfaceId"] === id ? { ...one, Groups: groups } : one));
    const isFirst =
      field(interfaces.find((one) => one["NetworkInterfaceId"] === id)?.["Attachment"], "DeviceIndex") === 0;
    return { ...instance, NetworkInterfaces: changed, ...(isFirst ? { SecurityGroups: groups } : {}) };
  });
}

function isGone({ fields }: ObjectState): boolean {
  return fields === null || field(fields["State"], "Name") === "terminated";
}

/**
 * A machine that stops gives back the public address that EC2 lent it; an Elastic IP stays.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html
 */
function stopped(
  items: readonly CollectedItem[],
  { id, fields }: ObjectState,
  before: LiveObject,
): readonly CollectedItem[] {
  if (field(fields?.["State"], "Name") !== "stopped" || field(before["State"], "Name") === "stopped") return items;
  const isLent = (one: LiveObject): boolean => field(one["Association"], "IpOwnerId") === "amazon";
  const withoutLent = (one: LiveObject): LiveObject => (isLent(one) ? without(one, "Association") : one);
  const interfaces = eachOf(items, "aws.ec2.network_interface", (one) =>
    field(one["Attachment"], "InstanceId") === id ? withoutLent(one) : one,
  );
  return eachOf(interfaces, "aws.ec2.instance", (instance) => {
    if (instance["InstanceId"] !== id) return instance;
    const own = objectsIn(instance, "NetworkInterfaces");
    const changed = { ...instance, NetworkInterfaces: own.map(withoutLent) };
    return own.some(isLent) ? without(changed, "PublicIpAddress", "PublicDnsName") : changed;
  });
}

/** What was made with a machine to end with it ends with it. */
function withoutParts(items: readonly CollectedItem[], instance: string): readonly CollectedItem[] {
  return items.filter(({ type, raw }) => {
    if (type === "aws.ec2.network_interface") return !endsWith(field(raw, "Attachment"), instance);
    if (type !== "aws.ec2.volume") return true;
    return !objectsIn(rawOf({ raw }), "Attachments").some((attachment) => endsWith(attachment, instance));
  });
}

function endsWith(attachment: unknown, instance: string): boolean {
  return field(attachment, "InstanceId") === instance && field(attachment, "DeleteOnTermination") === true;
}

/** An address that is no more, or no longer associated, leaves the interface and the machine that had it. */
function withoutAddress(
  items: readonly CollectedItem[],
  { fields }: ObjectState,
  before: LiveObject,
): readonly CollectedItem[] {
  const address = before["PublicIp"];
  const isKept = fields !== null && typeof fields["AssociationId"] === "string";
  if (address === undefined || isKept) return items;
  const withoutIt = (one: LiveObject): LiveObject =>
    field(one["Association"], "PublicIp") === address ? without(one, "Association") : one;
  const interfaces = eachOf(items, "aws.ec2.network_interface", withoutIt);
  return eachOf(interfaces, "aws.ec2.instance", (instance) => {
    const changed = { ...instance, NetworkInterfaces: objectsIn(instance, "NetworkInterfaces").map(withoutIt) };
    return instance["PublicIpAddress"] === address ? without(changed, "PublicIpAddress", "PublicDnsName") : changed;
  });
}

/** The address itself stays, associated with nothing. */
function withoutAssociation(items: readonly CollectedItem[], { id, fields }: ObjectState): readonly CollectedItem[] {
  const address = items.find(({ type, raw }) => type === "aws.ec2.address" && field(raw, "AssociationId") === id);
  if (fields !== null || address === undefined) return items;
  const left = withoutAddress(items, { type: "aws.ec2.address", id, fields: {} }, rawOf(address));
  return eachOf(left, "aws.ec2.address", (one) =>
    one["AssociationId"] === id
      ? without(one, "AssociationId", "InstanceId", "NetworkInterfaceId", "NetworkInterfaceOwnerId", "PrivateIpAddress")
      : one,
  );
}

function publicImage(items: readonly CollectedItem[], { id, fields }: ObjectState): readonly CollectedItem[] {
  const permissions = fields?.["LaunchPermissions"];
  if (permissions === undefined) return items;
  return eachOf(items, "aws.ec2.image", (image) =>
    image["ImageId"] === id ? { ...image, Public: isForEveryone(permissions) } : image,
  );
}

/** Which snapshots everyone may restore is a listing of its own. */
function publicSnapshot(items: readonly CollectedItem[], { id, fields }: ObjectState): readonly CollectedItem[] {
  const permissions = fields?.["CreateVolumePermissions"];
  const isPublic = permissions !== undefined && isForEveryone(permissions);
  if (isPublic || (fields !== null && permissions === undefined)) return items;
  return items.filter(({ type, raw }) => type !== "aws.ec2.public_snapshot" || field(raw, "SnapshotId") !== id);
}

function isForEveryone(permissions: Json): boolean {
  return Array.isArray(permissions) && permissions.some((one) => field(one, "Group") === "all");
}

/** Routes to a gateway that is detached stay, and lead nowhere. */
function withBlackholes(items: readonly CollectedItem[], { id, fields }: ObjectState): readonly CollectedItem[] {
  const attachments = fields?.["Attachments"];
  if (Array.isArray(attachments) && attachments.length > 0) return items;
  return eachOf(items, "aws.ec2.route_table", (table) => ({
    ...table,
    Routes: objectsIn(table, "Routes").map((route) =>
      route["GatewayId"] === id ? { ...route, State: "blackhole" } : route,
    ),
  }));
}

function profileInInstance(items: readonly CollectedItem[], { fields }: ObjectState): readonly CollectedItem[] {
  const [instance, profile] = [fields?.["InstanceId"], fields?.["IamInstanceProfile"]];
  if (instance === undefined || profile === undefined) return items;
  return eachOf(items, "aws.ec2.instance", (one) =>
    one["InstanceId"] === instance ? { ...one, IamInstanceProfile: profile } : one,
  );
}

function eachOf(
  items: readonly CollectedItem[],
  type: ResourceType,
  change: (raw: LiveObject) => LiveObject,
): readonly CollectedItem[] {
  return items.map((item) => (item.type === type ? { ...item, raw: change(rawOf(item)) } : item));
}

/** An item's object: of a snapshot it is plain JSON. */
function rawOf(item: Pick<CollectedItem, "raw"> | undefined): LiveObject {
  return isJsonObject(item?.raw) ? item.raw : {};
}

function objectsIn(object: LiveObject, name: string): readonly LiveObject[] {
  const list = object[name];
  return Array.isArray(list) ? list.filter((one) => isJsonObject(one)) : [];
}

function field(object: unknown, name: string): Json | undefined {
  return isJsonObject(object) ? object[name] : undefined;
}

function without(object: LiveObject, ...names: readonly string[]): LiveObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function isJsonObject(value: unknown): value is LiveObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

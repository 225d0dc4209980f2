/** What is different between two states of the estate of everything that bots fix, and what a plan says will be. */
import type { Finding } from "../../src/model/finding.ts";
import type { ObjectState } from "../../src/model/object-state.ts";
import { byText } from "../../src/model/order.ts";
import type { PlannedEntry } from "../../src/model/plan.ts";
import { remediableRegion } from "../estate/remediable.ts";
import { objectKinds } from "../estate/server/object-kinds.ts";
import type { CloudState } from "./remediation-cloud.ts";

/** Fields of objects, `type id field`, with their values; of a new object all of it. */
type Fields = ReadonlyMap<string, string>;

/** The fields that two states have otherwise, sorted; `type created` for each new object, `type deleted`. */
export function stateDifferences(before: CloudState, after: CloudState): string[] {
  const [objectsBefore, objectsAfter] = [objectsOf(before), objectsOf(after)];
  const names = new Set([...objectsBefore.keys(), ...objectsAfter.keys()]);
  return [...names].flatMap((name) => differences(name, objectsBefore.get(name), objectsAfter.get(name))).sort();
}

/** The same of what entries of a plan say, one after the other. */
export function plannedDifferences(entries: readonly PlannedEntry[]): string[] {
  const all = entries.flatMap(({ change }) =>
    change.before.flatMap((state) => {
      const after = change.after.find(({ type, id }) => type === state.type && id === state.id);
      const name = `${state.type} ${state.id.startsWith("$answer") ? "new" : state.id}`;
      return differences(name, fieldsOf(state), after && fieldsOf(after));
    }),
  );
  const created = all.filter((one) => one.endsWith(" created"));
  return [...new Set(all.filter((one) => !created.includes(one))), ...created].sort();
}

/** Findings that were not there before, or are worse than before. */
export function worseFindings(before: readonly Finding[], after: readonly Finding[]): string[] {
  return after
    .filter(({ fingerprint, status, facets }) => {
      const known = before.find((one) => one.fingerprint === fingerprint && one.status === status);
      return known === undefined || facets.some((facet) => !known.facets.includes(facet));
    })
    .map(({ status, rule, resource, message }) => `${status} ${rule} ${resource.name}: ${message}`);
}

function differences(name: string, before: Fields | undefined, after: Fields | undefined): string[] {
  const [type = "", id = ""] = name.split(" ");
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [before === undefined ? `${type} created` : `${type} ${id} deleted`];
  }
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].filter((field) => before.get(field) !== after.get(field)).map((field) => `${name} ${field}`);
}

function fieldsOf({ fields }: ObjectState): Fields | undefined {
  return fields === null ? undefined : fieldsIn(fields);
}

/** The types of live objects by the lists that hold them; other lists are types of their own. */
const types: Readonly<Record<string, string>> = {
  securityGroups: "aws.ec2.security_group",
  networkAcls: "aws.ec2.network_acl",
  flowLogs: "aws.ec2.flow_log",
  addresses: "aws.ec2.address",
  instances: "aws.ec2.instance",
  images: "aws.ec2.image",
  snapshots: "aws.ec2.snapshot",
  ebsEncryptionByDefault: "aws.ec2.ebs_encryption_by_default",
  snapshotBlockPublicAccess: "aws.ec2.snapshot_block_public_access",
  imageBlockPublicAccess: "aws.ec2.image_block_public_access",
  instanceMetadataDefaults: "aws.ec2.instance_metadata_defaults",
};

/** By type and id. What the server only remembers of requests, and derives, is left out. */
function objectsOf({ region, iam }: CloudState): Map<string, Fields> {
  const { launchPermissions, createVolumePermissions } = region;
  const objects = new Map<string, Fields>();
  for (const [list, held] of Object.entries(region)) {
    if (!Array.isArray(held) || list === "publicSnapshots") continue;
    const kind = Object.values(objectKinds).find((one) => one.list === list);
    for (const [position, object] of (held as unknown[]).entries()) {
      const shared = sharing(kind?.id, object, { launchPermissions, createVolumePermissions });
      const id = kind === undefined ? types[list] && remediableRegion : text((object as Json)[kind.id]);
      objects.set(`${types[list] ?? list} ${id ?? position}`, fieldsIn({ ...(object as Json), ...shared }));
    }
  }
  for (const role of iam.roles) objects.set(`aws.iam.role ${role.name}`, fieldsIn(role));
  for (const profile of iam.instanceProfiles) objects.set(`instance profile ${profile.name}`, fieldsIn(profile));
  return objects;
}

type Json = Readonly<Record<string, unknown>>;

/** As live objects have it. */
function sharing(
  kind: string | undefined,
  object: unknown,
  {
    launchPermissions,
    createVolumePermissions,
  }: Pick<CloudState["region"], "launchPermissions" | "createVolumePermissions">,
): Json {
  const id = kind === undefined ? "" : text((object as Json)[kind]);
  if (kind === "ImageId") return { LaunchPermissions: launchPermissions[id] ?? [] };
  return kind === "SnapshotId" ? { CreateVolumePermissions: createVolumePermissions[id] ?? [] } : {};
}

/** Without what EC2 reserves for later and sets by itself. */
function fieldsIn(object: object): Fields {
  const fields = Object.entries(object).filter(([field, value]) => field !== "SseType" && value !== undefined);
  return new Map(fields.map(([field, value]) => [field, JSON.stringify(asSets(value))]));
}

/** Lists are sets, and what is undefined is not there. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(asSets(one))).sort();
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => byText(a, b)).map(([key, member]) => [key, asSets(member)]));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Permissions of security groups: authorized and revoked. */
import type { AuthorizeSecurityGroupIngressRequest, IpPermission } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectFields, ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Write } from "../../../model/write.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { changed, existing } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { objectList } from "./object-list.ts";
import { type SinglePermission, singlePermissions } from "./single-permissions.ts";
import { WriteInput } from "./write-input.ts";

type Direction = "Ingress" | "Egress";

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html */
export const authorizeSecurityGroupIngress = authorize("Ingress");

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html */
export const authorizeSecurityGroupEgress = authorize("Egress");

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html */
export const revokeSecurityGroupIngress = revoke("Ingress");

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html */
export const revokeSecurityGroupEgress = revoke("Egress");

/** EC2 refuses all permissions of a call if one of them is there, whatever its description. */
function authorize(direction: Direction): Write {
  const api = `ec2:AuthorizeSecurityGroup${direction}`;
  return {
    ...common(api, direction),
    alreadyDone: ["InvalidPermission.Duplicate"],
    effect(input, objects) {
      const { group, permissions } = inputOf(api, input);
      const present = presentIn(existing(objects, group), direction);
      const added = permissions.map((single) => ownedBy(objects.scope.account, single));
      const doubled = added.filter(({ key }) => present.has(key));
      if (doubled.length > 0) throw new ImpossibleCall(`${describeObject(group)} has ${textOf(doubled)} already`);
      return [changed(objects, group, { [fieldOf(direction)]: listOf([...present.values(), ...added]) })];
    },
    undo(input) {
      const { group, permissions } = inputOf(api, input);
      return [{ api: `ec2:RevokeSecurityGroup${direction}`, input: callInput(group, permissions) }];
    },
  };
}

/** Outside of a default VPC, EC2 refuses all permissions of a call if one of them is not there. */
function revoke(direction: Direction): Write {
  const api = `ec2:RevokeSecurityGroup${direction}`;
  return {
    ...common(api, direction),
    alreadyDone: ["InvalidPermission.NotFound"],
    effect(input, objects) {
      const { group, permissions } = inputOf(api, input);
      const present = new Map(presentIn(existing(objects, group), direction));
      const missing = permissions.filter(({ key }) => !present.delete(key));
      if (missing.length > 0) throw new ImpossibleCall(`${describeObject(group)} has no ${textOf(missing)}`);
      return [changed(objects, group, { [fieldOf(direction)]: listOf([...present.values()]) })];
    },
    undo(input, before) {
      const { group, permissions } = inputOf(api, input);
      const present = presentIn(existing(before, group), direction);
      const lost = permissions.flatMap(({ key }) => present.get(key) ?? []);
      return [{ api: `ec2:AuthorizeSecurityGroup${direction}`, input: callInput(group, lost) }];
    },
  };
}

function common(api: string, direction: Direction): Pick<Write, "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api],
    touches: (input) => [{ ...inputOf(api, input).group, fields: [fieldOf(direction)] }],
  };
}

interface PermissionsInput {
  readonly group: ObjectReference;
  readonly permissions: readonly SinglePermission[];
}

function inputOf(api: string, input: CallInput): PermissionsInput {
  const read = new WriteInput<AuthorizeSecurityGroupIngressRequest>(api, input, ["GroupId", "IpPermissions"]);
  const permissions = singlePermissions(read.objects("IpPermissions"));
  if (permissions.length === 0) read.refuse("names no source and no destination");
  const keys = new Set(permissions.map(({ key }) => key));
  if (keys.size < permissions.length) read.refuse("names a permission twice");
  return { group: { type: "aws.ec2.security_group", id: read.requiredText("GroupId") }, permissions };
}

function fieldOf(direction: Direction): string {
  return direction === "Ingress" ? "IpPermissions" : "IpPermissionsEgress";
}

function presentIn(fields: ObjectFields, direction: Direction): ReadonlyMap<string, SinglePermission> {
  const name = fieldOf(direction);
  const permissions = objectList(fields, name).map((one) => new RawObject<IpPermission>(one, name));
  return new Map(singlePermissions(permissions).map((single) => [single.key, single]));
}

function listOf(permissions: readonly SinglePermission[]): Json {
  return permissions.map(({ permission }) => permission);
}

/** EC2 shows the account of a group that is named without one. */
function ownedBy(account: string, single: SinglePermission): SinglePermission {
  const pairs = objectList(single.permission, "UserIdGroupPairs");
  if (pairs.length === 0) return single;
  const owned = pairs.map((pair) => ({ UserId: account, ...pair }));
  return { key: single.key, permission: { ...single.permission, UserIdGroupPairs: owned } };
}

function callInput(group: ObjectReference, permissions: readonly SinglePermission[]): CallInput {
  return { GroupId: inputOfId(group.id), IpPermissions: permissions.map(({ permission }) => withAnswers(permission)) };
}

/** A permission may name a group that the same entry creates. */
function withAnswers(permission: SinglePermission["permission"]): Json {
  const pairs = objectList(permission, "UserIdGroupPairs");
  if (pairs.length === 0) return permission;
  const named = pairs.map((pair) => {
    const { GroupId: id } = pair;
    return typeof id === "string" ? { ...pair, GroupId: inputOfId(id) } : pair;
  });
  return { ...permission, UserIdGroupPairs: named };
}

function textOf(permissions: readonly SinglePermission[]): string {
  return `the permission ${permissions.map(({ permission }) => JSON.stringify(permission)).join(", ")}`;
}

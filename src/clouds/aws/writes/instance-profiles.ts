/** Instance profiles: which instance has one, and which role is in it. */
import type {
  AssociateIamInstanceProfileRequest,
  DisassociateIamInstanceProfileRequest,
  IamInstanceProfileAssociation,
} from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput, CloudCall } from "../../../model/cloud-call.ts";
import type { LiveObject } from "../../../model/live-scope.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { changed, created, existing, gone } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { objectIn, objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const [associateApi, disassociateApi] = [
  "ec2:AssociateIamInstanceProfile",
  "ec2:DisassociateIamInstanceProfile",
] as const;

const associationType = "aws.ec2.instance_profile_association";

const answerPath = "IamInstanceProfileAssociation.AssociationId";

/**
 * EC2 refuses it for an instance that has a profile. A profile is named by its ARN: its name alone does not tell the path.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html
 */
export const associateIamInstanceProfile: Write = {
  api: associateApi,
  permissions: [associateApi, "iam:PassRole"],
  touches(input) {
    associationIn(input);
    return [];
  },
  effect(input, _objects, own) {
    const { instance, profile } = associationIn(input);
    const fields = { IamInstanceProfile: { Arn: profile }, InstanceId: instance, State: "associated" };
    return [created(associationType, { own, path: answerPath, idField: "AssociationId" }, fields)];
  },
  undo: (_input, _before, own) => [{ api: disassociateApi, input: { AssociationId: { $answer: [own, answerPath] } } }],
  alreadyDone: [],
  async recover(input, state) {
    const { instance, profile } = associationIn(input);
    const associations = await state.list(associationType, { "instance-id": [instance] });
    const found = associations.find((association) => profileOf(association) === profile);
    const { AssociationId } = found ?? {};
    return AssociationId === undefined ? undefined : { IamInstanceProfileAssociation: { AssociationId } };
  },
};

/**
 * The association comes back under another id.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html
 */
export const disassociateIamInstanceProfile: Write = {
  api: disassociateApi,
  permissions: [disassociateApi],
  touches: (input) => [{ ...associationOf(input), fields: ["IamInstanceProfile", "InstanceId", "State"] }],
  effect: (input, objects) => [gone(objects, associationOf(input))],
  undo(input, before) {
    const { InstanceId = "", ...others } = existing(before, associationOf(input));
    return [{ api: associateApi, input: { InstanceId, IamInstanceProfile: objectIn(others, "IamInstanceProfile") } }];
  },
  alreadyDone: ["InvalidAssociationID.NotFound"],
};

const [addRoleApi, removeRoleApi] = ["iam:AddRoleToInstanceProfile", "iam:RemoveRoleFromInstanceProfile"] as const;

/**
 * A profile holds one role at most.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
 */
export const addRoleToInstanceProfile: Write = {
  ...roleCall(addRoleApi, ["iam:PassRole"]),
  effect(input, objects) {
    const { profile, role } = roleIn(addRoleApi, input);
    const [present] = rolesOf(objects, profile);
    if (present !== undefined) throw new ImpossibleCall(`${describeObject(profile)} has a role already`);
    return [changed(objects, profile, { Roles: [{ RoleName: role }] })];
  },
  undo: (input) => [roleCallFor(removeRoleApi, addRoleApi, input)],
  alreadyDone: [],
};

/**
 * Every instance that has the profile loses the role.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html
 */
export const removeRoleFromInstanceProfile: Write = {
  ...roleCall(removeRoleApi, []),
  effect(input, objects) {
    const { profile, role } = roleIn(removeRoleApi, input);
    if (!rolesOf(objects, profile).includes(role)) {
      throw new ImpossibleCall(`${describeObject(profile)} does not have the role ${role}`);
    }
    return [changed(objects, profile, { Roles: [] })];
  },
  undo: (input) => [roleCallFor(addRoleApi, removeRoleApi, input)],
  alreadyDone: ["NoSuchEntity"],
};

function associationIn(input: CallInput): { readonly instance: string; readonly profile: string } {
  const known = ["IamInstanceProfile", "InstanceId"] as const;
  const read = new WriteInput<AssociateIamInstanceProfileRequest>(associateApi, input, known);
  const profile = read.object("IamInstanceProfile") ?? read.refuse("has no IamInstanceProfile");
  if (profile.has("Name")) profile.refuse("names the profile; give its ARN alone");
  return { instance: read.requiredText("InstanceId"), profile: profile.requiredText("Arn") };
}

function associationOf(input: CallInput): ObjectReference {
  const read = new WriteInput<DisassociateIamInstanceProfileRequest>(disassociateApi, input, ["AssociationId"]);
  return { type: associationType, id: read.requiredText("AssociationId") };
}

function profileOf(association: LiveObject): string | undefined {
  const read = new RawObject<IamInstanceProfileAssociation>(association, associationType);
  return read.object("IamInstanceProfile")?.text("Arn");
}

function roleCall(api: string, others: readonly string[]): Pick<Write, "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api, ...others],
    touches: (input) => [{ ...roleIn(api, input).profile, fields: ["Roles"] }],
  };
}

function roleIn(api: string, input: CallInput): { readonly profile: ObjectReference; readonly role: string } {
  const known = ["InstanceProfileName", "RoleName"] as const;
  const read = new WriteInput<{ InstanceProfileName: string; RoleName: string }>(api, input, known);
  const profile = { type: "aws.iam.instance_profile", id: read.requiredText("InstanceProfileName") };
  return { profile, role: read.requiredText("RoleName") };
}

function roleCallFor(api: string, asIn: string, input: CallInput): CloudCall {
  const { profile, role } = roleIn(asIn, input);
  return { api, input: { InstanceProfileName: inputOfId(profile.id), RoleName: inputOfId(role) } };
}

function rolesOf(objects: Objects, profile: ObjectReference): readonly unknown[] {
  return objectList(existing(objects, profile), "Roles").map(({ RoleName }) => RoleName);
}

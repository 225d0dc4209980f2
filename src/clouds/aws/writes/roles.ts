/** Roles: created and deleted, and the policies that they have. */
import type { CreateRoleRequest, PutRolePolicyRequest } from "@aws-sdk/client-iam";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { canonicalFields } from "./canonical-fields.ts";
import { changed, existing, gone } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { objectIn, objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const roleType = "aws.iam.role";

const roleFields = ["AssumeRolePolicyDocument", "AttachedPolicies", "InlinePolicies"];

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const createRole: Write = {
  api: "iam:CreateRole",
  permissions: ["iam:CreateRole", "iam:TagRole"],
  touches: (input) => [{ ...createInput(input).role, fields: roleFields }],
  effect(input, objects) {
    const { role, fields } = createInput(input);
    if (objects.get(role).fields !== null) throw new ImpossibleCall(`${describeObject(role)} exists already`);
    return [{ ...role, fields: canonicalFields(roleType, fields, roleFields) }];
  },
  undo: (input) => [{ api: "iam:DeleteRole", input: { RoleName: createInput(input).role.id } }],
  alreadyDone: ["EntityAlreadyExists"],
  async recover(input, state) {
    const { Arn } = (await state.get(createInput(input).role)) ?? {};
    return Arn === undefined ? undefined : { Role: { Arn } };
  },
};

/**
 * A role that is created anew has another unique id, and policies that name the old one do not know it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
 */
export const deleteRole: Write = {
  api: "iam:DeleteRole",
  permissions: ["iam:DeleteRole"],
  touches: (input) => [{ ...roleIn("iam:DeleteRole", input, []).role, fields: roleFields }],
  effect(input, objects) {
    const { role } = roleIn("iam:DeleteRole", input, []);
    if (policiesOf(objects, role).length > 0 || Object.keys(inlineOf(objects, role)).length > 0) {
      throw new ImpossibleCall(`${describeObject(role)} still has policies`);
    }
    return [gone(objects, role)];
  },
  undo: () => undefined,
  alreadyDone: ["NoSuchEntity"],
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
export const putRolePolicy: Write = {
  ...common("iam:PutRolePolicy", "InlinePolicies", ["PolicyDocument", "PolicyName"]),
  effect(input, objects) {
    const { role, name, document } = putInput(input);
    return [changed(objects, role, { InlinePolicies: { ...inlineOf(objects, role), [name]: document } })];
  },
  undo(input, before) {
    const { role, name } = putInput(input);
    const old = inlineOf(before, role)[name];
    const named = { RoleName: inputOfId(role.id), PolicyName: name };
    if (old === undefined) return [{ api: "iam:DeleteRolePolicy", input: named }];
    return [{ api: "iam:PutRolePolicy", input: { ...named, PolicyDocument: documentText(old) } }];
  },
  alreadyDone: [],
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html */
export const deleteRolePolicy: Write = {
  ...common("iam:DeleteRolePolicy", "InlinePolicies", ["PolicyName"]),
  effect(input, objects) {
    const { role, name } = policyNameIn(input);
    const { [name]: old, ...others } = inlineOf(objects, role);
    if (old === undefined) throw new ImpossibleCall(`${describeObject(role)} has no inline policy ${name}`);
    return [changed(objects, role, { InlinePolicies: others })];
  },
  undo(input, before) {
    const { role, name } = policyNameIn(input);
    const document = documentText(inlineOf(before, role)[name] ?? "");
    const put = { RoleName: inputOfId(role.id), PolicyName: name, PolicyDocument: document };
    return [{ api: "iam:PutRolePolicy", input: put }];
  },
  alreadyDone: ["NoSuchEntity"],
};

/**
 * A policy that is attached already is no error to IAM.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
 */
export const attachRolePolicy: Write = {
  ...common("iam:AttachRolePolicy", "AttachedPolicies", ["PolicyArn"]),
  effect(input, objects) {
    const { role, arn } = policyArnIn("iam:AttachRolePolicy", input);
    const attached = [...policiesOf(objects, role), arn].map((PolicyArn) => ({ PolicyArn }));
    return [changed(objects, role, { AttachedPolicies: attached })];
  },
  undo(input, before) {
    const { role, arn } = policyArnIn("iam:AttachRolePolicy", input);
    if (policiesOf(before, role).includes(arn)) return [];
    return [{ api: "iam:DetachRolePolicy", input: { RoleName: inputOfId(role.id), PolicyArn: arn } }];
  },
  alreadyDone: [],
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
export const detachRolePolicy: Write = {
  ...common("iam:DetachRolePolicy", "AttachedPolicies", ["PolicyArn"]),
  effect(input, objects) {
    const { role, arn } = policyArnIn("iam:DetachRolePolicy", input);
    const attached = policiesOf(objects, role);
    if (!attached.includes(arn)) throw new ImpossibleCall(`${describeObject(role)} does not have the policy ${arn}`);
    const others = attached.filter((one) => one !== arn).map((PolicyArn) => ({ PolicyArn }));
    return [changed(objects, role, { AttachedPolicies: others })];
  },
  undo(input) {
    const { role, arn } = policyArnIn("iam:DetachRolePolicy", input);
    return [{ api: "iam:AttachRolePolicy", input: { RoleName: inputOfId(role.id), PolicyArn: arn } }];
  },
  alreadyDone: ["NoSuchEntity"],
};

type PolicyField = "PolicyArn" | "PolicyDocument" | "PolicyName";

interface RolePolicyInput extends PutRolePolicyRequest {
  readonly PolicyArn?: string;
}

function common(
  api: string,
  field: string,
  known: readonly PolicyField[],
): Pick<Write, "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api],
    touches: (input) => [{ ...roleIn(api, input, known).role, fields: [field] }],
  };
}

function createInput(input: CallInput) {
  const known = ["AssumeRolePolicyDocument", "Description", "Path", "RoleName", "Tags"] as const;
  const read = new WriteInput<CreateRoleRequest>("iam:CreateRole", input, known);
  const role: ObjectReference = { type: roleType, id: read.requiredText("RoleName") };
  return { role, fields: { AssumeRolePolicyDocument: read.requiredText("AssumeRolePolicyDocument") } };
}

function roleIn(api: string, input: CallInput, known: readonly PolicyField[]) {
  const read = new WriteInput<RolePolicyInput>(api, input, ["RoleName", ...known]);
  const role: ObjectReference = { type: roleType, id: read.requiredText("RoleName") };
  return { read, role };
}

function putInput(input: CallInput) {
  const { read, role } = roleIn("iam:PutRolePolicy", input, ["PolicyDocument", "PolicyName"]);
  return { role, name: read.requiredText("PolicyName"), document: read.requiredText("PolicyDocument") };
}

function policyNameIn(input: CallInput) {
  const { read, role } = roleIn("iam:DeleteRolePolicy", input, ["PolicyName"]);
  return { role, name: read.requiredText("PolicyName") };
}

function policyArnIn(api: string, input: CallInput) {
  const { read, role } = roleIn(api, input, ["PolicyArn"]);
  return { role, arn: read.requiredText("PolicyArn") };
}

function inlineOf(objects: Objects, role: ObjectReference): Readonly<Record<string, Json>> {
  return objectIn(existing(objects, role), "InlinePolicies");
}

function policiesOf(objects: Objects, role: ObjectReference): readonly string[] {
  return objectList(existing(objects, role), "AttachedPolicies").flatMap(({ PolicyArn: arn }) =>
    typeof arn === "string" ? [arn] : [],
  );
}

function documentText(document: Json): string {
  return typeof document === "string" ? document : JSON.stringify(document);
}

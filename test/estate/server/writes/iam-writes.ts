/** The IAM actions that change something. Doing twice what attaches or puts is no error; what detaches or deletes is. */
import type {
  AttachRolePolicyRequest,
  CreateRoleRequest,
  PutRolePolicyRequest,
  Role,
  AddRoleToInstanceProfileRequest,
  DeleteRolePolicyRequest,
  DeleteRoleRequest,
} from "@aws-sdk/client-iam";
import { digest } from "../../identifier.ts";
import { noSuchEntity, profileNamed, roleNamed, shownRole } from "../iam-readings.ts";
import { attachedPolicy, type HeldRole, type IamState } from "../iam-state.ts";
import { Refusal } from "../refusal.ts";
import { type Applied, removed, replaced, write, type Write, type WriteRequest } from "./write.ts";

/** By action. https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html */
export const iamWrites: Readonly<Record<string, Write<IamState>>> = {
  CreateRole: write(createRole),
  DeleteRole: write(deleteRole),
  PutRolePolicy: write(putRolePolicy),
  DeleteRolePolicy: write(deleteRolePolicy),
  AttachRolePolicy: write(attachRolePolicy),
  DetachRolePolicy: write(detachRolePolicy),
  AddRoleToInstanceProfile: write(addRoleToInstanceProfile),
  RemoveRoleFromInstanceProfile: write(removeRoleFromInstanceProfile),
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
function createRole(
  state: IamState,
  input: CreateRoleRequest,
  { account, region, now, newId }: WriteRequest,
): Applied<IamState> {
  const {
    RoleName: name = "",
    AssumeRolePolicyDocument = "",
    Path = "/",
    Description,
    MaxSessionDuration,
    Tags,
  } = input;
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) throw invalid("roleName", name);
  assertDocument(AssumeRolePolicyDocument);
  if (state.roles.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal("EntityAlreadyExists", 409, `Role with name ${name} already exists.`);
  }
  const role: Role = {
    Path,
    RoleName: name,
    RoleId: `AROA${digest(newId("role")).slice(0, 17).toUpperCase()}`,
    Arn: `arn:${partitionOf(region)}:iam::${account}:role${Path}${name}`,
    CreateDate: new Date(Math.floor(now.getTime() / 1000) * 1000),
    AssumeRolePolicyDocument,
    MaxSessionDuration: MaxSessionDuration ?? 3600,
    ...(Description === undefined ? {} : { Description }),
    ...(Tags === undefined ? {} : { Tags }),
  };
  const held: HeldRole = { name, role, inline: {}, attached: [] };
  return { state: { ...state, roles: [...state.roles, held] }, answer: { Role: shownRole(held) } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html */
function deleteRole(state: IamState, { RoleName }: DeleteRoleRequest): Applied<IamState> {
  const role = roleNamed(state, RoleName);
  if (state.instanceProfiles.some(({ roles }) => roles.includes(role.name))) {
    throw conflict("Cannot delete entity, must remove roles from instance profile first.");
  }
  if (role.attached.length > 0) throw conflict("Cannot delete entity, must detach all policies first.");
  if (Object.keys(role.inline).length > 0) throw conflict("Cannot delete entity, must delete policies first.");
  return { state: { ...state, roles: removed(state.roles, role) }, answer: {} };
}

/** Replaces one of the same name. https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
function putRolePolicy(state: IamState, input: PutRolePolicyRequest): Applied<IamState> {
  const { RoleName, PolicyName = "", PolicyDocument = "" } = input;
  const role = roleNamed(state, RoleName);
  if (!/^[\w+=,.@-]{1,128}$/.test(PolicyName)) throw invalid("policyName", PolicyName);
  assertDocument(PolicyDocument);
  return withRole(state, role, { inline: { ...role.inline, [PolicyName]: PolicyDocument } });
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html */
function deleteRolePolicy(state: IamState, { RoleName, PolicyName = "" }: DeleteRolePolicyRequest): Applied<IamState> {
  const role = roleNamed(state, RoleName);
  const { [PolicyName]: gone, ...inline } = role.inline;
  if (gone === undefined) throw noSuchEntity(`The role policy with name ${PolicyName} cannot be found.`);
  return withRole(state, role, { inline });
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html */
function attachRolePolicy(state: IamState, { RoleName, PolicyArn = "" }: AttachRolePolicyRequest): Applied<IamState> {
  const role = roleNamed(state, RoleName);
  const isThere = /^arn:aws[\w-]*:iam::aws:policy\/[\w+=,.@/-]+$/.test(PolicyArn);
  if (!isThere && !state.policies.some(({ Arn }) => Arn === PolicyArn)) {
    throw noSuchEntity(`Policy ${PolicyArn} does not exist or is not attachable.`);
  }
  if (role.attached.some((one) => one.PolicyArn === PolicyArn)) return { state, answer: {} };
  if (role.attached.length >= mostAttached) {
    throw new Refusal("LimitExceeded", 409, `Cannot exceed quota for PoliciesPerRole: ${mostAttached}`);
  }
  return withRole(state, role, { attached: [...role.attached, attachedPolicy(PolicyArn)] });
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
function detachRolePolicy(state: IamState, { RoleName, PolicyArn = "" }: AttachRolePolicyRequest): Applied<IamState> {
  const role = roleNamed(state, RoleName);
  const policy = role.attached.find((one) => one.PolicyArn === PolicyArn);
  if (policy === undefined) throw noSuchEntity(`Policy ${PolicyArn} was not found.`);
  return withRole(state, role, { attached: removed(role.attached, policy) });
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html */
function addRoleToInstanceProfile(state: IamState, input: AddRoleToInstanceProfileRequest): Applied<IamState> {
  const profile = profileNamed(state, input.InstanceProfileName);
  const { name } = roleNamed(state, input.RoleName);
  if (profile.roles.length > 0) {
    throw new Refusal("LimitExceeded", 409, "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
  }
  return withProfileRoles(state, profile.name, [name]);
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html */
function removeRoleFromInstanceProfile(state: IamState, input: AddRoleToInstanceProfileRequest): Applied<IamState> {
  const profile = profileNamed(state, input.InstanceProfileName);
  const role = input.RoleName ?? "";
  if (!profile.roles.includes(role)) {
    throw noSuchEntity(`Role ${role} in Instance Profile ${profile.name} cannot be found.`);
  }
  return withProfileRoles(state, profile.name, removed(profile.roles, role));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const mostAttached = 10;

function withRole(state: IamState, role: HeldRole, change: Partial<HeldRole>): Applied<IamState> {
  return { state: { ...state, roles: replaced(state.roles, role, { ...role, ...change }) }, answer: {} };
}

function withProfileRoles(state: IamState, name: string, roles: readonly string[]): Applied<IamState> {
  const profile = profileNamed(state, name);
  const instanceProfiles = replaced(state.instanceProfiles, profile, { ...profile, roles });
  return { state: { ...state, instanceProfiles }, answer: {} };
}

function assertDocument(text: string): void {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Refusal("MalformedPolicyDocument", 400, "This policy contains invalid Json");
  }
  if (typeof document !== "object" || document === null || !("Statement" in document)) {
    throw new Refusal("MalformedPolicyDocument", 400, "Syntax errors in policy.");
  }
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

function conflict(message: string): Refusal {
  return new Refusal("DeleteConflict", 409, message);
}

function invalid(parameter: string, value: string): Refusal {
  const failure = `The specified value for ${parameter} is invalid: ${value}`;
  return new Refusal("ValidationError", 400, failure);
}

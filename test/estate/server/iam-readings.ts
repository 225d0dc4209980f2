/** What IAM tells. Lists come in pages of a hundred unless the caller asks for less. */
import type { InstanceProfile, Role } from "@aws-sdk/client-iam";
import type { HeldProfile, HeldRole, IamState } from "./iam-state.ts";
import { Refusal } from "./refusal.ts";
import { without } from "./without.ts";

type Input = Readonly<Record<string, unknown>>;

/** By action: the result, as the SDK shapes it. Throws {@link Refusal} as IAM refuses. */
export const iamReadings: Readonly<Record<string, (state: IamState, input: Input) => object>> = {
  GetRole: (state, input) => ({ Role: shownRole(roleNamed(state, input["RoleName"])) }),
  ListRoles: (state, input) => page("Roles", state.roles.map(shownRole), input),
  GetRolePolicy: getRolePolicy,
  ListRolePolicies: (state, input) =>
    page("PolicyNames", Object.keys(roleNamed(state, input["RoleName"]).inline), input),
  ListAttachedRolePolicies: (state, input) =>
    page("AttachedPolicies", roleNamed(state, input["RoleName"]).attached, input),
  ListInstanceProfilesForRole: (state, input) => {
    const { name } = roleNamed(state, input["RoleName"]);
    const own = state.instanceProfiles.filter(({ roles }) => roles.includes(name));
    return page(
      "InstanceProfiles",
      own.map((profile) => shownProfile(state, profile)),
      input,
    );
  },
  ListInstanceProfiles: (state, input) =>
    page(
      "InstanceProfiles",
      state.instanceProfiles.map((profile) => shownProfile(state, profile)),
      input,
    ),
  GetInstanceProfile: (state, input) => ({
    InstanceProfile: shownProfile(state, profileNamed(state, input["InstanceProfileName"])),
  }),
  GetPolicy: (state, input) => ({ Policy: without(policyWith(state, input["PolicyArn"]), "Document") }),
  ListPolicies: (state, input) =>
    page(
      "Policies",
      state.policies.map((policy) => without(policy, "Document")),
      input,
    ),
  GetPolicyVersion: (state, input) => {
    const { Document, DefaultVersionId = "v1" } = policyWith(state, input["PolicyArn"]);
    if (input["VersionId"] !== DefaultVersionId) {
      throw noSuchEntity(`Policy ${String(input["PolicyArn"])} version ${String(input["VersionId"])} does not exist.`);
    }
    return {
      PolicyVersion: { Document: escapedDocument(Document), VersionId: DefaultVersionId, IsDefaultVersion: true },
    };
  },
};

/** Throws {@link Refusal} where there is none. */
export function roleNamed({ roles }: IamState, name: unknown): HeldRole {
  const role = roles.find((one) => one.name === name);
  if (role === undefined) throw noSuchEntity(`The role with name ${String(name)} cannot be found.`);
  return role;
}

/** Throws {@link Refusal} where there is none. */
export function profileNamed({ instanceProfiles }: IamState, name: unknown): HeldProfile {
  const profile = instanceProfiles.find((one) => one.name === name);
  if (profile === undefined) throw noSuchEntity(`Instance Profile ${String(name)} cannot be found.`);
  return profile;
}

export function noSuchEntity(message: string): Refusal {
  return new Refusal("NoSuchEntity", 404, message);
}

/** Documents are escaped for URLs. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export function shownRole({ role }: HeldRole): Role {
  return { ...role, AssumeRolePolicyDocument: escapedDocument(role.AssumeRolePolicyDocument ?? "") };
}

function shownProfile(state: IamState, { profile, roles }: HeldProfile): InstanceProfile {
  return { ...profile, Roles: roles.map((name) => shownRole(roleNamed(state, name))) };
}

/** As RFC 3986 escapes: five characters more than JavaScript. */
function escapedDocument(document: string): string {
  return encodeURIComponent(document).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function getRolePolicy(state: IamState, { RoleName, PolicyName }: Input): object {
  const { inline } = roleNamed(state, RoleName);
  const document = inline[String(PolicyName)];
  if (document === undefined) throw noSuchEntity(`The role policy with name ${String(PolicyName)} cannot be found.`);
  return { RoleName, PolicyName, PolicyDocument: escapedDocument(document) };
}

function policyWith({ policies }: IamState, arn: unknown) {
  const policy = policies.find(({ Arn }) => Arn === arn);
  if (policy === undefined) throw noSuchEntity(`Policy ${String(arn)} was not found.`);
  return policy;
}

/** The marker is the position of the next item. */
function page(list: string, all: readonly unknown[], { Marker, MaxItems = 100 }: Input): object {
  const start = Marker === undefined ? 0 : Number(Marker);
  const end = start + Number(MaxItems);
  const isMore = end < all.length;
  return { [list]: all.slice(start, end), IsTruncated: isMore, ...(isMore ? { Marker: String(end) } : {}) };
}

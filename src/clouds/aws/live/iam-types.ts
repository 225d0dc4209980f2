/** The types of IAM that bots and writes read, by their name. Policy documents are their text, as it was given to IAM. */
import * as iam from "@aws-sdk/client-iam";
import { textOf } from "../../collecting/fields.ts";
import { readingIam } from "./live-clients.ts";
import type { Filters, LiveType, ReadScope } from "./live-type.ts";

/** The most items that a page of IAM has. */
const most = { MaxItems: 1000 };

/** Shapes are those of the SDK, and what the functions add. */
export const iamTypes: Readonly<Record<string, LiveType>> = {
  "aws.iam.role": { get: role, list: roles },
  "aws.iam.instance_profile": { get: instanceProfile, list: instanceProfiles },
  "aws.iam.policy": { get: policy, list: policies },
};

/** With `AttachedPolicies`, and `InlinePolicies` as text by name. */
async function role({ reading }: ReadScope, name: string): Promise<object | undefined> {
  const RoleName = name;
  const answer = await reading.find("iam:GetRole", readingIam(iam.GetRoleCommand), { RoleName });
  if (answer?.Role === undefined) return undefined;
  const attached = {
    api: "iam:ListAttachedRolePolicies",
    read: readingIam(iam.ListAttachedRolePoliciesCommand),
    list: "AttachedPolicies",
    token: "Marker",
  } as const;
  const [AttachedPolicies, InlinePolicies] = await Promise.all([
    reading.all(attached, { RoleName, ...most }),
    inlinePolicies(reading, RoleName),
  ]);
  return { ...withText(answer.Role, "AssumeRolePolicyDocument"), AttachedPolicies, InlinePolicies };
}

async function inlinePolicies(reading: ReadScope["reading"], RoleName: string): Promise<Record<string, string>> {
  const names = {
    api: "iam:ListRolePolicies",
    read: readingIam(iam.ListRolePoliciesCommand),
    list: "PolicyNames",
    token: "Marker",
  } as const;
  const documents: Record<string, string> = {};
  for (const PolicyName of await reading.all(names, { RoleName, ...most })) {
    if (typeof PolicyName !== "string") continue;
    const read = readingIam(iam.GetRolePolicyCommand);
    const document = textOf(await reading.find("iam:GetRolePolicy", read, { RoleName, PolicyName }), "PolicyDocument");
    if (document !== undefined) documents[PolicyName] = decodeURIComponent(document);
  }
  return documents;
}

async function roles(scope: ReadScope, filters: Filters): Promise<readonly object[]> {
  filtersWithin(filters, "aws.iam.role", []);
  const listing = {
    api: "iam:ListRoles",
    read: readingIam(iam.ListRolesCommand),
    list: "Roles",
    token: "Marker",
  } as const;
  return wholeObjects(await scope.reading.all(listing, most), "RoleName", (name) => role(scope, name));
}

async function instanceProfile({ reading }: ReadScope, InstanceProfileName: string): Promise<object | undefined> {
  const read = readingIam(iam.GetInstanceProfileCommand);
  return (await reading.find("iam:GetInstanceProfile", read, { InstanceProfileName }))?.InstanceProfile;
}

/** IAM has no filters; `role-name` asks for the profiles of one role. */
async function instanceProfiles(scope: ReadScope, filters: Filters): Promise<readonly object[]> {
  filtersWithin(filters, "aws.iam.instance_profile", ["role-name"]);
  const ofRole = {
    api: "iam:ListInstanceProfilesForRole",
    read: readingIam(iam.ListInstanceProfilesForRoleCommand),
    list: "InstanceProfiles",
    token: "Marker",
  } as const;
  const every = { ...ofRole, api: "iam:ListInstanceProfiles", read: readingIam(iam.ListInstanceProfilesCommand) };
  const names = filters["role-name"];
  if (names === undefined) return objectsIn(await scope.reading.all(every, most));
  const found = await Promise.all(names.map((RoleName) => scope.reading.all(ofRole, { RoleName, ...most })));
  return objectsIn(found.flat());
}

/** With the `Document` of the version that is in force. */
async function policy({ reading }: ReadScope, PolicyArn: string): Promise<object | undefined> {
  const answer = await reading.find("iam:GetPolicy", readingIam(iam.GetPolicyCommand), { PolicyArn });
  const { Policy } = answer ?? {};
  if (Policy === undefined) return undefined;
  const asked = { PolicyArn, VersionId: Policy.DefaultVersionId };
  const version = await reading.find("iam:GetPolicyVersion", readingIam(iam.GetPolicyVersionCommand), asked);
  if (version?.PolicyVersion === undefined) return undefined;
  return { ...Policy, Document: textOf(withText(version.PolicyVersion, "Document"), "Document") };
}

/** Those of the account, not AWS's own. */
async function policies(scope: ReadScope, filters: Filters): Promise<readonly object[]> {
  filtersWithin(filters, "aws.iam.policy", []);
  const read = readingIam(iam.ListPoliciesCommand);
  const listing = { api: "iam:ListPolicies", read, list: "Policies", token: "Marker" } as const;
  const found = await scope.reading.all(listing, { Scope: "Local", ...most });
  return wholeObjects(found, "Arn", (arn) => policy(scope, arn));
}

/** IAM's lists leave out most of each object. One after the other: IAM takes few calls. */
async function wholeObjects(
  items: readonly unknown[],
  idField: string,
  get: (id: string) => Promise<object | undefined>,
): Promise<object[]> {
  const objects: object[] = [];
  for (const item of items) {
    const id = textOf(item, idField);
    const object = id === undefined ? undefined : await get(id);
    if (object !== undefined) objects.push(object);
  }
  return objects;
}

/** Documents come encoded as in a URL. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function withText(object: object, field: string): object {
  const document = textOf(object, field);
  return document === undefined ? object : { ...object, [field]: decodeURIComponent(document) };
}

function filtersWithin(filters: Filters, type: string, known: readonly string[]): void {
  const unknown = Object.keys(filters).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${type} is listed with the filter ${unknown}, which IAM does not have`);
}

function objectsIn(items: readonly unknown[]): object[] {
  return items.filter((item) => typeof item === "object" && item !== null);
}

/** The one spelling in which fields of AWS objects are compared: sets sorted, without what says nothing about the change. */
import type {
  IpPermission,
  LaunchPermission,
  NetworkAcl,
  SecurityGroup,
  VpcIpv6CidrBlockAssociation,
} from "@aws-sdk/client-ec2";
import type { Json } from "../../../model/json.ts";
import type { LiveObject } from "../../../model/live-scope.ts";
import type { ObjectFields } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { aclEntry } from "./acl-entry.ts";
import { policyDocument } from "./policy-document.ts";
import { singlePermissions } from "./single-permissions.ts";

/**
 * Some fields of an object as AWS gives it or as this function does. A list that is a set is an empty one where it is
 * absent; other absent fields are left out. Of network interfaces EC2 calls the tags `TagSet`. Throws an Error for a value that is not what the SDK says.
 */
export function canonicalFields(type: ResourceType, object: LiveObject, fields: readonly string[]): ObjectFields {
  const members = fields.flatMap((name) => {
    const spelling = spellings[`${type}.${name}`] ?? (name === "Tags" ? tags : undefined);
    const value = object[name] ?? (name === "Tags" ? object["TagSet"] : undefined) ?? undefined;
    const spelled = spelling === undefined ? value : spelling(value, `${type}.${name}`);
    return spelled === undefined ? [] : [[name, spelled] as const];
  });
  return Object.fromEntries(members);
}

type Spelling = (value: Json | undefined, place: string) => Json | undefined;

const spellings: Readonly<Record<string, Spelling>> = {
  "aws.ec2.security_group.IpPermissions": permissions,
  "aws.ec2.security_group.IpPermissionsEgress": permissions,
  "aws.ec2.network_interface.Groups": setOf<SecurityGroup>((group) => ({ GroupId: group.requiredText("GroupId") })),
  "aws.ec2.image.LaunchPermissions": setOf(shareOf),
  "aws.ec2.snapshot.CreateVolumePermissions": setOf(shareOf),
  "aws.ec2.network_acl.Entries": setOf(aclEntry),
  "aws.ec2.network_acl.Associations": setOf<NonNullable<NetworkAcl["Associations"]>[number]>((association) =>
    withTexts(association, ["NetworkAclAssociationId", "NetworkAclId", "SubnetId"]),
  ),
  "aws.ec2.internet_gateway.Attachments": setOf<{ State?: string; VpcId?: string }>((attachment) =>
    withTexts(attachment, ["State", "VpcId"]),
  ),
  "aws.ec2.vpc.Ipv6CidrBlockAssociationSet": setOf<VpcIpv6CidrBlockAssociation>((association) => ({
    ...withTexts(association, ["AssociationId", "Ipv6CidrBlock"]),
    Ipv6CidrBlockState: { State: association.object("Ipv6CidrBlockState")?.requiredText("State") ?? "" },
  })),
  "aws.ec2.instance.State": instanceState,
  "aws.ec2.instance.MetadataOptions": only([
    "HttpEndpoint",
    "HttpProtocolIpv6",
    "HttpPutResponseHopLimit",
    "HttpTokens",
    "InstanceMetadataTags",
  ]),
  "aws.ec2.instance_profile_association.IamInstanceProfile": only(["Arn"]),
  "aws.ec2.instance_metadata_defaults.AccountLevel": metadataPreferences,
  "aws.iam.role.AssumeRolePolicyDocument": (value) => (value === undefined ? undefined : policyDocument(value)),
  "aws.iam.role.AttachedPolicies": setOf<{ PolicyArn: string }>((policy) => ({
    PolicyArn: policy.requiredText("PolicyArn"),
  })),
  "aws.iam.role.InlinePolicies": inlinePolicies,
  "aws.iam.instance_profile.Roles": setOf<{ RoleName: string }>((role) => ({
    RoleName: role.requiredText("RoleName"),
  })),
};

const tags = setOf<{ Key: string; Value: string }>((tag) => ({
  Key: tag.requiredText("Key"),
  Value: tag.text("Value") ?? "",
}));

function permissions(value: Json | undefined, place: string): Json {
  return singlePermissions(elements<IpPermission>(value, place)).map(({ permission }) => permission);
}

/** Whom an image or a snapshot is shared with. */
function shareOf(share: RawObject<LaunchPermission>): Json {
  return withTexts(share, ["Group", "OrganizationArn", "OrganizationalUnitArn", "UserId"]);
}

/** The high byte is AWS's own. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
function instanceState(value: Json | undefined, place: string): Json | undefined {
  if (value === undefined) return undefined;
  const state = new RawObject<{ Code: number; Name: string }>(value, place);
  return { Code: (state.integer("Code") ?? state.refuse("has no Code")) % 256, Name: state.requiredText("Name") };
}

/**
 * Preferences that are one: none is shown as absent, or as what asks for none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataDefaultsResponse.html
 */
function metadataPreferences(value: Json | undefined, place: string): Json | undefined {
  const settings = preferences(value, place) ?? {};
  const chosen = Object.entries(settings).filter(([, setting]) => setting !== -1 && setting !== "no-preference");
  return Object.fromEntries(chosen);
}

const preferences = only([
  "HttpEndpoint",
  "HttpPutResponseHopLimit",
  "HttpTokens",
  "HttpTokensEnforced",
  "InstanceMetadataTags",
]);

function inlinePolicies(value: Json | undefined, place: string): Json {
  const documents = new RawObject<Record<string, Json>>({ documents: value ?? {} }, place);
  const byName = isObject(value) ? value : {};
  const names = documents.names("documents").sort();
  return Object.fromEntries(names.map((name) => [name, policyDocument(byName[name] ?? "")]));
}

/** An object's settings without what AWS tells about them, such as the state of their change. */
function only(names: readonly string[]): Spelling {
  return (value) => {
    const known = isObject(value) ? value : {};
    const members = names.flatMap((name) => {
      const setting = known[name] ?? undefined;
      return setting === undefined ? [] : [[name, setting] as const];
    });
    return Object.fromEntries(members);
  };
}

function setOf<T extends object>(member: (element: RawObject<T>) => Json): Spelling {
  return (value, place) => {
    const texts = elements<T>(value, place).map((element) => JSON.stringify(member(element)));
    return [...new Set(texts)].sort().map((text): Json => JSON.parse(text));
  };
}

function elements<T extends object>(value: Json | undefined, place: string): RawObject<T>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${place} must be a list`);
  return value.map((element: Json, position) => new RawObject<T>(element, `${place}[${position}]`));
}

function withTexts<T extends object>(object: RawObject<T>, names: readonly (keyof T & string)[]): Record<string, Json> {
  const members = names.flatMap((name) => {
    const text = object.text(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(members);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

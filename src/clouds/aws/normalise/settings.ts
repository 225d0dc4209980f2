/** Settings of an account in a region. AWS gives them no id, so their ARNs are ours. */
import type {
  GetEbsEncryptionByDefaultResult,
  GetImageBlockPublicAccessStateResult,
  GetInstanceMetadataDefaultsResult,
  GetSnapshotBlockPublicAccessStateResult,
} from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { bucket, type Collected } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";

export function ebsEncryptionByDefault(collected: Collected): Resource[] {
  const raw = setting<GetEbsEncryptionByDefaultResult>(collected);
  const com = { isEnabled: raw.flag("EbsEncryptionByDefault") ?? raw.refuse("has no EbsEncryptionByDefault") };
  const facts = {
    type: "aws.ec2.ebs_encryption_by_default",
    comType: "disk_encryption_default",
    com,
    ext: {},
  } as const;
  return [bucket(collected, identity("ebs-encryption-by-default", collected), facts)];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSnapshotBlockPublicAccessState.html */
export function snapshotBlockPublicAccess(collected: Collected): Resource[] {
  const raw = setting<GetSnapshotBlockPublicAccessStateResult>(collected);
  const facts = {
    type: "aws.ec2.snapshot_block_public_access",
    comType: "public_sharing_block",
    com: { blocks: blocked(raw, raw.requiredText("State")), copies: notYetRelated(collected.scope) },
    ext: { managedBy: raw.text("ManagedBy") },
  } as const;
  return [bucket(collected, identity("snapshot-block-public-access", collected), facts)];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html */
export function imageBlockPublicAccess(collected: Collected): Resource[] {
  const raw = setting<GetImageBlockPublicAccessStateResult>(collected);
  const facts = {
    type: "aws.ec2.image_block_public_access",
    comType: "public_sharing_block",
    com: {
      blocks: blocked(raw, raw.requiredText("ImageBlockPublicAccessState")),
      copies: notYetRelated(collected.scope),
    },
    ext: { managedBy: raw.text("ManagedBy") },
  } as const;
  return [bucket(collected, identity("image-block-public-access", collected), facts)];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataDefaultsResponse.html: absent = no preference. */
export function instanceMetadataDefaults(collected: Collected): Resource[] {
  const level = setting<GetInstanceMetadataDefaultsResult>(collected).object("AccountLevel");
  const [tokens, endpoint] = [preference(level?.text("HttpTokens")), preference(level?.text("HttpEndpoint"))];
  const hopLimit = level?.integer("HttpPutResponseHopLimit");
  const facts = {
    type: "aws.ec2.instance_metadata_defaults",
    comType: "metadata_defaults",
    com: {
      requiresTokens: tokens === undefined ? undefined : tokens === "required",
      isEnabled: endpoint === undefined ? undefined : endpoint === "enabled",
      hopLimit: hopLimit === -1 ? undefined : hopLimit,
      machines: notYetRelated(collected.scope),
    },
    ext: { managedBy: level?.text("ManagedBy") },
  } as const;
  return [bucket(collected, identity("instance-metadata-defaults", collected), facts)];
}

function setting<T extends object>({ item }: Collected): RawObject<T> {
  return new RawObject<T>(item.raw, item.type);
}

function identity(name: string, { scope }: Collected) {
  return { id: name, name: scope.region, kind: "setting" };
}

function blocked(raw: RawObject<object>, state: string): string {
  const blocks = { "block-all-sharing": "all", "block-new-sharing": "new", unblocked: "none" }[state];
  return blocks ?? raw.refuse(`has the state ${JSON.stringify(state)}`);
}

function preference(value: string | undefined): string | undefined {
  return value === "no-preference" ? undefined : value;
}

/** Settings of an account in a region. */
import type { ModifyInstanceMetadataDefaultsRequest } from "@aws-sdk/client-ec2";
import type { CallInput, CloudCall } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectFields, ObjectReference } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Write } from "../../../model/write.ts";
import { changed, existing } from "./object-states.ts";
import { objectIn } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

const encryptionApis = {
  true: "ec2:EnableEbsEncryptionByDefault",
  false: "ec2:DisableEbsEncryptionByDefault",
} as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html */
export const enableEbsEncryptionByDefault = encryption(true);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html */
export const disableEbsEncryptionByDefault = encryption(false);

function encryption(isOn: boolean): Write {
  const name = "EbsEncryptionByDefault";
  const api = encryptionApis[`${isOn}`];
  return setting({
    api,
    type: "aws.ec2.ebs_encryption_by_default",
    field: name,
    wanted: (input) => ({ ...nothingOf(api, input), [name]: isOn }),
    restore: (before) => [{ api: encryptionApis[before[name] === true ? "true" : "false"], input: {} }],
  });
}

const snapshotSharing = {
  type: "aws.ec2.snapshot_block_public_access",
  field: "State",
  enable: "ec2:EnableSnapshotBlockPublicAccess",
  disable: "ec2:DisableSnapshotBlockPublicAccess",
  settlesWithinSeconds: undefined,
} as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html */
export const enableSnapshotBlockPublicAccess = blocked(snapshotSharing);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableSnapshotBlockPublicAccess.html */
export const disableSnapshotBlockPublicAccess = unblocked(snapshotSharing);

/** EC2 may take ten minutes to show it, as the page says. */
const imageSharing = {
  type: "aws.ec2.image_block_public_access",
  field: "ImageBlockPublicAccessState",
  enable: "ec2:EnableImageBlockPublicAccess",
  disable: "ec2:DisableImageBlockPublicAccess",
  settlesWithinSeconds: 660,
} as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html */
export const enableImageBlockPublicAccess = blocked(imageSharing);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageBlockPublicAccess.html */
export const disableImageBlockPublicAccess = unblocked(imageSharing);

interface PublicSharing {
  readonly type: ResourceType;
  /** The field of the setting, and of the input of `enable`. */
  readonly field: "State" | "ImageBlockPublicAccessState";
  readonly enable: string;
  readonly disable: string;
  readonly settlesWithinSeconds: number | undefined;
}

function blocked(sharing: PublicSharing): Write {
  const { enable: api, field } = sharing;
  return setting({
    ...sharing,
    api,
    wanted(input) {
      const read = new WriteInput<Record<string, string>>(api, input, [field]);
      return { [field]: read.requiredText(field) };
    },
    restore: (before) => restoreSharing(sharing, before),
  });
}

function unblocked(sharing: PublicSharing): Write {
  const { disable: api, field } = sharing;
  return setting({
    ...sharing,
    api,
    wanted: (input) => ({ ...nothingOf(api, input), [field]: "unblocked" }),
    restore: (before) => restoreSharing(sharing, before),
  });
}

function restoreSharing({ field, enable, disable }: PublicSharing, before: ObjectFields): readonly CloudCall[] {
  const { [field]: state = "unblocked" } = before;
  return [state === "unblocked" ? { api: disable, input: {} } : { api: enable, input: { [field]: state } }];
}

const preferences = [
  "HttpEndpoint",
  "HttpPutResponseHopLimit",
  "HttpTokens",
  "HttpTokensEnforced",
  "InstanceMetadataTags",
] as const;

/**
 * Preferences that the call does not name stay as they are.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html
 */
export const modifyInstanceMetadataDefaults = setting({
  api: "ec2:ModifyInstanceMetadataDefaults",
  type: "aws.ec2.instance_metadata_defaults",
  field: "AccountLevel",
  wanted: (input, before) => ({ AccountLevel: { ...objectIn(before, "AccountLevel"), ...preferencesOf(input) } }),
  restore(before, input) {
    const present = objectIn(before, "AccountLevel");
    const old = Object.keys(preferencesOf(input)).map((name) => [name, present[name] ?? noPreference(name)] as const);
    return [{ api: "ec2:ModifyInstanceMetadataDefaults", input: Object.fromEntries(old) }];
  },
});

function noPreference(name: string): Json {
  return name === "HttpPutResponseHopLimit" ? -1 : "no-preference";
}

function preferencesOf(input: CallInput): ObjectFields {
  const api = "ec2:ModifyInstanceMetadataDefaults";
  return new WriteInput<ModifyInstanceMetadataDefaultsRequest>(api, input, preferences).fields(preferences);
}

interface Setting {
  readonly api: string;
  readonly type: ResourceType;
  readonly field: string;
  readonly wanted: (input: CallInput, before: ObjectFields) => ObjectFields;
  readonly restore: (before: ObjectFields, input: CallInput) => readonly CloudCall[];
  readonly settlesWithinSeconds?: number | undefined;
}

function setting({ api, type, field, wanted, restore, settlesWithinSeconds }: Setting): Write {
  const settingOf = ({ region }: Scope): ObjectReference => ({ type, id: region });
  return {
    api,
    permissions: [api],
    touches: (_input, scope) => [{ ...settingOf(scope), fields: [field] }],
    effect(input, objects) {
      const reference = settingOf(objects.scope);
      return [changed(objects, reference, wanted(input, existing(objects, reference)))];
    },
    undo(input, before) {
      const reference = settingOf(before.scope);
      const fields = existing(before, reference);
      const after = changed(before, reference, wanted(input, fields)).fields?.[field];
      return JSON.stringify(after) === JSON.stringify(fields[field]) ? [] : restore(fields, input);
    },
    alreadyDone: [],
    ...(settlesWithinSeconds === undefined ? {} : { settlesWithinSeconds }),
  };
}

/** The fields of an input that has none. Throws an Error where it has. */
function nothingOf(api: string, input: CallInput): ObjectFields {
  return new WriteInput(api, input, []).fields([]);
}

/** Images and snapshots: with whom they are shared. */
import type { LaunchPermission } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectFields, ObjectReference } from "../../../model/object-state.ts";
import type { Write } from "../../../model/write.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { canonicalFields } from "./canonical-fields.ts";
import { changed, existing } from "./object-states.ts";
import { type ListedObject, objectList } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

/**
 * Whether an image is public follows from its permissions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export const modifyImageAttribute = sharing({
  api: "ec2:ModifyImageAttribute",
  type: "aws.ec2.image",
  idField: "ImageId",
  attribute: "launchPermission",
  modifications: "LaunchPermission",
  field: "LaunchPermissions",
  publicField: "Public",
});

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html */
export const modifySnapshotAttribute = sharing({
  api: "ec2:ModifySnapshotAttribute",
  type: "aws.ec2.snapshot",
  idField: "SnapshotId",
  attribute: "createVolumePermission",
  modifications: "CreateVolumePermission",
  field: "CreateVolumePermissions",
});

interface Sharing {
  readonly api: string;
  readonly type: string;
  readonly idField: "ImageId" | "SnapshotId";
  /** The only value of `Attribute`. */
  readonly attribute: string;
  /** The field of the input that holds what to add and what to remove. */
  readonly modifications: "LaunchPermission" | "CreateVolumePermission";
  /** The field of the object that holds all. */
  readonly field: string;
  /** The field of the object that says whether everyone is among them. */
  readonly publicField?: string;
}

/** Permissions that are there already, or not there, are no error to EC2. */
function sharing(kind: Sharing): Write {
  const { api, field, publicField } = kind;
  return {
    api,
    permissions: [api],
    touches: (input) => [
      { ...inputOf(kind, input).reference, fields: publicField === undefined ? [field] : [field, publicField] },
    ],
    effect(input, objects) {
      const { reference, add, remove } = inputOf(kind, input);
      const present = sharesIn(existing(objects, reference), field);
      const after = new Map([...present, ...add].filter(([key]) => !remove.has(key)));
      const isPublic = after.has(everyone);
      const derived = publicField === undefined ? {} : { [publicField]: isPublic };
      return [changed(objects, reference, { [field]: [...after.values()], ...derived })];
    },
    undo(input, before) {
      const { reference, add, remove } = inputOf(kind, input);
      const present = sharesIn(existing(before, reference), field);
      const modifications = {
        ...listed("Add", remove, (key) => present.has(key)),
        ...listed("Remove", add, (key) => !present.has(key)),
      };
      if (Object.keys(modifications).length === 0) return [];
      return [{ api, input: { [kind.idField]: inputOfId(reference.id), [kind.modifications]: modifications } }];
    },
    alreadyDone: [],
  };
}

/** By JSON text. */
type Shares = ReadonlyMap<string, ListedObject>;

const everyone = JSON.stringify({ Group: "all" });

interface SharingInput {
  readonly Attribute?: string;
  readonly ImageId?: string;
  readonly SnapshotId?: string;
  readonly LaunchPermission?: Modifications;
  readonly CreateVolumePermission?: Modifications;
}

interface Modifications {
  readonly Add?: LaunchPermission[];
  readonly Remove?: LaunchPermission[];
}

function inputOf(kind: Sharing, input: CallInput) {
  const { api, type, idField, attribute, modifications } = kind;
  const read = new WriteInput<SharingInput>(api, input, ["Attribute", idField, modifications]);
  const named = read.text("Attribute") ?? attribute;
  if (named !== attribute) read.refuse(`changes ${named}, and posturegate does not know what that does`);
  const changes = read.object(modifications) ?? read.refuse(`has no ${modifications}`);
  const reference: ObjectReference = { type, id: read.requiredText(idField) };
  return { reference, add: sharesOf(kind, changes, "Add"), remove: sharesOf(kind, changes, "Remove") };
}

function sharesOf({ type, field }: Sharing, changes: RawObject<Modifications>, name: keyof Modifications): Shares {
  const shares = changes.objects(name).map((share): Json => {
    const texts = (["Group", "OrganizationArn", "OrganizationalUnitArn", "UserId"] as const).flatMap((key) => {
      const text = share.text(key);
      return text === undefined ? [] : [[key, text] as const];
    });
    return Object.fromEntries(texts);
  });
  return sharesIn(canonicalFields(type, { [field]: shares }, [field]), field);
}

function sharesIn(fields: ObjectFields, field: string): Shares {
  return new Map(objectList(fields, field).map((share) => [JSON.stringify(share), share]));
}

function listed(name: string, shares: Shares, isWanted: (key: string) => boolean): Readonly<Record<string, Json>> {
  const wanted = [...shares].filter(([key]) => isWanted(key)).map(([, share]) => share);
  return wanted.length === 0 ? {} : { [name]: wanted };
}

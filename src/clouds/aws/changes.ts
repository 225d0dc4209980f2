/** What posturegate knows about changing AWS. */
import type { ChangeModel } from "../../change-model.ts";
import { RawObject } from "../modelling/raw-object.ts";
import { awsBots } from "./bots/index.ts";
import { itemsWith } from "./items-with.ts";
import { recordedState } from "./recorded-state.ts";
import { canonicalFields } from "./writes/canonical-fields.ts";
import { describeObject, idOfObject, shortIdOf } from "./writes/object-types.ts";
import { awsWrites } from "./writes/writes.ts";

const spelling = {
  idOf: idOfObject,
  // Network interfaces have their tags under another name, by which collectors read them.
  withFields: (object, fields) =>
    "TagSet" in object && fields["Tags"] !== undefined
      ? { ...object, ...fields, TagSet: fields["Tags"] }
      : { ...object, ...fields },
} satisfies Pick<ChangeModel, "idOf" | "withFields">;

/** Of EC2 and what of IAM belongs to it. */
export const awsChanges: ChangeModel = {
  provider: "aws",
  writes: awsWrites,
  bots: awsBots,
  shortId: shortIdOf,
  fieldsOf: canonicalFields,
  ...spelling,
  itemsWith: itemsWith(spelling),
  recordedState: recordedState(idOfObject),
  tagsOf: (object) =>
    new RawObject<{ Tags: object[]; TagSet: object[] }>(object, "the object").tags(
      "TagSet" in object ? "TagSet" : "Tags",
    ),
  describe: describeObject,
};

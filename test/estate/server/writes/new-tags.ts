/** Tags that come with what is made. */
import type { Tag, TagSpecification } from "@aws-sdk/client-ec2";
import { Refusal } from "../refusal.ts";

/** What one object may have, besides those of AWS. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html */
export const mostTags = 50;

/** The tags that a request has for what it makes. Throws {@link Refusal}. */
export function tagsFor(type: string, specifications: readonly TagSpecification[] = []): Tag[] {
  const other = specifications.find(({ ResourceType }) => ResourceType !== type);
  if (other !== undefined) {
    const message = `'${other.ResourceType ?? ""}' is not a valid taggable resource type for this operation.`;
    throw new Refusal("InvalidParameterValue", 400, message);
  }
  const tags = specifications.flatMap(({ Tags = [] }) => Tags);
  assertGood(tags);
  if (new Set(tags.map(({ Key }) => Key)).size < tags.length) {
    throw new Refusal("InvalidParameterValue", 400, "Duplicate tag keys are not allowed.");
  }
  if (tags.length > mostTags) throw tooMany();
  return tags.map(({ Key, Value = "" }) => ({ Key, Value }));
}

/** Throws {@link Refusal} for keys and values that nobody may give. */
export function assertGood(tags: readonly Tag[]): void {
  for (const { Key = "", Value = "" } of tags) {
    if (Key === "") throw new Refusal("InvalidParameterValue", 400, "Tag keys must not be empty.");
    if (/^aws:/i.test(Key)) {
      throw new Refusal("InvalidParameterValue", 400, "Tag keys starting with 'aws:' are reserved for internal use");
    }
    if (Key.length > 128) throw new Refusal("InvalidParameterValue", 400, "Tag key exceeds the maximum length of 128");
    if (Value.length > 256)
      throw new Refusal("InvalidParameterValue", 400, "Tag value exceeds the maximum length of 256");
  }
}

export function tooMany(): Refusal {
  return new Refusal("TagLimitExceeded", 400, "The maximum number of Tags for a resource has been reached.");
}

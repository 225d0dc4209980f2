/** Tags as EC2 has them. */
import type { TagSpecification } from "@aws-sdk/client-ec2";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectFields } from "../../../model/object-state.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { objectList } from "./object-list.ts";

/** The tag by which an entry of a plan finds again what it has created, where EC2 would create it twice. */
export const entryTag = "posturegate:entry";

/** Tags of the fields of a state, by key. */
export function tagsIn(fields: ObjectFields): ReadonlyMap<string, string> {
  const tags = objectList(fields, "Tags").map((tag) => new RawObject<{ Key: string; Value: string }>(tag, "Tags"));
  return new Map(tags.map((tag) => [tag.requiredText("Key"), tag.text("Value") ?? ""]));
}

/** The list of such tags. */
export function tagList(
  tags: Iterable<readonly [key: string, value: string]>,
): readonly { Key: string; Value: string }[] {
  return Array.from(tags, ([Key, Value]) => ({ Key, Value }));
}

/** The tags that a call gives to what it creates. Throws an Error where they are for another type of object. */
export function tagsOfCreated(api: string, input: CallInput, type: TagSpecification["ResourceType"]): Json {
  const place = `the input of ${api}`;
  const specifications = new RawObject<{ TagSpecifications: TagSpecification[] }>(input, place).objects(
    "TagSpecifications",
  );
  const tags = specifications.map((specification) => {
    if (specification.requiredText("ResourceType") !== type) specification.refuse(`does not tag a ${type ?? ""}`);
    return Object.entries(specification.tags("Tags"));
  });
  return tagList(tags.flat());
}

/** The value of {@link entryTag} among the tags of what a call creates. */
export function entryOf(tags: Json): string | undefined {
  return tagsIn({ Tags: tags }).get(entryTag);
}

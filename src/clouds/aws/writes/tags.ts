/** Tags of anything in EC2 that can have them. */
import type { CreateTagsRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput, CloudCall } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { changed, existing } from "./object-states.ts";
import { describeObject, typeOfId } from "./object-types.ts";
import { tagList, tagsIn } from "./tag-list.ts";
import { WriteInput } from "./write-input.ts";

const [createApi, deleteApi] = ["ec2:CreateTags", "ec2:DeleteTags"] as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const mostTags = 50;

/**
 * Adds tags, and overwrites the values of those that are there.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
 */
export const createTags: Write = {
  ...common(createApi),
  effect(input, objects) {
    const { resources, tags } = inputOf(createApi, input);
    return resources.map((resource) => {
      const after = new Map(tagsOf(objects, resource));
      for (const { key, value } of tags) after.set(key, value ?? "");
      const counted = [...after.keys()].filter((key) => !isReserved(key));
      if (counted.length > mostTags) {
        throw new ImpossibleCall(`${describeObject(resource)} would have more than ${mostTags} tags`);
      }
      return changed(objects, resource, { Tags: tagList(after) });
    });
  },
  undo(input, before) {
    const { resources, tags } = inputOf(createApi, input);
    return resources.flatMap((resource) => {
      const present = tagsOf(before, resource);
      const added = tags.filter(({ key }) => !present.has(key)).map(({ key, value }) => [key, value ?? ""] as const);
      const lost = tags.flatMap(({ key, value }) => {
        const old = present.get(key);
        return old === undefined || old === (value ?? "") ? [] : [[key, old] as const];
      });
      return [...callFor(deleteApi, resource, added), ...callFor(createApi, resource, lost)];
    });
  },
};

/**
 * Deletes tags by key, or by key and value. Without any, EC2 would delete all: that is refused here.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
 */
export const deleteTags: Write = {
  ...common(deleteApi),
  effect(input, objects) {
    const { resources, tags } = inputOf(deleteApi, input);
    return resources.map((resource) => {
      const kept = [...tagsOf(objects, resource)].filter((tag) => !tags.some((named) => isNamed(tag, named)));
      return changed(objects, resource, { Tags: tagList(kept) });
    });
  },
  undo(input, before) {
    const { resources, tags } = inputOf(deleteApi, input);
    return resources.flatMap((resource) => {
      const lost = [...tagsOf(before, resource)].filter((tag) => tags.some((named) => isNamed(tag, named)));
      return callFor(createApi, resource, lost);
    });
  },
};

function common(api: string): Pick<Write, "alreadyDone" | "api" | "permissions" | "touches"> {
  return {
    api,
    permissions: [api],
    touches: (input) => inputOf(api, input).resources.map((resource) => ({ ...resource, fields: ["Tags"] })),
    alreadyDone: [],
  };
}

interface NamedTag {
  readonly key: string;
  /** Undefined: any. */
  readonly value: string | undefined;
}

function inputOf(api: string, input: CallInput) {
  const read = new WriteInput<CreateTagsRequest>(api, input, ["Resources", "Tags"]);
  const tags = read.objects("Tags").map((tag) => {
    const value = tag.has("Value") ? (tag.text("Value") ?? "") : undefined;
    return { key: tag.requiredText("Key"), value };
  });
  if (tags.length === 0) read.refuse("names no tag");
  const reserved = tags.find(({ key }) => isReserved(key));
  if (reserved !== undefined)
    throw new ImpossibleCall(`tags that begin with aws: are AWS's own, as is ${reserved.key}`);
  return { resources: read.ids("Resources").map((id): ObjectReference => ({ type: typeOfId(id), id })), tags };
}

function tagsOf(objects: Objects, resource: ObjectReference): ReadonlyMap<string, string> {
  return tagsIn(existing(objects, resource));
}

function isReserved(key: string): boolean {
  return key.toLowerCase().startsWith("aws:");
}

function isNamed([key, value]: readonly [key: string, value: string], named: NamedTag): boolean {
  return named.key === key && (named.value === undefined || named.value === value);
}

function callFor(
  api: string,
  { id }: ObjectReference,
  tags: readonly (readonly [key: string, value: string])[],
): readonly CloudCall[] {
  return tags.length === 0 ? [] : [{ api, input: { Resources: [inputOfId(id)], Tags: tagList(tags) } }];
}

/** Tags of whatever has an id. */
import type { CreateTagsRequest, DeleteTagsRequest, Tag } from "@aws-sdk/client-ec2";
import { kindOfId, type ObjectKind, unknownId } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { assertGood, mostTags, tooMany } from "./new-tags.ts";
import { type Applied, write, type Write } from "./write.ts";

export const tagWrites: Readonly<Record<string, Write<RegionState>>> = {
  CreateTags: write(createTags),
  DeleteTags: write(deleteTags),
};

/** Replaces values. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
function createTags(state: RegionState, { Resources = [], Tags = [] }: CreateTagsRequest): Applied<RegionState> {
  assertGood(Tags);
  const changed = (before: readonly Tag[]): Tag[] => {
    const tags = new Map([...before, ...Tags].map(({ Key = "", Value = "" }) => [Key, Value]));
    if ([...tags.keys()].filter((key) => !key.startsWith("aws:")).length > mostTags) throw tooMany();
    return [...tags].map(([Key, Value]) => ({ Key, Value }));
  };
  return { state: Resources.reduce((before, id) => withTags(before, id, changed), state), answer: {} };
}

/**
 * With a value, only if it has that one; without tags all of them but those of AWS. Tags that are not there are no error.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
 */
function deleteTags(state: RegionState, { Resources = [], Tags }: DeleteTagsRequest): Applied<RegionState> {
  assertGood((Tags ?? []).map(({ Key }) => ({ Key })));
  const isGone = ({ Key, Value }: Tag): boolean =>
    Tags?.some((tag) => tag.Key === Key && (tag.Value ?? Value) === Value) ?? Key?.startsWith("aws:") !== true;
  const changed = (before: readonly Tag[]): Tag[] => before.filter((tag) => !isGone(tag));
  return { state: Resources.reduce((before, id) => withTags(before, id, changed), state), answer: {} };
}

function withTags(state: RegionState, id: string, change: (tags: readonly Tag[]) => Tag[]): RegionState {
  const kind = kindOfId(id);
  if (kind === undefined) throw new Refusal("InvalidID", 400, `The ID '${id}' is not valid`);
  const items = Object.values(state[kind.list]) as Tagged[];
  if (!items.some((item) => item[kind.id] === id)) throw unknownId(kind, id);
  return { ...state, [kind.list]: items.map((item) => (item[kind.id] === id ? tagged(item, kind, change) : item)) };
}

type Tagged = Readonly<Record<string, unknown>>;

function tagged(item: Tagged, { tags }: ObjectKind, change: (tags: readonly Tag[]) => Tag[]): Tagged {
  return { ...item, [tags]: change((item[tags] ?? []) as readonly Tag[]) };
}

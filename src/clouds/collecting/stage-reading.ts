/** Reads the APIs of a stage, all at once but for those that wait for others, and puts together what they say of an item. */
import type { ResourceType } from "../../model/resource.ts";
import type { ApiReading, ListedAnswer } from "./api-reading.ts";
import type { StageAsking, StageReading } from "./scope-reading.ts";

/** An API of which others may depend, and which may complete the items of others. */
export interface StageApi {
  readonly api: string;
  /** Type of the items that it yields, or completes. */
  readonly type: ResourceType;
  /** The property that it completes items of its type with. */
  readonly completes?: string;
}

/** What other APIs of the stage came to, by their names; undefined for those that are not asked. */
export type OtherReading = (api: string) => Promise<ApiReading> | undefined;

/** How the APIs of a stage are read. */
export interface ReadingOfApis<Api extends StageApi> {
  readonly read: (row: Api, other: OtherReading) => Promise<ApiReading>;
  /** The value with which an API completes an item; undefined where it did not all come. */
  readonly completion: (row: Api, item: unknown, answers: readonly ListedAnswer[]) => unknown;
}

/** Each is read once, whether it comes first or something waits for it. */
export async function readApis<Api extends StageApi>(
  rows: readonly Api[],
  { read, completion }: ReadingOfApis<Api>,
  { watched }: Pick<StageAsking, "watched">,
): Promise<StageReading> {
  const readings = new Map<string, Promise<ApiReading>>();
  const readingOf = (row: Api): Promise<ApiReading> => {
    let reading = readings.get(row.api);
    if (reading === undefined) readings.set(row.api, (reading = watched(row.api, () => read(row, other))));
    return reading;
  };
  const other: OtherReading = (api) => {
    const row = rows.find((one) => one.api === api);
    return row === undefined ? undefined : readingOf(row);
  };
  const done = await Promise.all(rows.map(async (row) => ({ row, ...(await readingOf(row)) })));
  return { items: done.flatMap((one) => itemsOf(one, done, completion)), entries: done.map(({ entry }) => entry) };
}

type DoneReading<Api extends StageApi> = ApiReading & { readonly row: Api };

/** The items of an API, completed by those that complete its type. */
function itemsOf<Api extends StageApi>(
  { row: { type, completes }, items }: DoneReading<Api>,
  done: readonly DoneReading<Api>[],
  completion: ReadingOfApis<Api>["completion"],
): StageReading["items"] {
  if (completes !== undefined) return [];
  const completing = done.filter(({ row }) => row.completes !== undefined && row.type === type);
  const completed = (item: unknown): unknown =>
    completing.reduce((raw, { row, answers }) => withProperty(raw, row.completes, completion(row, raw, answers)), item);
  return items.map((item) => ({ type, raw: completed(item) }));
}

function withProperty(item: unknown, property: string | undefined, value: unknown): unknown {
  if (property === undefined || value === undefined || typeof item !== "object") return item;
  return { ...item, [property]: value };
}

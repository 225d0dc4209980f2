/** How the objects of one type are read: one, or all for which filters hold. */
import { type Filter } from "@aws-sdk/client-ec2";
import { atOnce } from "../../collecting/at-once.ts";
import { textOf } from "../../collecting/fields.ts";
import type { Read } from "./live-clients.ts";
import type { LiveReading } from "./live-reading.ts";

/** The provider's own filters, as {@link LiveState.list} takes them. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Where and as what objects are read. */
export interface ReadScope {
  readonly reading: LiveReading;
  readonly account: string;
  readonly region: string;
}

/** One type. Both throw AccessError; objects are as the SDK gives them. */
export interface LiveType {
  readonly get: (scope: ReadScope, id: string) => Promise<object | undefined>;
  readonly list: (scope: ReadScope, filters: Filters) => Promise<readonly object[]>;
}

/** A type that EC2 lists. */
export interface Ec2Listing<Input extends object, Output extends object> {
  readonly api: string;
  readonly read: Read<Input, Output>;
  readonly list: keyof Output & string;
  /** The field that holds the id, and the filter that selects by it. */
  readonly id: readonly [field: string, filter: string];
  /** What is asked with, for one object and for all. */
  readonly input: NoInfer<Input>;
  /** What is asked with for all only: whose. */
  readonly own?: NoInfer<Input>;
  /** The objects of an item, where it is not one itself. */
  readonly objectsOf?: (item: unknown) => unknown;
  /** Of objects that AWS shows for a while after their end. */
  readonly isGone?: (object: object) => boolean;
  /** What other APIs say of an object; undefined where it is gone meanwhile. */
  readonly completed?: (scope: ReadScope, object: object) => Promise<object | undefined>;
}

/** Calls about single objects that are under way at once. */
const completedAtOnce = 5;

/**
 * Objects are found by filter, so that one that is not there is an empty list and never an error of some code. The answer
 * is compared all the same: an id may come from anybody, and `*` in a filter stands for any text.
 */
export function listed<Input extends object, Output extends object>(listing: Ec2Listing<Input, Output>): LiveType {
  const { id, own, input, completed } = listing;
  const [field, filter] = id;
  const objects = async (scope: ReadScope, asked: Input, filters: Filters): Promise<object[]> => {
    const found = await listedObjects(scope, listing, withFilters(asked, filters));
    if (completed === undefined) return found;
    const whole = await atOnce(completedAtOnce, found, (object) => completed(scope, object));
    return whole.filter((object) => object !== undefined);
  };
  return {
    get: async (scope, wanted) => {
      const found = await objects(scope, input, { [filter]: [wanted] });
      return found.find((object) => textOf(object, field) === wanted);
    },
    list: (scope, filters) => objects(scope, { ...input, ...own }, filters),
  };
}

/** A setting of the account in the region, whose id is the region. `has` is the field without which it is no answer. */
export function setting<Output extends object>(
  api: string,
  read: Read<object, Output>,
  has: keyof Output & string,
): LiveType {
  const list = async ({ reading }: ReadScope): Promise<object[]> => {
    const answer = await reading.ask(api, read, {});
    return has in answer ? [answer] : [];
  };
  return {
    get: async (scope, id) => (id === scope.region ? (await list(scope))[0] : undefined),
    list: (scope) => list(scope),
  };
}

async function listedObjects<Input extends object, Output extends object>(
  { reading }: ReadScope,
  { api, read, list, objectsOf, isGone }: Ec2Listing<Input, Output>,
  input: Input,
): Promise<object[]> {
  const items = await reading.all({ api, read, list, token: "NextToken" }, input);
  const objects = objectsOf === undefined ? items : items.map((item) => objectsOf(item)).flat();
  return objects.filter((object) => isObject(object)).filter((object) => isGone?.(object) !== true);
}

/** Of all listings, that of flow logs alone calls them `Filter`. */
function withFilters<Input extends object>(input: Input, filters: Filters): Input {
  const list = Object.entries(filters).map(([name, values]): Filter => ({ Name: name, Values: values.map(literally) }));
  if (list.length === 0) return input;
  return "Filter" in input ? { ...input, Filter: list } : { ...input, Filters: list };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#advanced-filtering */
function literally(value: string): string {
  return value.replaceAll(/[\\*?]/g, (character) => `\\${character}`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

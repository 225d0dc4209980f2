/** How one API is read: what is asked, where the answer has its items, what becomes of them. */
import type { ListedAnswer } from "../../collecting/api-reading.ts";
import { fieldOf, listOf, textOf } from "../../collecting/fields.ts";
import type { Call, Page } from "../../collecting/read-listing.ts";
import type { AwsClients, Operation } from "./clients.ts";

/** The items that are known so far, by the label of the API that listed them. */
type KnownItems = (api: string) => readonly unknown[];

/** One listing from its first page to its last. */
export interface Chain {
  /** Id of the one object that is asked about, where a call is made for each. */
  readonly about?: string;
  readonly page: (clients: AwsClients, token: string | undefined, call: Call) => Promise<Page<unknown>>;
}

/** How one row of `awsApis` is collected. */
export interface Collector {
  /** APIs that must have been read to their end before it can be known what to ask. If one was not, this is not asked. */
  readonly after?: readonly string[];
  /** APIs that, where they are read, help to choose what to ask. */
  readonly hints?: readonly string[];
  /** What to ask; nothing where there is nothing to ask about. */
  readonly chains: (known: KnownItems, options: CollectorOptions) => readonly Chain[];
  /** What is kept of an item, where that is not all of it; undefined: nothing. */
  readonly keep?: (item: unknown, scope: { readonly account: string }) => unknown;
  /** Of an API that completes items: the value of the property for one of them; undefined if it did not all come. */
  readonly completing?: (item: unknown, answers: readonly ListedAnswer[]) => unknown;
}

/** What the audit and the params want. */
export interface CollectorOptions {
  /** Also what no rule reads: a store or a snapshot wants it. */
  readonly wantsAll: boolean;
}

/** One paged listing. `list` names the field of the answer that holds the items. */
export function listing<Input extends object, Output extends object>(
  operation: Operation<Input, Output>,
  input: Input,
  list: keyof Output & string,
): Pick<Collector, "chains"> {
  const chain = chainOf(operation, input, (answer) => listOf(answer, list));
  return { chains: () => [chain] };
}

/** A setting: the answer itself is the only item. Without its field `has`, it is no answer. */
export function setting<Output extends object>(
  operation: Operation<object, Output>,
  has: keyof Output & string,
): Pick<Collector, "chains"> {
  const chain = chainOf(operation, {}, (answer) =>
    fieldOf(answer, has) === undefined ? undefined : [settingOf(answer)],
  );
  return { chains: () => [chain] };
}

/** The chain of pages that an input begins. */
export function chainOf<Input extends object, Output extends object>(
  operation: Operation<Input, Output>,
  input: Input,
  itemsOf: (answer: Output) => readonly unknown[] | undefined,
): Chain {
  return {
    page: async (clients, token, call) => {
      const answer = await operation(clients, { ...input, NextToken: token }, call);
      return { items: itemsOf(answer), next: textOf(answer, "NextToken") };
    },
  };
}

function settingOf(answer: object): object {
  return Object.fromEntries(Object.entries(answer).filter(([field]) => field !== "$metadata"));
}

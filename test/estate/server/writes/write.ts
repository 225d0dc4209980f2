/** What a write is to the server: the state before it → the state after it, and its answer. */
import type { IamState } from "../iam-state.ts";
import type { Later } from "../timeline.ts";

/** What a write knows besides its input. */
export interface WriteRequest {
  readonly account: string;
  readonly region: string;
  readonly now: Date;
  /** The account's IAM, as services that ask it see it. */
  readonly iam: IamState;
  /** The id of something new: another one for each write, and for each of `names` in it. */
  readonly newId: (prefix: string, ...names: readonly string[]) => string;
}

/** What came of it. */
export interface Applied<State> {
  readonly state: State;
  /** The result, as the SDK shapes it. */
  readonly answer: object;
  /** What happens of itself afterwards. */
  readonly later?: Later<State>;
}

/** Throws Refusal as AWS refuses: then nothing has changed. */
export type Write<State> = (
  state: State,
  input: Readonly<Record<string, unknown>>,
  request: WriteRequest,
) => Applied<State>;

/** A write that takes its input as the SDK shapes it: it was checked against the SDK's schema when it came in. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a write tells here what it takes
export function write<State, Input>(
  act: (state: State, input: Input, request: WriteRequest) => Applied<State>,
): Write<State> {
  return (state, input, request) => act(state, input as Input, request);
}

/** The list with one item replaced. */
export function replaced<Item>(items: readonly Item[], old: Item, changed: Item): Item[] {
  return items.map((item) => (item === old ? changed : item));
}

/** The list without one item. */
export function removed<Item>(items: readonly Item[], old: Item): Item[] {
  return items.filter((item) => item !== old);
}

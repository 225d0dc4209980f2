/** What the calls of an entry do, as far as their writes know: before, after, every step between, and the way back. */
import type { CloudCall } from "../model/cloud-call.ts";
import type { ObjectReference, ObjectState } from "../model/object-state.ts";
import { byText } from "../model/order.ts";
import type { Scope } from "../model/scope.ts";
import { ImpossibleCall, type Objects, type TouchedObject, type Write } from "../model/write.ts";

/** Calls and what is known about them. */
export interface CallsToApply {
  readonly calls: readonly CloudCall[];
  /** By {@link Write.api}. */
  readonly writes: ReadonlyMap<string, Write>;
  readonly scope: Scope;
  /** The {@link touchedObjects} of the calls, as they are. */
  readonly states: readonly ObjectState[];
}

/** What calls do. Every list of states holds the same objects, by type and id. */
export interface CallsChange {
  readonly before: readonly ObjectState[];
  readonly after: readonly ObjectState[];
  /** The states after as many calls: the first is {@link CallsChange.before}, the last {@link CallsChange.after}. */
  readonly steps: readonly (readonly ObjectState[])[];
  /** What undoes all calls, in the order in which it is sent. Undefined where one of them cannot be undone. */
  readonly undo: readonly CloudCall[] | undefined;
  /** What undoes each call alone, by the call's position: for taking back those that were made. */
  readonly undoOfCall: readonly (readonly CloudCall[] | undefined)[];
}

/**
 * Every object that the calls touch, with all fields that any of them touches: what must be read before `changeOf`. Without
 * what they create. Throws an Error for a call of an unknown write or with an input that its write does not know.
 */
export function touchedObjects({ calls, writes, scope }: Omit<CallsToApply, "states">): readonly TouchedObject[] {
  const touched = new Map<string, TouchedObject>();
  for (const call of calls) {
    for (const object of writeOf(call, writes).touches(call.input, scope)) {
      if (isCreated(object)) continue;
      const fields = new Set([...(touched.get(keyOf(object))?.fields ?? []), ...object.fields]);
      touched.set(keyOf(object), { type: object.type, id: object.id, fields: [...fields].sort() });
    }
  }
  return [...touched.values()].sort(byReference);
}

/** Applies the effects of the calls in order. Throws ImpossibleCall, and as {@link touchedObjects}. */
export function changeOf({ calls, writes, scope, states }: CallsToApply): CallsChange {
  let current: States = new Map(states.map((state) => [keyOf(state), state]));
  const steps = [current];
  const undoOfCall: (readonly CloudCall[] | undefined)[] = [];
  for (const [own, call] of calls.entries()) {
    const write = writeOf(call, writes);
    const objects = objectsOf(current, write.touches(call.input, scope), scope);
    const changed = effectOf(call, write, objects, own);
    undoOfCall.push(write.undo(call.input, objects, own));
    current = new Map([...current, ...changed.map((state) => [keyOf(state), state] as const)]);
    steps.push(current);
  }
  const listed = listedAlike(steps);
  return { before: listed[0] ?? [], after: listed.at(-1) ?? [], steps: listed, undo: undoOf(undoOfCall), undoOfCall };
}

type States = ReadonlyMap<string, ObjectState>;

function writeOf({ api }: CloudCall, writes: ReadonlyMap<string, Write>): Write {
  const write = writes.get(api);
  if (write === undefined) throw new Error(`${api} is no call that posturegate knows the effect of`);
  return write;
}

function effectOf(call: CloudCall, write: Write, objects: Objects, own: number): readonly ObjectState[] {
  try {
    return write.effect(call.input, objects, own);
  } catch (error) {
    if (!(error instanceof ImpossibleCall)) throw error;
    throw new ImpossibleCall(`${call.api}, call ${own + 1} of the entry: ${error.message}`, { cause: error });
  }
}

/** A call sees only what it touches, so that no effect rests on a state that is not compared before it is sent. */
function objectsOf(states: States, touched: readonly TouchedObject[], scope: Scope): Objects {
  const keys = new Set(touched.map((object) => keyOf(object)));
  return {
    scope,
    get(reference) {
      const state = states.get(keyOf(reference));
      if (!keys.has(keyOf(reference))) throw new Error(`the call does not touch ${keyOf(reference)}`);
      if (state === undefined) throw new Error(`nobody has read ${keyOf(reference)}`);
      return state;
    },
  };
}

/** What a call creates is in the states from the beginning, as what does not exist. */
function listedAlike(steps: readonly States[]): readonly (readonly ObjectState[])[] {
  const all = [...(steps.at(-1) ?? new Map<string, ObjectState>()).values()].sort(byReference);
  return steps.map((step) => all.map(({ type, id }) => step.get(keyOf({ type, id })) ?? { type, id, fields: null }));
}

function undoOf(undoOfCall: readonly (readonly CloudCall[] | undefined)[]): readonly CloudCall[] | undefined {
  const backwards = undoOfCall.toReversed().filter((calls) => calls !== undefined);
  return backwards.length === undoOfCall.length ? backwards.flat() : undefined;
}

function isCreated({ id }: ObjectReference): boolean {
  return id.startsWith("$answer:");
}

function keyOf({ type, id }: ObjectReference): string {
  return `${type} ${id}`;
}

function byReference(a: ObjectReference, b: ObjectReference): number {
  return byText(a.type, b.type) || byText(a.id, b.id);
}

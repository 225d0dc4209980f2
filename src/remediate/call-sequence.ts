/** The calls of an entry in one direction, and what live state is expected to be between them. */
import type { ChangeModel } from "../change-model.ts";
import type { CloudCall } from "../model/cloud-call.ts";
import type { ObjectState } from "../model/object-state.ts";
import { byText } from "../model/order.ts";
import type { PlannedEntry } from "../model/plan.ts";
import type { Scope } from "../model/scope.ts";
import { ImpossibleCall, type TouchedObject, type Write } from "../model/write.ts";
import { isSameJson } from "../remediation/canonical-json.ts";
import { type CallsChange, changeOf, touchedObjects } from "../remediation/change.ts";
import type { Direction } from "../remediation/journal-lines.ts";

/** Calls in their order, and the states between them. */
export interface CallSequence {
  /** Digest of the entry. */
  readonly entry: string;
  readonly direction: Direction;
  readonly scope: Scope;
  readonly calls: readonly CloudCall[];
  /** Of each call. */
  readonly writes: readonly Write[];
  /** What is read of live state; what a call creates has the id `$answer:<call>:<path>`. */
  readonly objects: readonly TouchedObject[];
  /** The same objects in the same order after as many calls: one list more than there are calls. */
  readonly steps: readonly (readonly ObjectState[])[];
}

/** The calls of an entry cannot be followed by this version, or no longer: none of them may be sent. */
export class UnusableCalls extends Error {
  override readonly name = "UnusableCalls";
}

/** What an entry's calls do. Throws UnusableCalls. */
export function applySequence({ digest, change }: PlannedEntry, changes: ChangeModel): CallSequence {
  const { calls, scope, before, after } = change;
  const sequence = sequenceOf({ entry: digest, direction: "apply", calls, scope, states: before }, changes);
  const expected = sequence.steps.at(-1) ?? [];
  if (isSameJson(sorted(expected), sorted(after))) return sequence;
  throw new UnusableCalls(
    "This version of posturegate expects another effect of the calls than the plan says: use the version that planned it",
  );
}

/** Calls, and the objects that they touch as they are before the first. */
export interface CallsFromStates extends Pick<CallSequence, "entry" | "direction" | "calls" | "scope"> {
  readonly states: readonly ObjectState[];
}

/** The calls with what they do. Throws UnusableCalls. */
export function sequenceOf({ states, ...sequence }: CallsFromStates, changes: ChangeModel): CallSequence {
  const { calls, scope } = sequence;
  const writes = calls.map(({ api }) => writeOf(api, changes));
  const { steps } = stepsOf({ calls, writes: changes.writes, scope, states });
  const touched = touchedObjects({ calls, writes: changes.writes, scope });
  return { ...sequence, writes, steps, objects: objectsOf(steps, touched) };
}

function writeOf(api: string, { writes }: ChangeModel): Write {
  const write = writes.get(api);
  if (write !== undefined) return write;
  throw new UnusableCalls(
    `This version of posturegate does not know what ${api} does: use the version that planned it`,
  );
}

function stepsOf(calls: Parameters<typeof changeOf>[0]): CallsChange {
  try {
    return changeOf(calls);
  } catch (error) {
    if (!(error instanceof ImpossibleCall)) throw error;
    throw new UnusableCalls(`The calls do not fit the state that was recorded: ${error.message}`, { cause: error });
  }
}

/** Of what a call creates, exactly those fields are read that some step gives it. */
function objectsOf(
  steps: readonly (readonly ObjectState[])[],
  touched: readonly TouchedObject[],
): readonly TouchedObject[] {
  const [first = []] = steps;
  return first.map(({ type, id }, index) => {
    const named = touched.find((object) => object.type === type && object.id === id)?.fields ?? [];
    const given = steps.flatMap((step) => Object.keys(step[index]?.fields ?? {}));
    return { type, id, fields: [...new Set([...named, ...given])].sort() };
  });
}

function sorted(states: readonly ObjectState[]): readonly ObjectState[] {
  return states.toSorted((a, b) => byText(a.type, b.type) || byText(a.id, b.id));
}

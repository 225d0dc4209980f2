/** The objects of a sequence of calls as they are now, and how that differs from what is expected. */
import type { ChangeModel } from "../change-model.ts";
import type { LiveState } from "../model/live-scope.ts";
import type { ObjectState } from "../model/object-state.ts";
import { type Answers, referenceWithAnswers, stateWithAnswers } from "../remediation/answers.ts";
import { isSameJson } from "../remediation/canonical-json.ts";
import type { CallSequence } from "./call-sequence.ts";
import { readStates } from "./read-states.ts";

/**
 * All objects of a sequence, in its order; what has not been created, or nobody knows the id of, is null. Throws
 * AccessError.
 */
export function readObjects(
  { objects }: CallSequence,
  answers: Answers,
  live: LiveState,
  changes: ChangeModel,
): Promise<readonly ObjectState[]> {
  return Promise.all(
    objects.map(async (object) => {
      const reference = referenceWithAnswers(object, answers);
      const known = reference === undefined ? [] : [{ ...object, ...reference }];
      const [state] = await readStates(known, live, changes);
      return state ?? { type: object.type, id: object.id, fields: null };
    }),
  );
}

/** What is expected after as many calls of a sequence. */
export interface Expectation {
  readonly sequence: CallSequence;
  /** How many. */
  readonly done: number;
  readonly answers: Answers;
  /**
   * States that sequences after this one bring about: once this one is done, an object may also be in one of these. One that
   * takes back what this one does is not told from this one not being done.
   */
  readonly later: readonly ObjectState[];
}

/** An object that is not as expected. */
export interface Difference {
  /** Its position among the sequence's. */
  readonly position: number;
  /** As it is. */
  readonly object: ObjectState;
  /** The field; undefined where the object exists and should not, or the other way round. */
  readonly field: string | undefined;
}

/** The objects, of those that {@link readObjects} has read, that are not as expected. */
export function differencesFrom(
  expectation: Expectation,
  live: readonly ObjectState[],
  changes: ChangeModel,
): readonly Difference[] {
  return live.flatMap((object, position) => {
    const wanted = wantedAt(expectation, position, changes);
    const isWanted = wanted !== undefined && isAsWanted(object, wanted, expectation, position);
    return isWanted ? [] : [{ position, object, field: wanted && differingField(object, wanted) }];
  });
}

function wantedAt(
  { sequence, done, answers }: Expectation,
  position: number,
  changes: ChangeModel,
): ObjectState | undefined {
  const planned = sequence.steps[done]?.[position];
  return planned && (stateWithAnswers(planned, answers, changes) ?? planned);
}

function isAsWanted(live: ObjectState, wanted: ObjectState, expectation: Expectation, position: number): boolean {
  if (isSameJson(live.fields, wanted.fields)) return true;
  if (hasSettled(live, wanted, expectation, position)) return true;
  const { sequence, done, later } = expectation;
  return done === sequence.calls.length && later.some((state) => isLater(live, wanted, state));
}

/** As the write says that last changed the object. */
function hasSettled(
  live: ObjectState,
  wanted: ObjectState,
  { sequence, done }: Expectation,
  position: number,
): boolean {
  const { steps, writes } = sequence;
  for (let call = done - 1; call >= 0; call -= 1) {
    const isChanged = !isSameJson(steps[call]?.[position]?.fields ?? null, steps[call + 1]?.[position]?.fields ?? null);
    if (isChanged) return writes[call]?.hasSettled?.(live, wanted) === true;
  }
  return false;
}

/** A later sequence may have changed some of the fields; the others are still as this one left them. */
function isLater(live: ObjectState, wanted: ObjectState, state: ObjectState): boolean {
  if (state.type !== wanted.type || state.id !== wanted.id) return false;
  if (live.fields === null || state.fields === null) return live.fields === state.fields;
  const merged: ObjectState = { ...state, fields: { ...wanted.fields, ...state.fields } };
  const names = [...Object.keys(wanted.fields ?? {}), ...Object.keys(live.fields)];
  return names.every((name) => isSameField(live, merged, name));
}

function differingField(live: ObjectState, wanted: ObjectState): string | undefined {
  if (live.fields === null || wanted.fields === null) return undefined;
  const names = new Set([...Object.keys(wanted.fields), ...Object.keys(live.fields)]);
  return [...names].sort().find((name) => !isSameField(live, wanted, name));
}

function isSameField(a: ObjectState, b: ObjectState, name: string): boolean {
  return isSameJson({ value: a.fields?.[name] }, { value: b.fields?.[name] });
}

/** What is different about an object, whose name stands before it. */
export function differenceText({ object, field }: Difference): string {
  if (field !== undefined) return `field ${field}`;
  return object.fields === null ? "it does not exist" : "it exists";
}

/** Applies calls to states as a plan does, and holds them against what is true of every write. */
import { expect } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import { answerOfId } from "../../../../src/model/answer-id.ts";
import type { CloudCall } from "../../../../src/model/cloud-call.ts";
import type { Json } from "../../../../src/model/json.ts";
import type { LiveState } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import type { Scope } from "../../../../src/model/scope.ts";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { type Answers, stateWithAnswers, withAnswers } from "../../../../src/remediation/answers.ts";
import { type CallsChange, changeOf, touchedObjects } from "../../../../src/remediation/change.ts";

export const scope: Scope = {
  id: "aws:111122223333:eu-west-1",
  cloud: "aws",
  account: "111122223333",
  region: "eu-west-1",
};

const { writes } = awsChanges;

/** What the calls do to objects that AWS shows like this; null for what does not exist. */
export function change(calls: readonly CloudCall[], objects: Readonly<Record<string, object | null>>): CallsChange {
  const states = touchedObjects({ calls, writes, scope }).map(({ type, id, fields }): ObjectState => {
    const object = objects[`${type} ${id}`];
    if (object === undefined) throw new Error(`the test has no ${type} ${id}`);
    return { type, id, fields: object === null ? null : awsChanges.fieldsOf(type, { ...object }, fields) };
  });
  return changeOf({ calls, writes, scope, states });
}

/** The same, checked against {@link expectLaws}. */
export function lawful(calls: readonly CloudCall[], objects: Readonly<Record<string, object | null>>): CallsChange {
  const result = change(calls, objects);
  expectLaws(calls, result);
  return result;
}

/** What the write of a call finds in live state, if its answer is lost. */
export function recovered({ api, input }: CloudCall, state: LiveState): Promise<Json | undefined> | undefined {
  return writes.get(api)?.recover?.(input, state);
}

/** The fields of an object afterwards. */
export function after(result: CallsChange, key: string): ObjectState["fields"] {
  const state = result.after.find(({ type, id }) => `${type} ${id}` === key);
  if (state === undefined) throw new Error(`nothing touches ${key}`);
  return state.fields;
}

/** Every state has the canonical spelling; what can be undone is, exactly; a second time changes nothing or is refused. */
function expectLaws(calls: readonly CloudCall[], result: CallsChange): void {
  for (const { type, fields } of result.steps.flat()) {
    if (fields !== null) expect(awsChanges.fieldsOf(type, fields, Object.keys(fields))).toEqual(fields);
  }
  expectUndone(result);
  expectNothingTwice(calls, result);
}

/** Associations come back under another id. */
function expectUndone({ undo, before, after: changed }: CallsChange): void {
  if (undo === undefined) return;
  const answers = answersFor(changed);
  const withIds = (states: readonly ObjectState[]) =>
    states.flatMap((state) => stateWithAnswers(state, answers, awsChanges) ?? []);
  const states = withIds(changed);
  const sent = withAnswers(undo, answers);
  for (const { type, id, fields } of touchedObjects({ calls: sent, writes, scope })) {
    const known = states.find((state) => state.type === type && state.id === id);
    expect([id, known?.fields === null ? [] : fields.filter((name) => !(name in (known?.fields ?? {})))]).toEqual([
      id,
      [],
    ]);
  }
  const undone = changeOf({ calls: sent, writes, scope, states });
  expect(withoutIds(undone.after)).toEqual(withoutIds(withIds(before)));
}

function withoutIds(states: readonly ObjectState[]): string[] {
  return states
    .filter(({ fields }) => fields !== null)
    .map(({ type, id, fields }) => {
      const { AssociationId: _id, ...others } = fields ?? {};
      return JSON.stringify([type, type.includes("association") ? "" : id, others]);
    })
    .sort();
}

/** An answer for everything that was created: ids that nobody else has. */
function answersFor(states: readonly ObjectState[]): Answers {
  const answers: Json[] = [];
  for (const { id } of states) {
    const answer = answerOfId(id);
    if (answer === undefined) continue;
    const [call, path] = answer.$answer;
    answers[call] = merged(answers[call] ?? {}, path.split("."), `made-${call}-${path}`);
  }
  return answers;
}

function merged(object: Json, [name = "", ...rest]: readonly string[], value: string): Json {
  const inner = (object as Record<string, Json>)[name] ?? {};
  return { ...(object as object), [name]: rest.length === 0 ? value : merged(inner, rest, value) };
}

/** But for calls that create something new each time. */
function expectNothingTwice(calls: readonly CloudCall[], { after: changed }: CallsChange): void {
  if (calls.length !== 1 || changed.some(({ id }) => id.startsWith("$answer:"))) return;
  try {
    expect(changeOf({ calls, writes, scope, states: changed }).after).toEqual(changed);
  } catch (error) {
    if (!(error instanceof ImpossibleCall)) throw error;
  }
}

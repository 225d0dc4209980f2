/** Puts what earlier calls of an entry were answered into later ones, and into the states that follow from them. */
import type { ChangeModel } from "../change-model.ts";
import { answerOf, answerOfId } from "../model/answer-id.ts";
import type { AnswerOf, CallInput, CloudCall } from "../model/cloud-call.ts";
import type { Json } from "../model/json.ts";
import type { ObjectReference, ObjectState } from "../model/object-state.ts";

/** What the calls of an entry were answered, by position; undefined where a call has no known answer. */
export type Answers = readonly (Json | undefined)[];

/** A call needs what an earlier one was answered, and nobody knows it. */
export class MissingAnswer extends Error {
  override readonly name = "MissingAnswer";
}

/** The input with every {@link AnswerOf} replaced by what it stands for. Throws MissingAnswer. */
export function resolveAnswers(input: CallInput, answers: Answers): CallInput {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, resolved(value, answers)]));
}

/** {@link resolveAnswers} for each call, as for those that undo an entry. */
export function withAnswers(calls: readonly CloudCall[], answers: Answers): readonly CloudCall[] {
  return calls.map(({ api, input }) => ({ api, input: resolveAnswers(input, answers) }));
}

/** The object with the id that the provider gave it; undefined where that is not known: then it has not been created. */
export function referenceWithAnswers(reference: ObjectReference, answers: Answers): ObjectReference | undefined {
  const { type } = reference;
  const answer = answerOfId(reference.id);
  if (answer === undefined) return { type, id: reference.id };
  const id = answerAt(answer, answers);
  return typeof id === "string" ? { type, id } : undefined;
}

/**
 * A planned state as live state will show it: the ids that the provider gave to what the entry created stand in it, also in
 * its fields. Undefined where the object's own id is not known.
 */
export function stateWithAnswers(
  state: ObjectState,
  answers: Answers,
  changes: Pick<ChangeModel, "fieldsOf">,
): ObjectState | undefined {
  const reference = referenceWithAnswers(state, answers);
  if (reference === undefined || state.fields === null) return reference && { ...reference, fields: null };
  const fields = Object.fromEntries(
    Object.entries(state.fields).map(([name, value]) => [name, withKnownIds(value, answers)]),
  );
  // Lists that are sets were sorted by other texts.
  return { ...reference, fields: changes.fieldsOf(state.type, fields, Object.keys(fields)) };
}

function resolved(value: Json, answers: Answers): Json {
  const answer = answerOf(value);
  if (answer === undefined) return mapped(value, (inner) => resolved(inner, answers));
  const [call, path] = answer.$answer;
  const found = answerAt(answer, answers);
  if (found === undefined) throw new MissingAnswer(`call ${call + 1} of the entry has no known answer ${path}`);
  return found;
}

function withKnownIds(value: Json, answers: Answers): Json {
  if (typeof value !== "string") return mapped(value, (inner) => withKnownIds(inner, answers));
  const answer = answerOfId(value);
  return answer === undefined ? value : (answerAt(answer, answers) ?? value);
}

function mapped(value: Json, change: (inner: Json) => Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((inner) => change(inner));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
}

/** Follows the dotted path; a number is a position in a list. */
function answerAt({ $answer: [call, path] }: AnswerOf, answers: Answers): Json | undefined {
  return path.split(".").reduce((value, name) => memberOf(value, name), answers[call]);
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return isList(value) ? value[Number(name)] : value[name];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

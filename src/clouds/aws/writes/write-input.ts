/** Reads inputs of calls. */
import { answerId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import { RawObject } from "../../modelling/raw-object.ts";

/**
 * The input of a call, where what stands for an answer reads as the id that it has in states. A field beyond those that the
 * write knows is an Error: what it does would be in no plan.
 */
export class WriteInput<T extends object> extends RawObject<T> {
  readonly #input: CallInput;

  constructor(api: string, input: CallInput, known: readonly (keyof T & string)[]) {
    const withIds = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, withAnswerIds(value)]));
    super(withIds, `the input of ${api}`);
    this.#input = withIds;
    const names: readonly string[] = known;
    const unknown = Object.keys(input).filter((name) => !names.includes(name));
    if (unknown.length > 0) this.refuse(`has ${unknown.join(", ")}, and posturegate does not know what that does`);
  }

  /** A list of ids that is not empty. */
  ids(name: keyof T & string): readonly string[] {
    const ids = this.texts(name);
    return ids.length === 0 ? this.refuse(`has no ${name}`) : ids;
  }

  /** Those of the fields that are there. */
  fields(names: readonly (keyof T & string)[]): Readonly<Record<string, Json>> {
    const wanted: readonly string[] = names;
    return Object.fromEntries(Object.entries(this.#input).filter(([name]) => wanted.includes(name)));
  }
}

function withAnswerIds(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((inner) => withAnswerIds(inner));
  const members = Object.entries(value).map(([name, inner]) => [name, withAnswerIds(inner)] as const);
  return answerId(value) ?? Object.fromEntries(members);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

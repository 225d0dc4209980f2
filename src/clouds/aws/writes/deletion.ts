/** Calls that delete one object, which nothing brings back. */
import type { CallInput } from "../../../model/cloud-call.ts";
import type { ObjectFields, ObjectReference } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import { ImpossibleCall, type Write } from "../../../model/write.ts";
import { existing, gone } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { WriteInput } from "./write-input.ts";

/** Such a call. */
export interface Deletion {
  readonly api: string;
  readonly type: ResourceType;
  /** The field of its input that names the object. */
  readonly idField: string;
  /** Fields that its input may have beside that one, and that do not change what it does. */
  readonly details?: readonly string[];
  /** What is lost with the object, as far as a plan shows it. */
  readonly fields: readonly string[];
  readonly alreadyDone: readonly string[];
  /** Why the provider refuses, after the object's name; undefined where it does not. */
  readonly refusal?: (fields: ObjectFields) => string | undefined;
}

/** What is known of it. What is created anew in its place has another id, so that there is no undo. */
export function deletion({ api, type, idField, details = [], fields, alreadyDone, refusal }: Deletion): Write {
  const referenceOf = (input: CallInput): ObjectReference => {
    const read = new WriteInput<Record<string, string>>(api, input, [idField, ...details]);
    return { type, id: read.requiredText(idField) };
  };
  return {
    api,
    permissions: [api],
    touches: (input) => [{ ...referenceOf(input), fields }],
    effect(input, objects) {
      const reference = referenceOf(input);
      const reason = refusal?.(existing(objects, reference));
      if (reason !== undefined) throw new ImpossibleCall(`${describeObject(reference)} ${reason}`);
      return [gone(objects, reference)];
    },
    undo: () => undefined,
    alreadyDone,
  };
}

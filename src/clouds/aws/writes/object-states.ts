/** What effects of writes are made of. */
import type { ObjectFields, ObjectReference, ObjectState } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import { ImpossibleCall, type Objects } from "../../../model/write.ts";
import { canonicalFields } from "./canonical-fields.ts";
import { describeObject } from "./object-types.ts";

/** The fields of an object. Throws ImpossibleCall where it does not exist. */
export function existing(objects: Objects, reference: ObjectReference): ObjectFields {
  const { fields } = objects.get(reference);
  if (fields === null) throw new ImpossibleCall(`${describeObject(reference)} does not exist`);
  return fields;
}

/** The object with some fields otherwise. */
export function changed(objects: Objects, reference: ObjectReference, changes: ObjectFields): ObjectState {
  const { type, id } = reference;
  const fields = { ...existing(objects, reference), ...canonicalFields(type, changes, Object.keys(changes)) };
  return { type, id, fields };
}

/** The object, which must be there, no more. Throws ImpossibleCall. */
export function gone(objects: Objects, reference: ObjectReference): ObjectState {
  existing(objects, reference);
  return { type: reference.type, id: reference.id, fields: null };
}

/** What a call creates. Its id, the answer's field of that path, is a field of the object, too. */
export function created(
  type: ResourceType,
  answer: { readonly own: number; readonly path: string; readonly idField: string },
  fields: ObjectFields,
): ObjectState {
  const id = `$answer:${answer.own}:${answer.path}`;
  const all = { ...fields, [answer.idField]: id };
  return { type, id, fields: canonicalFields(type, all, Object.keys(all)) };
}

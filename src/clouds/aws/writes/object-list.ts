/** Lists of objects in the fields of a state, as canonical fields have them. */
import type { Json } from "../../../model/json.ts";
import type { ObjectFields } from "../../../model/object-state.ts";

/** One of them. */
export type ListedObject = Readonly<Record<string, Json>>;

/** The objects of a list; none where the field is absent. Throws an Error where the field is no list of objects. */
export function objectList(fields: ObjectFields, name: string): readonly ListedObject[] {
  const list = fields[name] ?? [];
  if (!Array.isArray(list)) throw new Error(`the field ${name} of a state is no list`);
  return list.map((member: Json) => {
    if (!isObject(member)) throw new Error(`the field ${name} of a state holds what is no object`);
    return member;
  });
}

/** An object in a field; empty where the field is absent. Throws an Error where it is no object. */
export function objectIn(fields: ObjectFields, name: string): ListedObject {
  const value = fields[name] ?? {};
  if (!isObject(value)) throw new Error(`the field ${name} of a state is no object`);
  return value;
}

function isObject(value: Json): value is ListedObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

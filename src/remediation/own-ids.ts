/** Tells apart what several entries create: the id of each is that of a call of its own entry, until the provider gives it one. */
import type { Json } from "../model/json.ts";
import type { ObjectState } from "../model/object-state.ts";

/** The states with ids that no other entry's have, wherever they stand. `entry` is its position in the plan. */
export function withOwnIds(states: readonly ObjectState[], entry: number): readonly ObjectState[] {
  return states.map(({ type, id, fields }) => ({
    type,
    id: ownId(id, entry),
    fields: fields === null ? null : membersWithOwnIds(fields, entry),
  }));
}

function membersWithOwnIds(members: Readonly<Record<string, Json>>, entry: number): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, valueWithOwnIds(value, entry)]));
}

function valueWithOwnIds(value: Json, entry: number): Json {
  if (typeof value === "string") return ownId(value, entry);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((inner) => valueWithOwnIds(inner, entry));
  return membersWithOwnIds(value, entry);
}

function ownId(id: string, entry: number): string {
  return id.startsWith("$answer:") ? `${id} of entry ${entry}` : id;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Objects of live state whose fields are checked as they are read. */
import type { LiveState } from "../../../model/live-scope.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { ResourceType } from "../../../model/resource.ts";
import { RawObject } from "../../modelling/raw-object.ts";

/** One object; undefined where it does not exist. Throws AccessError where it cannot be read. */
export async function liveObject<T extends object>(
  state: LiveState,
  { type, id }: ObjectReference,
): Promise<RawObject<T> | undefined> {
  const object = await state.get({ type, id });
  return object === undefined ? undefined : new RawObject<T>(object, `${type} ${id}`);
}

/** All objects of a type for which EC2's own filters hold. Throws AccessError where they cannot be read. */
export async function liveObjects<T extends object>(
  state: LiveState,
  type: ResourceType,
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<readonly RawObject<T>[]> {
  const objects = await state.list(type, filters);
  return objects.map((object, position) => new RawObject<T>(object, `${type}[${position}]`));
}

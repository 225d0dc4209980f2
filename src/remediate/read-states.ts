/** The states of objects as they are live, in the spelling in which states are compared. */
import type { ChangeModel } from "../change-model.ts";
import type { LiveState } from "../model/live-scope.ts";
import type { ObjectState } from "../model/object-state.ts";
import type { TouchedObject } from "../model/write.ts";

/** Reads each object once. Throws AccessError. */
export async function readStates(
  touched: readonly TouchedObject[],
  state: LiveState,
  changes: Pick<ChangeModel, "fieldsOf">,
): Promise<ObjectState[]> {
  return Promise.all(
    touched.map(async ({ type, id, fields }) => {
      const object = await state.get({ type, id });
      return { type, id, fields: object === undefined ? null : changes.fieldsOf(type, object, fields) };
    }),
  );
}

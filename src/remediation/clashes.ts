/** Whether two changes get in each other's way: each was planned as if the other did not happen. */
import type { ObjectState } from "../model/object-state.ts";
import type { Change } from "../model/plan.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Whether one of them changes a field of an object that the other touches, too: the second would find it drifted. */
export function clashesWith(a: Change, b: Change): boolean {
  const [fieldsOfA, fieldsOfB] = [fieldsOf(a), fieldsOf(b)];
  return [...fieldsOfA].some(([field, isChanged]) => {
    const other = fieldsOfB.get(field);
    return other !== undefined && (isChanged || other);
  });
}

/** Every field that a change touches, and whether it changes it. */
function fieldsOf({ scope, before, after }: Change): Map<string, boolean> {
  const fields = new Map<string, boolean>();
  for (const state of before) {
    if (isCreatedHere(state)) continue;
    const then = after.find(({ type, id }) => type === state.type && id === state.id);
    for (const name of namesOf(state, then)) {
      const isChanged = valueText(state, name) !== valueText(then, name);
      fields.set(canonicalJson([scope.cloud, scope.account, state.type, state.id, name]), isChanged);
    }
  }
  return fields;
}

/** What a call of the change creates has an id that no other change means. */
function isCreatedHere({ id }: ObjectState): boolean {
  return id.startsWith("$answer:");
}

function namesOf(...states: readonly (ObjectState | undefined)[]): Set<string> {
  return new Set(states.flatMap((state) => Object.keys(state?.fields ?? {})));
}

function valueText(state: ObjectState | undefined, name: string): string {
  return canonicalJson([state?.fields?.[name]].filter((value) => value !== undefined));
}

/** Live state as it will be once the entries planned so far have been applied: the next entry is planned on top of them. */
import type { ChangeModel } from "../change-model.ts";
import { answerOfId } from "../model/answer-id.ts";
import type { LiveObject, LiveState } from "../model/live-scope.ts";
import type { ObjectFields, ObjectReference, ObjectState } from "../model/object-state.ts";
import type { ResourceType } from "../model/resource.ts";

/** One scope. What planned calls will create is not there yet: nobody knows what the provider will say of it. */
export class PlannedState implements LiveState {
  readonly #live: LiveState;
  readonly #changes: ChangeModel;
  readonly #region: string;
  readonly #planned = new Map<string, ObjectFields | null>();

  /** `region` is that of the scope. */
  constructor(live: LiveState, changes: ChangeModel, region: string) {
    this.#live = live;
    this.#changes = changes;
    this.#region = region;
  }

  /** Takes the objects after a planned entry. */
  plan(after: readonly ObjectState[]): void {
    for (const state of after) {
      const key = keyOf(state);
      const before = this.#planned.get(key);
      this.#planned.set(key, state.fields === null || !before ? state.fields : { ...before, ...state.fields });
    }
  }

  /** Whether an entry planned so far creates the object under a name of its own, as a role's: then the next must not. */
  creates({ type, id, fields }: ObjectState): boolean {
    const planned = this.#planned.get(keyOf({ type, id }));
    return fields === null && planned !== undefined && planned !== null && answerOfId(id) === undefined;
  }

  async get(reference: ObjectReference): Promise<LiveObject | undefined> {
    return this.#asPlanned(reference, await this.#live.get(reference));
  }

  async list(type: ResourceType, filters?: Parameters<LiveState["list"]>[1]): Promise<readonly LiveObject[]> {
    const objects = await this.#live.list(type, filters);
    return objects
      .map((object) => this.#asPlanned({ type, id: this.#changes.idOf(type, object, this.#region) }, object))
      .filter((object) => object !== undefined);
  }

  #asPlanned(reference: ObjectReference, object: LiveObject | undefined): LiveObject | undefined {
    const fields = this.#planned.get(keyOf(reference));
    if (fields === undefined || object === undefined) return object;
    return fields === null ? undefined : this.#changes.withFields(object, fields);
  }
}

function keyOf({ type, id }: ObjectReference): string {
  return `${type} ${id}`;
}

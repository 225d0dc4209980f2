import type { CallInput, CloudCall } from "./cloud-call.ts";
import type { Json } from "./json.ts";
import type { LiveState } from "./live-scope.ts";
import type { ObjectReference, ObjectState } from "./object-state.ts";
import type { Scope } from "./scope.ts";

/** An object that a call changes or whose state it depends on, and which fields of it. */
export interface TouchedObject extends ObjectReference {
  /** Names of the provider's own fields, top level. None: the call depends on that it exists. */
  readonly fields: readonly string[];
}

/** The objects that a call touches, as they are. */
export interface Objects {
  /** Where the call is sent: settings of an account in a region have no other id. */
  readonly scope: Scope;
  /** Throws an Error for an object that the call does not touch. */
  get(reference: ObjectReference): ObjectState;
}

/**
 * All that posturegate knows of one API that changes a cloud. Bots may plan calls of known writes only, because of these
 * alone a plan can show what will happen, undo it, and tell after a crash whether it has happened. Pure but for
 * {@link Write.recover}.
 */
export interface Write {
  readonly api: string;
  /** What it takes to be allowed to call it: the action itself, and others that it needs, as `iam:PassRole`. */
  readonly permissions: readonly string[];
  /** Without what the call creates, whose id nobody knows yet. Throws an Error for an input that it does not know. */
  touches(input: CallInput, scope: Scope): readonly TouchedObject[];
  /**
   * The touched objects that are different afterwards. `own` is the call's position in its entry, for the id
   * `$answer:<own>:<path>` of what it creates. Throws ImpossibleCall where the provider would refuse it, as far as the
   * objects tell.
   */
  effect(input: CallInput, objects: Objects, own: number): readonly ObjectState[];
  /**
   * The calls that restore what was before it, in order; they may refer to its answer by `own`. Undefined where nothing
   * can: the call is irreversible.
   */
  undo(input: CallInput, before: Objects, own: number): readonly CloudCall[] | undefined;
  /** The provider's error codes that say it has already happened: `InvalidPermission.Duplicate`. */
  readonly alreadyDone: readonly string[];
  /**
   * Of a call whose answer is lost: what of it later calls may need, found in live state; undefined where it has not
   * happened. Every call has it that creates something the provider would create twice.
   */
  recover?(input: CallInput, state: LiveState): Promise<Json | undefined>;
  /**
   * Whether the live fields are what the effect asked for, where "equal" would ask too much: an operation that goes on
   * (`pending`, `completed`). Undefined: equal.
   */
  hasSettled?(live: ObjectState, wanted: ObjectState): boolean;
  /** How long the provider says that it may take until reading shows it, where that is longer than people would wait. */
  readonly settlesWithinSeconds?: number;
}

/** A call that the provider would refuse in the state that was planned for: a bug of the bot, or drift. */
export class ImpossibleCall extends Error {
  override readonly name = "ImpossibleCall";
}

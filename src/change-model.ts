/** What makes a cloud one that bots can change: what is known of its APIs, and a login that may call them. */
import type { BotModule } from "./bot.ts";
import type { LiveObject, LiveScope } from "./model/live-scope.ts";
import type { ObjectFields, ObjectReference } from "./model/object-state.ts";
import type { ResourceReference, ResourceType } from "./model/resource.ts";
import type { Scope } from "./model/scope.ts";
import type { Write } from "./model/write.ts";

/** What posturegate knows about changing one provider: pure, no SDK. One per provider, `clouds/<p>/changes.ts`. */
export interface ChangeModel {
  /** First segment of its resource types: `aws`. */
  readonly provider: string;
  /** By {@link Write.api}. */
  readonly writes: ReadonlyMap<string, Write>;
  /** The built-in bots by name, each imported when it is needed. */
  readonly bots: Readonly<Record<string, () => Promise<BotModule>>>;
  /** The short id of a resource of findings, whose id is canonical (an ARN). */
  shortId(resource: Pick<ResourceReference, "type" | "id" | "region">): string;
  /** Fields of the provider's object in the one spelling that states are compared in. Those that it lacks are left out. */
  fieldsOf(type: ResourceType, object: LiveObject, fields: readonly string[]): ObjectFields;
  /** The provider's object with such fields instead of its own: what a collector would have read. */
  withFields(object: LiveObject, fields: ObjectFields): LiveObject;
  /** Tags of an object, by key. */
  tagsOf(object: LiveObject): Readonly<Record<string, string>>;
  /** Names an object in a sentence: `security group sg-0123`. */
  describe(reference: ObjectReference): string;
}

/** A login that may change a provider; opens the scopes that it reaches. */
export interface LiveCloud {
  open(scope: Scope): LiveScope;
  /** Closes connections. */
  done(): Promise<void>;
}

/** What makes a cloud one that bots can change: what is known of its APIs, and a login that may call them. */
import type { BotModule } from "./bot.ts";
import type { LiveObject, LiveScope, LiveState } from "./model/live-scope.ts";
import type { ObjectFields, ObjectReference, ObjectState } from "./model/object-state.ts";
import type { CollectedItem, ResourceReference, ResourceType, ScopeResult } from "./model/resource.ts";
import type { LedgerEntry, Scope } from "./model/scope.ts";
import type { Write } from "./model/write.ts";
import type { PluginContext } from "./plugin.ts";

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
  /** The short id of a provider's object; of a setting, the region that it was read in. */
  idOf(type: ResourceType, object: LiveObject, region: string): string;
  /** Fields of the provider's object in the one spelling that states are compared in. Those that it lacks are left out. */
  fieldsOf(type: ResourceType, object: LiveObject, fields: readonly string[]): ObjectFields;
  /** The provider's object with such fields instead of its own: what a collector would have read. */
  withFields(object: LiveObject, fields: ObjectFields): LiveObject;
  /**
   * Collected items of one stage of a scope as they would be with these objects so, and with what the provider's listings
   * derive from them elsewhere: an instance lists the groups of its interfaces. For judging a change before it is made.
   */
  itemsWith(
    items: readonly CollectedItem[],
    objects: readonly ObjectState[],
    part: Pick<ScopeResult, "stage" | "scope"> & { readonly collectedAt: string },
  ): readonly CollectedItem[];
  /**
   * What a recording tells of a scope, as live state is asked. Throws AccessError `failed` for what no collector reads, and as
   * the ledger has it for what was not read to its end.
   */
  recordedState(scope: Scope, items: readonly CollectedItem[], ledger: readonly LedgerEntry[]): LiveState;
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

/** The login with which a cloud is changed, as config names it: apart from the one that reads. */
interface ChangeLogin {
  readonly role?: string | undefined;
  readonly accountRole?: string | undefined;
  readonly externalId?: string | undefined;
}

/** What opening a cloud takes of what plugins are created with. */
export type LiveContext = Pick<PluginContext, "identityToken" | "hide" | "limits" | "signal" | "log">;

/** Opens a cloud. `params` are the cloud plugin's as its schema gives them; without a login it is theirs, which reads. */
export type OpenLive = (params: unknown, login: ChangeLogin | undefined, context: LiveContext) => LiveCloud;
